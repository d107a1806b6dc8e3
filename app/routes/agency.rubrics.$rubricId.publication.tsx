import { redirect } from 'react-router'
import { mayKeepRubrics } from '#app/domain/curation/rubrics/policy.ts'
import { publishRubric } from '#app/domain/curation/rubrics/publish-rubric.server.ts'
import { findDraftFor, findRubricFor } from '#app/domain/curation/rubrics/queries.server.ts'
import { RubricContentSchema } from '#app/domain/curation/rubrics/rubric-content-schema.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { RubricPreviewPage } from '#app/ui/rubrics/rubric-preview-page.tsx'
import type { Route } from './+types/agency.rubrics.$rubricId.publication'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const rubric = found(await findRubricFor(official, params.rubricId))
  const open = mayKeepRubrics(official) ? await findDraftFor(official, rubric.id) : undefined
  if (!open) throw redirect(paths.agency.rubric(rubric.id))
  const content = RubricContentSchema.safeParse(open.draft)
  if (!content.success) throw redirect(paths.agency.rubricEdit(rubric.id))
  return { ...open, content: content.data }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const published = await publishRubric(official, params.rubricId, now())
  const words = messagesFor(localeOf(request)).rubrics
  const back = paths.agency.rubric(params.rubricId)
  if (!published.ok) {
    const { reason } = published.refusal
    if (reason === 'notFound') throw notFound()
    return refused(request, words.refusals[reason], back)
  }
  const text = words.preview.published(published.value.version)
  return redirectWith(back, { tone: 'ok', text })
}

export default function Publication({ loaderData }: Route.ComponentProps) {
  return <RubricPreviewPage {...loaderData} />
}
