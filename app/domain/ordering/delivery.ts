import type { PartState } from './part-acts.ts'

/** Counts of one order line; `refused` is everything shipped that was not accepted. */
export type LineCounts = { quantity: number; shipped: number; accepted: number; refused: number }

/** Pieces that may still be sent: refused and missing ones are owed again. */
export const remainingToShip = (line: LineCounts): number =>
  line.quantity + line.refused - line.shipped

export const underway = (line: LineCounts): number => line.shipped - line.accepted - line.refused

/** What an order's delivery is measured by: of a part closed short, only what was accepted. */
export const agreedLines = (part: {
  state: PartState
  lines: readonly LineCounts[]
}): readonly LineCounts[] =>
  part.state === 'closedShort'
    ? part.lines.map((line) => ({ ...line, quantity: line.accepted }))
    : part.lines

/** Why the rest cannot be closed yet: nothing came, a load is on its way, or nothing is left. */
export function obstacleToClosing(
  lines: readonly LineCounts[],
): 'nothingReceived' | 'underway' | 'nothingLeft' | undefined {
  if (lines.some((line) => underway(line) > 0)) return 'underway'
  if (!lines.some((line) => line.accepted + line.refused > 0)) return 'nothingReceived'
  return lines.some((line) => remainingToShip(line) > 0) ? undefined : 'nothingLeft'
}

export type Delivery = 'nothingSent' | 'underway' | 'partlyDelivered' | 'delivered'

/** How far a part's or an order's delivery is: always computed, never stored. */
export function deliveryOf(lines: readonly LineCounts[]): Delivery {
  if (lines.length > 0 && lines.every((line) => line.accepted >= line.quantity)) return 'delivered'
  if (lines.some((line) => line.accepted > 0)) return 'partlyDelivered'
  return lines.some((line) => underway(line) > 0) ? 'underway' : 'nothingSent'
}
