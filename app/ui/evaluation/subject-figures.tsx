import type { Line } from '#app/domain/evaluation/figures.ts'
import type { MonthFact } from '#app/domain/evaluation/month-fact.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

const measures = ['value', 'units', 'reported', 'expected', 'returned', 'outOfStockDays'] as const

/** The bare figures of one subject, this month beside the last. */
export function SubjectFigures({ line }: { line: Line }) {
  const m = useMessages().evaluation.subject
  const f = useFormat()
  const names: Record<(typeof measures)[number], string> = {
    value: `${m.value} (Rp)`,
    units: m.units,
    reported: m.reported,
    expected: m.expected,
    returned: m.returned,
    outOfStockDays: m.outOfStock,
  }
  const figure = (fact: MonthFact, name: (typeof measures)[number]) => {
    const value = fact[name]
    return value === null ? null : f.number(value)
  }
  return (
    <DataTable
      label={m.figures}
      rows={measures}
      rowKey={(name) => name}
      columns={[
        { header: m.measure, rowHead: true, cell: (name) => names[name] },
        { header: m.previous, numeric: true, cell: (name) => figure(line.previous, name) },
        { header: m.current, numeric: true, cell: (name) => figure(line.current, name) },
      ]}
    />
  )
}
