import { requireAdmin } from '#app/http/guard.server.ts'
import { loadVerification, sendReason } from '#app/http/verification-doors.server.ts'
import { VerificationReasonPage } from '#app/ui/accounts/verification/verification-reason-page.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import type { Route } from './+types/admin.verifications.$verificationId.refusal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const admin = await requireAdmin(request)
  return { verification: await loadVerification(admin, params.verificationId) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const admin = await requireAdmin(request)
  return sendReason(admin, params.verificationId, { request, as: 'refusal' })
}

export default function RefuseVerification({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <VerificationReasonPage
      {...loaderData}
      role="admin"
      act="refusal"
      state={actionData ?? untouched}
    />
  )
}
