import { redirect } from 'react-router'
import { findSubmissionForOfficial } from '#app/domain/curation/agency-file.server.ts'
import { assignCurators } from '#app/domain/curation/assign-curators.server.ts'
import { findCandidates, passedOver } from '#app/domain/curation/assignment/candidates.server.ts'
import { assignmentSchema } from '#app/domain/curation/schemas.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { AssignmentPage } from '#app/ui/curation/assignment-page.tsx'
import type { Route } from './+types/agency.curation.$submissionId.assignment'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const file = found(await findSubmissionForOfficial(official, params.submissionId))
  if (file.may.assign || file.wanted === 0) throw redirect(paths.agency.submission(file.id))
  const { agencyId, productId, judged, readers, currentVersion } = file
  const others = passedOver(judged, readers, currentVersion)
  const wanted = { agencyId, productId, ties: judged.ties, passedOver: others }
  const candidates = await findCandidates(wanted)
  return { file, candidates }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const file = found(await findSubmissionForOfficial(official, params.submissionId))
  const parsed = await parseForm(request, assignmentSchema(file.wanted))
  if (!parsed.ok) return badForm(parsed)
  const done = await assignCurators(official, file.id, parsed.value.curators, now())
  const words = messagesFor(localeOf(request)).curation
  const back = paths.agency.submission(file.id)
  if (!done.ok) {
    const { reason } = done.refusal
    if (reason === 'notFound') throw notFound()
    return refused(request, words.refusals[reason], back)
  }
  return redirectWith(back, { tone: 'ok', text: words.agency.assigned })
}

export default function Assignment({ loaderData, actionData }: Route.ComponentProps) {
  return <AssignmentPage {...loaderData} answer={actionData} />
}
