import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

export type ShownRule = {
  validFrom: string
  rate: string
  source: string
  base?: string
  code?: string
}

/** Dated rules, the latest first; the one in force is the first that has begun. */
export function TaxRuleTable(props: { label: string; rules: readonly ShownRule[]; today: string }) {
  const m = useMessages().ordering.taxRules
  const format = useFormat()
  const { label, rules, today } = props
  const inForce = rules.find(({ validFrom }) => validFrom <= today)
  const hasBase = rules.some(({ base }) => base !== undefined)
  return (
    <DataTable<ShownRule>
      label={label}
      stacked
      rows={rules}
      rowKey={({ validFrom }) => validFrom}
      columns={[
        { header: m.validFrom, rowHead: true, cell: ({ validFrom }) => format.date(validFrom) },
        { header: m.rate, numeric: true, cell: ({ rate }) => m.percent(rate) },
        ...(hasBase
          ? [
              { header: m.base, cell: ({ base }: ShownRule) => base },
              { header: m.code, cell: ({ code }: ShownRule) => code },
            ]
          : []),
        {
          header: m.state,
          cell: (rule) => {
            if (rule === inForce) return <Status tone="ok">{m.inForce}</Status>
            const isComing = rule.validFrom > today
            return (
              <Status tone={isComing ? 'sent' : 'lapsed'}>{isComing ? m.coming : m.over}</Status>
            )
          },
        },
        { header: m.source, wrap: true, cell: ({ source }) => source },
      ]}
    />
  )
}
