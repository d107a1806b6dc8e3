import type { CertificateKind } from '#app/domain/certification/certificate.ts'

/** What one certificate costs (whole rupiah) and takes (days), where, and what comes before it. */
export type Step = {
  kind: CertificateKind
  costFrom: bigint
  costTo: bigint
  daysFrom: number
  daysTo: number
  office: string
  link: string | null
  after: readonly CertificateKind[]
  beforehand: string | null
  source: string
  estimate: boolean
  validFrom: string
}

export type RecordedStep = Step & {
  id: string
  agencyId: string | null
  changerName: string | null
  createdAt: Date
}

const later = (one: RecordedStep, other: RecordedStep): number =>
  other.validFrom.localeCompare(one.validFrom) ||
  other.createdAt.getTime() - one.createdAt.getTime()

/**
 * The figures that hold on a day: of the nearest agency that has its own, else the country's.
 * `agencyIds` are the agencies of a place, nearest first.
 */
export function stepsOn(
  rows: readonly RecordedStep[],
  agencyIds: readonly string[],
  today: string,
): RecordedStep[] {
  const held = rows.filter(({ validFrom }) => validFrom <= today)
  return [...new Set(held.map(({ kind }) => kind))].flatMap((kind) => {
    const ofKind = held.filter((row) => row.kind === kind).sort(later)
    const own = agencyIds
      .map((agencyId) => ofKind.find((row) => row.agencyId === agencyId))
      .find((row) => row !== undefined)
    const chosen = own ?? ofKind.find((row) => row.agencyId === null)
    return chosen ? [chosen] : []
  })
}
