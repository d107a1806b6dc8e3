import type { DistrictChoice, OutletDetail } from '#app/domain/sales/queries.server.ts'
import type { FieldErrors, Typed } from '#app/http/forms.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Columns } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export function OutletForm(props: {
  outlet: OutletDetail
  districts: readonly DistrictChoice[]
  errors: FieldErrors
  typed: Typed
}) {
  const { outlet, districts, errors, typed } = props
  const m = useMessages().sales
  const value = (name: 'name' | 'regionCode' | 'openedOn' | 'closedOn') =>
    typeof typed[name] === 'string' ? typed[name] : outlet[name]
  return (
    <PostForm>
      <TextInput name="name" label={m.name} optional value={value('name')} error={errors.name} />
      <Select
        name="regionCode"
        label={m.district}
        optional
        placeholder={m.unknownDistrict}
        value={value('regionCode')}
        error={errors.regionCode}
        options={districts.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Columns count={2}>
        <TextInput
          type="date"
          name="openedOn"
          label={m.openedOn}
          optional
          value={value('openedOn')}
          error={errors.openedOn}
        />
        <TextInput
          type="date"
          name="closedOn"
          label={m.closedOn}
          hint={m.closedHint}
          optional
          value={value('closedOn')}
          error={errors.closedOn}
        />
      </Columns>
      <Button icon="save">{m.save}</Button>
    </PostForm>
  )
}
