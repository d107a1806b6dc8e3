import type { Official, Producer } from '#app/domain/accounts/actor.ts'
import type { IncidentAct } from '#app/domain/curation/incidents/incident-acts.ts'
import {
  findIncidentFor,
  findIncidentOf,
} from '#app/domain/curation/incidents/incident-queries.server.ts'
import { badForm, type Parsed, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import type { Result } from '#app/kernel/result.ts'
import { type Messages, messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { acceptedTypes, filePurposes } from '#app/platform/uploads/purposes.ts'

type Reason = 'notFound' | keyof Messages['incidents']['refusals']

type Door<Words> = {
  act: (IncidentAct | 'note') & keyof Messages['incidents']['forms']
  parse: (request: Request) => Promise<Parsed<Words>>
  command: (incidentId: string, words: Words) => Promise<Result<unknown, { reason: Reason }>>
}

const reached = async (actor: Official | Producer, incidentId: string) =>
  found(
    actor.role === 'official'
      ? await findIncidentFor(actor, incidentId)
      : await findIncidentOf(actor, incidentId),
  )

/** An incident as the form about it names it, and what its evidence may be. */
export async function incidentForForm(actor: Official | Producer, incidentId: string) {
  const { id, number, name } = await reached(actor, incidentId)
  return { id, about: `${number} · ${name}`, accept: acceptedTypes(filePurposes.incidentEvidence) }
}

/** One act on an incident with its words: refused, the form comes back with what was typed. */
export async function actOnIncident<Words>(
  request: Request,
  actor: Official | Producer,
  incidentId: string,
  { act, parse, command }: Door<Words>,
) {
  const { id } = await reached(actor, incidentId)
  const parsed = await parse(request)
  if (!parsed.ok) return badForm(parsed)
  const done = await command(id, parsed.value)
  const words = messagesFor(localeOf(request)).incidents
  if (!done.ok) {
    const { reason } = done.refusal
    if (reason === 'notFound') throw notFound()
    return refusedForm(parsed, words.refusals[reason], reason === 'pastDue' ? 'dueOn' : '')
  }
  const { incident } = actor.role === 'official' ? paths.agency : paths.producer
  return redirectWith(incident(id), { tone: 'ok', text: words.forms[act].done })
}
