import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { findIncidentNews } from '#app/domain/curation/incidents/find-incident-news.server.ts'
import { paths } from '#app/paths.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

type News = NonNullable<Awaited<ReturnType<typeof findIncidentNews>>>

/** What a reaction does with an incident as it stands when the news arrives. */
const about =
  (react: (news: News, event: StoredEvent) => Promise<void>) => async (event: StoredEvent) => {
    const news = await findIncidentNews(event.subjectId)
    if (news) await react(news, event)
  }

const subject = (event: StoredEvent) => ({ type: 'incident', id: event.subjectId })
const facts = ({ number, product }: News) => ({ number, name: product.name })
const isBack = ({ entries, product }: News) =>
  entries.some(({ act }) => act === 'suspend') &&
  product.state === 'listed' &&
  product.holds.length === 0

const tellOfficials = (event: StoredEvent, news: News, notice: { kind: string; waits: boolean }) =>
  tell({
    ...notice,
    event,
    to: { organisationId: news.agencyId, role: 'official' },
    data: facts(news),
    path: paths.agency.incident(event.subjectId),
  })

const tellMaker = (event: StoredEvent, news: News, notice: { kind: string; waits: boolean }) =>
  tell({
    ...notice,
    event,
    to: { organisationId: news.producerId, role: 'producer' },
    data: { ...facts(news), ...(isBack(news) ? { back: 'yes' } : {}) },
    path: paths.producer.incident(event.subjectId),
  })

const reported = about((news, event) =>
  tellOfficials(event, news, { kind: 'incidents.reported', waits: news.state === 'open' }),
)

const asked = about(async (news, event) => {
  await settle(subject(event), ['incidents.reported', 'incidents.answer'])
  await tellMaker(event, news, { kind: 'incidents.ask', waits: news.state === 'asked' })
})

const answered = about(async (news, event) => {
  await settle(subject(event), ['incidents.ask'])
  await tellOfficials(event, news, { kind: 'incidents.answer', waits: news.state === 'answered' })
})

const promised = about(async (news, event) => {
  await settle(subject(event), ['incidents.ask', 'incidents.suspend'])
  await tellOfficials(event, news, { kind: 'incidents.promise', waits: news.state === 'mending' })
})

const suspended = about(async (news, event) => {
  await settle(subject(event))
  await tellMaker(event, news, { kind: 'incidents.suspend', waits: news.state === 'suspended' })
})

const closed = (kind: 'incidents.confirmMend' | 'incidents.delist' | 'incidents.dismiss') =>
  about(async (news, event) => {
    await settle(subject(event))
    if (kind !== 'incidents.dismiss' || news.entries.length > 0) {
      await tellMaker(event, news, { kind, waits: false })
    }
    if (news.source !== 'buyer' || !news.reporterId) return
    await tell({
      event,
      to: { userId: news.reporterId },
      kind: 'incidents.closedForReporter',
      data: facts(news),
      path: paths.buyer.complaints(),
    })
  })

export const incidentReactions: Reactions = {
  'incident.reported': { callOfficials: reported },
  'incident.ask': { askMaker: asked },
  'incident.answer': { callOfficialsToDecide: answered },
  'incident.promise': { callOfficialsToCheck: promised },
  'incident.suspend': { tellMakerOfHold: suspended },
  'incident.confirmMend': { tellOutcome: closed('incidents.confirmMend') },
  'incident.delist': { tellOutcome: closed('incidents.delist') },
  'incident.dismiss': { tellOutcome: closed('incidents.dismiss') },
}
