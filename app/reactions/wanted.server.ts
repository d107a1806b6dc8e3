import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { findWantedNews } from '#app/domain/catalogue/wanted/find-wanted-news.server.ts'
import { paths } from '#app/paths.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

type News = NonNullable<Awaited<ReturnType<typeof findWantedNews>>>

const about =
  (react: (news: News, event: StoredEvent) => Promise<void>) => async (event: StoredEvent) => {
    const news = await findWantedNews(event.subjectId)
    if (news) await react(news, event)
  }

const subject = (event: StoredEvent) => ({ type: 'wanted', id: event.subjectId })
const facts = ({ number, what }: News) => ({ number, what })

/** Officials and mentors alike: whoever knows a maker answers. */
const callAgency = about(async (news, event) => {
  for (const role of ['official', 'mentor'] as const)
    await tell({
      event,
      to: { organisationId: news.agencyId, role },
      kind: 'wanted.asked',
      data: { ...facts(news), buyer: news.buyer.name },
      path: paths[role === 'official' ? 'agency' : 'mentor'].wantedItem(event.subjectId),
      waits: news.state === 'open',
    })
})

const tellBuyer = (kind: 'wanted.answered' | 'wanted.declined') =>
  about(async (news, event) => {
    await settle(subject(event), ['wanted.asked'])
    await tell({
      event,
      to: { userId: news.askedBy },
      kind,
      data: { ...facts(news), name: `${event.data.name ?? ''}` },
      path: paths.buyer.wantedItem(event.subjectId),
      waits: kind === 'wanted.answered' && news.state === 'answered',
    })
  })

const settleAll = (event: StoredEvent) => settle(subject(event))

export const wantedReactions: Reactions = {
  'wanted.asked': { callAgency },
  'wanted.answered': { tellBuyer: tellBuyer('wanted.answered') },
  'wanted.declined': { settleAll, tellBuyer: tellBuyer('wanted.declined') },
  'wanted.closed': { settleAll },
}
