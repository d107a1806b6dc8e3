import { type Audience, settle, tell } from '#app/domain/accounts/notify.server.ts'
import { findHoldNews, type HoldNews } from '#app/domain/certification/hold-news.server.ts'
import { findWaitingBuyers } from '#app/domain/ordering/find-waiting-buyers.server.ts'
import { paths } from '#app/paths.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

const newsOf = ({ subjectId, data }: StoredEvent) =>
  findHoldNews(subjectId, `${data.cause}`, `${data.reference}`)

/** What a notice says of it: the product, its firm, and the reason with the licence it names. */
const told = ({ data }: StoredEvent, { name, firm }: HoldNews) => ({
  ...{ product: name, firm, cause: `${data.cause}`, code: `${data.code ?? ''}` },
  ...(data.kind ? { kind: `${data.kind}` } : {}),
  ...(data.number ? { number: `${data.number}` } : {}),
})

const makers = (organisationId: string): Audience => ({ organisationId, role: 'producer' })

/** It waits for the maker until it is mended; who answers for the firm hears of it. */
async function tellMakersSide(event: StoredEvent): Promise<void> {
  const news = await newsOf(event)
  if (!news) return
  const held = event.type === 'product.held'
  if (!news.held) await settle({ type: 'product', id: event.subjectId }, ['certification.held'])
  // What was released meanwhile is no news any more, nor is a release that was followed by a hold.
  if (held ? !news.stillSo : !news.isBack) return
  const { producerId, mentorId, agencyIds } = news
  const kind = held ? 'certification.held' : 'certification.released'
  const data = told(event, news)
  const path = paths.producer.product(event.subjectId)
  // Of an incident its maker hears by the incident itself, with what is asked of them.
  if (data.cause !== 'incident') {
    await tell({ event, to: makers(producerId), kind, data, path, waits: held })
  }
  if (mentorId) {
    const place = paths.mentor.producer(producerId)
    await tell({ event, to: { userId: mentorId }, kind: `${kind}Nearby`, data, path: place })
  }
  for (const organisationId of agencyIds) {
    const to: Audience = { organisationId, role: 'official' }
    await tell({ event, to, kind: `${kind}Nearby`, data, path: paths.agency.producer(producerId) })
  }
}

/** Buyers who count on it; each is told once, of an order before a request. */
async function tellBuyers(event: StoredEvent): Promise<void> {
  const news = await newsOf(event)
  const held = event.type === 'product.held'
  if (!news || (held ? !news.stillSo : !news.isBack)) return
  const toldAlready = new Set<string>()
  for (const { buyerId, orderId, requestId = '' } of await findWaitingBuyers(event.subjectId)) {
    if (toldAlready.has(buyerId)) continue
    toldAlready.add(buyerId)
    await tell({
      event,
      to: { organisationId: buyerId, role: 'buyer' },
      kind: held ? 'certification.heldForBuyer' : 'certification.releasedForBuyer',
      data: told(event, news),
      path: orderId ? paths.buyer.order(orderId) : paths.buyer.request(requestId),
    })
  }
}

export const holdReactions: Reactions = {
  'product.held': { tellMakersSide, tellBuyers },
  'product.released': { tellMakersSide, tellBuyers },
}
