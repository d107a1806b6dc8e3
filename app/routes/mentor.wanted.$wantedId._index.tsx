import { findWantedFor } from '#app/domain/catalogue/wanted/queries.server.ts'
import { wantedActs } from '#app/domain/catalogue/wanted/wanted-acts.ts'
import { found, requireMentor } from '#app/http/guard.server.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { WantedPage } from '#app/ui/catalogue/wanted/wanted-page.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/mentor.wanted.$wantedId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const mentor = await requireMentor(request)
  return { wanted: found(await findWantedFor(mentor, params.wantedId)) }
}

export default function WantedItem({ loaderData: { wanted } }: Route.ComponentProps) {
  const { wanted: m } = useMessages()
  const mayAnswer = actsOpenTo(wantedActs, wanted.state, 'mentor').includes('answer')
  return (
    <WantedPage
      role="mentor"
      wanted={wanted}
      back={paths.mentor.wanted()}
      actions={
        mayAnswer && (
          <ButtonLink to={paths.mentor.wantedAnswer(wanted.id)}>{m.acts.answer}</ButtonLink>
        )
      }
    />
  )
}
