import { stringify } from 'csv-stringify/sync'
import type { z } from 'zod'
import type { NewSellOut } from '#app/http/api/schemas/sales.ts'

type Row = z.output<typeof NewSellOut>['rows'][number]

/** The headings by which the import knows its columns. */
const headings: Record<keyof Row, string> = {
  sku: 'sku',
  gtin: 'gtin',
  productName: 'product name',
  outlet: 'store code',
  outletName: 'store name',
  units: 'units sold',
  value: 'sales value',
  returned: 'qty returned',
  outOfStockDays: 'oos days',
}

/** Rows as the table that a chain would send; columns that no row fills are left out. */
export function sellOutTable(rows: readonly Row[]): Uint8Array {
  const names = Object.keys(headings) as (keyof Row)[]
  const used = names.filter((name) => rows.some((row) => row[name] !== undefined))
  const lines = rows.map((row) => used.map((name) => row[name] ?? ''))
  return new TextEncoder().encode(stringify([used.map((name) => headings[name]), ...lines]))
}

/** The first row stands below the heading. */
export const placeOf = (line: number): number => line - 2
