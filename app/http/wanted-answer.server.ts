import type { Mentor, Official } from '#app/domain/accounts/actor.ts'
import { answerWanted } from '#app/domain/catalogue/wanted/answer-wanted.server.ts'
import { findCandidates } from '#app/domain/catalogue/wanted/find-candidates.server.ts'
import { findWantedFor } from '#app/domain/catalogue/wanted/queries.server.ts'
import { WantedAnswerSchema } from '#app/domain/catalogue/wanted/schemas.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { now } from '#app/platform/clock.server.ts'

/** What the office and its mentors see before they name somebody. */
export async function loadWantedAnswer(
  request: Request,
  actor: Mentor | Official,
  wantedId: string,
) {
  const wanted = found(await findWantedFor(actor, wantedId))
  const words = new URL(request.url).searchParams.get('find')?.slice(0, 120) || wanted.what
  return { wanted, words, candidates: await findCandidates(actor, words) }
}

export async function sendWantedAnswer(
  request: Request,
  actor: Mentor | Official,
  { wantedId, to }: { wantedId: string; to: string },
) {
  const { id } = found(await findWantedFor(actor, wantedId))
  const parsed = await parseForm(request, WantedAnswerSchema)
  if (!parsed.ok) return badForm(parsed)
  const { wanted: m } = messagesFor(localeOf(request))
  const answered = await answerWanted(actor, id, parsed.value, now())
  if (!answered.ok) return refusedForm(parsed, m.refusals[answered.refusal.reason])
  return redirectWith(to, { tone: 'ok', text: m.answer.sent })
}
