import { redirect } from 'react-router'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { findSubmissionForOfficial } from '#app/domain/curation/agency-file.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { addMonths } from '#app/domain/curation/due.ts'
import { DecisionSchema } from '#app/domain/curation/schemas.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, formObject, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { DecisionPage } from '#app/ui/curation/decision-page.tsx'
import type { Route } from './+types/agency.curation.$submissionId.decision'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const file = found(await findSubmissionForOfficial(official, params.submissionId))
  const { state, may, rubric } = file
  if (state !== 'scored') throw redirect(paths.agency.submission(file.id))
  const validUntil = addMonths(dayOf(now()), rubric.content.validityMonths)
  return { file, objection: may.decide, validUntil, categories: await findCategories() }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const file = found(await findSubmissionForOfficial(official, params.submissionId))
  const parsed = await parseForm(request, DecisionSchema)
  if (!parsed.ok) return badForm(parsed)
  const decided = await decide(official, file.id, parsed.value, { now: now(), listProduct })
  const words = messagesFor(localeOf(request)).curation
  const back = paths.agency.submission(file.id)
  if (!decided.ok) {
    const { reason } = decided.refusal
    if (reason === 'notFound') throw notFound()
    if (reason !== 'belowPass') return refused(request, words.refusals[reason], back)
    const { typed } = formObject(parsed.form)
    return badForm({ errors: { outcome: words.refusals.belowPass }, typed })
  }
  const text = words.agency.decided[decided.value.outcome]
  return redirectWith(back, { tone: 'ok', text })
}

export default function Decision({ loaderData, actionData }: Route.ComponentProps) {
  return <DecisionPage {...loaderData} answer={actionData} />
}
