import type { MakerEntry } from '#app/domain/curation/calls/views.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { EntryStatus } from './round-status.tsx'

/** A maker's products in buyers' calls; turmeric where a question waits for an answer. */
export function OwnCallEntries({ entries }: { entries: readonly MakerEntry[] }) {
  const { makerCalls: m, columns: c, reasons } = useMessages().rounds
  const format = useFormat()
  return (
    <DataTable<MakerEntry>
      label={m.own}
      stacked
      rows={entries}
      rowKey={({ id }) => id}
      rowTone={({ state }) => (state === 'asked' ? 'turn' : undefined)}
      columns={[
        {
          header: c.product,
          rowHead: true,
          wrap: true,
          cell: ({ id, productName }) => <a href={paths.producer.entry(id)}>{productName}</a>,
        },
        { header: c.call, wrap: true, cell: ({ call }) => call.title },
        { header: c.owner, wrap: true, cell: ({ call }) => call.ownerName },
        { header: c.entered, cell: ({ enteredAt }) => format.date(enteredAt) },
        {
          header: c.entry,
          cell: ({ state }) => <EntryStatus state={state} turn={state === 'asked'} />,
        },
        {
          header: c.reason,
          wrap: true,
          cell: ({ reasonCode }) => reasons[reasonCode as keyof typeof reasons] ?? null,
        },
      ]}
    />
  )
}
