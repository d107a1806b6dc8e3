import type { DatedRule } from '#app/domain/evaluation/settings.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

export function RuleTable({ rules, label }: { rules: readonly DatedRule[]; label: string }) {
  const m = useMessages().evaluation.rules
  const f = useFormat()
  return (
    <DataTable
      label={label}
      stacked
      rows={rules}
      rowKey={({ name, region, validFrom }) => `${name} ${region} ${validFrom}`}
      columns={[
        { header: m.name, rowHead: true, cell: ({ name }) => m.names[name] },
        {
          header: m.percent,
          numeric: true,
          cell: ({ percent }) => f.percent(percent / 100, Number.isInteger(percent) ? 0 : 2),
        },
        { header: m.validFrom, cell: ({ validFrom }) => f.date(validFrom) },
        { header: m.scope, cell: ({ region }) => region || m.everywhere },
        { header: m.source, wrap: true, cell: ({ source }) => source },
      ]}
    />
  )
}
