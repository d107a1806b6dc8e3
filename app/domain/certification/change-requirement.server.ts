import type { Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { database, isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { findRequirements } from './find-requirements.server.ts'
import type { RequirementChange } from './requirement-schema.ts'
import { inForceOn, isAsStrict, type Requirement } from './requirements.ts'

export type ChangeRefusal = { reason: 'mayNot' | 'notYours' | 'past' | 'looser' | 'dayTaken' }

export const mayChangeRequirements = ({ approver }: Pick<Official, 'approver'>) => approver

const sectorOf = async (group: string): Promise<string | undefined> => {
  const [of, name = ''] = group.split(':')
  if (of === 'sector') return name
  const where = of === 'category' ? { id: name } : { foodRisk: name }
  return (await database().category.findFirst({ where, select: { sector: true } }))?.sector
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

/** What an agency asks for in its region from a day on. The past stays as it was. */
export async function changeRequirement(
  official: Official,
  change: RequirementChange,
  now: Date,
): Promise<Result<{ id: string }, ChangeRefusal>> {
  if (!mayChangeRequirements(official)) return refuse({ reason: 'mayNot' })
  if (change.validFrom < dayOf(now)) return refuse({ reason: 'past' })
  const sector = await sectorOf(change.group)
  const { userId, organisationId, region, sectors, name, role } = official
  const answersFor = sectors.length === 0 || sectors.some((each) => each === sector)
  if (!region || !answersFor) return refuse({ reason: 'notYours' })
  const table = await findRequirements()
  const national = nationalFor(change, sector, table)
  const inCell = table.filter(
    ({ group, channel, key }) =>
      group === change.group && channel === change.channel && key === change.key,
  )
  const own = inCell.filter((row) => row.region === region).at(-1)
  const loosens = !national.every((row) => isAsStrict(change, row))
  // To take one's own row back is no loosening: the country's holds again.
  if (change.need === 'none' ? !own : loosens) return refuse({ reason: 'looser' })
  const base = own ?? inCell.filter((row) => row.region === '').at(-1)
  const id = newId()
  const { validFrom, ...row } = change
  try {
    await transact(async (tx) => {
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
        type: 'requirement.changed',
        subject: { type: 'requirement', id },
        by: { userId, role, organisationId },
        data: { ...row, validFrom, region },
      })
    })
    return ok({ id })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'dayTaken' })
    throw error
  }
}
