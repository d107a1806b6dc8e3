import { buyerCollects, untaxed } from '#app/domain/ordering/tax.ts'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { taxWords } from '#app/ui/ordering/tax-words.ts'

export type Bill = {
  goods: bigint
  taxMethod: string
  taxBase: bigint
  tax: bigint
  taxCode: string | null
  withholding: bigint
  total: bigint
  payable: bigint
}

/** Goods, tax and what is paid, in the order in which they are computed. */
export function BillSums({ bill }: { bill: Bill }) {
  const { invoices: m } = useMessages().ordering
  const format = useFormat()
  const { goods, taxMethod, taxBase, tax, taxCode, withholding, total, payable } = bill
  const method = taxWords(m, taxMethod)
  const rows: [string, bigint][] = [[m.goods, goods]]
  if (taxMethod !== untaxed) {
    const code = taxCode ? `, ${m.taxCode(taxCode)}` : ''
    rows.push([m.taxBase, taxBase], [`${m.tax} ${method}${code}`, tax])
  }
  if (total !== goods) rows.push([m.total, total])
  if (buyerCollects(taxCode)) rows.push([m.collected, -tax])
  if (withholding > 0n) rows.push([m.withholding, -withholding])
  rows.push([m.payable, payable])
  return (
    <>
      <dl className="sums">
        {rows.map(([term, amount]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{format.rupiah(amount)}</dd>
          </div>
        ))}
      </dl>
      {taxMethod === untaxed && <p className="hint">{method}</p>}
    </>
  )
}
