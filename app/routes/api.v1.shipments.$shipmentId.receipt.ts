import { findShipmentFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { receive } from '#app/domain/ordering/receive.server.ts'
import { ReceiptSchema } from '#app/domain/ordering/schemas.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere, throughForm } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { receiveSentence } from '#app/ui/ordering/refusal-sentences.ts'

/** Of a shipment that was counted already, the answer is its receipt as it stands. */
const record = answersAt(doors.recordReceipt, async ({ buyer, params, body, locale, now }) => {
  const { shipment } = found(await findShipmentFor(buyer, params.shipmentId))
  const received = await receive(buyer, shipment.id, throughForm(ReceiptSchema, body, locale), now)
  if (!received.ok) {
    const { refusal } = received
    if (refusal.reason === 'notFound') throw notFound()
    const detail = receiveSentence(refusal, locale)
    const line =
      refusal.reason === 'doesNotAddUp'
        ? body.lines.findIndex(({ id }) => id === refusal.lineId)
        : -1
    const errors = line < 0 ? undefined : [{ pointer: `#/lines/${line}/accepted`, detail }]
    throw refusedHere(locale, refusal.reason, detail, errors)
  }
  return found(await findShipmentFor(buyer, shipment.id)).shipment
})

const route = machineRoute(record)

export const loader = route.loader
export const action = route.action
