import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { findOrderableProducts } from '#app/domain/ordering/ordered-products.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { nextNumber, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { findTermsOf } from './find-terms-of.server.ts'
import { mostOpen, type SampleTerms, unsaid } from './sample.ts'
import { openStates, sampleActs } from './sample-acts.ts'
import type { SampleWish } from './schemas.ts'

export type AskedForSamples = {
  asked: string[]
  /** What was under way already, by its id. */
  already: string[]
  /** The names of what cannot be asked for: gone from the catalogue, or not given. */
  left: string[]
}

type Refusal = { reason: 'nothingListed' | 'notGiven' | 'tooMany' }
type Wanted = { id: string; producerId: string; name: string; unit: string; terms: SampleTerms }
type Asking = { askingId: string; product: Wanted }
type Act = { wish: SampleWish; now: Date }

/** The first asking of each maker that is asked for several: its maker is told of them all by that one. */
function firstOfEach(askings: readonly Asking[]): Map<string, string> {
  const firsts = new Map<string, string>()
  const several = new Map<string, string>()
  for (const { askingId, product } of askings) {
    const first = firsts.get(product.producerId)
    if (first === undefined) firsts.set(product.producerId, askingId)
    else several.set(product.producerId, first)
  }
  return several
}

async function write(
  tx: Transaction,
  buyer: Buyer,
  { askingId, product, wish, now, askedWith }: Asking & Act & { askedWith: string | undefined },
) {
  const number = await nextNumber(tx, 'CTH', Number(dayOf(now).slice(0, 4)))
  const { id, producerId, name, unit, terms } = product
  await tx.sampleAsking.create({
    data: {
      ...{ id: askingId, number, buyerId: buyer.organisationId, producerId, ...wish, ...terms },
      ...{ productId: id, productName: name, unit, state: sampleActs.ask.to },
      ...{ askedBy: buyer.userId, askedByName: buyer.name, askedAt: now },
      askedWith,
    },
  })
  await recordEvent(tx, {
    type: 'sampleAsking.asked',
    subject: { type: 'sampleAsking', id: askingId },
    by: authorOf(buyer),
    data: { number },
  })
}

/** Of these products, what is in the catalogue, and of that, what samples are given of. */
async function sort(tx: Transaction, productIds: readonly string[]) {
  const products = await findOrderableProducts(tx, productIds)
  const terms = await findTermsOf(tx, productIds)
  const known = productIds.flatMap((id) => products.get(id) ?? [])
  const listed = known.filter((product) => product.listed && !product.held)
  const given = listed
    .map((product) => ({ ...product, terms: terms.get(product.id) ?? unsaid }))
    .filter(({ terms: { way } }) => way !== 'none')
  const taken = new Set(given.map(({ id }) => id))
  const left = known.filter(({ id }) => !taken.has(id)).map(({ name }) => name)
  return { given, left, hasListed: listed.length > 0 }
}

/**
 * Asks each product's maker for a sample, to be sent to one place. What the firm has under way of a
 * product is found, not asked for again.
 * @param askingId of the first one that is made; asked again with it, nothing more is done
 */
export function askForSamples(
  buyer: Buyer,
  { productIds, wish }: { productIds: readonly string[]; wish: SampleWish },
  now: Date,
  askingId = newId(),
): Promise<Result<AskedForSamples, Refusal>> {
  const buyerId = buyer.organisationId
  return transact(async (tx) => {
    // A firm's askings come one after another: so many are under way, and no more.
    await tx.$queryRaw`SELECT 1 FROM buyer WHERE id = ${buyerId}::uuid FOR NO KEY UPDATE`
    const done = await tx.sampleAsking.count({ where: { id: askingId, buyerId } })
    if (done > 0) return ok({ asked: [askingId], already: [], left: [] })
    const open = await tx.sampleAsking.findMany({
      where: { buyerId, state: { in: openStates } },
      select: { id: true, productId: true },
    })
    const askingOf = new Map(open.map(({ id, productId }) => [productId, id]))
    const chosen = [...new Set(productIds)]
    const already = chosen.flatMap((id) => askingOf.get(id) ?? [])
    const fresh = chosen.filter((id) => !askingOf.has(id))
    const { given, left, hasListed } = await sort(tx, fresh)
    if (given.length + already.length === 0)
      return refuse({ reason: hasListed ? 'notGiven' : 'nothingListed' })
    if (open.length + given.length > mostOpen) return refuse({ reason: 'tooMany' })
    const asked = given.map((product, index) => ({
      ...{ product, askingId: index === 0 ? askingId : newId() },
    }))
    const together = firstOfEach(asked)
    for (const each of asked) {
      const askedWith = together.get(each.product.producerId)
      await write(tx, buyer, { ...each, wish, now, askedWith })
    }
    return ok({ asked: asked.map((each) => each.askingId), already, left })
  })
}
