import type { District } from '#app/domain/registry/open-districts.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Columns } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export type FirmValues = Record<string, string | number | boolean | null | undefined>

const versions = ['2020', '2025'].map((value) => ({ value, label: `KBLI ${value}` }))

export function FirmForm(props: {
  values: FirmValues
  errors: Record<string, string>
  districts: readonly District[]
  villages: readonly { code: string; name: string }[]
}) {
  const { values, errors, districts, villages } = props
  const { firm } = useMessages()
  const field = (name: string) => ({
    name,
    label: firm.fields[name] ?? name,
    value: values[name] as string | number | null | undefined,
    error: errors[name],
  })
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <Section title={firm.sections.identity}>
        <TextInput {...field('businessName')} autoComplete="organization" />
        <TextInput {...field('ownerName')} autoComplete="name" />
        <TextInput {...field('nib')} hint={firm.hints.nib} inputMode="numeric" optional />
        <Columns count={2}>
          <TextInput {...field('kbliCode')} hint={firm.hints.kbliCode} numeric optional />
          <Select
            {...field('kbliVersion')}
            value={`${values.kbliVersion ?? '2020'}`}
            options={versions}
            placeholder={false}
          />
        </Columns>
        <TextInput {...field('npwp')} hint={firm.hints.npwp} inputMode="numeric" optional />
        <Checkbox
          name="taxable"
          label={firm.fields.taxable ?? ''}
          checked={values.taxable === true || values.taxable === 'on'}
        />
        <TextInput {...field('phone')} type="tel" autoComplete="tel" optional />
      </Section>
      <Section title={firm.sections.place}>
        <Columns count={2}>
          <Select
            {...field('district')}
            value={`${values.district ?? ''}`}
            options={districts.map(({ code, name, regency }) => ({
              value: code,
              label: `${name}, ${regency}`,
            }))}
          />
          <Select
            {...field('village')}
            value={`${values.village ?? ''}`}
            hint={firm.hints.village}
            optional
            options={villages.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Columns>
        <TextInput {...field('address')} autoComplete="street-address" optional />
      </Section>
      <Section title={firm.sections.capacity}>
        <Columns count={2}>
          <TextInput {...field('workersMale')} numeric optional />
          <TextInput {...field('workersFemale')} numeric optional />
          <TextInput {...field('monthlyCapacity')} numeric optional />
          <TextInput {...field('capacityUnit')} hint={firm.hints.unit} optional />
        </Columns>
      </Section>
      <Section title={firm.sections.payment} lead={firm.sections.paymentLead}>
        <Columns count={3}>
          <TextInput {...field('bankName')} optional />
          <TextInput {...field('bankAccount')} inputMode="numeric" optional />
          <TextInput {...field('bankHolder')} optional />
        </Columns>
        <TextArea
          {...field('story')}
          value={values.story as string}
          hint={firm.hints.story}
          optional
        />
      </Section>
      <Dock actions={<Button icon="save">{firm.save}</Button>} />
    </PostForm>
  )
}
