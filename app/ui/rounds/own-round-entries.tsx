import type { OwnEntry } from '#app/domain/curation/rounds/views.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { EntryStatus } from './round-status.tsx'
import { useRoundWords } from './use-round-words.ts'

/** A maker's products in rounds of offices, each with its file. */
export function OwnRoundEntries({ entries }: { entries: readonly OwnEntry[] }) {
  const { maker: m, columns: c } = useMessages().rounds
  const format = useFormat()
  const words = useRoundWords()
  return (
    <DataTable<OwnEntry>
      label={m.own}
      stacked
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          header: c.product,
          rowHead: true,
          wrap: true,
          cell: ({ productName, submissionId }) =>
            submissionId ? (
              <a href={paths.producer.submission(submissionId)}>{productName}</a>
            ) : (
              productName
            ),
        },
        { header: c.round, wrap: true, cell: ({ round }) => words.title(round) },
        { header: c.owner, wrap: true, cell: ({ round }) => round.ownerName },
        { header: c.heldOn, cell: ({ round }) => round.heldOn && format.date(round.heldOn) },
        { header: c.entry, cell: ({ state }) => <EntryStatus state={state} /> },
      ]}
    />
  )
}
