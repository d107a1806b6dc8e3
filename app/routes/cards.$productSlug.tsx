import { findCard } from '#app/domain/catalogue/find-card.server.ts'
import { found } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { CardPage } from '#app/ui/catalogue/card-page.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/cards.$productSlug'

export async function loader({ params }: Route.LoaderArgs) {
  const card = found(await findCard(params.productSlug, now()))
  return { card, address: environment().APP_URL + paths.card(card.slug) }
}

export default function PublicCard({ loaderData }: Route.ComponentProps) {
  const { shelves } = useMessages()
  const { card } = loaderData
  return (
    <PublicPage
      title={card.productName}
      current="catalogue"
      facts={{
        description: shelves.describeCard(card.productName, card.producerName),
        path: paths.card(card.slug),
      }}
    >
      <CardPage {...loaderData} />
    </PublicPage>
  )
}
