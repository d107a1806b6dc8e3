import { redirect } from 'react-router'
import { findShipmentFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { receive } from '#app/domain/ordering/receive.server.ts'
import { ReceiptSchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FormDock } from '#app/ui/ordering/form-dock.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { ReceiptForm } from '#app/ui/ordering/receipt-form.tsx'
import { receiveSentence } from '#app/ui/ordering/refusal-sentences.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.shipments.$shipmentId.receipt'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const sent = found(await findShipmentFor(buyer, params.shipmentId))
  if (sent.shipment.state !== 'shipped') throw redirect(paths.buyer.order(sent.orderId))
  return sent
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { orderId, shipment } = found(await findShipmentFor(buyer, params.shipmentId))
  const parsed = await parseForm(request, ReceiptSchema)
  if (!parsed.ok) return badForm(parsed)
  const received = await receive(buyer, shipment.id, parsed.value, now())
  const locale = localeOf(request)
  if (received.ok) {
    const text = messagesFor(locale).ordering.receipts.saved(received.value.number)
    return redirectWith(paths.buyer.order(orderId), { tone: 'ok', text })
  }
  const { refusal } = received
  if (refusal.reason === 'notFound') throw notFound()
  const line =
    refusal.reason === 'doesNotAddUp'
      ? shipment.lines.findIndex(({ id }) => id === refusal.lineId)
      : -1
  const field = line < 0 ? '' : `lines.${line}.accepted`
  const errors = { [field]: receiveSentence(refusal, locale) }
  return badForm({ errors, typed: formObject(parsed.form).typed })
}

export default function Receipt({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.receipts
  const { orderId, producerName, shipment } = loaderData
  const title = m.newTitle(shipment.number)
  return (
    <WorkPage title={title} current="orders" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            eyebrow={producerName}
            lead={m.newLead}
            back={<BackLink to={paths.buyer.order(orderId)}>{shipment.number}</BackLink>}
          />
          <ReceiptForm lines={shipment.lines} state={actionData ?? untouched} />
        </Stack>
      </Page>
      <FormDock form="receipt" label={m.save}>
        {m.saveWords}
      </FormDock>
    </WorkPage>
  )
}
