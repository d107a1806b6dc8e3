import { type FollowUpState, followUpActs } from '#app/domain/evaluation/follow-up-acts.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Cluster } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** The steps open to an official now; the last ones ask for what came of it. */
export function FollowUpSteps({ id, state }: { id: string; state: FollowUpState }) {
  const words = useMessages().evaluation.followUpActs
  const open = actsOpenTo(followUpActs, state, 'official')
  return (
    <Cluster>
      {open.includes('start') && (
        <PostForm action={paths.agency.followUpStart(id)} inline>
          <Button>{words.start}</Button>
        </PostForm>
      )}
      {open.includes('finish') && (
        <ButtonLink
          to={paths.agency.followUpOutcome(id)}
          variant={open.includes('start') ? 'secondary' : 'primary'}
        >
          {words.finish}
        </ButtonLink>
      )}
      {open.includes('drop') && (
        <ButtonLink to={paths.agency.followUpDrop(id)} variant="text">
          {words.drop}
        </ButtonLink>
      )}
    </Cluster>
  )
}
