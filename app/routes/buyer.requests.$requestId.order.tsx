import { redirect } from 'react-router'
import { acceptQuotes } from '#app/domain/ordering/accept-quotes.server.ts'
import { findCompany, findRequestFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { needsApproval } from '#app/domain/ordering/policy.ts'
import { offerTotal } from '#app/domain/ordering/request-view.ts'
import { QuoteChoiceSchema } from '#app/domain/ordering/schemas.ts'
import { parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { total } from '#app/kernel/money.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { choosable, QuoteComparison } from '#app/ui/ordering/quote-comparison.tsx'
import { acceptSentence } from '#app/ui/ordering/refusal-sentences.ts'
import { RequestFacts } from '#app/ui/ordering/request-facts.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.requests.$requestId.order'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const asked = found(await findRequestFor(buyer, params.requestId))
  if (asked.order) throw redirect(paths.buyer.order(asked.order.id))
  const today = dayOf(now())
  const chosen = new URL(request.url).searchParams.getAll('quoteId')
  const quotes = asked.quotes.filter(({ id }) => chosen.includes(id))
  const { acceptRefusals } = messagesFor(localeOf(request)).ordering.requests
  if (quotes.length === 0 || !quotes.every((quote) => choosable(quote, today))) {
    const text = acceptRefusals[quotes.length === 0 ? 'nothingChosen' : 'quoteGone']
    throw await redirectWith(paths.buyer.request(asked.id), { tone: 'error', text })
  }
  const { company } = await findCompany(buyer)
  const { paymentDays, approvalLimit } = company
  return { request: { ...asked, quotes }, today, paymentDays, approvalLimit }
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const parsed = await parseForm(request, QuoteChoiceSchema)
  const chosen = parsed.ok ? parsed.value.quoteId : []
  const accepted = await acceptQuotes(buyer, params.requestId, chosen, now())
  const locale = localeOf(request)
  const m = messagesFor(locale).ordering.requests
  if (accepted.ok) {
    const { orderId, number, state } = accepted.value
    const text = state === 'awaitingApproval' ? m.heldForApproval(number) : m.placed(number)
    return redirectWith(paths.buyer.order(orderId), { tone: 'ok', text })
  }
  if (accepted.refusal.reason === 'notFound') throw notFound()
  const text = acceptSentence(accepted.refusal, locale)
  return redirectWith(paths.buyer.request(params.requestId), { tone: 'error', text })
}

/** The order before it is made: what it holds, what it costs, who must still agree. */
export default function Order({ loaderData }: Route.ComponentProps) {
  const { request, today, paymentDays, approvalLimit } = loaderData
  const m = useMessages().ordering.requests
  const format = useFormat()
  const sum = total(request.quotes.map(offerTotal))
  return (
    <WorkPage title={m.orderTitle} current="requests" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.orderTitle}
            lead={m.orderLead(request.quotes.length)}
            back={<BackLink to={paths.buyer.request(request.id)}>{request.number}</BackLink>}
          />
          <RequestFacts request={request} />
          <QuoteComparison request={request} today={today} choosing={false} />
          {needsApproval(sum, approvalLimit) && approvalLimit !== null && (
            <Note>{m.needsApproval(format.rupiah(approvalLimit))}</Note>
          )}
          <p className="hint">
            {m.terms(paymentDays)} {m.notIncluded}
          </p>
        </Stack>
      </Page>
      <form method="post">
        {request.quotes.map(({ id }) => (
          <input key={id} type="hidden" name="quoteId" value={id} />
        ))}
        <Dock actions={<Button icon="check">{m.place}</Button>}>
          {m.orderTotal} <strong className="number">{format.rupiah(sum)}</strong>
        </Dock>
      </form>
    </WorkPage>
  )
}
