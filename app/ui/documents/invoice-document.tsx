import type { InvoicePaper } from '#app/domain/ordering/document-view.ts'
import { buyerCollects, untaxed } from '#app/domain/ordering/tax.ts'
import { type Locale, type Messages, messagesFor } from '#app/messages/messages.ts'
import { type Format, formatFor } from '#app/ui/format.ts'
import { taxWords } from '#app/ui/ordering/tax-words.ts'
import { style } from './document-style.ts'
import { DocumentTable, Sums } from './document-table.tsx'
import { Letter, LetterTitle, PartyBlock } from './letterhead.tsx'
import { partyOf } from './party.ts'
import { Text, View } from './primitives.ts'

type Words = Messages['ordering']

/** Goods, tax and what is paid, in the order in which they were computed. */
function sumsOf({ invoice }: InvoicePaper, { invoices: m }: Words, format: Format) {
  const { goods, taxBase, tax, taxCode, taxMethod, withholding, total, payable } = invoice
  const rows = [{ term: m.goods, amount: format.rupiah(goods) }]
  if (taxMethod !== untaxed) {
    const code = taxCode ? `, ${m.taxCode(taxCode)}` : ''
    rows.push(
      { term: m.taxBase, amount: format.rupiah(taxBase) },
      { term: `${m.tax} ${taxWords(m, taxMethod)}${code}`, amount: format.rupiah(tax) },
    )
  }
  rows.push({ term: m.total, amount: format.rupiah(total) })
  if (buyerCollects(taxCode)) rows.push({ term: m.collected, amount: format.rupiah(-tax) })
  if (withholding > 0n) rows.push({ term: m.withholding, amount: format.rupiah(-withholding) })
  rows.push({ term: m.payable, amount: format.rupiah(payable) })
  return rows
}

function factsOf({ invoice, ...paper }: InvoicePaper, words: Words, format: Format) {
  const { documents: m, company } = words
  const due = invoice.dueOn ? format.dateLong(invoice.dueOn) : m.notDue
  return [
    { term: m.number, detail: invoice.number },
    { term: m.date, detail: format.dateLong(invoice.issuedAt) },
    { term: m.order, detail: paper.orderNumber },
    { term: m.receipt, detail: paper.receiptNumber },
    { term: m.terms, detail: company.days(invoice.paymentDays) },
    { term: m.due, detail: due },
    ...(invoice.taxInvoiceNumber ? [{ term: m.taxInvoice, detail: invoice.taxInvoiceNumber }] : []),
  ]
}

/** A maker's bill for what was accepted of one shipment. */
export function InvoiceDocument({ paper, locale }: { paper: InvoicePaper; locale: Locale }) {
  const words = messagesFor(locale).ordering
  const { documents: m, columns, payments, invoices } = words
  const format = formatFor(locale)
  const { bank, account, holder } = paper.bank
  type Line = InvoicePaper['lines'][number]
  return (
    <Letter
      title={`${m.invoiceTitle} ${paper.invoice.number}`}
      language={locale}
      sender={partyOf(paper.seller, m.npwp)}
      footer={m.madeBy}
      pageNumber={m.page}
    >
      <LetterTitle title={m.invoiceTitle} facts={factsOf(paper, words, format)} />
      <View style={{ ...style.row, justifyContent: 'space-between' }}>
        <PartyBlock label={m.buyer} party={partyOf(paper.buyer, m.npwp)} />
        <View style={{ width: '48%', marginBottom: 16 }}>
          <Text style={style.quiet}>{m.payTo}</Text>
          <Text style={style.strong}>
            {account ? [bank, account].filter(Boolean).join(' ') : payments.noAccount}
          </Text>
          {account && <Text>{payments.holder(holder ?? paper.seller.name)}</Text>}
        </View>
      </View>
      <DocumentTable<Line>
        rows={paper.lines}
        rowKey={({ id }) => id}
        columns={[
          { header: columns.product, width: 44, cell: ({ productName }) => productName },
          {
            header: columns.quantity,
            width: 20,
            numeric: true,
            cell: ({ quantity, unit }) => format.quantity(quantity, unit),
          },
          {
            header: columns.price,
            width: 18,
            numeric: true,
            cell: ({ price }) => format.rupiah(price),
          },
          {
            header: columns.subtotal,
            width: 20,
            numeric: true,
            cell: ({ amount }) => format.rupiah(amount),
          },
        ]}
      />
      <Sums rows={sumsOf(paper, words, format)} />
      {paper.invoice.taxMethod === untaxed && (
        <Text style={{ ...style.quiet, marginTop: 10 }}>{invoices.untaxed}</Text>
      )}
    </Letter>
  )
}
