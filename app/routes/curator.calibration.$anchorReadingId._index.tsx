import { redirect } from 'react-router'
import {
  findAnchorReadingFor,
  findAnchorSeal,
} from '#app/domain/curation/calibration/curator-queries.server.ts'
import { scoreAnchor } from '#app/domain/curation/calibration/score-anchor.server.ts'
import { scoresSchema } from '#app/domain/curation/schemas.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireCurator } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { AnchorReadingPage } from '#app/ui/calibration/anchor-reading-page.tsx'
import type { Route } from './+types/curator.calibration.$anchorReadingId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const seal = found(await findAnchorSeal(curator, params.anchorReadingId))
  if (!seal.declared) throw redirect(paths.curator.anchorDeclaration(seal.id))
  const reading = found(await findAnchorReadingFor(curator, params.anchorReadingId))
  return { reading, categories: await findCategories() }
}

export async function action({ request, params }: Route.ActionArgs) {
  const curator = await requireCurator(request)
  const { id, rubric } = found(await findAnchorReadingFor(curator, params.anchorReadingId))
  const parsed = await parseForm(request, scoresSchema(rubric.content))
  if (!parsed.ok) return badForm(parsed)
  const done = await scoreAnchor(curator, id, parsed.value, { now: now(), handIn: true })
  const words = messagesFor(localeOf(request)).calibration
  if (done.ok) return redirectWith(paths.curator.anchor(id), { tone: 'ok', text: words.sent })
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, words.refusals[reason], paths.curator.anchor(id))
}

export default function AnchorReading({ loaderData, actionData }: Route.ComponentProps) {
  return <AnchorReadingPage {...loaderData} answer={actionData} />
}
