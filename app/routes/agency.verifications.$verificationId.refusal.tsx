import { requireOfficial } from '#app/http/guard.server.ts'
import { loadVerification, sendReason } from '#app/http/verification-doors.server.ts'
import { VerificationReasonPage } from '#app/ui/accounts/verification/verification-reason-page.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import type { Route } from './+types/agency.verifications.$verificationId.refusal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { verification: await loadVerification(official, params.verificationId) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  return sendReason(official, params.verificationId, { request, as: 'refusal' })
}

export default function RefuseVerification({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <VerificationReasonPage
      {...loaderData}
      role="official"
      act="refusal"
      state={actionData ?? untouched}
    />
  )
}
