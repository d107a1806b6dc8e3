import { redirect } from 'react-router'
import { remainingToShip } from '#app/domain/ordering/delivery.ts'
import { findPartFor } from '#app/domain/ordering/producer-queries.server.ts'
import { ShipmentSchema } from '#app/domain/ordering/schemas.ts'
import { ship } from '#app/domain/ordering/ship.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FormDock } from '#app/ui/ordering/form-dock.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { shipSentence } from '#app/ui/ordering/refusal-sentences.ts'
import { ShipmentForm } from '#app/ui/ordering/shipment-form.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.orders.$partId.shipments.new'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const { part } = found(await findPartFor(producer, params.partId))
  const lines = part.lines.filter((line) => remainingToShip(line) > 0)
  if (part.state !== 'confirmed' || lines.length === 0)
    throw redirect(paths.producer.order(part.id))
  return { id: part.id, number: part.number, lines, shipmentId: newId() }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { part } = found(await findPartFor(producer, params.partId))
  const parsed = await parseForm(request, ShipmentSchema)
  if (!parsed.ok) return badForm(parsed)
  const sent = await ship(producer, part.id, parsed.value, now())
  const locale = localeOf(request)
  if (sent.ok) {
    const text = messagesFor(locale).ordering.shipments.sent(sent.value.number)
    return redirectWith(paths.producer.order(part.id), { tone: 'ok', text })
  }
  const { refusal } = sent
  if (refusal.reason === 'notFound') throw notFound()
  const line =
    refusal.reason === 'tooMany'
      ? parsed.value.lines.findIndex(({ id }) => id === refusal.lineId)
      : -1
  const field = line < 0 ? '' : `lines.${line}.quantity`
  return badForm({
    errors: { [field]: shipSentence(refusal, locale) },
    typed: formObject(parsed.form).typed,
  })
}

export default function NewShipment({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.shipments
  const { id, number } = loaderData
  return (
    <WorkPage title={m.newTitle} current="orders" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.newTitle}
            lead={m.newLead}
            back={<BackLink to={paths.producer.order(id)}>{number}</BackLink>}
          />
          <ShipmentForm {...loaderData} state={actionData ?? untouched} />
        </Stack>
      </Page>
      <FormDock form="shipment" label={m.send} icon="deliver">
        {m.sendWords}
      </FormDock>
    </WorkPage>
  )
}
