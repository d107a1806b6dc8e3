import { redirect } from 'react-router'
import { approveOrder } from '#app/domain/ordering/approve-order.server.ts'
import { findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { mayApprove } from '#app/domain/ordering/policy.ts'
import { refuseOrder } from '#app/domain/ordering/refuse-order.server.ts'
import { ApprovalSchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { ApprovalForm } from '#app/ui/ordering/approval-form.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { OrderFacts } from '#app/ui/ordering/order-facts.tsx'
import { hasWaited, waitedSentence } from '#app/ui/ordering/refusal-sentences.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.orders.$orderId.approval'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const order = found(await findOrderFor(buyer, params.orderId))
  if (!mayApprove(buyer, order)) throw redirect(paths.buyer.order(order.id))
  return { order }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const order = found(await findOrderFor(buyer, params.orderId))
  const parsed = await parseForm(request, ApprovalSchema)
  if (!parsed.ok) return badForm(parsed)
  const { decision, reason = '' } = parsed.value
  const approved = decision === 'approve'
  const decided = approved
    ? await approveOrder(buyer, order.id, now())
    : await refuseOrder(buyer, order.id, reason, now())
  const m = messagesFor(localeOf(request)).ordering.orders
  if (decided.ok) {
    const text = approved ? m.approved : m.refused
    return redirectWith(paths.buyer.order(order.id), { tone: 'ok', text })
  }
  const { refusal } = decided
  if (refusal.reason === 'notFound') throw notFound()
  const told = hasWaited(refusal)
    ? waitedSentence(refusal, localeOf(request))
    : m.refusals[refusal.reason]
  return badForm({ errors: { '': told }, typed: formObject(parsed.form).typed })
}

export default function Approval({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.orders
  const { order } = loaderData
  return (
    <WorkPage title={m.approvalTitle} current="orders" role="buyer">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.approvalTitle}
            lead={m.approvalLead(order.placedByName)}
            back={<BackLink to={paths.buyer.order(order.id)}>{order.number}</BackLink>}
          />
          <OrderFacts order={order} total={order.total} />
          <ApprovalForm state={actionData ?? untouched} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
