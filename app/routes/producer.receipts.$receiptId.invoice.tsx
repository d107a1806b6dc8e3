import { redirect } from 'react-router'
import { findBill } from '#app/domain/ordering/find-bill.server.ts'
import { issueInvoice } from '#app/domain/ordering/issue-invoice.server.ts'
import { InvoiceSchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { InvoiceForm } from '#app/ui/ordering/invoice-form.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.receipts.$receiptId.invoice'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const bill = found(await findBill(producer, params.receiptId, now()))
  if (bill.billed || bill.lines.length === 0) throw redirect(paths.producer.order(bill.partId))
  return bill
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const bill = found(await findBill(producer, params.receiptId, now()))
  const parsed = await parseForm(request, InvoiceSchema)
  if (!parsed.ok) return badForm(parsed)
  const issued = await issueInvoice(producer, params.receiptId, parsed.value, now())
  const m = messagesFor(localeOf(request)).ordering.invoices
  if (issued.ok) {
    const text = m.issued(issued.value.number)
    return redirectWith(paths.producer.order(bill.partId), { tone: 'ok', text })
  }
  const { reason } = issued.refusal
  if (reason === 'notFound') throw notFound()
  return badForm({ errors: { '': m.refusals[reason] }, typed: formObject(parsed.form).typed })
}

export default function NewInvoice({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.invoices
  const title = m.newTitle(loaderData.receiptNumber)
  return (
    <WorkPage title={title} current="orders" role="producer">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={title}
            lead={m.newLead}
            eyebrow={loaderData.buyerName}
            back={
              <BackLink to={paths.producer.order(loaderData.partId)}>
                {loaderData.partNumber}
              </BackLink>
            }
          />
          <InvoiceForm bill={loaderData} state={actionData ?? untouched} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
