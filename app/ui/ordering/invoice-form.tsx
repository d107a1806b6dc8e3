import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { type Bill, BillSums } from '#app/ui/ordering/bill-sums.tsx'
import { GoodsTable } from '#app/ui/ordering/goods-table.tsx'
import { type FormState, given } from '#app/ui/ordering/line-fields.tsx'

type Line = { productName: string; unit: string; quantity: number; price: bigint; amount: bigint }

/** The invoice as it will be, and the little that its maker adds. */
export function InvoiceForm(props: {
  bill: { lines: readonly Line[]; sums: Bill; taxable: boolean; withholds: boolean }
  state: FormState
}) {
  const { bill, state } = props
  const { errors, typed } = state
  const { invoices: m, columns: c } = useMessages().ordering
  const format = useFormat()
  const pieces = (line: Line) => format.quantity(line.quantity, line.unit)
  return (
    <>
      <GoodsTable<Line>
        label={m.goods}
        nameHeader={c.product}
        valueHeader={c.subtotal}
        groups={[{ key: 'all', rows: bill.lines }]}
        rowKey={({ productName }) => productName}
        name={({ productName }) => productName}
        columns={[
          { header: c.accepted, cell: pieces },
          { header: c.price, cell: ({ price }) => format.rupiah(price) },
        ]}
        phone={(line) => `${pieces(line)} × ${format.rupiah(line.price)}`}
        value={({ amount }) => format.rupiah(amount)}
      />
      <BillSums bill={bill.sums} />
      <PostForm>
        <FormErrors errors={errors} />
        {bill.taxable && (
          <TextInput
            name="taxInvoiceNumber"
            label={m.taxInvoiceNumber}
            hint={m.taxInvoiceNumberHint}
            optional
            inputMode="numeric"
            value={given(typed, 'taxInvoiceNumber')}
            error={errors.taxInvoiceNumber}
          />
        )}
        {bill.withholds && (
          <Checkbox
            name="sellerBelowThreshold"
            value="on"
            label={m.belowThreshold}
            hint={m.belowThresholdHint}
            checked={typed.sellerBelowThreshold === 'on'}
          />
        )}
        <Button icon="invoice">{m.issue}</Button>
      </PostForm>
    </>
  )
}
