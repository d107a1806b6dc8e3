import { redirect } from 'react-router'
import { objectionToAppeal } from '#app/domain/curation/appeals/appeal.ts'
import { fileAppeal } from '#app/domain/curation/appeals/file-appeal.server.ts'
import { AppealSchema } from '#app/domain/curation/appeals/schemas.ts'
import { findSubmissionFor } from '#app/domain/curation/maker-queries.server.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { fieldsOf, untouched } from '#app/ui/kit/form-values.ts'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'
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
    return refusedForm(parsed, words.refusals[reason])
  }
  return redirectWith(paths.producer.submission(id), { tone: 'ok', text: words.appeal.sent })
}

export default function Appeal({ loaderData, actionData }: Route.ComponentProps) {
  const { appeal: m } = useMessages().letters
  const format = useFormat()
  const { id, number, until } = loaderData
  const field = fieldsOf(actionData ?? untouched)
  return (
    <FormPage
      title={m.title(number)}
      lead={m.lead(format.dateLong(until))}
      back={{ to: paths.producer.submission(id), label: m.keep }}
      errors={actionData?.errors}
      current="products"
      role="producer"
    >
      <TextArea {...field('text')} label={m.text} hint={m.textHint} rows={8} maxLength={4000} />
      <Button>{m.send}</Button>
    </FormPage>
  )
}
