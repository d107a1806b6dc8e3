import { findWantedFor } from '#app/domain/catalogue/wanted/queries.server.ts'
import { wantedActs } from '#app/domain/catalogue/wanted/wanted-acts.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { WantedPage } from '#app/ui/catalogue/wanted/wanted-page.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/agency.wanted.$wantedId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { wanted: found(await findWantedFor(official, params.wantedId)) }
}

export default function WantedItem({ loaderData: { wanted } }: Route.ComponentProps) {
  const { wanted: m } = useMessages()
  const open = actsOpenTo(wantedActs, wanted.state, 'official')
  return (
    <WantedPage
      role="official"
      wanted={wanted}
      back={paths.agency.wanted()}
      actions={
        <>
          {open.includes('decline') && (
            <ButtonLink variant="secondary" to={paths.agency.wantedDecline(wanted.id)}>
              {m.acts.decline}
            </ButtonLink>
          )}
          {open.includes('answer') && (
            <ButtonLink to={paths.agency.wantedAnswer(wanted.id)}>{m.acts.answer}</ButtonLink>
          )}
        </>
      }
    />
  )
}
