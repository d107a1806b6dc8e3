import type { Official } from '#app/domain/accounts/actor.ts'
import { findNextCertificateChange } from '#app/domain/certification/certificate-change-queries.server.ts'
import type { Holder } from '#app/domain/certification/holder.ts'
import { withdrawCertificateChange } from '#app/domain/certification/withdraw-certificate-change.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'

/** Save and next: the longest waiting change of a licence, or the queue when none is left. */
export async function nextCertificateChange(official: Official): Promise<string> {
  const next = await findNextCertificateChange(official)
  return next ? paths.agency.certificateChange(next) : paths.agency.certificateChanges()
}

/** A maker's firm and a cooperative take a change back in the same way, each on its own page. */
export async function takeBackChange(
  request: Request,
  holder: Holder,
  changeId: string,
  pageOf: (certificateId: string) => string,
): Promise<Response> {
  const words = messagesFor(localeOf(request)).certification
  const withdrawn = await withdrawCertificateChange(holder, changeId, now())
  if (withdrawn.ok) {
    const page = pageOf(withdrawn.value.certificateId)
    return redirectWith(page, { tone: 'ok', text: words.change.withdrawn })
  }
  const { refusal } = withdrawn
  if (refusal.reason === 'notFound') throw notFound()
  return refused(request, words.refusals.changeDecided, pageOf(refusal.certificateId))
}
