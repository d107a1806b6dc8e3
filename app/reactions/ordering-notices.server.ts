import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import type { PartNews, RequestNews } from '#app/domain/ordering/news.server.ts'
import { paths } from '#app/paths.ts'
import type { StoredEvent } from '#app/reactions/reactions.ts'

/** A notice about something other than the event's own subject, such as each part of an order. */
export const about = (event: StoredEvent, subjectType: string, subjectId: string) => ({
  id: event.id,
  subjectType,
  subjectId,
})

export const makers = (organisationId: string) => ({ organisationId, role: 'producer' as const })
export const staff = (organisationId: string) => ({ organisationId, role: 'buyer' as const })

/** What the buyer was to decide about these quotes is decided. */
export async function endRequest(event: StoredEvent, news: RequestNews): Promise<void> {
  for (const quote of news.quotes) {
    await settle({ type: 'quote', id: quote.id })
    if (quote.state !== 'notChosen') continue
    await tell({
      event: about(event, 'quote', quote.id),
      to: makers(quote.producerId),
      kind: 'ordering.quoteNotChosen',
      data: { number: news.number, who: news.buyerName },
      path: paths.producer.quote(quote.id),
    })
  }
}

/** The maker's next step while something of its part is still to be sent; asked for once. */
export async function remindToShip(event: StoredEvent, part: PartNews): Promise<void> {
  await settle({ type: 'orderPart', id: part.id }, ['ordering.partToShip'])
  if (part.remaining === 0) return
  await tell({
    event: about(event, 'orderPart', part.id),
    to: makers(part.producerId),
    kind: 'ordering.partToShip',
    data: { number: part.number, who: part.buyerName },
    path: paths.producer.order(part.id),
    waits: part.state === 'confirmed',
  })
}
