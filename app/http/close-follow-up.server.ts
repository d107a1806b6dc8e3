import { moveFollowUp } from '#app/domain/evaluation/move-follow-up.server.ts'
import { findFollowUpFor } from '#app/domain/evaluation/queries.server.ts'
import { outcomeSchema } from '#app/domain/evaluation/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'

export async function followUpOf(request: Request, followUpId: string) {
  const official = await requireOfficial(request)
  return found(await findFollowUpFor(official, followUpId))
}

/** A follow-up ends, done or dropped, with what came of it in words. */
export async function closeFollowUp(request: Request, followUpId: string, act: 'finish' | 'drop') {
  const official = await requireOfficial(request)
  const { id } = found(await findFollowUpFor(official, followUpId))
  const parsed = await parseForm(request, outcomeSchema)
  if (!parsed.ok) return badForm(parsed)
  const moved = await moveFollowUp(official, id, act, parsed.value.outcome, now())
  const words = messagesFor(localeOf(request)).evaluation.followUps
  if (moved.ok) {
    const text = words.moved(moved.value.number)
    return redirectWith(paths.agency.followUp(id), { tone: 'ok', text })
  }
  return badForm({ errors: { '': words.alreadyDone }, typed: formObject(parsed.form).typed })
}
