import { expect, it } from 'vitest'
import { channelsFor } from '#app/domain/catalogue/channels.ts'
import {
  checkCertificateNumber,
  isUnusualNumber,
} from '#app/domain/certification/certificate-number.ts'
import { findRequirements } from '#app/domain/certification/find-requirements.server.ts'
import { isMet } from '#app/domain/certification/is-met.ts'
import { requiredFor } from '#app/domain/certification/requirements.ts'
import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import { totalOf, verdictOf } from '#app/domain/curation/rubric.ts'
import { missingInProduct } from '#app/domain/products/missing-in-product.ts'
import { isEdible } from '#app/domain/products/product.ts'
import { draftSchema } from '#app/domain/products/schemas.ts'
import { loadRegions } from '#app/domain/registry/load-regions.server.ts'
import { database } from '#app/platform/database.server.ts'
import { products } from '#scripts/demo/products.ts'
import { scoresFrom } from '#scripts/demo/readings.ts'
import '#tests/database.ts'
import { offices, places } from './places.ts'
import { planShelf } from './shelf-plan.ts'

const { makers, goods } = planShelf()
const names = goods.map(({ content }) => content.name)
const storied = products.map(({ content }) => content.name)

it('holds some four hundred goods of some hundred and fifty makers in many places', () => {
  expect(goods.length).toBeGreaterThan(380)
  expect(makers.length).toBeGreaterThan(140)
  expect(new Set(makers.map(({ district }) => district)).size).toBeGreaterThan(50)
  expect(new Set(goods.map(({ content }) => content.categoryId)).size).toBe(10)
})

it('is the same every time', () => {
  const told = ({ makers: firms, goods: all }: ReturnType<typeof planShelf>) =>
    JSON.stringify([firms, all])
  expect(told(planShelf())).toBe(told({ makers, goods }))
  const [first] = goods[0]?.pictures ?? []
  expect(first?.svg()).toBe(planShelf().goods[0]?.pictures[0]?.svg())
})

it('names and numbers nothing twice', () => {
  const each = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length)
  expect([...names, ...storied].filter((name, at, all) => all.indexOf(name) !== at)).toEqual([])
  each(goods.flatMap(({ content }) => content.gtin ?? []))
  each(goods.flatMap(({ papers }) => papers.map(({ kind, number }) => `${kind} ${number}`)))
  each(goods.flatMap(({ pictures }) => pictures.map(({ name }) => name)))
  each(goods.map(({ content }) => content.story))
  each(makers.map(({ business }) => business))
  each(makers.map(({ email }) => email))
  each(makers.map(({ nib }) => nib))
})

it('asks prices that fall with the quantity, and leaves out nothing that curation wants', async () => {
  const categories = await database().category.findMany()
  for (const { content } of goods) {
    const draft = draftSchema.parse(content)
    const sector = categories.find(({ id }) => id === draft.categoryId)?.sector ?? null
    const blank = Object.fromEntries(Object.keys(draftSchema.shape).map((field) => [field, null]))
    const product = {
      ...{
        ...blank,
        tiers: [],
        ...draft,
        sector,
        photos: [{ fileId: crypto.randomUUID(), alt: null }],
      },
      ...{ forChildren: draft.forChildren ?? false, declaredNonHalal: false },
    }
    expect(missingInProduct(product as never), content.name).toEqual([])
    const prices = [draft.price ?? 0n, ...(draft.tiers ?? []).map(({ price }) => price)]
    expect(
      prices.every(
        (price, index) => price > 0n && (index === 0 || price < (prices[index - 1] ?? 0n)),
      ),
    ).toBe(true)
    expect(isEdible(sector)).toBe(draft.ingredients !== undefined)
  }
})

it('brings what its group asks for, in numbers of the right shape', async () => {
  const categories = await database().category.findMany()
  const table = await findRequirements()
  const today = '2026-11-22'
  for (const { content, papers, maker } of goods) {
    const draft = draftSchema.parse(content)
    const category = categories.find(({ id }) => id === draft.categoryId)
    const subject = {
      ...{ sector: category?.sector ?? null, categoryId: category?.id ?? null },
      ...{ foodRisk: category?.foodRisk ?? null, region: makers[maker]?.district ?? '' },
      ...{ forChildren: draft.forChildren ?? false, declaredNonHalal: false },
    }
    const shown = {
      kinds: ['nib', ...papers.map(({ kind }) => kind)],
      gtin: draft.gtin ?? null,
      shelfLifeDays: draft.shelfLifeDays ?? null,
      capacityPerDay: draft.capacityPerDay ?? null,
    }
    const unmet = requiredFor(subject, today, table).filter((asked) => !isMet(asked, shown))
    expect(unmet, content.name).toEqual([])
    expect(channelsFor(subject, shown, today, table)).toContain('openCatalogue')
    for (const { kind, number } of papers) {
      const written = number.replace('{yy}', '28')
      expect(checkCertificateNumber(kind, written).ok, `${kind} ${written}`).toBe(true)
      expect(isUnusualNumber(kind, written), `${kind} ${written}`).toBe(false)
    }
  }
})

it('was read by two who agree, and passed', () => {
  const grades = goods.map(({ readings }) => {
    const totals = readings.map(({ levels }) => totalOf(defaultRubric, scoresFrom(levels)))
    const verdict = verdictOf(defaultRubric, totals)
    expect(verdict?.split).toBe(false)
    return verdict?.grade
  })
  expect([...new Set(grades)].sort()).toEqual(['A', 'B', 'C'])
})

it('stands in districts that there are, under an office', async () => {
  await loadRegions()
  for (const [code, district] of Object.values(places)) {
    const found = await database().region.findUnique({ where: { code } })
    expect(found?.name).toBe(district)
    expect(offices.some(({ region }) => region === code.slice(0, 2))).toBe(true)
  }
})
