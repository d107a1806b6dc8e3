import type { SampleOffer } from '#app/domain/ordering/samples/sample.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { type FormAnswer, fieldsOf } from '#app/ui/kit/form-values.ts'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { FormPage } from '#app/ui/shell/form-page.tsx'

type Delivery = { recipient: string; phone: string; deliverTo: string }

const isAskable = ({ isListed, way, open }: SampleOffer) => isListed && way !== 'none' && !open

/** One product's sample, or those of a whole list: what it costs, how many, and where to. */
export function SampleWishPage(props: {
  offers: readonly SampleOffer[]
  delivery: Delivery
  current: 'samples' | 'shortlists'
  back: { to: string; label: string }
  answer: FormAnswer | undefined
}) {
  const { offers, back, answer, current } = props
  const { samples } = useMessages()
  const { ask: m } = samples
  const askable = offers.filter(isAskable).length
  return (
    <FormPage
      title={m.title}
      lead={askable > 1 ? m.manyLead(askable) : m.lead}
      current={current}
      role="buyer"
      back={back}
      errors={answer?.errors}
    >
      <Stack gap={5}>
        <OfferTable offers={offers} />
        {askable > 0 ? <Fields {...props} isMany={offers.length > 1} /> : <Nothing />}
      </Stack>
    </FormPage>
  )
}

function Nothing() {
  const { ask: m } = useMessages().samples
  return (
    <EmptyState title={m.nothing} level={2}>
      {m.nothingText}
    </EmptyState>
  )
}

function OfferTable({ offers }: { offers: readonly SampleOffer[] }) {
  const { columns: c, ...m } = useMessages().samples
  const format = useFormat()
  return (
    <DataTable<SampleOffer>
      label={m.ask.products}
      stacked
      rows={offers}
      rowKey={({ productId }) => productId}
      columns={[
        { header: c.product, rowHead: true, wrap: true, cell: ({ name }) => name },
        { header: c.maker, wrap: true, cell: ({ producerName }) => producerName },
        {
          header: m.facts.way,
          wrap: true,
          cell: ({ open, isListed, way, price }) => {
            if (open) return <Status tone="sent">{m.ask.underWay(open.number)}</Status>
            if (!isListed) return <Status tone="lapsed">{m.ask.gone}</Status>
            return m.waySentences[way](format.rupiah(price ?? 0n))
          },
        },
      ]}
    />
  )
}

function Fields(props: { delivery: Delivery; answer: FormAnswer | undefined; isMany: boolean }) {
  const { delivery, answer = { errors: {}, typed: {} }, isMany } = props
  const { ask: m } = useMessages().samples
  const field = fieldsOf(answer)
  return (
    <>
      <TextInput
        {...field('quantity', 1)}
        label={isMany ? m.quantityEach : m.quantity}
        hint={m.quantityHint}
        numeric
      />
      <Columns count={2} gap={4}>
        <TextInput
          {...field('recipient', delivery.recipient)}
          label={m.recipient}
          maxLength={120}
        />
        <TextInput
          {...field('phone', delivery.phone)}
          label={m.phone}
          hint={m.phoneHint}
          type="tel"
          maxLength={40}
        />
      </Columns>
      <TextArea
        {...field('deliverTo', delivery.deliverTo)}
        label={m.deliverTo}
        rows={2}
        maxLength={300}
      />
      <TextArea
        {...field('note')}
        label={m.note}
        hint={m.noteHint}
        rows={2}
        maxLength={500}
        optional
      />
      <div>
        <Button icon="send">{isMany ? m.sendAll : m.send}</Button>
      </div>
    </>
  )
}
