import { expect, it } from 'vitest'
import { AnswerSchema } from '#app/domain/ordering/schemas.ts'
import { newId } from '#app/kernel/ids.ts'

const offered = (quantity: string, price: string) => {
  const lines = [{ id: newId(), quantity, price }]
  const said = { leadTimeDays: '7', validUntil: '2026-12-01', note: '', lines }
  return AnswerSchema.safeParse(said).error?.issues.map(({ message, path }) => [message, ...path])
}

it('an offer says a price that can be added up', () => {
  expect(offered('10', '185000')).toBeUndefined()
  expect(offered('1000000000', '1000000')).toBeUndefined()
  expect(offered('1000000000', '1000001')).toEqual([['ordering.priceTooHigh', 'lines', 0, 'price']])
  expect(offered('10', '')).toEqual([['ordering.priceMissing', 'lines', 0, 'price']])
})
