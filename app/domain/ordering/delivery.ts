/** Counts of one order line; `refused` is everything shipped that was not accepted. */
export type LineCounts = { quantity: number; shipped: number; accepted: number; refused: number }

/** Pieces that may still be sent: refused and missing ones are owed again. */
export const remainingToShip = (line: LineCounts): number =>
  line.quantity + line.refused - line.shipped

export const underway = (line: LineCounts): number => line.shipped - line.accepted - line.refused

export type Delivery = 'nothingSent' | 'underway' | 'partlyDelivered' | 'delivered'

/** How far a part's or an order's delivery is: always computed, never stored. */
export function deliveryOf(lines: readonly LineCounts[]): Delivery {
  if (lines.length > 0 && lines.every((line) => line.accepted >= line.quantity)) return 'delivered'
  if (lines.some((line) => line.accepted > 0)) return 'partlyDelivered'
  return lines.some((line) => underway(line) > 0) ? 'underway' : 'nothingSent'
}
