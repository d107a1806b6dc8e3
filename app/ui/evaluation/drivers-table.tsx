import type { Line } from '#app/domain/evaluation/figures.ts'
import { driverNames } from '#app/domain/evaluation/indicators/drivers.ts'
import { unitsPerOutlet } from '#app/domain/evaluation/indicators/units.ts'
import { averagePrice } from '#app/domain/evaluation/indicators/value.ts'
import type { MonthFact } from '#app/domain/evaluation/month-fact.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** The arithmetic of why: three factors before and now, and what each did to the value. */
export function DriversTable({ line }: { line: Line }) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { drivers, current, previous } = line
  if (!drivers) return null
  const factor = (fact: MonthFact) => ({
    outlets: fact.reporting,
    unitsPerOutlet: unitsPerOutlet(fact),
    price: averagePrice(fact),
  })
  const [now, before] = [factor(current), factor(previous)]
  const shown = (name: (typeof driverNames)[number], value: number | null) =>
    value === null ? null : f.number(value, name === 'unitsPerOutlet' ? 1 : 0)
  const signed = (amount: bigint) => (amount > 0n ? `+${f.number(amount)}` : f.number(amount))
  const sum = drivers.outlets + drivers.unitsPerOutlet + drivers.price
  return (
    <Section title={m.drivers.title} lead={m.drivers.lead}>
      <DataTable
        label={m.drivers.title}
        rows={driverNames}
        rowKey={(name) => name}
        columns={[
          {
            header: m.drivers.factor,
            rowHead: true,
            cell: (name) => m.drivers.names[name],
            footer: <strong>{m.drivers.sum}</strong>,
          },
          {
            header: m.subject.previous,
            numeric: true,
            cell: (name) => shown(name, before[name]),
          },
          { header: m.subject.current, numeric: true, cell: (name) => shown(name, now[name]) },
          {
            header: m.drivers.share,
            numeric: true,
            cell: (name) => signed(drivers[name]),
            footer: <strong>{signed(sum)}</strong>,
          },
        ]}
      />
    </Section>
  )
}
