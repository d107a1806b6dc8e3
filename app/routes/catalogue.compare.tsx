import { findOffers } from '#app/domain/catalogue/offers/find-offers.server.ts'
import { mostCompared } from '#app/domain/catalogue/offers/offer.ts'
import { sightIn } from '#app/http/sight.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { ComparisonTable } from '#app/ui/catalogue/comparison-table.tsx'
import { HiddenPriceNote } from '#app/ui/catalogue/hidden-price.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/catalogue.compare'

export async function loader({ request }: Route.LoaderArgs) {
  const asked = [...new Set(new URL(request.url).searchParams.getAll('productId'))]
  const compared = asked.slice(0, mostCompared)
  const offers = await findOffers(compared, now(), await sightIn(request))
  return { offers, cut: asked.length > mostCompared, gone: compared.length - offers.length }
}

export default function Comparison({ loaderData }: Route.ComponentProps) {
  const { comparison: m } = useMessages().offers
  const format = useFormat()
  const { offers, cut, gone } = loaderData
  return (
    <PublicPage title={m.title} current="catalogue">
      <Page width="wide">
        <Stack gap={5}>
          <PageHead
            title={m.title}
            lead={m.lead}
            back={<BackLink to={paths.catalogue()}>{m.back}</BackLink>}
          />
          {cut && <Note>{m.cut(format.number(mostCompared))}</Note>}
          {gone > 0 && <Note>{m.gone(format.number(gone))}</Note>}
          {offers.length < 2 ? (
            <EmptyState
              title={m.tooFew}
              action={<ButtonLink to={paths.catalogue()}>{m.back}</ButtonLink>}
            >
              {m.tooFewText}
            </EmptyState>
          ) : (
            <>
              {offers.some(({ price }) => price === null) && <HiddenPriceNote />}
              <ComparisonTable offers={offers} />
            </>
          )}
        </Stack>
      </Page>
    </PublicPage>
  )
}
