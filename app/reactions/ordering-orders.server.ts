import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { findOrderNews, findPartNews, type PartNews } from '#app/domain/ordering/news.server.ts'
import { paths } from '#app/paths.ts'
import {
  about,
  endRequest,
  makers,
  remindToShip,
  staff,
} from '#app/reactions/ordering-notices.server.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

async function tellParts(event: StoredEvent, parts: readonly PartNews[]): Promise<void> {
  for (const part of parts) {
    await tell({
      event: about(event, 'orderPart', part.id),
      to: makers(part.producerId),
      kind: 'ordering.partPlaced',
      data: { number: part.number, who: part.buyerName },
      path: paths.producer.order(part.id),
      waits: part.state === 'placed',
    })
  }
}

async function tellBuyerOfPart(event: StoredEvent, kind: string): Promise<void> {
  const part = await findPartNews(event.subjectId)
  await settle({ type: 'orderPart', id: part.id }, ['ordering.partPlaced'])
  await tell({
    event,
    to: { userId: part.placedBy },
    kind,
    data: { number: part.number, who: part.producerName },
    path: paths.buyer.order(part.orderId),
  })
}

export const orderReactions: Reactions = {
  'order.awaitingApproval': {
    askApprovers: async (event) => {
      const order = await findOrderNews(event.subjectId)
      await endRequest(event, order.request)
      await tell({
        event,
        to: { ...staff(order.buyerId), approver: true, except: [order.placedBy] },
        kind: 'ordering.orderNeedsApproval',
        data: { number: order.number, who: order.placedByName, total: String(order.total) },
        path: paths.buyer.order(order.id),
        waits: order.state === 'awaitingApproval',
      })
    },
  },
  'order.placed': {
    tellMakers: async (event) => {
      const order = await findOrderNews(event.subjectId)
      await endRequest(event, order.request)
      await tellParts(event, order.parts)
    },
  },
  'order.approved': {
    tellMakers: async (event) => {
      const order = await findOrderNews(event.subjectId)
      await settle({ type: 'order', id: order.id })
      await tellParts(event, order.parts)
      await tell({
        event,
        to: { userId: order.placedBy },
        kind: 'ordering.orderApproved',
        data: { number: order.number, who: order.deciderName },
        path: paths.buyer.order(order.id),
      })
    },
  },
  'order.refused': {
    tellBuyer: async (event) => {
      const order = await findOrderNews(event.subjectId)
      await settle({ type: 'order', id: order.id })
      await tell({
        event,
        to: { userId: order.placedBy },
        kind: 'ordering.orderRefused',
        data: { number: order.number, who: order.deciderName },
        path: paths.buyer.order(order.id),
      })
      for (const part of order.parts) {
        await tell({
          event: about(event, 'orderPart', part.id),
          to: makers(part.producerId),
          kind: 'ordering.quoteNotChosen',
          data: { number: order.request.number, who: part.buyerName },
          path: paths.producer.quote(part.quoteId),
        })
      }
    },
  },
  'order.cancelled': {
    tellMakers: async (event) => {
      const order = await findOrderNews(event.subjectId)
      await settle({ type: 'order', id: order.id })
      for (const part of order.parts) {
        await settle({ type: 'orderPart', id: part.id })
        await tell({
          event: about(event, 'orderPart', part.id),
          to: makers(part.producerId),
          kind: 'ordering.partCancelled',
          data: { number: part.number, who: part.buyerName },
          path: paths.producer.order(part.id),
        })
      }
    },
  },
  'part.confirmed': {
    tellBuyer: (event) => tellBuyerOfPart(event, 'ordering.partConfirmed'),
    remindMaker: async (event) => remindToShip(event, await findPartNews(event.subjectId)),
  },
  'part.closingProposed': {
    askBuyer: async (event) => {
      const part = await findPartNews(event.subjectId)
      await settle({ type: 'orderPart', id: part.id }, ['ordering.partToShip'])
      await tell({
        event,
        to: staff(part.buyerId),
        kind: 'ordering.closingProposed',
        data: { number: part.number, who: part.producerName },
        path: paths.buyer.order(part.orderId),
        waits: part.state === 'closing',
      })
    },
  },
  'part.resumed': {
    remindMaker: async (event) => {
      const part = await findPartNews(event.subjectId)
      await settle({ type: 'orderPart', id: part.id }, ['ordering.closingProposed'])
      await remindToShip(event, part)
    },
  },
  'part.closedShort': {
    tellMaker: async (event) => {
      const part = await findPartNews(event.subjectId)
      await settle({ type: 'orderPart', id: part.id })
      await tell({
        event,
        to: makers(part.producerId),
        kind: 'ordering.partClosedShort',
        data: { number: part.number, who: part.buyerName },
        path: paths.producer.order(part.id),
      })
    },
  },
  'part.declined': { tellBuyer: (event) => tellBuyerOfPart(event, 'ordering.partDeclined') },
}
