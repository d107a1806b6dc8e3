import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { acceptCertificateChange } from '#app/domain/certification/judge-certificate-change.server.ts'
import { rememberCoverage } from '#app/domain/development/remember-coverage.server.ts'
import { nextCertificateChange } from '#app/http/certificate-change.server.ts'
import { revisionIn } from '#app/http/change-form.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.certificate-changes.$certificateChangeId.acceptance'

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const id = params.certificateChangeId
  const at = now()
  const port = { now: at, shelf: refreshShelf, also: rememberCoverage(at) }
  const accepted = await acceptCertificateChange(official, id, await revisionIn(request), port)
  const words = messagesFor(localeOf(request)).certification
  if (!accepted.ok) {
    const { reason } = accepted.refusal
    if (reason === 'notFound') throw notFound()
    return refused(request, words.refusals[reason], paths.agency.certificateChange(id))
  }
  const text = words.change.accepted
  return redirectWith(await nextCertificateChange(official), { tone: 'ok', text })
}
