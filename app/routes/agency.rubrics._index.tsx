import { z } from 'zod'
import { beginRubric } from '#app/domain/curation/rubrics/begin-rubric.server.ts'
import { groupFrom, mayKeepRubrics } from '#app/domain/curation/rubrics/policy.ts'
import { findRubrics } from '#app/domain/curation/rubrics/queries.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { requiredText } from '#app/kernel/form-fields.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { RubricListPage } from '#app/ui/rubrics/rubric-list-page.tsx'
import type { Route } from './+types/agency.rubrics._index'

const BeginSchema = z.object({
  name: requiredText(80),
  group: z.string({ error: 'rubrics.groupMissing' }).min(1, { message: 'rubrics.groupMissing' }),
})

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const [rubrics, categories] = await Promise.all([findRubrics(official), findCategories()])
  return { rubrics, categories, may: mayKeepRubrics(official) }
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, BeginSchema)
  if (!parsed.ok) return badForm(parsed)
  const { name, group } = parsed.value
  const words = messagesFor(localeOf(request)).rubrics
  const begun = await beginRubric(official, { name, group: groupFrom(group) }, now())
  if (!begun.ok) {
    const { typed } = formObject(parsed.form)
    return badForm({ errors: { group: words.refusals[begun.refusal.reason] }, typed })
  }
  const to = paths.agency.rubricEdit(begun.value.rubricId)
  return redirectWith(to, { tone: 'ok', text: words.begin.done })
}

export default function Rubrics({ loaderData, actionData }: Route.ComponentProps) {
  return <RubricListPage {...loaderData} answer={actionData} />
}
