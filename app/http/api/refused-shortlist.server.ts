import { refusedHere } from '#app/http/api/refused.server.ts'
import { notFound } from '#app/http/guard.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'

type Refusal = { reason: 'notFound' | 'archived' | 'nothingListed' | 'full' | 'unchanged' }

/** Why a list stays as it was, in the words of its page. */
export function refusedShortlist({ reason }: Refusal, locale: Locale): unknown {
  if (reason === 'notFound') return notFound()
  return refusedHere(locale, reason, messagesFor(locale).shortlists.refusals[reason])
}
