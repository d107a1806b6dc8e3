import fc from 'fast-check'
import { expect, it } from 'vitest'
import { channels } from '#app/domain/certification/channel.ts'
import {
  askableTraits,
  grades,
  lastPage,
  quantities,
  questionFrom,
  radii,
  type SearchQuestion,
  searchOf,
  sorts,
} from './search-question.ts'

/** Words that mean something elsewhere in an address. */
const loaded = ['relevance', 'newest', 'undefined', 'null', 'false', '0', 'q', '&q=x', '%', 'a+b']

const words = (longest: number) =>
  fc.oneof(
    fc.constantFrom(...loaded),
    fc.string({ minLength: 1, maxLength: longest }).filter((text) => /^[!-~]+$/.test(text)),
  )
const codes = fc.constantFrom('32.16', '32.16.06', '64.03')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const some = <Value>(value: fc.Arbitrary<Value>) => fc.uniqueArray(value, { maxLength: 4 })

const questions: fc.Arbitrary<SearchQuestion> = fc.record({
  q: maybe(words(120)),
  category: some(words(40)),
  district: some(codes),
  near: maybe(codes),
  within: maybe(fc.constantFrom(...radii)),
  certificate: some(words(20)),
  channel: some(fc.constantFrom(...channels)),
  grade: some(fc.constantFrom(...grades)),
  trait: some(fc.constantFrom(...askableTraits)),
  priceMost: maybe(fc.bigInt({ min: 0n, max: 999_999_999_999n })),
  quantity: maybe(fc.constantFrom(...quantities)),
  minimumMost: maybe(fc.integer({ min: 1, max: 10_000 })),
  leadMost: maybe(fc.integer({ min: 1, max: 365 })),
  shelfLifeLeast: maybe(fc.integer({ min: 1, max: 3650 })),
  pieces: maybe(fc.integer({ min: 1, max: 10_000_000 })),
  by: maybe(fc.constantFrom('2026-11-30', '2028-02-29')),
  sort: fc.constantFrom(...sorts),
  page: maybe(fc.integer({ min: 2, max: lastPage })),
})

const again = (question: SearchQuestion) =>
  questionFrom(new URLSearchParams(searchOf(question, { page: question.page })))

it('says every question in an address line that asks the same', () => {
  const isKept = fc.property(questions, (question) => {
    expect(again(question)).toEqual(question)
  })
  fc.assert(isKept, { numRuns: 500 })
})

it.each(['q', 'category', 'certificate'])('keeps the word “relevance” of %s', (name) => {
  const search = `?${name}=relevance`
  expect(searchOf(questionFrom(new URLSearchParams(search)))).toBe(search)
})

it('leaves out the usual sort and the first page', () => {
  expect(searchOf(questionFrom(new URLSearchParams('sort=relevance&page=1')), { page: 1 })).toBe('')
})
