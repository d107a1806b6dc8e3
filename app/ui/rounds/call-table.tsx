import type { CallSummary } from '#app/domain/curation/calls/views.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { RoundStatus } from './round-status.tsx'
import { useRoundWords } from './use-round-words.ts'

/** A buyer's own calls with what waits in each. */
export function CallTable({ calls, today }: { calls: readonly CallSummary[]; today: string }) {
  const { columns: c, buyer, calls: m } = useMessages().rounds
  const format = useFormat()
  const words = useRoundWords()
  return (
    <DataTable<CallSummary>
      label={m.title}
      stacked
      rows={calls}
      rowKey={({ id }) => id}
      rowTone={({ counts }) => (counts.new > 0 ? 'turn' : undefined)}
      columns={[
        {
          header: c.call,
          rowHead: true,
          wrap: true,
          cell: (call) => <a href={paths.buyer.call(call.id)}>{words.title(call)}</a>,
        },
        { header: c.state, cell: ({ state }) => <RoundStatus state={state} /> },
        {
          header: c.closesOn,
          cell: ({ closesOn, state }) =>
            closesOn &&
            (state === 'open'
              ? `${format.date(closesOn)}, ${format.relativeDays(closesOn, today)}`
              : format.date(closesOn)),
        },
        {
          header: buyer.tabs.new,
          numeric: true,
          cell: ({ counts }) => format.number(counts.new),
        },
        {
          header: buyer.tabs.asked,
          numeric: true,
          cell: ({ counts }) => format.number(counts.asked),
        },
        {
          header: buyer.tabs.passed,
          numeric: true,
          cell: ({ counts }) => format.number(counts.passed),
        },
      ]}
    />
  )
}
