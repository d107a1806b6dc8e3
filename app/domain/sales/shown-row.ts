/** An accepted row as people are shown it. */
export type ShownRow = {
  product: string
  outlet: string
  units: number
  value: bigint
  returned: number | null
  outOfStockDays: number | null
  row: number
}

/** How many of a report's rows people look at. */
export const shownMost = 500
