import { z } from 'zod'
import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import {
  findCertificateForOfficial,
  findNextToVerify,
} from '#app/domain/certification/queries.server.ts'
import { verifyCertificate } from '#app/domain/certification/verify-certificate.server.ts'
import { parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.certificates.$certificateId.verification'

const SeenSchema = z.object({ seen: z.coerce.date().optional() })

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const certificate = found(await findCertificateForOfficial(official, params.certificateId))
  const parsed = await parseForm(request, SeenSchema)
  const seen = parsed.ok ? parsed.value.seen : new Date(0)
  const verified = await verifyCertificate(official, certificate.id, {
    ...{ now: now(), seen, shelf: refreshShelf },
  })
  const words = messagesFor(localeOf(request)).certification
  if (!verified.ok) {
    const { reason } = verified.refusal
    if (reason === 'notFound') throw notFound()
    return refused(request, words.refusals[reason], paths.agency.certificate(certificate.id))
  }
  const next = await findNextToVerify(official)
  const text = words.queue.verified(`${words.kinds[certificate.kind]} ${certificate.number}`)
  return redirectWith(next ? paths.agency.certificate(next) : paths.agency.certificates(), {
    tone: 'ok',
    text,
  })
}
