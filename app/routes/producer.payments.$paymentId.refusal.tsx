import { findPaymentFor } from '#app/domain/ordering/producer-queries.server.ts'
import { refusePayment } from '#app/domain/ordering/refuse-payment.server.ts'
import { ReasonSchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { Page } from '#app/ui/kit/layout.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { ReasonForm } from '#app/ui/ordering/reason-page.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.payments.$paymentId.refusal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  return found(await findPaymentFor(producer, params.paymentId))
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const payment = found(await findPaymentFor(producer, params.paymentId))
  const parsed = await parseForm(request, ReasonSchema)
  if (!parsed.ok) return badForm(parsed)
  const done = await refusePayment(producer, payment.id, parsed.value.reason)
  const m = messagesFor(localeOf(request)).ordering.payments
  if (done.ok) {
    return redirectWith(paths.producer.order(payment.partId), { tone: 'ok', text: m.refused })
  }
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return badForm({ errors: { '': m.refusals[reason] }, typed: formObject(parsed.form).typed })
}

export default function Refusal({ loaderData, actionData }: Route.ComponentProps) {
  const { payments: m, acts } = useMessages().ordering
  return (
    <WorkPage title={m.refuseTitle} current="orders" role="producer">
      <Page width="form">
        <ReasonForm
          title={m.refuseTitle}
          text={m.refuseText}
          hint={m.refuseHint}
          act={acts.payment.refuse}
          backTo={paths.producer.order(loaderData.partId)}
          state={actionData ?? untouched}
        />
      </Page>
    </WorkPage>
  )
}
