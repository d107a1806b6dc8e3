import { answerQuestions } from '#app/domain/curation/calls/answer-questions.server.ts'
import { findOwnEntry } from '#app/domain/curation/calls/maker-entries.server.ts'
import { answersSchema } from '#app/domain/curation/calls/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import { Page } from '#app/ui/kit/layout.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { MakerEntryView } from '#app/ui/rounds/maker-entry-view.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.entries.$entryId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  return { entry: found(await findOwnEntry(producer, params.entryId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { id, questions } = found(await findOwnEntry(producer, params.entryId))
  const open = questions.filter(({ answeredAt }) => answeredAt === null)
  const parsed = await parseForm(request, answersSchema(open.map((question) => question.id)))
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).rounds.makerCalls
  const done = await answerQuestions(producer, id, parsed.value.answers, now())
  if (done.ok) return redirectWith(paths.producer.entry(id), { tone: 'ok', text: words.answered })
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { '': words.refusals[reason] }, typed })
}

export default function Entry({ loaderData, actionData }: Route.ComponentProps) {
  const { makerCalls: m } = useMessages().rounds
  const { entry } = loaderData
  const title = m.entryTitle(entry.productName)
  return (
    <WorkPage title={title} current="calls" role="producer">
      <Page width="read">
        <MakerEntryView
          entry={entry}
          title={title}
          back={<BackLink to={paths.producer.call(entry.call.id)}>{entry.call.title}</BackLink>}
          state={actionData ?? untouched}
        />
      </Page>
    </WorkPage>
  )
}
