import type { Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type CollectionInput, mostItems } from './schemas.ts'

type Gone = { reason: 'notFound' }

const dayOrNothing = (day: string | undefined) => (day ? dateColumn(day) : null)

const factsOf = ({ kind, title, lead, shownFrom, shownUntil }: CollectionInput, now: Date) => ({
  ...{ kind, title, lead, changedAt: now },
  ...{ shownFrom: dayOrNothing(shownFrom), shownUntil: dayOrNothing(shownUntil) },
})

const record = (
  tx: Transaction,
  { userId, role, organisationId }: Official,
  happened: 'created' | 'changed' | 'extended',
  id: string,
) =>
  recordEvent(tx, {
    type: `collection.${happened}`,
    subject: { type: 'collection', id },
    by: { userId, role, organisationId },
  })

const slugOf = (title: string, id: string): string =>
  `${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)}-${id.slice(-6)}`

/** A new collection, still empty. Its address stays when its title changes. */
export function createCollection(
  official: Official,
  input: CollectionInput,
  now: Date,
): Promise<string> {
  return transact(async (tx) => {
    const id = newId()
    await tx.collection.create({
      data: {
        ...{ id, slug: slugOf(input.title, id), agencyId: official.organisationId },
        ...{ createdByName: official.name, ...factsOf(input, now) },
      },
    })
    await record(tx, official, 'created', id)
    return id
  })
}

/** Its words, its days, and its products in the order of their places. */
export function saveCollection(
  official: Official,
  id: string,
  input: CollectionInput,
  now: Date,
): Promise<Result<undefined, Gone>> {
  return transact(async (tx) => {
    const where = { id, agencyId: official.organisationId }
    const { count } = await tx.collection.updateMany({ where, data: factsOf(input, now) })
    if (count === 0) return refuse({ reason: 'notFound' })
    const out = input.items.filter(({ position }) => position === undefined).map((item) => item.id)
    await tx.collectionItem.deleteMany({ where: { collectionId: id, productId: { in: out } } })
    const placed = input.items.filter(({ position }) => position !== undefined)
    await tx.$executeRaw`
      UPDATE collection_item SET position = given.position
      FROM unnest(${placed.map((item) => item.id)}::uuid[],
        ${placed.map(({ position }) => position ?? 0)}::int[]) AS given (id, position)
      WHERE collection_id = ${id}::uuid AND product_id = given.id`
    await record(tx, official, 'changed', id)
    return ok()
  })
}

/** Puts listed products of the office's reach at its end; what is in it stays where it is. */
export function addToCollection(
  official: Official,
  id: string,
  productIds: readonly string[],
  now: Date,
): Promise<Result<{ added: number }, Gone | { reason: 'full' }>> {
  const { region, sectors, organisationId } = official
  return transact(async (tx) => {
    const where = { id, agencyId: organisationId }
    const { count } = await tx.collection.updateMany({ where, data: { changedAt: now } })
    if (count === 0) return refuse({ reason: 'notFound' })
    const there = await tx.collectionItem.findMany({ where: { collectionId: id } })
    const known = new Set(there.map(({ productId }) => productId))
    const listed = await tx.listing.findMany({
      where: {
        productId: { in: productIds.filter((productId) => !known.has(productId)) },
        visible: true,
        regionCode: codesWithin(region),
        ...(sectors.length > 0 ? { sector: { in: sectors } } : {}),
      },
      select: { productId: true },
    })
    if (there.length + listed.length > mostItems) return refuse({ reason: 'full' })
    const last = Math.max(0, ...there.map(({ position }) => position))
    const shown = new Set(listed.map(({ productId }) => productId))
    const inOrder = [...new Set(productIds)].filter((productId) => shown.has(productId))
    await tx.collectionItem.createMany({
      data: inOrder.map((productId, place) => ({
        ...{ collectionId: id, productId, position: last + place + 1 },
      })),
    })
    await record(tx, official, 'extended', id)
    return ok({ added: inOrder.length })
  })
}
