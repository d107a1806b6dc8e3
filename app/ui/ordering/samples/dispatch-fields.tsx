import { agreedCost, type SampleView } from '#app/domain/ordering/samples/sample.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { type FormAnswer, fieldsOf } from '#app/ui/kit/form-values.ts'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { SampleDelivery } from '#app/ui/ordering/samples/sample-delivery.tsx'

/** Where to, by whom, and what it costs. */
export function DispatchFields({ sample, state }: { sample: SampleView; state: FormAnswer }) {
  const { samples } = useMessages()
  const { dispatch: m, facts } = samples
  const format = useFormat()
  const field = fieldsOf(state)
  const cost = agreedCost(sample)
  return (
    <Stack gap={5}>
      <DescriptionList
        facts={[
          { term: facts.quantity, detail: format.quantity(sample.quantity, sample.unit) },
          ...(sample.delivery
            ? [{ term: facts.deliverTo, detail: <SampleDelivery {...sample.delivery} /> }]
            : []),
        ]}
      />
      <Columns count={2} gap={4}>
        <TextInput {...field('courier')} label={m.courier} hint={m.courierHint} maxLength={80} />
        <TextInput {...field('trackingNumber')} label={m.trackingNumber} maxLength={80} optional />
      </Columns>
      <TextInput
        {...field('cost', cost === undefined ? '' : format.number(cost))}
        label={m.cost}
        hint={cost === undefined ? m.costHint : m.agreedHint}
        before="Rp"
        numeric
      />
      <TextArea
        {...field('text')}
        label={m.text}
        hint={m.textHint}
        rows={2}
        maxLength={500}
        optional
      />
      <div>
        <Button icon="send">{m.send}</Button>
      </div>
    </Stack>
  )
}
