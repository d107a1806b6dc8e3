import { data, redirect } from 'react-router'
import { mayKeepRubrics } from '#app/domain/curation/rubrics/policy.ts'
import { findDraftFor, findRubricFor } from '#app/domain/curation/rubrics/queries.server.ts'
import { RubricContentSchema } from '#app/domain/curation/rubrics/rubric-content-schema.ts'
import { RubricDraftSchema, seenIn } from '#app/domain/curation/rubrics/rubric-draft.ts'
import { saveDraft } from '#app/domain/curation/rubrics/save-draft.server.ts'
import { parseForm, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { sentenceFor } from '#app/http/validation-sentence.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { RubricEditorPage } from '#app/ui/rubrics/rubric-editor-page.tsx'
import type { Route } from './+types/agency.rubrics.$rubricId.edit'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const rubric = found(await findRubricFor(official, params.rubricId))
  const open = mayKeepRubrics(official) ? await findDraftFor(official, rubric.id) : undefined
  if (!open) throw redirect(paths.agency.rubric(rubric.id))
  return open
}

/** Saves whatever was typed; a complete draft is then shown as a curator will see it. */
export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, RubricDraftSchema)
  if (!parsed.ok) throw notFound()
  const edited = { draft: parsed.value, seen: seenIn(parsed.form) }
  const saved = await saveDraft(official, params.rubricId, edited, now())
  const messages = messagesFor(localeOf(request))
  if (!saved.ok) {
    const { reason } = saved.refusal
    if (reason === 'notFound') throw notFound()
    const sentence = messages.rubrics.refusals[reason]
    if (reason === 'changed') {
      return data({ errors: { '': sentence }, draft: parsed.value }, { status: 409 })
    }
    return refused(request, sentence, paths.agency.rubric(params.rubricId))
  }
  const complete = RubricContentSchema.safeParse(parsed.value)
  if (complete.success) return redirect(paths.agency.rubricPublication(params.rubricId))
  const errors: Record<string, string> = {}
  for (const issue of complete.error.issues) {
    errors[issue.path.join('.')] ??= sentenceFor(issue, messages)
  }
  // What was typed is saved by now: the page shows it from there.
  return data({ errors, draft: undefined }, { status: 400 })
}

export default function Edit({ loaderData, actionData }: Route.ComponentProps) {
  const { errors = {}, draft = loaderData.draft } = actionData ?? {}
  return <RubricEditorPage {...loaderData} draft={draft} errors={errors} />
}
