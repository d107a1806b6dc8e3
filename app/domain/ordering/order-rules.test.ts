import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Certificate } from '#app/domain/certification/certificate.ts'
import { deliveryOf, remainingToShip } from '#app/domain/ordering/delivery.ts'
import { lapsedCertificates } from '#app/domain/ordering/lapsed-certificates.ts'
import { nextAllowed, quantityProblem } from '#app/domain/ordering/order-quantity.ts'
import { byPartNumber, partLetter } from '#app/domain/ordering/part-letter.ts'
import type { PaymentState } from '#app/domain/ordering/payment-acts.ts'
import { daysOverdue, dueDay, outstanding } from '#app/domain/ordering/payment-clock.ts'
import { type Colleague, mayConfirm, mayCount } from '#app/domain/ordering/policy.ts'
import { requestProblems } from '#app/domain/ordering/request-problems.ts'

describe('quantities', () => {
  it('say what is wrong and what would be right', () => {
    const terms = { minimumOrder: 96, orderMultiple: 24 }
    expect(quantityProblem(60, terms)).toEqual({ kind: 'belowMinimum', minimum: 96 })
    expect(quantityProblem(100, terms)).toEqual({ kind: 'notMultiple', multiple: 24, nearest: 120 })
    expect(quantityProblem(120, terms)).toBeUndefined()
    expect(quantityProblem(1, { minimumOrder: null, orderMultiple: null })).toBeUndefined()
  })

  it('offer a next quantity that is always allowed, and the least such', () => {
    const terms = fc.record({
      minimumOrder: fc.option(fc.integer({ min: 1, max: 500 })),
      orderMultiple: fc.option(fc.integer({ min: 1, max: 60 })),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), terms, (quantity, given) => {
        const next = nextAllowed(quantity, given)
        expect(next).toBeGreaterThanOrEqual(quantity)
        expect(quantityProblem(next, given)).toBeUndefined()
        for (let less = quantity; less < next; less++) {
          expect(quantityProblem(less, given)).toBeDefined()
        }
      }),
    )
  })
})

describe('a request', () => {
  const details = { deliverTo: 'Gudang', deliverBy: '2026-11-20', answerBy: '2026-10-20' }
  const line = {
    id: 'line',
    productName: 'Keripik',
    quantity: 120,
    listed: true,
    held: false,
    terms: { minimumOrder: 120, orderMultiple: 24 },
  }

  it('goes out when it is complete', () => {
    expect(requestProblems(details, [line], '2026-10-12')).toEqual([])
  })

  it('says everything that is missing at once', () => {
    const nothing = { deliverTo: null, deliverBy: null, answerBy: null }
    const kinds = requestProblems(nothing, [], '2026-10-12').map(({ kind }) => kind)
    expect(kinds).toEqual(['noLines', 'deliverToMissing', 'deliverByMissing', 'answerByMissing'])
    const late = { ...details, deliverBy: '2026-10-10', answerBy: '2026-10-11' }
    const wrong = requestProblems(late, [{ ...line, listed: false }], '2026-10-12')
    expect(wrong.map(({ kind }) => kind)).toEqual([
      'deliverByPassed',
      'answerByPassed',
      'answerAfterDelivery',
      'notListed',
    ])
  })
})

it('a request that grew too long before there was a limit is not sent', () => {
  const details = { deliverTo: 'Gudang', deliverBy: '2026-11-20', answerBy: '2026-10-20' }
  const terms = { minimumOrder: null, orderMultiple: null }
  const line = { id: 'a', productName: 'Dodol', quantity: 1, listed: true, held: false, terms }
  const kinds = (count: number) =>
    requestProblems(details, Array(count).fill(line), '2026-10-12').map(({ kind }) => kind)
  expect([kinds(200), kinds(201)]).toEqual([[], ['tooManyLines']])
})

describe('delivery', () => {
  const line = { quantity: 100, shipped: 0, accepted: 0, refused: 0 }

  it('is computed from what was sent and accepted', () => {
    expect(deliveryOf([line])).toBe('nothingSent')
    expect(deliveryOf([{ ...line, shipped: 40 }])).toBe('underway')
    expect(deliveryOf([{ ...line, shipped: 40, accepted: 40 }, line])).toBe('partlyDelivered')
    expect(deliveryOf([{ ...line, shipped: 100, accepted: 100 }])).toBe('delivered')
  })

  it('owes refused pieces again', () => {
    expect(remainingToShip({ ...line, shipped: 100, accepted: 90, refused: 10 })).toBe(10)
  })
})

