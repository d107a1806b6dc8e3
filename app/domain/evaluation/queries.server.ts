import type { Official } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { isPeriod, type Period } from '#app/kernel/period.ts'
import { dayFromColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { EvaluationState } from './evaluation-acts.ts'
import type { MonthFigures } from './figures.ts'
import { type FollowUpState, unfinished } from './follow-up-acts.ts'

export type MonthEntry = {
  period: Period
  state: EvaluationState
  revision: number
  files: number
  signerName: string | null
  signedAt: Date | null
  openFollowUps: number
}

/** Every month of which something is known, the newest first. */
export async function listMonths({ organisationId }: Official): Promise<MonthEntry[]> {
  const rows = await database().$queryRaw<(Omit<MonthEntry, 'period'> & { period: string })[]>`
    WITH periods AS (
      SELECT DISTINCT period FROM sell_out_file WHERE state = 'current'
      UNION SELECT period FROM evaluation WHERE agency_id = ${organisationId}::uuid)
    SELECT p.period, coalesce(e.state::text, 'open') AS state, coalesce(e.revision, 0) AS revision,
      (SELECT count(*) FROM sell_out_file f
        WHERE f.period = p.period AND f.state = 'current')::int AS files,
      r.signer_name AS "signerName", r.signed_at AS "signedAt",
      (SELECT count(*) FROM follow_up u WHERE u.evaluation_id = e.id
        AND u.state IN ('open', 'inProgress'))::int AS "openFollowUps"
    FROM periods p
    LEFT JOIN evaluation e ON e.period = p.period AND e.agency_id = ${organisationId}::uuid
    LEFT JOIN evaluation_revision r ON r.evaluation_id = e.id AND r.revision = e.revision
    ORDER BY p.period DESC`
  return rows.filter((row): row is MonthEntry => isPeriod(row.period))
}

export type Note = {
  id: string
  subject: string
  subjectName: string
  cause: string
  text: string
  authorName: string
  createdAt: Date
}

export const listNotes = (evaluationId: string | null): Promise<Note[]> =>
  evaluationId === null
    ? Promise.resolve([])
    : database().evaluationNote.findMany({
        where: { evaluationId },
        orderBy: { createdAt: 'asc' },
        omit: { evaluationId: true, createdBy: true },
      })

export type FollowUpEntry = {
  id: string
  number: string
  period: Period
  subject: string
  subjectName: string
  text: string
  ownerName: string
  dueOn: string
  state: FollowUpState
  outcome: string | null
  closedAt: Date | null
}

type FollowUpRow = Omit<FollowUpEntry, 'period' | 'dueOn'> & {
  dueOn: Date
  evaluation: { period: string }
}

const entry = ({ evaluation, dueOn, ...row }: FollowUpRow): FollowUpEntry => ({
  ...row,
  dueOn: dayFromColumn(dueOn),
  period: evaluation.period as Period,
})

const withPeriod = { evaluation: { select: { period: true } } }

/** What is still to do in a month: its own, and what earlier months left. */
export async function openFollowUps(
  { organisationId }: Official,
  period: Period,
): Promise<FollowUpEntry[]> {
  const rows = await database().followUp.findMany({
    where: {
      agencyId: organisationId,
      state: { in: [...unfinished] },
      evaluation: { period: { lte: period } },
    },
    include: withPeriod,
    orderBy: [{ dueOn: 'asc' }, { number: 'asc' }],
  })
  return rows.map(entry)
}

export type FollowUpPage = { entries: FollowUpEntry[]; total: number }

export async function listFollowUps(
  { organisationId }: Official,
  { closed, page, size }: { closed: boolean; page: number; size: number },
): Promise<FollowUpPage> {
  const states: FollowUpState[] = closed ? ['done', 'dropped'] : [...unfinished]
  const where = { agencyId: organisationId, state: { in: states } }
  const [rows, total] = await Promise.all([
    database().followUp.findMany({
      where,
      include: withPeriod,
      orderBy: closed
        ? [{ closedAt: 'desc' }, { number: 'desc' }]
        : [{ dueOn: 'asc' }, { number: 'asc' }],
      skip: (page - 1) * size,
      take: size,
    }),
    database().followUp.count({ where }),
  ])
  return { entries: rows.map(entry), total }
}

export type FollowUpDetail = FollowUpEntry & { createdAt: Date; note: Note | null }

export async function findFollowUpFor(
  { organisationId }: Official,
  id: string,
): Promise<FollowUpDetail | null> {
  if (!isId(id)) return null
  const row = await database().followUp.findFirst({
    where: { id, agencyId: organisationId },
    include: withPeriod,
  })
  if (!row) return null
  const note = row.noteId
    ? await database().evaluationNote.findUnique({ where: { id: row.noteId } })
    : null
  return { ...entry(row), createdAt: row.createdAt, note }
}

export type Colleague = { id: string; name: string }

/** Who in the agency can be given something to do: those who can also see and close it. */
export async function findColleagues({ organisationId }: Official): Promise<Colleague[]> {
  const members = await database().membership.findMany({
    where: { organisationId, role: 'official' },
    select: { user: { select: { id: true, name: true } } },
    orderBy: { user: { name: 'asc' } },
  })
  return members.map(({ user }) => user)
}

export type FigureRow = {
  productId: string
  sku: string
  product: string
  outlet: string
  outletName: string | null
  chain: string
  units: number
  value: bigint
  returned: number | null
  outOfStockDays: number | null
  row: number
  fileId: string
}

/** The rows of the files that a subject's figures were added up from. */
export function rowsBehind(
  figures: Pick<MonthFigures, 'period' | 'files'>,
  productIds: readonly string[],
  { page, size }: { page: number; size: number },
): Promise<FigureRow[]> {
  const files = figures.files.map(({ id }) => id)
  return database().$queryRaw<FigureRow[]>`
    SELECT s.chain_product_id AS "productId", p.sku, p.name AS product, o.code AS outlet,
      o.name AS "outletName", c.name AS chain, s.units, s.value, s.returned,
      s.out_of_stock_days AS "outOfStockDays", s."row", s.file_id AS "fileId"
    FROM sell_out s
    JOIN chain_product p ON p.id = s.chain_product_id
    JOIN outlet o ON o.id = s.outlet_id JOIN chain c ON c.id = o.chain_id
    WHERE s.period = ${figures.period} AND s.file_id = ANY(${files}::uuid[])
      AND s.chain_product_id = ANY(${productIds}::uuid[])
    ORDER BY c.key, p.sku, o.code LIMIT ${size} OFFSET ${(page - 1) * size}`
}
