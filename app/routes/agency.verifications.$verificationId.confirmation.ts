import { requireOfficial } from '#app/http/guard.server.ts'
import { confirmVerification } from '#app/http/verification-doors.server.ts'
import type { Route } from './+types/agency.verifications.$verificationId.confirmation'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  return confirmVerification(official, params.verificationId, request)
}
