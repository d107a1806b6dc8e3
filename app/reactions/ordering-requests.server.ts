import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { findQuoteNews, findRequestNews } from '#app/domain/ordering/news.server.ts'
import { paths } from '#app/paths.ts'
import { about, endRequest, makers } from '#app/reactions/ordering-notices.server.ts'
import type { Reactions } from '#app/reactions/reactions.ts'

export const requestReactions: Reactions = {
  'request.sent': {
    askMakers: async (event) => {
      const news = await findRequestNews(event.subjectId)
      for (const quote of news.quotes) {
        await tell({
          event: about(event, 'quote', quote.id),
          to: makers(quote.producerId),
          kind: 'ordering.quoteAsked',
          data: { number: news.number, who: news.buyerName },
          path: paths.producer.quote(quote.id),
          waits: quote.state === 'asked',
        })
      }
    },
  },
  'request.closed': {
    tellMakers: async (event) => endRequest(event, await findRequestNews(event.subjectId)),
  },
  'quote.offered': {
    tellBuyer: async (event) => {
      const quote = await findQuoteNews(event.subjectId)
      await settle({ type: 'quote', id: quote.id }, ['ordering.quoteAsked'])
      await tell({
        event,
        to: { userId: quote.createdBy },
        kind: 'ordering.quoteOffered',
        data: { number: quote.requestNumber, who: quote.producerName },
        path: paths.buyer.request(quote.requestId),
        waits: quote.state === 'offered',
      })
    },
  },
  'quote.declined': {
    tellBuyer: async (event) => {
      const quote = await findQuoteNews(event.subjectId)
      await settle({ type: 'quote', id: quote.id })
      await tell({
        event,
        to: { userId: quote.createdBy },
        kind: 'ordering.quoteDeclined',
        data: { number: quote.requestNumber, who: quote.producerName },
        path: paths.buyer.request(quote.requestId),
      })
    },
  },
}
