import { findInvoiceFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { completePapers } from '#app/domain/ordering/complete-papers.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { formatFor } from '#app/ui/format.ts'
import type { Route } from './+types/buyer.invoices.$invoiceId.completion'

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const invoice = found(await findInvoiceFor(buyer, params.invoiceId))
  const completed = await completePapers(buyer, invoice.id, now())
  const locale = localeOf(request)
  const m = messagesFor(locale).ordering.invoices
  const back = paths.buyer.order(invoice.orderId)
  if (completed.ok) {
    const text = m.completed(formatFor(locale).date(completed.value.dueOn))
    return redirectWith(back, { tone: 'ok', text })
  }
  const { reason } = completed.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, m.refusals[reason], back)
}
