import { redirect } from 'react-router'
import { findSubmissionFor } from '#app/domain/curation/maker-queries.server.ts'
import { mayWithdraw } from '#app/domain/curation/policy.ts'
import { WithdrawalSchema } from '#app/domain/curation/schemas.ts'
import { withdraw } from '#app/domain/curation/withdraw.server.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Confirmation } from '#app/ui/kit/disclosure.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.submissions.$submissionId.withdrawal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const { id, number, state } = found(await findSubmissionFor(producer, params.submissionId))
  if (!mayWithdraw(state)) throw redirect(paths.producer.submission(id))
  return { id, number }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { id } = found(await findSubmissionFor(producer, params.submissionId))
  const parsed = await parseForm(request, WithdrawalSchema)
  if (!parsed.ok) return badForm(parsed)
  const done = await withdraw(producer, id, parsed.value.reason, now())
  const words = messagesFor(localeOf(request)).curation
  const back = paths.producer.submission(id)
  if (!done.ok) {
    if (done.refusal.reason === 'notFound') throw notFound()
    return refused(request, words.refusals.wrongState, back)
  }
  return redirectWith(back, { tone: 'ok', text: words.withdrawal.done })
}

export default function Withdrawal({ loaderData, actionData }: Route.ComponentProps) {
  const words = useMessages().curation.withdrawal
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  const title = words.title(loaderData.number)
  return (
    <WorkPage title={title} current="products" role="producer">
      <Page width="form">
        <Confirmation
          title={title}
          actions={
            <>
              <ButtonLink variant="text" to={paths.producer.submission(loaderData.id)}>
                {words.keep}
              </ButtonLink>
              <Button variant="danger" form="withdrawal">
                {words.withdraw}
              </Button>
            </>
          }
        >
          <p>{words.text}</p>
          <PostForm id="withdrawal">
            <FormErrors errors={errors} />
            <TextArea
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              value={`${typed.reason ?? ''}`}
              error={errors.reason}
              rows={3}
              maxLength={1000}
              optional
            />
          </PostForm>
        </Confirmation>
      </Page>
    </WorkPage>
  )
}
