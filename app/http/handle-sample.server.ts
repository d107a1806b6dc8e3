import type { ZodType } from 'zod'
import { findSampleFor } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { type Handling, handleSample } from '#app/domain/curation/rounds/handle-sample.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'

export async function sampleOf(request: Request, sampleId: string) {
  const official = await requireOfficial(request)
  return { sample: found(await findSampleFor(official, sampleId)) }
}

/** A step of a sample was filled in: back to the day's desk, or the form again with why not. */
export async function answerHandling<Given>(
  request: Request,
  sampleId: string,
  schema: ZodType<Given>,
  handlingOf: (given: Given) => Handling,
) {
  const official = await requireOfficial(request)
  const { id, roundId } = found(await findSampleFor(official, sampleId))
  const parsed = await parseForm(request, schema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).rounds.day
  const done = await handleSample(official, id, handlingOf(parsed.value), now())
  if (done.ok) {
    return redirectWith(paths.agency.roundDay(roundId), { tone: 'ok', text: words.handled })
  }
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return badForm({ errors: { '': words[reason] }, typed: formObject(parsed.form).typed })
}
