import type { ReactNode } from 'react'
import type { RecordedStep } from '#app/domain/development/step.ts'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { useAmounts } from './use-amounts.ts'

/** Figures of steps: what they cost and take, whose they are, and where they come from. */
export function StepTable(props: {
  label: string
  steps: readonly RecordedStep[]
  name: (step: RecordedStep) => ReactNode
  nameHeader: string
}) {
  const { road, steps: m } = useMessages().development
  const format = useFormat()
  const amounts = useAmounts()
  const columns: Column<RecordedStep>[] = [
    { header: props.nameHeader, rowHead: true, cell: props.name },
    {
      header: road.cost,
      cell: ({ costFrom, costTo }) => amounts.cost({ from: costFrom, to: costTo }),
      wrap: true,
    },
    { header: road.time, cell: ({ daysFrom, daysTo }) => road.days(daysFrom, daysTo) },
    { header: road.where, cell: ({ office }) => office, wrap: true },
    { header: m.whose, cell: ({ agencyId }) => (agencyId ? m.own : m.national) },
    { header: m.from, cell: ({ validFrom }) => format.date(validFrom) },
    {
      header: road.source,
      cell: ({ source, estimate, changerName }) => (
        <>
          {estimate ? `${source} (${road.estimate})` : source}
          {changerName && <span className="certificate-remark">{`${m.by} ${changerName}`}</span>}
        </>
      ),
      wrap: true,
    },
  ]
  return (
    <DataTable
      label={props.label}
      columns={columns}
      rows={props.steps}
      rowKey={({ id }) => id}
      stacked
    />
  )
}
