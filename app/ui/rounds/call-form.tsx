import { certificateKinds } from '#app/domain/certification/certificate.ts'
import type { Call } from '#app/domain/curation/calls/views.ts'
import type { Category } from '#app/domain/products/queries.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { CheckboxGroup, RadioGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { CategoryChoices } from './category-choices.tsx'
import { type FormState, formValues } from './form-values.ts'

type Props = { call?: Call; categories: readonly Category[]; state: FormState }

/** A call for products: what is wanted, until when, by whom, under which conditions. */
export function CallForm({ call, categories, state }: Props) {
  const { buyer: m, form } = useMessages().rounds
  const { errors, typed } = state
  const { text, list } = formValues(typed)
  const audience = call?.invitedOnly ? 'invited' : 'everyone'
  return (
    <PostForm>
      <FormErrors errors={errors} />
      <Stack gap={5}>
        <TextInput
          name="title"
          label={form.title}
          hint={m.titleHint}
          maxLength={120}
          value={text('title', call?.title)}
          error={errors.title}
        />
        <TextArea
          name="text"
          label={m.text}
          rows={4}
          maxLength={3000}
          optional
          value={text('text', call?.text)}
          error={errors.text}
        />
        <CategoryChoices
          categories={categories}
          chosen={list('categoryIds', call?.categoryIds ?? [])}
        />
        <Columns count={2} gap={4}>
          <TextInput
            name="closesOn"
            type="date"
            label={m.closesOn}
            value={text('closesOn', call?.closesOn)}
            error={errors.closesOn}
          />
          <TextInput
            name="seats"
            label={form.seats}
            hint={form.seatsHint}
            after={form.seatsUnit}
            numeric
            optional
            value={text('seats', call?.seats)}
            error={errors.seats}
          />
        </Columns>
        <RadioGroup
          name="audience"
          label={m.audience}
          value={text('audience', audience)}
          error={errors.audience}
          choices={(['everyone', 'invited'] as const).map((value) => ({
            value,
            label: m.audiences[value],
          }))}
        />
        <Conditions {...{ call, state }} />
        <div>
          <Button icon="save">{m.save}</Button>
        </div>
      </Stack>
    </PostForm>
  )
}

function Conditions({ call, state: { errors, typed } }: Pick<Props, 'call' | 'state'>) {
  const { rounds, certification } = useMessages()
  const { buyer: m, calls } = rounds
  const format = useFormat()
  const { text, ticked, list } = formValues(typed)
  const asked = call?.conditions
  const figure = (value: number | bigint | null | undefined) =>
    value === null || value === undefined ? '' : format.number(Number(value))
  const field = (name: 'capacityPerDay' | 'shelfLifeDays' | 'leadTimeDays') => ({
    ...{ name, numeric: true, optional: 'unmarked' as const },
    ...{ value: text(name, figure(asked?.[name])), error: errors[name] },
  })
  const price = (name: 'priceFloor' | 'priceCeiling') => ({
    ...{ name, before: 'Rp', numeric: true, optional: 'unmarked' as const },
    ...{ value: text(name, figure(asked?.[name])), error: errors[name] },
  })
  return (
    <Panel title={calls.conditions}>
      <Stack gap={4}>
        <p className="hint">{m.conditionsLead}</p>
        <CheckboxGroup
          name="certificates"
          label={calls.certificates}
          layout="row"
          values={list('certificates', asked?.certificates)}
          choices={certificateKinds.map((kind) => ({
            value: kind,
            label: certification.kinds[kind],
          }))}
        />
        <Columns count={2} gap={4}>
          <TextInput {...price('priceFloor')} label={m.priceFloor} />
          <TextInput {...price('priceCeiling')} label={m.priceCeiling} />
        </Columns>
        <Columns count={3} gap={4}>
          <TextInput {...field('capacityPerDay')} label={m.capacity} after={m.capacityUnit} />
          <TextInput {...field('shelfLifeDays')} label={calls.shelfLife} after={m.day} />
          <TextInput {...field('leadTimeDays')} label={calls.leadTime} after={m.day} />
        </Columns>
        <Checkbox name="barcode" label={m.barcode} checked={ticked('barcode', asked?.barcode)} />
      </Stack>
    </Panel>
  )
}
