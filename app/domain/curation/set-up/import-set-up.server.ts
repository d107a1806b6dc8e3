import type { Official } from '#app/domain/accounts/actor.ts'
import { judgeChange, writeChange } from '#app/domain/certification/change-requirement.server.ts'
import { findRequirements } from '#app/domain/certification/find-requirements.server.ts'
import { draftFrom } from '#app/domain/curation/rubrics/rubric-draft.ts'
import { writeDraft } from '#app/domain/curation/rubrics/write-draft.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { changeOf, planSetUp } from './plan-set-up.server.ts'
import type { Planned, SetUpPlan } from './set-up-plan.ts'
import type { SetUp } from './set-up-schema.ts'

const sixtyDays = 60 * 24 * 60 * 60 * 1000

const fresh = <Part>(planned: readonly Planned<Part>[]): Part[] =>
  planned.filter(({ fate }) => fate === 'new').map(({ part }) => part)

/** Takes over what is new, in one transaction: rubrics and rounds as drafts, to be read first. */
export async function importSetUp(
  official: Official,
  file: SetUp,
  now: Date,
): Promise<Result<SetUpPlan, { reason: 'mayNot' }>> {
  if (!official.approver) return refuse({ reason: 'mayNot' })
  return transact(async (tx) => {
    // One at a time for an agency: the second finds everything there already.
    await tx.$queryRaw`SELECT 1 FROM agency WHERE id = ${official.organisationId}::uuid FOR UPDATE`
    const plan = await planSetUp(official, file, now, tx)
    await writeLetters(tx, official, file, plan)
    await writeRubrics(tx, official, fresh(plan.rubrics), now)
    await writeRequirements(tx, official, file, fresh(plan.requirements), now)
    await writeRounds(tx, official, file, plan, now)
    await recordEvent(tx, {
      type: 'office.setUpImported',
      subject: { type: 'organisation', id: official.organisationId },
      by: official,
      data: {
        ...{ from: file.agency, madeOn: file.madeOn, region: official.region },
        requirements: fresh(plan.requirements).length,
      },
    })
    return ok(plan)
  })
}

async function writeLetters(tx: Transaction, official: Official, file: SetUp, plan: SetUpPlan) {
  if (plan.letters !== 'new') return
  await tx.agency.update({
    where: { id: official.organisationId },
    data: { letterClosing: file.letters.closing, appealDays: file.letters.appealDays },
  })
}

async function writeRubrics(
  tx: Transaction,
  official: Official,
  rubrics: readonly SetUp['rubrics'][number][],
  now: Date,
) {
  for (const { name, categoryId, sector, content } of rubrics) {
    const rubricId = newId()
    const agencyId = official.organisationId
    await tx.rubric.create({ data: { id: rubricId, name, agencyId, categoryId, sector } })
    await writeDraft(tx, official, { rubricId, version: 1, draft: draftFrom(content) }, now)
  }
}

async function writeRequirements(
  tx: Transaction,
  official: Official,
  file: SetUp,
  requirements: readonly SetUp['requirements'][number][],
  now: Date,
) {
  const table = await findRequirements(tx)
  for (const part of requirements) {
    const change = changeOf(part, file.agency, now)
    const judged = await judgeChange(official, change, table, now, tx)
    if (!judged.ok) continue
    await writeChange(tx, official, change, judged.value, now, 'requirement.imported')
  }
}

async function writeRounds(
  tx: Transaction,
  official: Official,
  file: SetUp,
  plan: SetUpPlan,
  now: Date,
) {
  const { organisationId: ownerId, region: regionCode, userId: createdBy } = official
  if (plan.standing === 'new') {
    await tx.round.updateMany({
      where: { ownerId, kind: 'standing' },
      data: file.rounds.standing,
    })
  }
  const closesOn = dateColumn(dayOf(new Date(now.getTime() + sixtyDays)))
  const owned = { ownerId, regionCode, createdBy, createdAt: now, closesOn }
  await tx.round.createMany({
    data: fresh(plan.rounds).map((round) => ({
      ...{ id: newId(), kind: 'dated', state: 'draft', ...owned },
      ...round,
    })),
  })
}
