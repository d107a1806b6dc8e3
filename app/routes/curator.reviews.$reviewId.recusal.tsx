import { redirect } from 'react-router'
import { findSealFor } from '#app/domain/curation/declaration/find-seal.server.ts'
import { recuse } from '#app/domain/curation/recuse.server.ts'
import { RecusalSchema, recusalReasons } from '#app/domain/curation/schemas.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireCurator } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { Confirmation } from '#app/ui/kit/disclosure.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/curator.reviews.$reviewId.recusal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const { id, number, open } = found(await findSealFor(curator, params.reviewId))
  if (!open) throw redirect(paths.curator.review(id))
  return { id, number }
}

export async function action({ request, params }: Route.ActionArgs) {
  const curator = await requireCurator(request)
  const { id } = found(await findSealFor(curator, params.reviewId))
  const parsed = await parseForm(request, RecusalSchema)
  if (!parsed.ok) return badForm(parsed)
  const done = await recuse(curator, id, parsed.value, now())
  const words = messagesFor(localeOf(request)).curation
  if (!done.ok) {
    if (done.refusal.reason === 'notFound') throw notFound()
    return refused(request, words.refusals.closed, paths.curator.queue())
  }
  return redirectWith(paths.curator.queue(), {
    tone: 'ok',
    text: parsed.value.kind === 'outsideField' ? words.recusal.doneOutside : words.recusal.done,
  })
}

export default function Recusal({ loaderData, actionData }: Route.ComponentProps) {
  const words = useMessages().curation.recusal
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  const title = words.title(loaderData.number)
  return (
    <WorkPage title={title} current="queue" role="curator">
      <Page width="form">
        <Confirmation
          title={title}
          actions={
            <>
              <ButtonLink variant="text" to={paths.curator.review(loaderData.id)}>
                {words.keep}
              </ButtonLink>
              <Button form="recusal">{words.recuse}</Button>
            </>
          }
        >
          <p>{words.text}</p>
          <PostForm id="recusal">
            <FormErrors errors={errors} />
            <RadioGroup
              name="kind"
              label={words.kind}
              choices={recusalReasons.map((value) => ({ value, label: words.kinds[value] }))}
              value={`${typed.kind ?? ''}`}
              error={errors.kind}
            />
            <TextArea
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              value={`${typed.reason ?? ''}`}
              error={errors.reason}
              rows={3}
              maxLength={1000}
            />
          </PostForm>
        </Confirmation>
      </Page>
    </WorkPage>
  )
}
