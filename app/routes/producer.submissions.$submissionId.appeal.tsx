import { redirect } from 'react-router'
import { objectionToAppeal } from '#app/domain/curation/appeals/appeal.ts'
import { fileAppeal } from '#app/domain/curation/appeals/file-appeal.server.ts'
import { AppealSchema } from '#app/domain/curation/appeals/schemas.ts'
import { findSubmissionFor } from '#app/domain/curation/maker-queries.server.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.submissions.$submissionId.appeal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const submission = found(await findSubmissionFor(producer, params.submissionId))
  const { id, number, decisions } = submission
  const until = decisions.at(-1)?.letter?.appealUntil
  if (!until || objectionToAppeal(submission, now())) {
    throw redirect(paths.producer.submission(id))
  }
  return { id, number, until }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { id } = found(await findSubmissionFor(producer, params.submissionId))
  const parsed = await parseForm(request, AppealSchema)
  if (!parsed.ok) return badForm(parsed)
  const filed = await fileAppeal(producer, id, parsed.value.text, now())
  const words = messagesFor(localeOf(request)).letters
  if (!filed.ok) {
    const { reason } = filed.refusal
    if (reason === 'notFound') throw notFound()
    return badForm({ errors: { '': words.refusals[reason] }, typed: parsed.value })
  }
  return redirectWith(paths.producer.submission(id), { tone: 'ok', text: words.appeal.sent })
}

export default function Appeal({ loaderData, actionData }: Route.ComponentProps) {
  const { appeal: m } = useMessages().letters
  const format = useFormat()
  const { id, number, until } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return (
    <WorkPage title={m.title(number)} current="products" role="producer">
      <Page width="form">
        <Stack gap={5}>
          <PageHead
            title={m.title(number)}
            lead={m.lead(format.dateLong(until))}
            back={<BackLink to={paths.producer.submission(id)}>{m.keep}</BackLink>}
          />
          <PostForm>
            <FormErrors errors={errors} />
            <TextArea
              name="text"
              label={m.text}
              hint={m.textHint}
              value={`${typed.text ?? ''}`}
              error={errors.text}
              rows={8}
              maxLength={4000}
            />
            <Button>{m.send}</Button>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
