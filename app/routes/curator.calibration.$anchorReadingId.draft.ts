import { findAnchorReadingFor } from '#app/domain/curation/calibration/curator-queries.server.ts'
import { scoreAnchor } from '#app/domain/curation/calibration/score-anchor.server.ts'
import { draftScoresSchema } from '#app/domain/curation/schemas.ts'
import { parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, requireCurator } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/curator.calibration.$anchorReadingId.draft'

export async function action({ request, params }: Route.ActionArgs) {
  const curator = await requireCurator(request)
  const { id, rubric } = found(await findAnchorReadingFor(curator, params.anchorReadingId))
  const parsed = await parseForm(request, draftScoresSchema(rubric.content))
  const kept = { now: now(), handIn: false }
  const saved = parsed.ok && (await scoreAnchor(curator, id, parsed.value, kept)).ok
  const quietly = request.headers.get('accept')?.includes('application/json')
  if (quietly) return Response.json({ saved }, { status: saved ? 200 : 409 })
  const messages = messagesFor(localeOf(request))
  const back = paths.curator.anchor(id)
  if (!saved) return refused(request, messages.calibration.refusals.closed, back)
  return redirectWith(back, { tone: 'ok', text: messages.curation.scoring.saved })
}
