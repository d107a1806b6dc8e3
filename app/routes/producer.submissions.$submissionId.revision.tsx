import { redirect } from 'react-router'
import { findRevision } from '#app/domain/curation/find-revision.server.ts'
import { resubmit } from '#app/domain/curation/resubmit.server.ts'
import { answersSchema } from '#app/domain/curation/schemas.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { RevisionPage } from '#app/ui/curation/revision-page.tsx'
import type { Route } from './+types/producer.submissions.$submissionId.revision'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const today = now()
  const revision = found(await findRevision(producer, params.submissionId, today))
  if (revision.submission.state !== 'revisionRequested') {
    throw redirect(paths.producer.submission(revision.submission.id))
  }
  return { ...revision, today, categories: await findCategories() }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { submission, findings } = found(await findRevision(producer, params.submissionId, now()))
  const parsed = await parseForm(request, answersSchema(findings.map(({ id }) => id)))
  if (!parsed.ok) return badForm(parsed)
  const sent = await resubmit(producer, submission.id, parsed.value.answers, now())
  const words = messagesFor(localeOf(request)).curation
  if (!sent.ok) {
    const { reason } = sent.refusal
    if (reason === 'notFound') throw notFound()
    const typed = Object.fromEntries(
      Object.entries(parsed.value.answers).map(([id, answer]) => [`answers.${id}`, answer]),
    )
    return badForm({ errors: { '': words.refusals[reason] }, typed })
  }
  return redirectWith(paths.producer.submission(submission.id), {
    tone: 'ok',
    text: words.revision.sent,
  })
}

export default function Revision({ loaderData, actionData }: Route.ComponentProps) {
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return <RevisionPage {...loaderData} errors={errors} typed={typed} />
}
