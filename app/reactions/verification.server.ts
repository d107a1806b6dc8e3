import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { findVerificationNews } from '#app/domain/accounts/verification/queries.server.ts'
import { agenciesAround } from '#app/domain/certification/agencies-around.server.ts'
import { paths } from '#app/paths.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

type News = NonNullable<Awaited<ReturnType<typeof findVerificationNews>>>

const about =
  (react: (news: News, event: StoredEvent) => Promise<void>) => async (event: StoredEvent) => {
    const news = await findVerificationNews(event.subjectId)
    if (news) await react(news, event)
  }

/** The nearest office hears of it; every office around the firm may decide. */
const callOffice = about(async ({ buyer, state }, event) => {
  const [organisationId] = await agenciesAround(buyer.regionCode ?? '', null)
  if (!organisationId) return
  await tell({
    event,
    to: { organisationId, role: 'official' },
    kind: 'verification.asked',
    data: { buyer: buyer.name },
    path: paths.agency.verification(event.subjectId),
    waits: state === 'waiting',
  })
})

const tellBuyer = (kind: 'verified' | 'refused' | 'withdrawn') =>
  about(async ({ buyer }, event) => {
    await settle({ type: 'verification', id: event.subjectId }, ['verification.asked'])
    await tell({
      event,
      to: { organisationId: buyer.id, role: 'buyer' },
      kind: `verification.${kind}`,
      data: { buyer: buyer.name, reason: `${event.data.reason ?? ''}` },
      path: paths.buyer.verification(),
    })
  })

export const verificationReactions: Reactions = {
  'verification.asked': { callOffice },
  'verification.renewed': { callOffice },
  'verification.verified': { tellBuyer: tellBuyer('verified') },
  'verification.refused': { tellBuyer: tellBuyer('refused') },
  'verification.withdrawn': { tellBuyer: tellBuyer('withdrawn') },
}
