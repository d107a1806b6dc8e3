import { findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { cancelOrder } from '#app/domain/ordering/cancel-order.server.ts'
import { redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Confirmation } from '#app/ui/kit/disclosure.tsx'
import { Page } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.orders.$orderId.cancellation'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const { id, number } = found(await findOrderFor(buyer, params.orderId))
  return { id, number }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id } = found(await findOrderFor(buyer, params.orderId))
  const cancelled = await cancelOrder(buyer, id, now())
  const m = messagesFor(localeOf(request)).ordering.orders
  if (cancelled.ok) return redirectWith(paths.buyer.order(id), { tone: 'ok', text: m.cancelled })
  const { reason } = cancelled.refusal
  if (reason === 'notFound') throw notFound()
  return redirectWith(paths.buyer.order(id), { tone: 'error', text: m.refusals[reason] })
}

export default function Cancellation({ loaderData }: Route.ComponentProps) {
  const { orders: m, acts } = useMessages().ordering
  const { id, number } = loaderData
  return (
    <WorkPage title={m.cancelTitle} current="orders" role="buyer">
      <Page width="form">
        <Confirmation
          title={m.cancelTitle}
          actions={
            <>
              <ButtonLink variant="text" to={paths.buyer.order(id)}>
                {number}
              </ButtonLink>
              <PostForm inline>
                <Button variant="danger">{acts.order.cancel}</Button>
              </PostForm>
            </>
          }
        >
          <p>{m.cancelText}</p>
        </Confirmation>
      </Page>
    </WorkPage>
  )
}
