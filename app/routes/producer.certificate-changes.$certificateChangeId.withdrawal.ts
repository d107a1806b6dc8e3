import { takeBackChange } from '#app/http/certificate-change.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/producer.certificate-changes.$certificateChangeId.withdrawal'

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const page = paths.producer.certificate
  return takeBackChange(request, producer, params.certificateChangeId, page)
}
