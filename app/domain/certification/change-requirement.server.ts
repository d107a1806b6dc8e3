import type { Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import {
  database,
  isUniqueViolation,
  type Queryable,
  type Transaction,
  transact,
} from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { findRequirements } from './find-requirements.server.ts'
import type { RequirementChange } from './requirement-schema.ts'
import { inForceOn, isAsStrict, type Requirement } from './requirements.ts'

export type ChangeRefusal = { reason: 'mayNot' | 'notYours' | 'past' | 'looser' | 'dayTaken' }

export const mayChangeRequirements = ({ approver }: Pick<Official, 'approver'>) => approver

const sectorOf = async (on: Queryable, group: string): Promise<string | undefined> => {
  const [of, name = ''] = group.split(':')
  if (of === 'sector') return name
  const where = of === 'category' ? { id: name } : { foodRisk: name }
  return (await on.category.findFirst({ where, select: { sector: true } }))?.sector
}

/** The country's rows that hold for this cell: an agency may ask for more, never for less. */
const nationalFor = (
  { group, channel, key, validFrom }: RequirementChange,
  sector: string | undefined,
  table: readonly Requirement[],
): Requirement[] =>
  inForceOn(table, validFrom).filter(
    (row) =>
      row.region === '' &&
      row.key === key &&
      ['*', group, `sector:${sector}`].includes(row.group) &&
      (row.channel === channel || row.channel === 'openCatalogue'),
  )

type Judged = { base: Requirement | undefined }

/** Whether an official may ask for this, and which row it takes the place of. */
export async function judgeChange(
  official: Official,
  change: RequirementChange,
  table: readonly Requirement[],
  now: Date,
  on: Queryable = database(),
): Promise<Result<Judged, ChangeRefusal>> {
  if (!mayChangeRequirements(official)) return refuse({ reason: 'mayNot' })
  if (change.validFrom < dayOf(now)) return refuse({ reason: 'past' })
  const sector = await sectorOf(on, change.group)
  const { region, sectors } = official
  const answersFor = sectors.length === 0 || sectors.some((each) => each === sector)
  if (!region || !answersFor) return refuse({ reason: 'notYours' })
  const national = nationalFor(change, sector, table)
  const inCell = table.filter(
    ({ group, channel, key }) =>
      group === change.group && channel === change.channel && key === change.key,
  )
  const own = inCell.filter((row) => row.region === region).at(-1)
  const loosens = !national.every((row) => isAsStrict(change, row))
  // To take one's own row back is no loosening: the country's holds again.
  if (change.need === 'none' ? !own : loosens) return refuse({ reason: 'looser' })
  return ok({ base: own ?? inCell.filter((row) => row.region === '').at(-1) })
}

/** Writes the new row and its event: `imported` with others, whose import is the news. @returns its id */
export async function writeChange(
  tx: Transaction,
  { userId, organisationId, region, name, role }: Official,
  { validFrom, ...row }: RequirementChange,
  { base }: Judged,
  now: Date,
  type: 'requirement.changed' | 'requirement.imported' = 'requirement.changed',
): Promise<string> {
  const id = newId()
  await tx.requirement.create({
    data: {
      ...{ ...row, id, region, agencyId: organisationId, validFrom: dateColumn(validFrom) },
      onlyFor: base?.onlyFor ?? null,
      unless: base?.unless ?? null,
      supersedesId: base?.id ?? null,
      ...{ changedBy: userId, changedByName: name, createdAt: now },
    },
  })
  await recordEvent(tx, {
    type,
    subject: { type: 'requirement', id },
    by: { userId, role, organisationId },
    data: { ...row, validFrom, region },
  })
  return id
}

/** What an agency asks for in its region from a day on. The past stays as it was. */
export async function changeRequirement(
  official: Official,
  change: RequirementChange,
  now: Date,
): Promise<Result<{ id: string }, ChangeRefusal>> {
  const judged = await judgeChange(official, change, await findRequirements(), now)
  if (!judged.ok) return judged
  try {
    const id = await transact((tx) => writeChange(tx, official, change, judged.value, now))
    return ok({ id })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'dayTaken' })
    throw error
  }
}
