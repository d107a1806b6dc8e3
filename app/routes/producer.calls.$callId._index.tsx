import { findCallFor } from '#app/domain/curation/calls/maker-queries.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { found, requireProducer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CallHead } from '#app/ui/rounds/call-head.tsx'
import { ConditionsList } from '#app/ui/rounds/conditions-list.tsx'
import { OwnProducts } from '#app/ui/rounds/own-products.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.calls.$callId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const today = dayOf(now())
  const { call, products } = found(await findCallFor(producer, params.callId, today))
  return { call, products, categories: await findCategories(), today }
}

export default function CallForMaker({ loaderData }: Route.ComponentProps) {
  const { makerCalls: m, calls } = useMessages().rounds
  const { call, products, categories, today } = loaderData
  return (
    <WorkPage title={call.title} current="calls" role="producer">
      <Page>
        <Stack gap={6}>
          <CallHead
            call={call}
            today={today}
            back={<BackLink to={paths.producer.calls()}>{calls.back}</BackLink>}
          />
          <Split
            aside={
              <Stack gap={4}>
                <h2>{calls.conditions}</h2>
                <ConditionsList call={call} categories={categories} />
              </Stack>
            }
          >
            <Section title={m.products}>
              {products.length === 0 ? (
                <EmptyState title={m.noProducts} level={3}>
                  {m.noProductsText}
                </EmptyState>
              ) : (
                <OwnProducts call={call} products={products} today={today} />
              )}
            </Section>
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}
