import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { findSampleNews } from '#app/domain/ordering/samples/find-sample-news.server.ts'
import type { SampleState } from '#app/domain/ordering/samples/sample-acts.ts'
import { paths } from '#app/paths.ts'
import { makers } from '#app/reactions/ordering-notices.server.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

const settleAll = (event: StoredEvent) => settle({ type: 'sampleAsking', id: event.subjectId })

const verdictIn = ({ data: { verdict } }: StoredEvent) =>
  typeof verdict === 'string' ? { verdict } : {}

/** Whose turn it was no longer waits; the maker hears of it, and of what is asked of it. */
const tellMaker = (state: SampleState) => async (event: StoredEvent) => {
  if (state !== 'asked') await settleAll(event)
  const { number, productName: product, buyer, ...news } = await findSampleNews(event.subjectId)
  await tell({
    event,
    to: makers(news.producerId),
    kind: `samples.${state}`,
    data: { number, product, who: buyer.organisation.name, ...verdictIn(event) },
    path: paths.producer.sample(event.subjectId),
    waits: state === 'asked' && news.state === 'asked',
  })
}

const tellBuyer = (state: SampleState) => async (event: StoredEvent) => {
  await settleAll(event)
  const { number, productName: product, producer, ...news } = await findSampleNews(event.subjectId)
  await tell({
    event,
    to: { userId: news.askedBy },
    kind: `samples.${state}`,
    data: { number, product, who: producer.businessName },
    path: paths.buyer.sample(event.subjectId),
    waits: state === 'sent' && news.state === 'sent',
  })
}

export const sampleReactions: Reactions = {
  'sampleAsking.asked': { tellMaker: tellMaker('asked') },
  'sampleAsking.withdrawn': { tellMaker: tellMaker('withdrawn') },
  'sampleAsking.received': { tellMaker: tellMaker('received') },
  'sampleAsking.sent': { tellBuyer: tellBuyer('sent') },
  'sampleAsking.declined': { tellBuyer: tellBuyer('declined') },
}
