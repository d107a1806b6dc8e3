import { redirect } from 'react-router'
import { findSealFor } from '#app/domain/curation/declaration/find-seal.server.ts'
import { findReadingFor } from '#app/domain/curation/find-reading.server.ts'
import { countWaitingReadings, findNextReading } from '#app/domain/curation/queue.server.ts'
import { scoresSchema } from '#app/domain/curation/schemas.ts'
import { submitScores } from '#app/domain/curation/submit-scores.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireCurator } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { ReadingPage } from '#app/ui/curation/reading-page.tsx'
import { formatFor } from '#app/ui/format.ts'
import type { Route } from './+types/curator.reviews.$reviewId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const seal = found(await findSealFor(curator, params.reviewId))
  if (!seal.declared) throw redirect(paths.curator.declaration(seal.id))
  const reading = found(await findReadingFor(curator, params.reviewId))
  const [waiting, categories] = await Promise.all([countWaitingReadings(curator), findCategories()])
  return { reading, categories, left: Math.max(0, waiting - 1) }
}

/** Hands the scores in and goes on to the next one, or back to the empty queue. */
export async function action({ request, params }: Route.ActionArgs) {
  const curator = await requireCurator(request)
  const reading = found(await findReadingFor(curator, params.reviewId))
  const parsed = await parseForm(request, scoresSchema(reading.rubric.content))
  if (!parsed.ok) return badForm(parsed)
  const done = await submitScores(curator, reading.id, parsed.value, now())
  const locale = localeOf(request)
  const words = messagesFor(locale).curation
  if (!done.ok) {
    const { reason } = done.refusal
    if (reason === 'notFound') throw notFound()
    return refused(request, words.refusals[reason], paths.curator.review(reading.id))
  }
  const next = await findNextReading(curator)
  const text = words.scoring.submitted(formatFor(locale).number(done.value.total, 1))
  return redirectWith(next ? paths.curator.review(next) : paths.curator.queue(), {
    tone: 'ok',
    text,
  })
}

export default function Reading({ loaderData, actionData }: Route.ComponentProps) {
  return <ReadingPage {...loaderData} answer={actionData} />
}
