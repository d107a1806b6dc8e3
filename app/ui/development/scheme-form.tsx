import { certificateKinds } from '#app/domain/certification/certificate.ts'
import type { Scheme } from '#app/domain/development/scheme.ts'
import { sectors } from '#app/domain/registry/sector.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Columns } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

type Props = {
  scheme: Partial<Scheme>
  errors: Record<string, string>
  typed: Record<string, string | string[]>
}

const listed = (value: string | string[] | undefined): string[] | undefined =>
  value === undefined ? undefined : [value].flat()

/** A scheme as its agency writes it down. */
export function SchemeForm({ scheme, errors, typed }: Props) {
  const { certification, development, evaluation } = useMessages()
  const { schemes: m } = development
  const isBack = Object.keys(typed).length > 0
  type Name = Exclude<keyof typeof m.fields, 'kinds' | 'sectors'>
  const field = (name: Name) => ({
    name,
    label: m.fields[name],
    value: `${typed[name] ?? scheme[name] ?? ''}`,
    error: errors[name],
  })
  const several = (name: 'kinds' | 'sectors') => ({
    name,
    label: m.fields[name],
    values: isBack ? (listed(typed[name]) ?? []) : [...(scheme[name] ?? [])],
    error: errors[name],
    layout: 'row' as const,
  })
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <TextInput {...field('name')} maxLength={120} />
      <TextArea {...field('text')} rows={4} maxLength={2000} />
      <CheckboxGroup
        {...several('kinds')}
        choices={certificateKinds.map((kind) => ({
          value: kind,
          label: certification.kinds[kind],
        }))}
      />
      <TextInput {...field('payer')} hint={m.payerHint} maxLength={160} />
      <Columns count={3} gap={4}>
        <TextInput {...field('seats')} numeric />
        <TextInput {...field('amountPerSeat')} numeric before="Rp" />
        <TextInput {...field('funds')} numeric before="Rp" />
      </Columns>
      <Columns count={2} gap={4}>
        <TextInput {...field('opensOn')} type="date" />
        <TextInput {...field('closesOn')} type="date" />
      </Columns>
      <TextInput {...field('regionCode')} hint={m.regionHint} maxLength={13} optional />
      <CheckboxGroup
        {...several('sectors')}
        hint={m.sectorsHint}
        optional
        choices={sectors.map((each) => ({ value: each, label: evaluation.sectors[each] ?? each }))}
      />
      <Button>{m.save}</Button>
    </PostForm>
  )
}
