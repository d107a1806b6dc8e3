import { findReadingFor } from '#app/domain/curation/find-reading.server.ts'
import { saveScores } from '#app/domain/curation/save-scores.server.ts'
import { draftScoresSchema } from '#app/domain/curation/schemas.ts'
import { parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, requireCurator } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/curator.reviews.$reviewId.draft'

/** Keeps what is there so far: by the button, or while typing by the page's small script. */
export async function action({ request, params }: Route.ActionArgs) {
  const curator = await requireCurator(request)
  const reading = found(await findReadingFor(curator, params.reviewId))
  const parsed = await parseForm(request, draftScoresSchema(reading.rubric.content))
  const saved = parsed.ok && (await saveScores(curator, reading.id, parsed.value)).ok
  const quietly = request.headers.get('accept')?.includes('application/json')
  if (quietly) return Response.json({ saved }, { status: saved ? 200 : 409 })
  const words = messagesFor(localeOf(request)).curation
  const back = paths.curator.review(reading.id)
  if (!saved) return refused(request, words.refusals.closed, back)
  return redirectWith(back, { tone: 'ok', text: words.scoring.saved })
}
