import { redirect } from 'react-router'
import { findSubmissionForOfficial } from '#app/domain/curation/agency-file.server.ts'
import { checkGate } from '#app/domain/curation/check-gate.server.ts'
import { gateSchema } from '#app/domain/curation/schemas.ts'
import { findQualityNotes } from '#app/domain/development/quality-queries.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { GatePage } from '#app/ui/curation/gate-page.tsx'
import type { Route } from './+types/agency.curation.$submissionId.gate'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const file = found(await findSubmissionForOfficial(official, params.submissionId))
  if (file.may.gate) throw redirect(paths.agency.submission(file.id))
  const [categories, quality] = await Promise.all([
    findCategories(),
    findQualityNotes(file.productId),
  ])
  return { file, categories, quality }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const file = found(await findSubmissionForOfficial(official, params.submissionId))
  const parsed = await parseForm(request, gateSchema(file.rubric.content))
  if (!parsed.ok) return badForm(parsed)
  const checked = await checkGate(official, file.id, parsed.value, now())
  const words = messagesFor(localeOf(request)).curation
  const back = paths.agency.submission(file.id)
  if (!checked.ok) {
    const { reason } = checked.refusal
    if (reason === 'notFound') throw notFound()
    return refused(request, words.refusals[reason], back)
  }
  const { passed, readersAsked } = checked.value
  if (!passed) return redirectWith(back, { tone: 'ok', text: words.agency.gateFailed })
  const text = readersAsked ? words.agency.gatePassedAgain : words.agency.gatePassed
  return redirectWith(readersAsked ? back : paths.agency.assignment(file.id), { tone: 'ok', text })
}

export default function Gate({ loaderData, actionData }: Route.ComponentProps) {
  return <GatePage {...loaderData} answer={actionData} />
}
