import type { ReceiptPaper } from '#app/domain/ordering/document-view.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { formatFor } from '#app/ui/format.ts'
import { style } from './document-style.ts'
import { DocumentTable } from './document-table.tsx'
import { Letter, LetterTitle, PartyBlock, Signatures } from './letterhead.tsx'
import { partyOf } from './party.ts'
import { Text, View } from './primitives.ts'

/** What the buyer accepted of a shipment, with differences and their reasons (LPB). */
export function ReceiptDocument({ paper, locale }: { paper: ReceiptPaper; locale: Locale }) {
  const { ordering } = messagesFor(locale)
  const format = formatFor(locale)
  const { documents: m, columns, refusalReasons } = ordering
  type Line = ReceiptPaper['lines'][number]
  const remark = ({ reason, note, batch }: Line) =>
    [
      batch && `${columns.batch} ${batch}`,
      reason && `${columns.refused}: ${refusalReasons[reason]}`,
      note,
    ]
      .filter(Boolean)
      .join(' · ') || undefined
  return (
    <Letter
      title={`${m.receiptTitle} ${paper.receiptNumber}`}
      language={locale}
      sender={partyOf(paper.buyer, m.npwp)}
      footer={m.madeBy}
      pageNumber={m.page}
    >
      <LetterTitle
        title={m.receiptTitle}
        facts={[
          { term: m.number, detail: paper.receiptNumber },
          { term: m.date, detail: format.dateLong(paper.receivedAt) },
          { term: m.order, detail: paper.orderNumber },
          { term: m.shipment, detail: paper.shipmentNumber },
        ]}
      />
      <View style={{ ...style.row, justifyContent: 'space-between' }}>
        <PartyBlock label={m.seller} party={partyOf(paper.seller, m.npwp)} />
        <PartyBlock label={m.buyer} party={partyOf(paper.buyer, m.npwp)} />
      </View>
      <DocumentTable<Line>
        rows={paper.lines}
        rowKey={({ id }) => id}
        remark={remark}
        columns={[
          { header: columns.product, width: 40, cell: ({ productName }) => productName },
          { header: columns.unit, width: 14, cell: ({ unit }) => unit },
          {
            header: columns.shipped,
            width: 12,
            numeric: true,
            cell: ({ quantity }) => format.number(quantity),
          },
          {
            header: columns.accepted,
            width: 12,
            numeric: true,
            cell: ({ accepted }) => format.number(accepted),
          },
          {
            header: columns.refused,
            width: 11,
            numeric: true,
            cell: ({ refused }) => format.number(refused),
          },
          {
            header: columns.missing,
            width: 13,
            numeric: true,
            cell: ({ missing }) => format.number(missing),
          },
        ]}
      />
      {paper.note && (
        <Text style={{ marginTop: 12 }}>
          {columns.note}: {paper.note}
        </Text>
      )}
      <Signatures
        names={[
          { label: m.sentBy, name: paper.senderName },
          { label: m.receivedBy, name: paper.receiverName },
        ]}
      />
    </Letter>
  )
}
