import { requireOfficial } from '#app/http/guard.server.ts'
import { loadVerification } from '#app/http/verification-doors.server.ts'
import { VerificationPage } from '#app/ui/accounts/verification/verification-page.tsx'
import type { Route } from './+types/agency.verifications.$verificationId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { verification: await loadVerification(official, params.verificationId) }
}

export default function Verification({ loaderData }: Route.ComponentProps) {
  return <VerificationPage {...loaderData} role="official" />
}
