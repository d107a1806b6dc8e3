import type { Producer } from '#app/domain/accounts/actor.ts'
import { agencyFor } from '#app/domain/curation/agency-for.server.ts'
import type { Product } from '#app/domain/products/product.ts'
import { type SaveRefusal, saveProduct } from '#app/domain/products/save-product.server.ts'
import type { ProductDraft } from '#app/domain/products/schemas.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database, type Queryable, type Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { excerptOf, fieldsOf, type Proposal, toJson } from './change-content.ts'
import { divideEdit } from './divide-edit.ts'
import { moveChange, noteMove } from './move-change.server.ts'
import { findOpenChange, type OpenChange } from './open-change.server.ts'
import { pricesLookedAt } from './prices-looked-at.server.ts'
import { ruleValue } from './rules.server.ts'
import { joinFile } from './with-submission.server.ts'

type Edited = { version: number; changed: string[]; waiting: string[] }

/** Shown to buyers today. */
const isOnShelf = ({ state, listedUntil }: Product, today: string): boolean =>
  state === 'listed' && (listedUntil === null || listedUntil >= today)

/**
 * A maker's edit. Of a listed product only what is harmless is written at once; the rest waits as a
 * change, and the catalogue shows the old until somebody has looked.
 */
export async function editProduct(
  producer: Producer,
  productId: string,
  version: number,
  draft: ProductDraft,
  now: Date,
): Promise<Result<Edited, SaveRefusal>> {
  let waiting: string[] = []
  const saved = await saveProduct(producer, productId, version, draft, now, async (product) => {
    const open = await findOpenChange(database(), productId)
    if (!open && !isOnShelf(product, dayOf(now))) return { writes: draft }
    const { writes, waits } = await divided(product, draft, open, now)
    waiting = fieldsOf(waits)
    const before = open?.proposed ?? {}
    const same = JSON.stringify(toJson(waits)) === JSON.stringify(toJson(before))
    if (same) return { writes }
    if (!open && !(await officeOf(database(), product)).agency) {
      return { writes, refused: 'noAgency' }
    }
    return { writes, keepBack: (tx) => keepBack(tx, producer, product, { open, waits, now }) }
  })
  return saved.ok ? ok({ ...saved.value, waiting }) : saved
}

async function divided(
  product: Product,
  draft: ProductDraft,
  open: OpenChange | undefined,
  now: Date,
) {
  const firm = await database().producer.findUniqueOrThrow({
    where: { id: product.producerId },
    select: { regionCode: true },
  })
  const [lookedAt, limit] = await Promise.all([
    pricesLookedAt(product),
    ruleValue(database(), 'priceLimit', firm.regionCode, dayOf(now)),
  ])
  const waiting = open?.proposed ?? {}
  return divideEdit({ content: product, draft, waiting, lookedAt, limit })
}

type Kept = { open: OpenChange | undefined; waits: Proposal; now: Date }

/** Writes down what waits; the product's row is ours by now, so nobody else moves the change. */
async function keepBack(tx: Transaction, producer: Producer, product: Product, kept: Kept) {
  const { open, waits, now } = kept
  const by = producer
  if (open && fieldsOf(waits).length === 0) {
    await moveChange(tx, open.id, open.state === 'proposed' ? 'withdraw' : 'takeBack', { by, now })
    return record(tx, producer, product, 'withdrawn', open.id, fieldsOf(open.proposed))
  }
  const fresh = await tx.product.findUniqueOrThrow({
    where: { id: product.id },
    include: {
      tiers: { orderBy: { minimumQuantity: 'asc' } },
      photos: { orderBy: { position: 'asc' } },
    },
  })
  const content = {
    ...fresh,
    tiers: fresh.tiers.map(({ minimumQuantity, price }) => ({ minimumQuantity, price })),
    photos: fresh.photos.map(({ fileId, alt }) => ({ fileId, alt })),
  }
  const words = {
    before: toJson(excerptOf(content, fieldsOf(waits))),
    proposed: toJson(waits),
    proposedBy: producer.userId,
    amendedAt: now,
  }
  if (!open) return propose(tx, producer, product, words, now)
  await tx.productChange.updateMany({
    where: { id: open.id, state: open.state, revision: open.revision },
    data: { ...words, revision: { increment: 1 } },
  })
  await noteMove(tx, open.id, open.state === 'proposed' ? 'amend' : 'mend', { by, now })
  await record(tx, producer, product, 'amended', open.id, fieldsOf(waits))
}

/** The office that would look at a change of this product, if there is one. */
async function officeOf(on: Queryable, { producerId, sector: known }: Product) {
  const { regionCode } = await on.producer.findUniqueOrThrow({
    where: { id: producerId },
    select: { regionCode: true },
  })
  const sector = known ?? ''
  return { agency: await agencyFor(on, regionCode, sector), regionCode, sector }
}

type Words = {
  before: object
  proposed: object
  proposedBy: string
  amendedAt: Date
}

async function propose(
  tx: Transaction,
  producer: Producer,
  product: Product,
  words: Words,
  now: Date,
): Promise<void> {
  const { agency, regionCode, sector } = await officeOf(tx, product)
  if (!agency) throw new Error(`Nobody looks after ${regionCode}`)
  const id = newId()
  const of = { productId: product.id, producerId: product.producerId, agencyId: agency.id }
  await tx.productChange.create({
    data: { id, ...of, regionCode, sector, ...words, state: 'proposed', proposedAt: now },
  })
  await noteMove(tx, id, 'propose', { by: producer, now })
  // A file that came back for mending is where her edits are read.
  const { submission } = product
  if (submission?.state === 'revisionRequested') {
    await joinFile(tx, { id, productId: product.id }, submission.id, { by: producer, now })
    return
  }
  await record(tx, producer, product, 'proposed', id, Object.keys(words.proposed))
}

const record = (
  tx: Transaction,
  producer: Producer,
  product: Product,
  what: 'proposed' | 'amended' | 'withdrawn',
  id: string,
  fields: string[],
) =>
  recordEvent(tx, {
    type: `change.${what}`,
    subject: { type: 'productChange', id },
    by: producer,
    data: { productId: product.id, name: product.name, fields },
  })
