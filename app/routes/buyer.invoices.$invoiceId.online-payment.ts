import { redirect } from 'react-router'
import { beginPayment } from '#app/domain/ordering/begin-payment.server.ts'
import { findInvoiceFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { refused } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { payments } from '#app/platform/payments/payments.server.ts'
import type { Route } from './+types/buyer.invoices.$invoiceId.online-payment'

/** On to the provider's page where there is one, otherwise to the form for a transfer's proof. */
export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const invoice = found(await findInvoiceFor(buyer, params.invoiceId))
  const order = `${environment().APP_URL}${paths.buyer.order(invoice.orderId)}`
  const returnTo = { paid: order, left: order }
  const begun = await beginPayment(buyer, invoice.id, payments(), returnTo, now())
  if (begun.ok) {
    const { value: next } = begun
    return redirect(next.kind === 'redirect' ? next.url : paths.buyer.payment(invoice.id))
  }
  const { reason } = begun.refusal
  if (reason === 'notFound') throw notFound()
  const { refusals } = messagesFor(localeOf(request)).ordering.payments
  return refused(request, refusals[reason], paths.buyer.order(invoice.orderId))
}
