import { Button } from '#app/ui/kit/button.tsx'
import { type FormAnswer, fieldsOf } from '#app/ui/kit/form-values.ts'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

type District = { code: string; name: string; regency: string }

/** What somebody is to look for. */
export function WantedForm(props: {
  what: string
  districts: readonly District[]
  state: FormAnswer
}) {
  const { what, districts, state } = props
  const { wanted } = useMessages()
  const m = wanted.form
  const field = fieldsOf(state)
  const regencies = [...new Set(districts.map(({ regency }) => regency))]
  return (
    <Stack gap={5}>
      <TextInput {...field('what', what)} label={m.what} hint={m.whatHint} maxLength={120} />
      <TextArea
        {...field('details')}
        label={m.details}
        hint={m.detailsHint}
        maxLength={1000}
        optional
      />
      <Columns count={2}>
        <TextInput {...field('quantity')} label={m.quantity} numeric optional />
        <TextInput {...field('unit')} label={m.unit} hint={m.unitHint} maxLength={30} optional />
      </Columns>
      <TextInput {...field('neededBy')} type="date" label={m.neededBy} optional />
      <Select
        {...field('districtCode')}
        label={m.district}
        hint={m.districtHint}
        optional
        placeholder={m.anywhere}
        options={regencies.map((regency) => ({
          label: regency,
          options: districts
            .filter((district) => district.regency === regency)
            .map(({ code, name }) => ({ value: code, label: name })),
        }))}
      />
      <Button>{m.send}</Button>
    </Stack>
  )
}
