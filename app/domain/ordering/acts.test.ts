import { describe, expect, it } from 'vitest'
import { invoiceActs } from '#app/domain/ordering/invoice-acts.ts'
import { orderActs } from '#app/domain/ordering/order-acts.ts'
import { partActs } from '#app/domain/ordering/part-acts.ts'
import { paymentActs } from '#app/domain/ordering/payment-acts.ts'
import { quoteActs } from '#app/domain/ordering/quote-acts.ts'
import { requestActs } from '#app/domain/ordering/request-acts.ts'
import { shipmentActs } from '#app/domain/ordering/shipment-acts.ts'
import { type Acts, actsOpenTo, performers, statesOf } from '#app/kernel/acts.ts'

type Machine = { acts: Acts<string, string>; starts: string[]; ends: string[] }

const machines: Record<string, Machine> = {
  request: { acts: requestActs, starts: ['draft'], ends: ['ordered', 'closed'] },
  quote: { acts: quoteActs, starts: ['asked'], ends: ['declined', 'accepted', 'notChosen'] },
  order: {
    acts: orderActs,
    starts: ['awaitingApproval', 'placed'],
    ends: ['placed', 'refused', 'cancelled'],
  },
  part: {
    acts: partActs,
    starts: ['pending', 'placed'],
    ends: ['declined', 'fulfilled', 'cancelled'],
  },
  shipment: { acts: shipmentActs, starts: ['shipped'], ends: ['received'] },
  invoice: { acts: invoiceActs, starts: ['issued'], ends: ['paid'] },
  payment: { acts: paymentActs, starts: ['proven', 'pending'], ends: ['confirmed', 'refused'] },
}

function reachable(acts: Acts<string, string>, starts: readonly string[]): Set<string> {
  const seen = new Set(starts)
  for (const state of seen) {
    for (const { from, to } of Object.values(acts)) if (from.includes(state)) seen.add(to)
  }
  return seen
}

describe.each(Object.entries(machines))('the acts of a %s', (_, { acts, starts, ends }) => {
  it('reach every state', () => {
    expect([...reachable(acts, starts)].sort()).toEqual(statesOf(acts).sort())
  })

  it('lead from every state to an end: none is a trap', () => {
    for (const state of statesOf(acts)) {
      expect([...reachable(acts, [state])].some((each) => ends.includes(each))).toBe(true)
    }
  })

  it('are open to their performers in exactly the states they name', () => {
    for (const state of statesOf(acts)) {
      for (const [name, act] of Object.entries(acts)) {
        for (const role of ['buyer', 'producer', 'provider', 'official']) {
          const open = act.from.includes(state) && performers(act).includes(role)
          expect(actsOpenTo(acts, state, role).includes(name)).toBe(open)
        }
      }
    }
  })
})
