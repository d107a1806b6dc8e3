import type { SkippedRow } from '#app/kernel/tables/split-body.ts'

export type ImportKind = 'products' | 'outlets' | 'placements' | 'sell-out'
export const importKinds: readonly ImportKind[] = ['products', 'outlets', 'placements', 'sell-out']

/** Why a row, or one thing about it, is not as it should be; the words stand in the messages. */
export type RowReason =
  | 'formula'
  | 'scientific'
  | 'notANumber'
  | 'ambiguousNumber'
  | 'notWhole'
  | 'negative'
  | 'tooBig'
  | 'notADay'
  | 'notAPeriod'
  | 'severalPeriods'
  | 'notAPhone'
  | 'notYesNo'
  | 'notACode'
  | 'missing'
  | 'wrongCheckDigit'
  | 'wrongLength'
  | 'notDigits'
  | 'unknownProduct'
  | 'unknownOutlet'
  | 'unknownChain'
  | 'unknownDistrict'
  | 'outsideRegion'
  | 'otherChain'
  | 'anotherPeriod'
  | 'conflictingRows'
  | 'codesDisagree'
  | 'endsBeforeStart'
  | 'moreDaysThanMonth'
  | 'gtinTaken'
  | 'unknownProducer'
  | 'ownerDisagrees'
  | 'notPlaced'

export type RowProblem = {
  /** The line of a text file or the row of a sheet, counted from 1. */
  row: number
  /** Only where a workbook has several sheets of the same kind. */
  sheet?: string
  field: string
  value: string
  reason: RowReason
}

export type RowFate = 'created' | 'updated' | 'unchanged'

export type AcceptedRow = { row: number; fate: RowFate; label: string; detail: string }

/**
 * What became of every row of a table: rows = accepted + rejected rows, and accepted = created +
 * updated + duplicates (where a chain reports by day, several rows make one figure).
 */
export type ImportReport = {
  rows: number
  accepted: number
  created: number
  updated: number
  /** Rows that say what is known already, or say it twice. */
  duplicates: number
  rejected: RowProblem[]
  /** Taken in, but worth a look. */
  warnings: RowProblem[]
  skipped: SkippedRow[]
  /** The first of the accepted ones, for people to look at. */
  sample: AcceptedRow[]
  chain?: { id: string; key: string; name: string }
  period?: string
  /** Whether an older file of the same chain and month gave way. */
  superseded?: boolean
}

/** Why a whole file cannot be taken in. */
export type FileRefusal =
  | { reason: 'unreadable'; problem: string; row?: number }
  | { reason: 'noHeading' }
  | { reason: 'missingColumns'; columns: string[] }
  | { reason: 'chainUnknown'; given: string; known: string[] }
  | { reason: 'chainUnclear'; candidates: string[] }
  | { reason: 'periodUnknown' }
  | { reason: 'periodUnclear'; periods: string[] }
  | { reason: 'periodContradiction'; inside: string[]; inName: string[] }
  | { reason: 'outletUnclear'; chain: string }
  | { reason: 'otherAgency'; chain: string }
  | { reason: 'olderFile'; chain: string; period: string; replacedBy: string }
  | { reason: 'wholeChainReported'; chain: string; period: string }

const sampled = 500

/** Gathers a report while rows come in. */
export class ReportBuilder {
  rows = 0
  private counts = { created: 0, updated: 0, unchanged: 0 }
  private repeated = 0
  private rejectedRows = new Set<string>()
  readonly rejected: RowProblem[] = []
  readonly warnings: RowProblem[] = []
  readonly skipped: SkippedRow[] = []
  readonly sample: AcceptedRow[] = []

  reject(problems: RowProblem[]): void {
    for (const problem of problems) {
      this.rejected.push(problem)
      this.rejectedRows.add(`${problem.sheet ?? ''}:${problem.row}`)
    }
  }

  warn(...problems: RowProblem[]): void {
    this.warnings.push(...problems)
  }

  /** Puts what was looked at later back to its place in the file. */
  inOrder(): void {
    for (const list of [this.rejected, this.warnings, this.skipped])
      list.sort((one, other) => one.row - other.row)
  }

  accept(accepted: AcceptedRow): void {
    this.counts[accepted.fate] += 1
    if (this.sample.length < sampled) this.sample.push(accepted)
  }

  repeat(times = 1): void {
    this.repeated += times
  }

  /** Fates that were counted by the database. */
  count(counts: Record<RowFate, number>): void {
    this.counts = counts
  }

  report(): ImportReport {
    const { created, updated, unchanged } = this.counts
    return {
      rows: this.rows,
      accepted: this.rows - this.rejectedRows.size,
      created,
      updated,
      duplicates: unchanged + this.repeated,
      rejected: this.rejected,
      warnings: this.warnings,
      skipped: this.skipped,
      sample: this.sample,
    }
  }
}
