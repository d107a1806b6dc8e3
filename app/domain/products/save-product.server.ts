import type { Producer } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { changedFields } from './changed-fields.ts'
import { heldStates, mayEdit } from './policy.ts'
import type { Product } from './product.ts'
import { findProductFor } from './queries.server.ts'
import type { ProductDraft } from './schemas.ts'
import { slugFor } from './slug-for.ts'
import {
  columnsOf,
  type WrongReference,
  writeParts,
  wrongReference,
} from './write-content.server.ts'

/** Nobody is there to look at what would have to wait. */
export type KeptFrom = 'noAgency'

export type SaveRefusal =
  | { reason: 'notFound' | WrongReference | KeptFrom }
  /** Others are reading it, or it was put away. */
  | { reason: 'held'; product: Product }
  /** Somebody saved since this page was opened; `product` is what they left. */
  | { reason: 'stale'; product: Product }

/**
 * What an edit writes at once, and what it keeps back for somebody to look at, in the same
 * transaction. Curation stands to the right of products, so the caller brings its hand along.
 */
type Divided = {
  writes: ProductDraft
  keepBack?: (tx: Transaction) => Promise<unknown>
  refused?: KeptFrom
}

export type DivideEdit = (product: Product) => Promise<Divided>

type Saved = Result<{ version: number; changed: string[] }, SaveRefusal>

/** An address that was shown to buyers stays as it is. */
const addressOf = (product: Product, { name }: ProductDraft) =>
  product.state === 'draft' && typeof name === 'string' ? { slug: slugFor(name, product.id) } : {}

/** Moves the row on by one version, unless somebody moved it or took it in hand meanwhile. */
async function moveOn(tx: Transaction, product: Product, draft: ProductDraft, now: Date) {
  const { count } = await tx.product.updateMany({
    where: {
      id: product.id,
      version: product.version,
      state: { not: 'archived' },
      submissions: { none: { state: { in: [...heldStates] } } },
    },
    data: {
      ...columnsOf(draft),
      ...addressOf(product, draft),
      version: { increment: 1 },
      updatedAt: now,
    },
  })
  return count === 1
}

/** What stands in the way of saving over this version, if anything does. */
const refusalFor = (product: Product | undefined, version: number): SaveRefusal | undefined => {
  if (!product) return { reason: 'notFound' }
  if (!mayEdit(product)) return { reason: 'held', product }
  return product.version === version ? undefined : { reason: 'stale', product }
}

/** Saves what a maker changed on the version they were looking at. */
export async function saveProduct(
  producer: Producer,
  productId: string,
  version: number,
  draft: ProductDraft,
  now: Date,
  divide?: DivideEdit,
): Promise<Saved> {
  const product = await findProductFor(producer, productId)
  const refusal = refusalFor(product, version)
  if (!product || refusal) return refuse(refusal ?? { reason: 'notFound' })
  const divided: Divided = divide ? await divide(product) : { writes: draft }
  const { writes, keepBack, refused } = divided
  if (refused) return refuse({ reason: refused })
  const changed = changedFields(product, writes)
  if (changed.length === 0 && !keepBack) return ok({ version, changed })
  const wrong = await wrongReference(producer, draft)
  if (wrong) return refuse({ reason: wrong })
  const { organisationId, userId, role } = producer
  const moved = await transact(async (tx) => {
    if (!(await moveOn(tx, product, writes, now))) return false
    await writeParts(tx, productId, writes)
    if (changed.length > 0) {
      await recordEvent(tx, {
        type: product.state === 'draft' ? 'product.saved' : 'product.edited',
        subject: { type: 'product', id: productId },
        by: { userId, role, organisationId },
        data: { version: version + 1, changed },
      })
    }
    await keepBack?.(tx)
    return true
  })
  if (moved) return ok({ version: version + 1, changed })
  const latest = await findProductFor(producer, productId)
  return refuse(refusalFor(latest, version) ?? { reason: 'notFound' })
}