describe('the letters of parts', () => {
  it('go on after Z', () => {
    expect([0, 25, 26, 51, 52, 702].map(partLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA'])
    const parts = ['PO-2026-00001-AA', 'PO-2026-00001-B', 'PO-2026-00001-A'].map((number) => ({
      number,
    }))
    expect(parts.sort(byPartNumber).map(({ number }) => number.slice(14))).toEqual(['A', 'B', 'AA'])
  })
})

describe('the payment clock', () => {
  it('starts on the day the papers are complete', () => {
    expect(dueDay('2026-10-17', 30)).toBe('2026-11-16')
  })

  it('counts days past due of what is unpaid', () => {
    const invoice = { state: 'issued', dueOn: '2026-11-16' }
    expect(daysOverdue(invoice, '2026-11-16')).toBe(0)
    expect(daysOverdue(invoice, '2026-11-20')).toBe(4)
    expect(daysOverdue({ ...invoice, state: 'paid' }, '2026-11-20')).toBe(0)
    expect(daysOverdue({ ...invoice, dueOn: null }, '2026-11-20')).toBe(0)
  })

  it('never finds less than nothing outstanding', () => {
    const payment = fc.record({
      state: fc.constantFrom<PaymentState>('pending', 'proven', 'counted', 'confirmed', 'refused'),
      amount: fc.bigInt({ min: 1n, max: 10n ** 9n }),
    })
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 10n }), fc.array(payment), (payable, paid) => {
        const rest = outstanding(payable, paid)
        expect(rest >= 0n && rest <= payable).toBe(true)
      }),
    )
  })
})

describe('two people on a payment', () => {
  const firm = fc
    .array(fc.boolean(), { minLength: 1, maxLength: 5 })
    .map((approvers): Colleague[] =>
      approvers.map((approver, index) => ({ userId: `${index}`, approver })),
    )

  it('always find a way to the last word, and never the same person twice', () => {
    fc.assert(
      fc.property(firm, (colleagues) => {
        const proven = { state: 'proven' as const, countedBy: null }
        const alone = colleagues.filter((each) => mayConfirm(each, proven, colleagues))
        const counters = colleagues.filter((each) => mayCount(each, proven, colleagues))
        const pairs = counters.flatMap(({ userId }) =>
          colleagues
            .filter((each) => mayConfirm(each, { state: 'counted', countedBy: userId }, colleagues))
            .map((second) => [userId, second.userId]),
        )
        const two = colleagues.length > 1 && colleagues.some(({ approver }) => approver)
        if (two) {
          expect(alone).toEqual([])
          expect(pairs.length).toBeGreaterThan(0)
          for (const [first, second] of pairs) expect(first).not.toBe(second)
        } else expect(alone).toEqual(colleagues)
      }),
    )
  })
})

describe('certificates at order time', () => {
  const certificate: Certificate = {
    id: 'one',
    kind: 'pirt',
    number: '2053204080576-29',
    issuer: null,
    issuedOn: null,
    expiresOn: '2026-10-01',
    wholeFirm: false,
    productIds: ['keripik'],
    fileId: null,
    state: 'verified',
    supersedesId: null,
    superseded: false,
  }
  const lapsed = (certificates: Certificate[]) =>
    lapsedCertificates(certificates, 'keripik', '2026-10-12').map(({ id }) => id)

  it('stop an order when one has run out or was revoked', () => {
    expect(lapsed([certificate])).toEqual(['one'])
    expect(lapsed([{ ...certificate, expiresOn: null, state: 'revoked' }])).toEqual(['one'])
  })

  it('do not, when another of the kind is in force or it never counted', () => {
    const renewed = { ...certificate, id: 'two', expiresOn: '2031-10-01' }
    expect(lapsed([certificate, renewed])).toEqual([])
    expect(lapsed([{ ...certificate, state: 'unverified' }])).toEqual([])
    expect(lapsed([{ ...certificate, productIds: ['sambal'] }])).toEqual([])
  })
})
