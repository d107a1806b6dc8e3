import { requireOfficial } from '#app/http/guard.server.ts'
import { loadVerifications } from '#app/http/verification-doors.server.ts'
import { paths } from '#app/paths.ts'
import { VerificationQueuePage } from '#app/ui/accounts/verification/verification-queue-page.tsx'
import type { Route } from './+types/agency.verifications._index'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return loadVerifications(official, request)
}

export default function Verifications({ loaderData }: Route.ComponentProps) {
  return (
    <VerificationQueuePage
      {...loaderData}
      role="official"
      to={paths.agency.verifications}
      itemTo={paths.agency.verification}
    />
  )
}
