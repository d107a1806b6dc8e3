import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCard } from '#app/domain/catalogue/find-card.server.ts'
import { listProduct } from '#app/domain/catalogue/list-product.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { decisionOf, later, must, scored } from '#tests/curation.ts'
import '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
let slug: string

beforeAll(async () => {
  cast = await settle()
  const id = await scored(cast)
  const decision = decisionOf('approved')
  must(await decide(cast.chief, id, decision, { now: later(4), listProduct }))
  slug = (await database().listing.findFirstOrThrow()).slug
}, 60_000)
afterAll(closeDatabase)

describe('the public card', () => {
  it('says who curated a product, when, with what grade, and which licences hold', async () => {
    const card = await findCard(slug, later(5))
    expect(card).toMatchObject({
      standing: 'curated',
      productName: 'Selendang Tarum',
      grade: 'B',
      approval: {
        number: 'KUR-2026-00001',
        at: later(4),
        agencyName: cast.official.organisationName,
      },
    })
    expect(card?.certificates.map(({ kind, number }) => [kind, number])).toEqual([
      ['nib', '9120001234567'],
    ])
  })

  it('follows the moment: a licence that ran out is not named any more', async () => {
    const expiresOn = new Date('2026-10-12')
    await database().certificate.updateMany({ data: { expiresOn } })
    expect((await findCard(slug, later(5)))?.certificates).toHaveLength(1)
    expect((await findCard(slug, later(30)))?.certificates).toHaveLength(0)
  })

  it('still answers when the time is over or the product was taken down', async () => {
    const after = new Date('2030-01-01T00:00:00Z')
    expect((await findCard(slug, after))?.standing).toBe('lapsed')
    await database().listing.update({ where: { slug }, data: { visible: false } })
    expect((await findCard(slug, later(6)))?.standing).toBe('notShown')
  })

  it('knows nothing of a product that was never listed', async () => {
    expect(await findCard('never-listed', later(5))).toBeUndefined()
  })
})
