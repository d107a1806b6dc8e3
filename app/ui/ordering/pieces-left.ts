import { type LineCounts, remainingToShip } from '#app/domain/ordering/delivery.ts'
import type { Format } from '#app/ui/format.ts'

/** `12 lembar` where all lines have one unit, otherwise `12`. */
export function piecesLeft(
  lines: readonly (LineCounts & { unit: string })[],
  format: Format,
): string {
  const left = lines.reduce((sum, line) => sum + remainingToShip(line), 0)
  const unit = lines[0]?.unit ?? ''
  const isOneUnit = lines.every((line) => line.unit === unit)
  return isOneUnit ? format.quantity(left, unit) : format.number(left)
}
