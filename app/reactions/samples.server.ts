import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import {
  countAskedWith,
  findSampleNews,
} from '#app/domain/ordering/samples/find-sample-news.server.ts'
import type { SampleState } from '#app/domain/ordering/samples/sample-acts.ts'
import { paths } from '#app/paths.ts'
import { about, makers } from '#app/reactions/ordering-notices.server.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

/** Those that were asked for together wait as one, until none of them is unanswered. */
async function settleAll(event: StoredEvent): Promise<void> {
  await settle({ type: 'sampleAsking', id: event.subjectId })
  const { askedWith } = await findSampleNews(event.subjectId)
  if (askedWith === null) return
  const { open } = await countAskedWith(askedWith)
  if (open === 0) await settle({ type: 'askedSamples', id: askedWith })
}

const verdictIn = ({ data: { verdict } }: StoredEvent) =>
  typeof verdict === 'string' ? { verdict } : {}

type News = Awaited<ReturnType<typeof findSampleNews>>

/** One notice for all that a maker was asked for at once. */
async function tellOfSeveral(event: StoredEvent, askedWith: string, news: News): Promise<void> {
  if (event.subjectId !== askedWith) return
  const { all, open } = await countAskedWith(askedWith)
  await tell({
    event: about(event, 'askedSamples', askedWith),
    to: makers(news.producerId),
    kind: 'samples.severalAsked',
    data: { count: all, product: news.productName, who: news.buyer.organisation.name },
    path: paths.producer.samples(),
    waits: open > 0,
  })
}

async function tellAsked(event: StoredEvent): Promise<void> {
  const news = await findSampleNews(event.subjectId)
  if (news.askedWith !== null) return tellOfSeveral(event, news.askedWith, news)
  await tellMaker('asked')(event)
}

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
  'sampleAsking.asked': { tellMaker: tellAsked },
  'sampleAsking.withdrawn': { tellMaker: tellMaker('withdrawn') },
  'sampleAsking.received': { tellMaker: tellMaker('received') },
  'sampleAsking.sent': { tellBuyer: tellBuyer('sent') },
  'sampleAsking.declined': { tellBuyer: tellBuyer('declined') },
}
