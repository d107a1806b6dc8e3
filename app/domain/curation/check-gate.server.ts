import type { Official } from '#app/domain/accounts/actor.ts'
import { askReaders, readersAskedBefore } from '#app/domain/curation/ask-readers.server.ts'
import { nothingWithheld, type Withheld } from '#app/domain/curation/blind/blind-file.ts'
import { type LockedFile, lockedFile } from '#app/domain/curation/locked-file.server.ts'
import { eventFacts, move } from '#app/domain/curation/move.server.ts'
import { type Objection, objectionToGate } from '#app/domain/curation/policy.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import type { GateAnswer } from '#app/domain/curation/schemas.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

export type GateForm = {
  version: number
  items: Record<string, GateAnswer>
  /** What would give the maker away where the reading is blind. */
  withheld?: Withheld
}

/** Legality before any score: one failure sends the file back with its findings. */
export async function checkGate(
  official: Official,
  submissionId: string,
  form: GateForm,
  now: Date,
): Promise<Result<{ passed: boolean; readersAsked: boolean }, { reason: 'notFound' | Objection }>> {
  return transact(async (tx) => {
    const file = await lockedFile(tx, { id: submissionId, ...reachedBy(official) })
    if (!file) return refuse({ reason: 'notFound' })
    const objection = objectionToGate(official, file)
    if (objection) return refuse({ reason: objection })
    const passed = file.rubric.content.gate.every(
      ({ key }) => form.items[key]?.outcome !== 'failed',
    )
    const current = { ...file, currentVersion: form.version }
    if (!(await move(tx, current, passed ? 'passGate' : 'failGate', now))) {
      return refuse({ reason: 'wrongState' })
    }
    await writeCheck(tx, official, file, form, passed, now)
    await recordEvent(tx, {
      type: passed ? 'submission.gatePassed' : 'submission.gateFailed',
      subject: { type: 'submission', id: submissionId },
      by: official,
      data: eventFacts(file),
    })
    const again = passed ? await readersAskedBefore(tx, file) : []
    await askReaders(tx, official, file, again, now)
    return ok({ passed, readersAsked: again.length >= 2 })
  })
}

async function writeCheck(
  tx: Transaction,
  official: Official,
  file: LockedFile,
  { items, withheld = nothingWithheld }: GateForm,
  passed: boolean,
  now: Date,
) {
  const failures = file.rubric.content.gate.filter(({ key }) => items[key]?.outcome === 'failed')
  await tx.gateCheck.create({
    data: {
      id: newId(),
      submissionId: file.id,
      version: file.currentVersion,
      outcome: passed ? 'passed' : 'failed',
      items,
      withheld,
      checkedBy: official.userId,
      checkerName: official.name,
      at: now,
      findings: {
        create: failures.map(({ key, field }, position) => ({
          id: newId(),
          field,
          text: items[key]?.note ?? '',
          position,
        })),
      },
    },
  })
}
