import { paymentTerms } from '#app/domain/ordering/payment-clock.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { type FormState, given } from '#app/ui/ordering/line-fields.tsx'

type Company = {
  address: string | null
  npwp: string | null
  governmental: boolean
  withholds: boolean
  approvalLimit: bigint | null
  paymentDays: number
}

/** Address, tax facts, terms and limit of a buyer. */
export function CompanyForm(props: {
  company: Company
  state: FormState
  editable: boolean
  /** An office vouches for the firm as it is. */
  verified: boolean
}) {
  const { company, state, editable, verified } = props
  const { errors, typed } = state
  const m = useMessages().ordering.company
  const format = useFormat()
  const again = Object.keys(typed).length > 0
  const ticked = (name: 'governmental' | 'withholds') =>
    again ? typed[name] === 'on' : company[name]
  const limit = company.approvalLimit === null ? '' : format.number(company.approvalLimit)
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <TextInput
        name="address"
        label={m.address}
        maxLength={300}
        autoComplete="street-address"
        readOnly={!editable}
        value={given(typed, 'address', company.address)}
        error={errors.address}
      />
      <TextInput
        name="npwp"
        label={m.npwp}
        hint={editable && verified ? m.npwpVerified : undefined}
        optional
        inputMode="numeric"
        readOnly={!editable}
        value={given(typed, 'npwp', company.npwp)}
        error={errors.npwp}
      />
      <Select
        name="paymentDays"
        label={m.paymentDays}
        hint={m.paymentDaysHint}
        placeholder={false}
        disabled={!editable}
        options={paymentTerms.map((days) => ({ value: `${days}`, label: m.days(days) }))}
        value={given(typed, 'paymentDays', company.paymentDays)}
        error={errors.paymentDays}
      />
      <TextInput
        name="approvalLimit"
        label={m.approvalLimit}
        hint={m.approvalLimitHint}
        before="Rp"
        numeric
        optional
        readOnly={!editable}
        value={given(typed, 'approvalLimit', limit)}
        error={errors.approvalLimit}
      />
      <Checkbox
        name="governmental"
        value="on"
        label={m.governmental}
        hint={m.governmentalHint}
        checked={ticked('governmental')}
        disabled={!editable}
      />
      <Checkbox
        name="withholds"
        value="on"
        label={m.withholds}
        hint={m.withholdsHint}
        checked={ticked('withholds')}
        disabled={!editable}
      />
      {editable && <Button>{m.save}</Button>}
    </PostForm>
  )
}

export function People(props: {
  people: readonly { name: string; email: string; title: string | null; approver: boolean }[]
}) {
  const m = useMessages().ordering.company
  return (
    <ul className="waiting">
      {props.people.map(({ name, email, title, approver }) => (
        <li key={email}>
          <span className="waiting-words">
            {name}
            <span className="waiting-detail">
              {[title, approver ? m.approver : m.staff].filter(Boolean).join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
