import type { Line, ProductLine } from '#app/domain/evaluation/figures.ts'
import { driverNames } from '#app/domain/evaluation/indicators/drivers.ts'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { signedRupiah } from './signed-rupiah.ts'

const sizeOf = (amount: bigint) => (amount < 0n ? -amount : amount)

/** Why a figure moved: its drivers by size, what stands beside them, or why nobody can say. */
export function WhyText({ line }: { line: Line }) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { current, drivers, reason } = line
  const missing =
    (line as Partial<ProductLine>).missing?.length ?? current.expected - current.reported
  const shares = drivers
    ? driverNames
        .filter((name) => drivers[name] !== 0n)
        .sort((one, other) => (sizeOf(drivers[other]) > sizeOf(drivers[one]) ? 1 : -1))
        .map((name) => m.drivers[name](signedRupiah(drivers[name], f)))
    : []
  const beside = [
    ...(current.outOfStockOutlets > 0
      ? [
          m.drivers.stockOuts(
            f.number(current.outOfStockOutlets),
            f.number(current.outOfStockDays ?? 0),
          ),
        ]
      : []),
    ...(current.returned ? [m.drivers.returns(f.number(current.returned))] : []),
    ...(missing > 0 && line.subject.startsWith('product:')
      ? [m.drivers.missing(f.number(missing))]
      : []),
  ]
  const said = (reason ? beside : [...shares, ...beside]).join(', ')
  return (
    <span className="evaluation-why">
      {reason && <>{m.reasons[reason]} </>}
      {said.charAt(0).toUpperCase() + said.slice(1)}
    </span>
  )
}
