import type { RegistryPlan, RowFate } from './plan-import.ts'
import type { JudgedRow, RejectReason } from './registry-record.ts'

/** What an operator's command answers: one entry in `rejected` for every problem found. */
export type ImportReport = {
  rows: number
  /** created + updated + duplicates */
  accepted: number
  created: number
  updated: number
  duplicates: number
  rejected: { row: number; field: string; value: string; reason: RejectReason }[]
}

export type PreviewRow = RowFate & { ownerName: string; businessName: string }

/** What became, or would become, of a list: as kept with its run. */
export type RegistryOutcome = { report: ImportReport; rejectedRows: number; rows: PreviewRow[] }

export function outcomeOf(
  plan: RegistryPlan,
  rows: readonly JudgedRow[],
  mapping: Record<string, number>,
): RegistryOutcome {
  const count = (fate: RowFate['fate']) => plan.fates.filter((row) => row.fate === fate).length
  const [created, updated, duplicates] = [count('create'), count('update'), count('duplicate')]
  const texts = new Map(rows.map((row) => [row.row, row.texts]))
  const named = (row: RowFate, field: string) => texts.get(row.row)?.[mapping[field] ?? -1] ?? ''
  return {
    report: {
      rows: plan.fates.length,
      accepted: created + updated + duplicates,
      created,
      updated,
      duplicates,
      rejected: plan.fates.flatMap(({ row, problems }) =>
        problems.map((problem) => ({ row, ...problem })),
      ),
    },
    rejectedRows: count('reject'),
    rows: plan.fates.map((row) => ({
      ...row,
      ownerName: named(row, 'ownerName'),
      businessName: named(row, 'businessName'),
    })),
  }
}
