import { findWaiting } from '#app/domain/accounts/inbox.server.ts'
import { needsALook } from '#app/domain/certification/needs-a-look.ts'
import { findOwnCertificates } from '#app/domain/certification/queries.server.ts'
import { findSoonestCallsFor } from '#app/domain/curation/calls/maker-queries.server.ts'
import { findRoundsAround } from '#app/domain/curation/rounds/maker-queries.server.ts'
import { findLatestProductsOf, findProductNames } from '#app/domain/products/queries.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { noticeWords } from '#app/messages/notice-words.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { MakerHome } from '#app/ui/products/maker-home.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer._index'

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const today = dayOf(now())
  const [waiting, products, productNames, certificates, calls, rounds] = await Promise.all([
    findWaiting(producer.userId),
    findLatestProductsOf(producer),
    findProductNames(producer),
    findOwnCertificates(producer.organisationId),
    findSoonestCallsFor(producer, today),
    findRoundsAround(producer, today),
  ])
  return {
    name: producer.name,
    waiting,
    products,
    productNames,
    licences: certificates.filter((each) => needsALook(each, today)),
    calls: calls.slice(0, 3),
    rounds: rounds.slice(0, 3),
    today,
  }
}

export default function MakersHome({ loaderData }: Route.ComponentProps) {
  const messages = useMessages()
  const waiting = loaderData.waiting.map((entry) => ({
    ...entry,
    words: noticeWords(messages, entry.kind, entry.data),
  }))
  return (
    <WorkPage title={messages.navigation.home} current="home" role="producer">
      <MakerHome {...loaderData} waiting={waiting} />
    </WorkPage>
  )
}
