import type { PlacementDetail } from '#app/domain/sales/queries.server.ts'
import type { FieldErrors, Typed } from '#app/http/forms.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Columns } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export function PlacementForm(props: {
  placement: PlacementDetail
  errors: FieldErrors
  typed: Typed
}) {
  const { placement, errors, typed } = props
  const m = useMessages().sales
  const value = (name: 'startsOn' | 'endsOn' | 'contract') =>
    typeof typed[name] === 'string' ? typed[name] : placement[name]
  return (
    <PostForm>
      <Columns count={2}>
        <TextInput
          type="date"
          name="startsOn"
          label={m.startsOn}
          value={value('startsOn')}
          error={errors.startsOn}
        />
        <TextInput
          type="date"
          name="endsOn"
          label={m.endsOn}
          hint={m.endsHint}
          optional
          value={value('endsOn')}
          error={errors.endsOn}
        />
      </Columns>
      <TextInput
        name="contract"
        label={m.contract}
        optional
        value={value('contract')}
        error={errors.contract}
      />
      <Button icon="save">{m.save}</Button>
    </PostForm>
  )
}
