import type { Call, CallEntry, Tab } from '#app/domain/curation/calls/views.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { Cluster, Stack } from '#app/ui/kit/layout.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { FitMark } from './fit-mark.tsx'
import { QuestionList } from './question-list.tsx'
import { EntryStatus } from './round-status.tsx'

type Props = { call: Call; tab: Tab; entries: readonly CallEntry[] }

/** One tab of a call: weigh one by its link, or several by their boxes. */
export function CallEntries({ call, tab, entries }: Props) {
  const { buyer: m, columns: c } = useMessages().rounds
  const undecided = tab === 'new' || tab === 'asked'
  const decidable = undecided && (call.state === 'open' || call.state === 'closed')
  const columns = useColumns(call, tab, decidable)
  const table = (
    <DataTable<CallEntry>
      label={m.tabs[tab]}
      stacked
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        ...(decidable
          ? [
              {
                header: c.choose,
                cell: ({ id, product }: CallEntry) => (
                  <Checkbox
                    name="entries"
                    id={`entry-${id}`}
                    value={id}
                    label={`${c.choose} ${product.name}`}
                    labelHidden
                  />
                ),
              },
            ]
          : []),
        ...columns,
      ]}
    />
  )
  if (!decidable) return table
  return (
    <form method="get" action={paths.buyer.callDecision(call.id)}>
      <Stack gap={4}>
        {table}
        <Cluster>
          <Button icon="review">{m.decideChosen}</Button>
          <span className="muted">{m.pickHint}</span>
        </Cluster>
      </Stack>
    </form>
  )
}

function useColumns(call: Call, tab: Tab, decidable: boolean): Column<CallEntry>[] {
  const { rounds, verification } = useMessages()
  const { buyer: m, columns: c, reasons, makerCalls } = rounds
  const format = useFormat()
  const perDay = ({ product: { capacityPerDay, unit } }: CallEntry) =>
    capacityPerDay === null ? null : format.quantity(capacityPerDay, unit ?? '')
  const reason = ({ reasonCode, reasonText }: CallEntry) =>
    [reasons[reasonCode as keyof typeof reasons], reasonText].filter(Boolean).join(': ')
  return [
    {
      header: c.product,
      rowHead: true,
      wrap: true,
      cell: ({ id, product, questions }) => (
        <>
          <a href={paths.buyer.callDecision(call.id, id)}>{product.name}</a>
          <span className="waiting-detail">
            {product.businessName}
            {product.state !== 'listed' && ` · ${makerCalls.inCuration}`}
            {tab === 'new' && questions.length > 0 && ` · ${m.answeredMark}`}
          </span>
        </>
      ),
    },
    {
      header: c.price,
      numeric: true,
      cell: ({ product }) =>
        product.price === null
          ? product.pricesHidden && verification.hiddenPrice
          : format.rupiah(product.price),
    },
    { header: c.capacity, numeric: true, cell: perDay },
    { header: c.fit, wrap: true, cell: ({ lacks }) => <FitMark lacks={lacks} /> },
    { header: c.entered, cell: ({ enteredAt }) => format.date(enteredAt) },
    ...(tab === 'declined'
      ? [
          { header: c.entry, cell: ({ state }: CallEntry) => <EntryStatus state={state} /> },
          { header: c.reason, wrap: true, cell: reason },
        ]
      : []),
    ...(decidable
      ? [
          {
            header: m.decide,
            headerHidden: true,
            cell: ({ id }: CallEntry) => (
              <ButtonLink
                size="small"
                variant="secondary"
                to={paths.buyer.callDecision(call.id, id)}
              >
                {m.decide}
              </ButtonLink>
            ),
          },
        ]
      : []),
  ]
}

/** A product as a buyer weighs it: its figures, what it lacks, what was asked and answered. */
export function WeighedEntry({ entry }: { entry: CallEntry }) {
  const { calls: m, columns: c, makerCalls } = useMessages().rounds
  const format = useFormat()
  const { product } = entry
  const figures = [
    product.price !== null && format.rupiah(product.price),
    product.netContent,
    product.grade,
    product.capacityPerDay !== null &&
      `${m.capacity} ${format.quantity(product.capacityPerDay, product.unit ?? '')}`,
    product.shelfLifeDays !== null &&
      `${m.shelfLife} ${m.days(format.number(product.shelfLifeDays))}`,
    product.leadTimeDays !== null && `${m.leadTime} ${m.days(format.number(product.leadTimeDays))}`,
    product.state !== 'listed' && makerCalls.inCuration,
  ]
  return (
    <Stack gap={2}>
      <h2>
        {product.state === 'listed' ? (
          <a href={paths.product(product.slug)}>{product.name}</a>
        ) : (
          product.name
        )}
      </h2>
      <p>
        {product.businessName} · {figures.filter(Boolean).join(' · ')}
      </p>
      <div>
        <span className="unseen">{c.fit}: </span>
        <FitMark lacks={entry.lacks} />
      </div>
      <QuestionList questions={entry.questions} />
    </Stack>
  )
}
