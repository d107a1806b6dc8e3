import type { ReactNode } from 'react'
import type { findBuyerHome } from '#app/domain/ordering/buyer-home.server.ts'
import { daysOverdue } from '#app/domain/ordering/payment-clock.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { TurnMark } from '#app/ui/kit/turn-banner.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Home = Awaited<ReturnType<typeof findBuyerHome>>
type Item = { key: string; to: string; title: ReactNode; detail?: ReactNode; act?: ReactNode }

function WaitingList({ items }: { items: readonly Item[] }) {
  return (
    <ul className="waiting">
      {items.map(({ key, to, title, detail, act }) => (
        <li key={key}>
          <span className="waiting-words">
            <a href={to}>{title}</a>
            {detail && <span className="waiting-detail">{detail}</span>}
          </span>
          {act}
        </li>
      ))}
    </ul>
  )
}

/** What this reader does next, in the order in which it is late. */
function useTurns({ drafts, requests, approvals, shipments, invoices }: Home, today: string) {
  const { ordering } = useMessages()
  const { home: m, acts, payments, orders } = ordering
  const format = useFormat()
  const act = (to: string, label: string) => (
    <ButtonLink size="small" variant="secondary" to={to}>
      {label}
    </ButtonLink>
  )
  const items: Item[] = [
    ...approvals
      .filter(({ mine }) => mine)
      .map(({ id, number, total, placedByName }) => ({
        key: id,
        to: paths.buyer.order(id),
        title: `${number} · ${format.rupiah(total)}`,
        detail: m.approvalBy(placedByName),
        act: act(paths.buyer.orderApproval(id), orders.decide),
      })),
    ...shipments.map(({ id, number, producerName, shippedAt }) => ({
      key: id,
      to: paths.buyer.receipt(id),
      title: `${number} · ${producerName}`,
      detail: m.sentOn(format.relativeDays(shippedAt, today)),
      act: act(paths.buyer.receipt(id), acts.shipment.receive),
    })),
    ...invoices
      .filter(({ complete, outstanding }) => !complete || outstanding > 0n)
      .map((invoice) => ({
        key: invoice.id,
        to: paths.buyer.order(invoice.orderId),
        title: `${invoice.number} · ${invoice.producerName}`,
        detail: invoice.complete
          ? `${format.rupiah(invoice.outstanding)} · ${m.due(format.relativeDays(invoice.dueOn ?? today, today))}`
          : m.papersWaiting,
        act: invoice.complete
          ? act(paths.buyer.payment(invoice.id), payments.pay)
          : act(paths.buyer.order(invoice.orderId), ordering.invoices.complete),
      })),
    ...requests
      .filter(({ offered }) => offered > 0)
      .map(({ id, number, title, offered, makers }) => ({
        key: id,
        to: paths.buyer.request(id),
        title: `${number} · ${title}`,
        detail: m.answered(offered, makers),
        act: act(paths.buyer.request(id), ordering.requests.compare),
      })),
    ...drafts.map(({ id, title, products }) => ({
      key: id,
      to: paths.buyer.request(id),
      title: title || m.draftUntitled,
      detail: m.draft(products),
      act: act(paths.buyer.request(id), m.continueDraft),
    })),
  ]
  return items
}

/** A buyer's desk: first what waits, then what is under way. */
export function BuyerHome({ home, today }: { home: Home; today: string }) {
  const m = useMessages().ordering.home
  const format = useFormat()
  const turns = useTurns(home, today)
  const waitingForOthers = home.approvals.filter(({ mine }) => !mine)
  return (
    <Stack gap={6}>
      {turns.length > 0 && (
        <Panel title={<TurnMark>{m.turn}</TurnMark>} tone="turn">
          <WaitingList items={turns} />
        </Panel>
      )}
      <Columns count={2}>
        <Panel title={m.requests}>
          {home.requests.length === 0 ? (
            <p className="hint">{m.noRequests}</p>
          ) : (
            <WaitingList
              items={home.requests.map(({ id, number, title, offered, makers }) => ({
                key: id,
                to: paths.buyer.request(id),
                title: `${number} · ${title}`,
                detail: m.answered(offered, makers),
              }))}
            />
          )}
        </Panel>
        <Panel title={m.invoices}>
          {home.invoices.length === 0 ? (
            <p className="hint">{m.noInvoices}</p>
          ) : (
            <WaitingList
              items={home.invoices.map((invoice) => {
                const late = daysOverdue(invoice, today)
                return {
                  key: invoice.id,
                  to: paths.buyer.order(invoice.orderId),
                  title: `${invoice.number} · ${invoice.producerName}`,
                  detail: format.rupiah(invoice.outstanding),
                  act: late > 0 && (
                    <Status tone="bad" icon="late">
                      {m.overdue(late)}
                    </Status>
                  ),
                }
              })}
            />
          )}
        </Panel>
      </Columns>
      {waitingForOthers.length > 0 && (
        <Panel title={m.approvals}>
          <WaitingList
            items={waitingForOthers.map(({ id, number, total, placedByName }) => ({
              key: id,
              to: paths.buyer.order(id),
              title: `${number} · ${format.rupiah(total)}`,
              detail: m.approvalBy(placedByName),
            }))}
          />
        </Panel>
      )}
    </Stack>
  )
}
