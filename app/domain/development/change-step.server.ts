import type { Official } from '#app/domain/accounts/actor.ts'
import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { StepInput } from './schemas.ts'

/** An agency's own figures for one kind, from a day on; what was written before stays. */
export async function changeStep(
  official: Official,
  kind: CertificateKind,
  input: StepInput,
  now: Date,
): Promise<Result<{ stepId: string }, { reason: 'afterItself' }>> {
  if (input.after.includes(kind)) return refuse({ reason: 'afterItself' })
  const id = newId()
  const { link, beforehand, validFrom, ...figures } = input
  await transact(async (tx) => {
    await tx.certificationStep.create({
      data: {
        ...{ id, kind, agencyId: official.organisationId },
        ...figures,
        link: link ?? null,
        beforehand: beforehand ?? null,
        validFrom: dateColumn(validFrom),
        ...{ changedBy: official.userId, changerName: official.name, createdAt: now },
      },
    })
    await recordEvent(tx, {
      type: 'step.changed',
      subject: { type: 'step', id },
      by: official,
      data: { kind, validFrom },
    })
  })
  return ok({ stepId: id })
}
