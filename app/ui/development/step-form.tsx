import { type CertificateKind, certificateKinds } from '#app/domain/certification/certificate.ts'
import type { Step } from '#app/domain/development/step.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Columns } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** New figures for one kind of certificate, beginning with those that hold now. */
export function StepForm(props: {
  kind: CertificateKind
  step: Partial<Step>
  today: string
  errors: Record<string, string>
  typed: Record<string, string | string[]>
}) {
  const { kind, step, today, errors, typed } = props
  const { certification, development } = useMessages()
  const { steps: m } = development
  const isBack = Object.keys(typed).length > 0
  const begun: Record<string, unknown> = { ...step, validFrom: today, source: '' }
  const field = (name: Exclude<keyof typeof m.fields, 'after'>) => ({
    name,
    label: m.fields[name],
    value: `${typed[name] ?? begun[name] ?? ''}`,
    error: errors[name],
  })
  const chosen = typed.after === undefined ? [] : [typed.after].flat()
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <Columns count={2} gap={4}>
        <TextInput {...field('costFrom')} numeric before="Rp" />
        <TextInput {...field('costTo')} numeric before="Rp" />
        <TextInput {...field('daysFrom')} numeric />
        <TextInput {...field('daysTo')} numeric />
      </Columns>
      <TextInput {...field('office')} maxLength={160} />
      <TextInput {...field('link')} type="url" maxLength={300} optional />
      <CheckboxGroup
        name="after"
        label={m.fields.after}
        values={isBack ? chosen : [...(step.after ?? [])]}
        error={errors.after}
        layout="row"
        optional
        choices={certificateKinds
          .filter((each) => each !== kind)
          .map((each) => ({ value: each, label: certification.kinds[each] }))}
      />
      <TextArea {...field('beforehand')} rows={2} maxLength={400} optional />
      <TextInput {...field('source')} hint={m.sourceHint} maxLength={200} />
      <TextInput {...field('validFrom')} type="date" />
      <Button>{m.save}</Button>
    </PostForm>
  )
}
