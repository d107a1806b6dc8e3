import { z } from 'zod'
import { optionalDay, optionalText, requiredDay } from '#app/kernel/form-fields.ts'
import { isPeriod } from '#app/kernel/period.ts'
import { importKinds } from './import-report.ts'

const optionalPeriod = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z
    .string()
    .refine((text) => isPeriod(text), { message: 'sales.period' })
    .optional(),
)

/** A table is handed in; chain and month only where it does not say them itself. */
export const uploadSchema = z.object({
  kind: z.enum(importKinds as [string, ...string[]], { error: 'validation.choose' }),
  chain: optionalText(80),
  period: optionalPeriod,
})

/** Field → column number, as the selects of the mapping form send it; empty is "not in this file". */
export const remapSchema = z.object({
  columns: z
    .record(z.string(), z.string())
    .default({})
    .transform((columns) =>
      Object.fromEntries(
        Object.entries(columns)
          .filter(([, column]) => /^\d{1,4}$/.test(column))
          .map(([field, column]) => [field, Number(column)]),
      ),
    )
    .refine((columns) => new Set(Object.values(columns)).size === Object.keys(columns).length, {
      message: 'sales.columnTwice',
    }),
  chain: optionalText(80),
  period: optionalPeriod,
})

const inOrder = (
  dates: { from?: string | undefined; to?: string | undefined },
  path: string,
  context: z.RefinementCtx,
) => {
  if (dates.from && dates.to && dates.to < dates.from) {
    context.addIssue({ code: 'custom', message: 'sales.endsBeforeStart', path: [path] })
  }
}

export const outletSchema = z
  .object({
    name: optionalText(120),
    regionCode: optionalText(13),
    openedOn: optionalDay(),
    closedOn: optionalDay(),
  })
  .superRefine(({ openedOn, closedOn }, context) =>
    inOrder({ from: openedOn, to: closedOn }, 'closedOn', context),
  )

export type OutletInput = z.output<typeof outletSchema>

export const placementSchema = z
  .object({ startsOn: requiredDay(), endsOn: optionalDay(), contract: optionalText(120) })
  .superRefine(({ startsOn, endsOn }, context) =>
    inOrder({ from: startsOn, to: endsOn }, 'endsOn', context),
  )

export type PlacementInput = z.output<typeof placementSchema>
