import { redirect } from 'react-router'
import { findInvoiceFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { outstanding } from '#app/domain/ordering/payment-clock.ts'
import { recordPayment } from '#app/domain/ordering/record-payment.server.ts'
import { logReading } from '#app/domain/registry/log-reading.server.ts'
import { badForm, formObject, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { parsePayment } from '#app/http/payment-form.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { acceptedTypes, filePurposes } from '#app/platform/uploads/purposes.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { PaymentForm } from '#app/ui/ordering/payment-form.tsx'
import { recordSentence } from '#app/ui/ordering/refusal-sentences.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.invoices.$invoiceId.payment'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const invoice = found(await findInvoiceFor(buyer, params.invoiceId))
  const rest = outstanding(invoice.payable, invoice.payments)
  if (rest === 0n) throw redirect(paths.buyer.order(invoice.orderId))
  const { number, orderId, seller, sellerId } = invoice
  if (seller.bankAccount) await logReading(buyer, sellerId, 'bankAccount', now())
  return {
    number,
    orderId,
    seller,
    rest,
    paymentId: newId(),
    today: dayOf(now()),
    limits: filePurposes.paymentProof,
    accept: acceptedTypes(filePurposes.paymentProof),
  }
}

const fields: Record<string, string> = {
  proofMissing: 'file',
  inTheFuture: 'paidOn',
  moreThanOutstanding: 'amount',
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const invoice = found(await findInvoiceFor(buyer, params.invoiceId))
  const parsed = await parsePayment(request, buyer)
  if (!parsed.ok) return badForm(parsed)
  const recorded = await recordPayment(buyer, invoice.id, parsed.value, now())
  const locale = localeOf(request)
  if (recorded.ok) {
    const text = messagesFor(locale).ordering.payments.saved
    return redirectWith(paths.buyer.order(invoice.orderId), { tone: 'ok', text })
  }
  const { refusal } = recorded
  if (refusal.reason === 'notFound') throw notFound()
  const errors = { [fields[refusal.reason] ?? '']: recordSentence(refusal, locale) }
  return badForm({ errors, typed: formObject(parsed.form).typed })
}

export default function Payment({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.payments
  const { number, orderId } = loaderData
  return (
    <WorkPage title={m.newTitle(number)} current="orders" role="buyer">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.newTitle(number)}
            lead={m.newLead}
            back={<BackLink to={paths.buyer.order(orderId)}>{number}</BackLink>}
          />
          <PaymentForm {...loaderData} state={actionData ?? untouched} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
