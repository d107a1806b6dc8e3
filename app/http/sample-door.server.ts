import type { z } from 'zod'
import type { Official } from '#app/domain/accounts/actor.ts'
import { findSampleFor } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { type Handling, handleSample } from '#app/domain/curation/rounds/handle-sample.server.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'

/** One step of a sample with its words: refused, the form comes back with what was typed. */
export async function actOnSample<Schema extends z.ZodType>(
  request: Request,
  official: Official,
  sampleId: string,
  { schema, step }: { schema: Schema; step: (words: z.output<Schema>) => Handling },
) {
  const { id } = found(await findSampleFor(official, sampleId))
  const parsed = await parseForm(request, schema)
  if (!parsed.ok) return badForm(parsed)
  const done = await handleSample(official, id, step(parsed.value), now())
  const words = messagesFor(localeOf(request)).rounds.day
  if (done.ok) {
    const day = paths.agency.roundDay(done.value.roundId)
    return redirectWith(day, { tone: 'ok', text: words.handled })
  }
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return refusedForm(parsed, words[reason])
}
