import { redirect } from 'react-router'
import { findSubmissionForOfficial } from '#app/domain/curation/agency-file.server.ts'
import { ruleOnAppeal } from '#app/domain/curation/appeals/rule-on-appeal.server.ts'
import { RulingSchema } from '#app/domain/curation/appeals/schemas.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { RulingPage } from '#app/ui/curation/ruling-page.tsx'
import type { Route } from './+types/agency.curation.$submissionId.appeal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const file = found(await findSubmissionForOfficial(official, params.submissionId))
  const { appeal, decisions } = file
  if (!appeal || appeal.ruling) throw redirect(paths.agency.submission(file.id))
  const against = found(decisions.find(({ id }) => id === appeal.decisionId))
  return { file, appeal, against, objection: file.may.rule }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findSubmissionForOfficial(official, params.submissionId))
  const parsed = await parseForm(request, RulingSchema)
  if (!parsed.ok) return badForm(parsed)
  const ruled = await ruleOnAppeal(official, id, parsed.value, now())
  const { letters, curation } = messagesFor(localeOf(request))
  const back = paths.agency.submission(id)
  if (!ruled.ok) {
    const { reason } = ruled.refusal
    if (reason === 'notFound') throw notFound()
    const sentences = { ...curation.refusals, ...letters.refusals }
    return refused(request, sentences[reason], back)
  }
  return redirectWith(back, { tone: 'ok', text: letters.appeal.done[ruled.value.outcome] })
}

export default function Ruling({ loaderData, actionData }: Route.ComponentProps) {
  return <RulingPage {...loaderData} answer={actionData} />
}
