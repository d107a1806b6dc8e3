import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { UploadField, type UploadLimits } from '#app/ui/kit/upload-field.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { type FormState, given } from '#app/ui/ordering/line-fields.tsx'

type Seller = {
  businessName: string
  bankName: string | null
  bankAccount: string | null
  bankHolder: string | null
}

function SellerAccount({ seller }: { seller: Seller }) {
  const m = useMessages().ordering.payments
  if (!seller.bankAccount) return <Note tone="warning">{m.noAccount}</Note>
  return (
    <Note icon="money" title={m.account}>
      <span className="number">
        {seller.bankName} {seller.bankAccount}
      </span>
      , {m.holder(seller.bankHolder ?? seller.businessName)}
    </Note>
  )
}

/** Proof of a transfer that went straight to the seller. */
export function PaymentForm(props: {
  seller: Seller
  rest: bigint
  /** Made with the form, so that posting it twice records once */
  paymentId: string
  today: string
  limits: UploadLimits
  accept: string
  state: FormState
}) {
  const { seller, rest, paymentId, today, limits, accept, state } = props
  const { errors, typed } = state
  const { payments: m } = useMessages().ordering
  const { uploads } = useMessages()
  const format = useFormat()
  const fileId = given(typed, 'fileId')
  const kept = fileId ? [{ fileId, name: m.proof, to: paths.file(fileId) }] : []
  return (
    <>
      <SellerAccount seller={seller} />
      <PostForm multipart>
        <FormErrors errors={errors} />
        <input type="hidden" name="paymentId" value={given(typed, 'paymentId', paymentId)} />
        <TextInput
          name="amount"
          label={m.amount}
          hint={m.amountHint(format.rupiah(rest))}
          before="Rp"
          numeric
          value={given(typed, 'amount', format.number(rest))}
          error={errors.amount}
        />
        <TextInput
          name="paidOn"
          label={m.paidOn}
          type="date"
          max={today}
          value={given(typed, 'paidOn', today)}
          error={errors.paidOn}
        />
        <TextInput
          name="reference"
          label={m.reference}
          optional
          maxLength={120}
          value={given(typed, 'reference')}
          error={errors.reference}
        />
        <UploadField
          name="file"
          label={m.proof}
          hint={uploads.documentHint(limits)}
          error={errors.file}
          limits={limits}
          accept={accept}
          endpoint={paths.uploads()}
          items={kept}
        />
        <Button icon="send">{m.save}</Button>
      </PostForm>
    </>
  )
}
