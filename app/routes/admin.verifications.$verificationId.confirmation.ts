import { requireAdmin } from '#app/http/guard.server.ts'
import { confirmVerification } from '#app/http/verification-doors.server.ts'
import type { Route } from './+types/admin.verifications.$verificationId.confirmation'

export async function action({ request, params }: Route.ActionArgs) {
  const admin = await requireAdmin(request)
  return confirmVerification(admin, params.verificationId, request)
}
