import { planSetUp } from '#app/domain/curation/set-up/plan-set-up.server.ts'
import { type NoSetUp, readSetUp } from '#app/domain/curation/set-up/read-set-up.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { SetUpPage } from '#app/ui/curation/set-up-page.tsx'
import type { Route } from './+types/agency.office.set-up._index'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { may: official.approver, categories: await findCategories() }
}

const largest = 1_000_000

function sentenceOf(problem: NoSetUp, request: Request): string {
  const { problems } = messagesFor(localeOf(request)).setUp
  return problem.reason === 'badPart' ? problems.badPart(problem.place) : problems[problem.reason]
}

/** Shows what taking a file over would do; nothing is written yet. */
export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { problems, noFile } = messagesFor(localeOf(request)).setUp
  const given = (await request.formData()).get('file')
  if (!(given instanceof File) || given.size === 0) {
    return badForm({ errors: { file: noFile }, typed: {} })
  }
  if (given.size > largest) return badForm({ errors: { file: problems.tooBig }, typed: {} })
  const text = await given.text()
  const file = readSetUp(text)
  if (!file.ok) {
    return badForm({ errors: { file: sentenceOf(file.refusal, request) }, typed: {} })
  }
  const plan = await planSetUp(official, file.value, now())
  return { checked: { plan, text: JSON.stringify(file.value), ...file.value } }
}

export default function SetUp({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <SetUpPage
      {...loaderData}
      errors={actionData && 'errors' in actionData ? actionData.errors : {}}
      checked={actionData && 'checked' in actionData ? actionData.checked : undefined}
    />
  )
}
