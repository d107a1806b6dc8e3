import { describe, expect, it } from 'vitest'
import { invoiceActs } from '#app/domain/ordering/invoice-acts.ts'
import { orderActs } from '#app/domain/ordering/order-acts.ts'
import { partActs } from '#app/domain/ordering/part-acts.ts'
import { paymentActs } from '#app/domain/ordering/payment-acts.ts'
import { quoteActs } from '#app/domain/ordering/quote-acts.ts'
import { requestActs } from '#app/domain/ordering/request-acts.ts'
import { sampleActs } from '#app/domain/ordering/samples/sample-acts.ts'
import { shipmentActs } from '#app/domain/ordering/shipment-acts.ts'
import { type Acts, actsOpenTo, performers, statesOf } from '#app/kernel/acts.ts'

const machines: [string, Acts<string, string>][] = [
  ['request', requestActs],
  ['quote', quoteActs],
  ['order', orderActs],
  ['part', partActs],
  ['sample', sampleActs],
  ['shipment', shipmentActs],
  ['invoice', invoiceActs],
  ['payment', paymentActs],
]
const roles = ['buyer', 'producer', 'provider', 'official']

/** Every state that some walk from the beginning comes to, with the acts that led there. */
function walk(acts: Acts<string, string>): Set<string> {
  const begun = Object.values(acts).filter(({ from }) => from.length === 0)
  const seen = new Set(begun.map(({ to }) => to))
  for (const state of seen) {
    for (const { from, to } of Object.values(acts)) if (from.includes(state)) seen.add(to)
  }
  return seen
}

describe.each(machines)('the acts of a %s', (_, acts) => {
  it('reach every state from where it begins', () => {
    expect([...walk(acts)].sort()).toEqual(statesOf(acts).sort())
  })

  it('are open to their performers in exactly the states they name', () => {
    for (const state of statesOf(acts)) {
      for (const [name, act] of Object.entries(acts)) {
        for (const role of roles) {
          const open = act.from.includes(state) && performers(act).includes(role)
          expect(actsOpenTo(acts, state, role).includes(name)).toBe(open)
        }
      }
    }
  })
})
