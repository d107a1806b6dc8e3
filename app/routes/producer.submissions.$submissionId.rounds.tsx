import { enterAnotherRound } from '#app/domain/curation/rounds/enter-another-round.server.ts'
import { findRoundsOfSubmission } from '#app/domain/curation/rounds/maker-queries.server.ts'
import { EnterRoundSchema } from '#app/domain/curation/rounds/schemas.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { OwnRoundEntries } from '#app/ui/rounds/own-round-entries.tsx'
import { RoundChoice } from '#app/ui/rounds/round-choice.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.submissions.$submissionId.rounds'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const today = dayOf(now())
  return { file: found(await findRoundsOfSubmission(producer, params.submissionId, today)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const today = dayOf(now())
  const { id } = found(await findRoundsOfSubmission(producer, params.submissionId, today))
  const parsed = await parseForm(request, EnterRoundSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).rounds.maker
  const { roundId } = parsed.value
  const entered = await enterAnotherRound(producer, { submissionId: id, roundId }, now())
  const page = paths.producer.submissionRounds(id)
  if (entered.ok) return redirectWith(page, { tone: 'ok', text: words.entered })
  return badForm({ errors: { roundId: words.refusals[entered.refusal.reason] }, typed: {} })
}

export default function RoundsOfFile({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().rounds.maker
  const { file } = loaderData
  const title = m.anotherTitle(file.name)
  return (
    <WorkPage title={title} current="products" role="producer">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={title}
            lead={m.anotherLead}
            back={<BackLink to={paths.producer.submission(file.id)}>{m.back}</BackLink>}
          />
          {file.choices.length === 0 ? (
            <p>{m.noChoices}</p>
          ) : (
            <PostForm>
              <FormErrors errors={actionData?.errors ?? {}} />
              <RoundChoice rounds={file.choices} error={actionData?.errors.roundId} />
              <div>
                <Button icon="send">{m.enter}</Button>
              </div>
            </PostForm>
          )}
          {file.entries.length > 0 && (
            <Section title={m.inside}>
              <OwnRoundEntries entries={file.entries} />
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
