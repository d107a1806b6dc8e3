import type { ReactNode } from 'react'
import type { PartView } from '#app/domain/ordering/order-view.ts'
import { hasBegun, hasEnded } from '#app/domain/ordering/part-acts.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { ClosureNote } from '#app/ui/ordering/closure-note.tsx'
import { OrderLines } from '#app/ui/ordering/order-lines.tsx'
import { DeliveryStatus, OrderingStatus } from '#app/ui/ordering/order-status.tsx'
import { type PaperActs, Papers } from '#app/ui/ordering/papers.tsx'

/** One maker's share: its goods, then each shipment with its papers. */
export function OrderPart(props: {
  part: PartView
  today: string
  acts: PaperActs
  /** The reader is its maker: the page's head already says whose it is */
  own?: boolean
  /** What the reader can do about goods that will not come */
  closing?: ReactNode
}) {
  const { part, today, acts, own, closing } = props
  const m = useMessages().ordering.orders
  const begun = hasBegun(part.state)
  return (
    <Section
      title={own ? m.linesTitle : part.producerName}
      lead={own ? undefined : part.number}
      actions={
        !own && (
          <>
            <OrderingStatus of="part" state={part.state} />
            {begun && !hasEnded(part.state) && <DeliveryStatus lines={part.lines} />}
          </>
        )
      }
    >
      <Stack gap={4}>
        {part.declineReason && <Note tone="error">{m.declinedBecause(part.declineReason)}</Note>}
        <ClosureNote part={part} />
        {closing}
        <OrderLines lines={part.lines} total={part.total} mayComplain={!own && begun} />
        {begun && (
          <Section title={m.shipmentsTitle} level={3}>
            {part.shipments.length === 0 ? (
              <p className="hint">{m.noShipments}</p>
            ) : (
              <Stack gap={4}>
                {part.shipments.map((shipment) => (
                  <Papers key={shipment.id} shipment={shipment} today={today} acts={acts} />
                ))}
              </Stack>
            )}
          </Section>
        )}
      </Stack>
    </Section>
  )
}
