import { settingNames } from '#app/domain/evaluation/settings.ts'
import type { FieldErrors, Typed } from '#app/http/forms.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Columns } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export function RuleForm({ errors, typed }: { errors: FieldErrors; typed: Typed }) {
  const m = useMessages().evaluation.rules
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  return (
    <PostForm>
      <Columns count={2}>
        <Select
          name="name"
          label={m.name}
          value={text('name')}
          error={errors.name}
          options={settingNames.map((name) => ({ value: name, label: m.names[name] }))}
        />
        <TextInput
          name="percent"
          label={m.percent}
          hint={m.percentHint}
          numeric
          after="%"
          value={text('percent')}
          error={errors.percent}
        />
        <TextInput
          type="date"
          name="validFrom"
          label={m.validFrom}
          value={text('validFrom')}
          error={errors.validFrom}
        />
        <TextInput
          name="source"
          label={m.source}
          hint={m.sourceHint}
          value={text('source')}
          error={errors.source}
        />
      </Columns>
      <Button icon="save">{m.save}</Button>
    </PostForm>
  )
}
