import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { findSigner } from '#app/domain/evaluation/find-signer.server.ts'
import { monthsReadyToSign, readyNotice } from '#app/domain/evaluation/months-ready.server.ts'
import { isPeriod } from '#app/kernel/period.ts'
import { paths } from '#app/paths.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

/** When the last report of a month is in, it waits for those who sign. */
async function tellSigners(event: StoredEvent): Promise<void> {
  const period = String(event.data.period ?? '')
  if (!isPeriod(period)) return
  for (const { agencyId, evaluationId } of await monthsReadyToSign(period)) {
    await tell({
      event: { id: event.id, subjectType: 'evaluation', subjectId: evaluationId },
      to: { organisationId: agencyId, role: 'official', approver: true },
      kind: readyNotice,
      data: { period },
      path: paths.agency.evaluation(period),
      waits: true,
    })
  }
}

const settleMonth = (event: StoredEvent) => settle({ type: 'evaluation', id: event.subjectId })

async function tellColleagues(event: StoredEvent): Promise<void> {
  const { period, revision } = event.data as { period: string; revision: number }
  const signer = await findSigner(event.subjectId, revision)
  if (!event.organisationId || !signer) return
  await tell({
    event,
    to: {
      organisationId: event.organisationId,
      role: 'official',
      ...(event.actorId ? { except: [event.actorId] } : {}),
    },
    kind: 'evaluation.monthSigned',
    data: { period, name: signer, revision },
    path: paths.agency.evaluationRevision(period, revision),
  })
}

async function tellOwner(event: StoredEvent): Promise<void> {
  const { ownerId, number, text, dueOn } = event.data as Record<string, string | null>
  if (!ownerId) return
  await tell({
    event,
    to: { userId: ownerId },
    kind: 'evaluation.followUpPlanned',
    data: { number: number ?? '', text: text ?? '', dueOn: dueOn ?? '' },
    path: paths.agency.followUp(event.subjectId),
    waits: true,
  })
}

const settleFollowUp = (event: StoredEvent) => settle({ type: 'followUp', id: event.subjectId })

export const evaluationReactions: Reactions = {
  'sellOut.imported': { tellSigners },
  'evaluation.frozen': { settleMonth, tellColleagues },
  'evaluation.restated': { tellColleagues },
  'followUp.planned': { tellOwner },
  'followUp.finished': { settleFollowUp },
  'followUp.dropped': { settleFollowUp },
}
