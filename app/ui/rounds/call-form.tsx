import { certificateKinds } from '#app/domain/certification/certificate.ts'
import type { Call } from '#app/domain/curation/calls/views.ts'
import type { Category } from '#app/domain/products/queries.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { CheckboxGroup, RadioGroup } from '#app/ui/kit/choices.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { type FormAnswer, fieldsOf, formValues } from '#app/ui/kit/form-values.ts'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { CategoryChoices } from './category-choices.tsx'
import { SeatsField } from './seats-field.tsx'

type Props = { call?: Call; categories: readonly Category[]; state: FormAnswer }

/** A call for products: what is wanted, until when, by whom, under which conditions. */
export function CallForm({ call, categories, state }: Props) {
  const { buyer: m, form } = useMessages().rounds
  const field = fieldsOf(state)
  const audience = call?.invitedOnly ? 'invited' : 'everyone'
  return (
    <PostForm>
      <FormErrors errors={state.errors} />
      <Stack gap={5}>
        <TextInput
          {...field('title', call?.title)}
          label={form.title}
          hint={m.titleHint}
          maxLength={120}
        />
        <TextArea
          {...field('text', call?.text)}
          label={m.text}
          rows={4}
          maxLength={3000}
          optional
        />
        <CategoryChoices
          categories={categories}
          chosen={formValues(state.typed).list('categoryIds', call?.categoryIds ?? [])}
        />
        <Columns count={2} gap={4}>
          <TextInput {...field('closesOn', call?.closesOn)} type="date" label={m.closesOn} />
          <SeatsField {...field('seats', call?.seats)} />
        </Columns>
        <RadioGroup
          {...field('audience', audience)}
          label={m.audience}
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

type ConditionFigure =
  | 'capacityPerDay'
  | 'shelfLifeDays'
  | 'leadTimeDays'
  | 'priceFloor'
  | 'priceCeiling'

function Conditions({ call, state }: Pick<Props, 'call' | 'state'>) {
  const { rounds, certification } = useMessages()
  const { buyer: m, calls } = rounds
  const format = useFormat()
  const { ticked, list } = formValues(state.typed)
  const asked = call?.conditions
  const figure = (value: number | bigint | null | undefined) =>
    value === null || value === undefined ? '' : format.number(Number(value))
  const field = (name: ConditionFigure) => ({
    ...fieldsOf(state)(name, figure(asked?.[name])),
    ...{ numeric: true, optional: 'unmarked' as const },
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
          <TextInput {...field('priceFloor')} before="Rp" label={m.priceFloor} />
          <TextInput {...field('priceCeiling')} before="Rp" label={m.priceCeiling} />
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
