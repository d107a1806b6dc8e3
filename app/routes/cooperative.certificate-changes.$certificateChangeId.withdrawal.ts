import { takeBackChange } from '#app/http/certificate-change.server.ts'
import { requireCooperative } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/cooperative.certificate-changes.$certificateChangeId.withdrawal'

export async function action({ request, params }: Route.ActionArgs) {
  const cooperative = await requireCooperative(request)
  const page = paths.cooperative.certificate
  return takeBackChange(request, cooperative, params.certificateChangeId, page)
}
