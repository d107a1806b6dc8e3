import type { z } from 'zod'
import type { Official } from '#app/domain/accounts/actor.ts'
import type { IncidentAct } from '#app/domain/curation/incidents/incident-acts.ts'
import { findIncidentFor } from '#app/domain/curation/incidents/incident-queries.server.ts'
import { WordsSchema } from '#app/domain/curation/incidents/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import type { Result } from '#app/kernel/result.ts'
import { type Messages, messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'

type Reason = 'notFound' | keyof Messages['incidents']['refusals']
type Command = (
  incidentId: string,
  words: z.output<typeof WordsSchema>,
) => Promise<Result<unknown, { reason: Reason }>>

/** An incident as the form about it names it. */
export async function incidentForForm(official: Official, incidentId: string) {
  const { id, number, name } = found(await findIncidentFor(official, incidentId))
  return { id, about: `${number} · ${name}` }
}

/** One act on an incident with its words: refused, the form comes back with what was typed. */
export async function actOnIncident(
  request: Request,
  official: Official,
  incidentId: string,
  act: IncidentAct & keyof Messages['incidents']['forms'],
  command: Command,
) {
  const { id } = found(await findIncidentFor(official, incidentId))
  const parsed = await parseForm(request, WordsSchema)
  if (!parsed.ok) return badForm(parsed)
  const done = await command(id, parsed.value)
  const words = messagesFor(localeOf(request)).incidents
  if (!done.ok) {
    const { reason } = done.refusal
    if (reason === 'notFound') throw notFound()
    const { typed } = formObject(parsed.form)
    return badForm({ errors: { '': words.refusals[reason] }, typed })
  }
  return redirectWith(paths.agency.incident(id), { tone: 'ok', text: words.forms[act].done })
}
