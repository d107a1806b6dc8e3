import { z } from 'zod'
import { Count } from '#app/http/api/scalars.ts'

const Figure = z.union([z.int(), z.string().max(40)])

/** What one outlet says it sold of one product; one of `sku`, `gtin` and `productName` names it. */
const SellOutRow = z
  .object({
    sku: z.string().max(80).optional(),
    gtin: z.string().max(20).optional(),
    productName: z.string().max(200).optional(),
    outlet: z.string().max(80).optional(),
    outletName: z.string().max(120).optional(),
    units: Figure,
    value: Figure,
    returned: Figure.optional(),
    outOfStockDays: Figure.optional(),
  })
  .meta({ id: 'SellOutRow' })

export const NewSellOut = z
  .object({
    chain: z.string().max(80).optional(),
    period: z.string().regex(/^\d{4}-\d{2}$/),
    rows: z.array(SellOutRow).min(1).max(50_000),
  })
  .meta({ id: 'NewSellOut' })

/** For a report sent as text; a report in JSON says its own chain and month. */
export const SellOutQuery = z.object({
  chain: z.string().max(80).optional(),
  period: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
})

const RowProblem = z
  .object({
    /** The line of the text, from 1; of a report in JSON the place among its rows, from 0. */
    row: z.int(),
    pointer: z.string().optional(),
    field: z.string(),
    value: z.string(),
    reason: z.string(),
    detail: z.string(),
  })
  .meta({ id: 'RowProblem' })

export const SellOutReport = z
  .object({
    id: z.string(),
    chain: z.object({ key: z.string(), name: z.string() }),
    period: z.string(),
    rows: Count,
    accepted: Count,
    created: Count,
    updated: Count,
    duplicates: Count,
    superseded: z.boolean(),
    rejected: z.array(RowProblem),
    warnings: z.array(RowProblem),
  })
  .meta({ id: 'SellOutReport' })
