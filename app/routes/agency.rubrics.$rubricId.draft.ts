import { redirect } from 'react-router'
import {
  moveCriterion,
  RubricDraftSchema,
  seenIn,
} from '#app/domain/curation/rubrics/rubric-draft.ts'
import { saveDraft } from '#app/domain/curation/rubrics/save-draft.server.ts'
import { parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/agency.rubrics.$rubricId.draft'

/**
 * Keeps the draft as it stands: by the button, or while typing by the page's small script. With a step
 * in its address it moves a criterion on the way.
 */
export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, RubricDraftSchema)
  if (!parsed.ok) throw notFound()
  const { searchParams } = new URL(request.url)
  const up = searchParams.get('up')
  const moved = up ?? searchParams.get('down')
  const draft = moved ? moveCriterion(parsed.value, moved, up ? -1 : 1) : parsed.value
  const edited = { draft, seen: seenIn(parsed.form) }
  const saved = await saveDraft(official, params.rubricId, edited, now())
  if (!saved.ok && saved.refusal.reason === 'notFound') throw notFound()
  const quietly = request.headers.get('accept')?.includes('application/json')
  if (quietly) {
    const seen = saved.ok ? saved.value.savedAt : undefined
    return Response.json({ saved: saved.ok, seen }, { status: saved.ok ? 200 : 409 })
  }
  const to = paths.agency.rubricEdit(params.rubricId)
  // The browser sends the form on to the editor's page, which shows it again.
  if (!saved.ok && saved.refusal.reason === 'changed') return redirect(to, 307)
  const words = messagesFor(localeOf(request)).rubrics
  if (!saved.ok && saved.refusal.reason !== 'notFound') {
    const text = words.refusals[saved.refusal.reason]
    return refused(request, text, paths.agency.rubric(params.rubricId))
  }
  const at = moved ? `#criterion-${encodeURIComponent(moved)}` : ''
  return redirectWith(`${to}${at}`, { tone: 'ok', text: words.editor.saved })
}
