import { findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { agreedLines } from '#app/domain/ordering/delivery.ts'
import { mayApprove, mayCancel } from '#app/domain/ordering/policy.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { payments } from '#app/platform/payments/payments.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { TurnBanner } from '#app/ui/kit/turn-banner.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { useBuyerActs } from '#app/ui/ordering/buyer-acts.tsx'
import { BuyerClosing } from '#app/ui/ordering/buyer-closing.tsx'
import { OrderFacts } from '#app/ui/ordering/order-facts.tsx'
import { OrderPart } from '#app/ui/ordering/order-part.tsx'
import { DeliveryStatus, OrderingStatus } from '#app/ui/ordering/order-status.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.orders.$orderId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const order = found(await findOrderFor(buyer, params.orderId))
  const states = order.parts.map(({ state }) => state)
  return {
    order,
    today: dayOf(now()),
    approves: mayApprove(buyer, order),
    cancels: mayCancel(order.state, states),
    online: payments().method !== 'bankTransfer',
  }
}

export default function Order({ loaderData }: Route.ComponentProps) {
  const { order, today, approves, cancels, online } = loaderData
  const m = useMessages().ordering.orders
  const format = useFormat()
  const acts = useBuyerActs(online)
  const { approval } = order
  return (
    <WorkPage title={order.number} current="orders" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={order.number}
            back={<BackLink to={paths.buyer.orders()}>{m.title}</BackLink>}
            status={
              <>
                <OrderingStatus of="order" state={order.state} />
                {order.state === 'placed' && (
                  <DeliveryStatus lines={order.parts.flatMap(agreedLines)} />
                )}
              </>
            }
            lead={m.placedBy(order.placedByName, format.date(order.placedAt))}
            actions={
              cancels && (
                <ButtonLink variant="text" to={paths.buyer.orderCancellation(order.id)}>
                  {m.cancelTitle.replace('?', '')}
                </ButtonLink>
              )
            }
          />
          {approves && (
            <TurnBanner
              actions={<ButtonLink to={paths.buyer.orderApproval(order.id)}>{m.decide}</ButtonLink>}
            >
              <p>{m.approvalTurn}</p>
            </TurnBanner>
          )}
          {order.state === 'awaitingApproval' && !approves && <Note>{m.approvalWaits}</Note>}
          {approval && (
            <Note tone={approval.approved ? 'ok' : 'error'} title={m.approvalTitle}>
              {m.decidedBy(approval.deciderName, format.date(approval.at))}
              {approval.reason && `: ${approval.reason}`}
            </Note>
          )}
          <OrderFacts order={order} total={order.total} />
          {order.parts.map((part) => (
            <OrderPart
              key={part.id}
              part={part}
              today={today}
              acts={acts}
              closing={<BuyerClosing part={part} />}
            />
          ))}
        </Stack>
      </Page>
    </WorkPage>
  )
}
