import { remainingToShip } from '#app/domain/ordering/delivery.ts'
import { findPartFor } from '#app/domain/ordering/producer-queries.server.ts'
import { found, requireProducer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { OrderFacts } from '#app/ui/ordering/order-facts.tsx'
import { OrderPart } from '#app/ui/ordering/order-part.tsx'
import { DeliveryStatus, OrderingStatus } from '#app/ui/ordering/order-status.tsx'
import { PartTurn } from '#app/ui/ordering/part-turn.tsx'
import { useProducerActs } from '#app/ui/ordering/producer-acts.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.orders.$partId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const own = found(await findPartFor(producer, params.partId))
  const { userId, approver } = producer
  return { ...own, viewer: { userId, approver }, today: dayOf(now()) }
}

export default function Part({ loaderData }: Route.ComponentProps) {
  const { order, part, colleagues, viewer, today } = loaderData
  const m = useMessages().ordering.orders
  const format = useFormat()
  const acts = useProducerActs(viewer, colleagues)
  const remaining = part.lines.reduce((sum, line) => sum + remainingToShip(line), 0)
  const shipping = part.state === 'confirmed' && remaining > 0
  return (
    <WorkPage title={part.number} current="orders" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={part.number}
            eyebrow={order.buyerName}
            back={<BackLink to={paths.producer.orders()}>{m.title}</BackLink>}
            status={
              <>
                <OrderingStatus of="part" state={part.state} />
                {part.state === 'confirmed' && <DeliveryStatus lines={part.lines} />}
              </>
            }
            lead={m.placedBy(order.placedByName, format.date(order.placedAt))}
            actions={
              shipping && (
                <ButtonLink icon="deliver" to={paths.producer.newShipment(part.id)}>
                  {m.ship}
                </ButtonLink>
              )
            }
          />
          <PartTurn part={part} remaining={remaining} />
          <OrderFacts order={order} total={part.total} />
          <OrderPart part={part} today={today} acts={acts} own />
        </Stack>
      </Page>
    </WorkPage>
  )
}
