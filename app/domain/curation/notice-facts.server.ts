import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'
import { database } from '#app/platform/database.server.ts'

export type NoticeFacts = {
  number: string
  name: string
  state: SubmissionState
  agencyId: string
  producerId: string
  gateCheckedBy: string | null
  /** Of the last decision. */
  decidedBy: string | null
  /** An appeal nobody has ruled on. */
  appealWaits: boolean
  readersWanted: number
  /** What its readers may be told it is: in a blind reading only the kind of goods, in both languages. */
  forReaders: { name: string; nameEn?: string }
  /** Readings of the version at hand. */
  readings: { id: string; curatorId: string; state: 'assigned' | 'submitted' | 'recused' }[]
}

/** Where a submission stands now, for telling people: a late reaction must not call them in vain. */
export async function findNoticeFacts(submissionId: string): Promise<NoticeFacts | undefined> {
  const row = await database().submission.findUnique({
    where: { id: submissionId },
    include: {
      product: { select: { name: true, category: { select: { nameId: true, nameEn: true } } } },
      gateChecks: true,
      reviews: true,
      decisions: { orderBy: { version: 'desc' }, take: 1 },
      appeal: { include: { ruling: true } },
    },
  })
  if (!row) return undefined
  const { number, state, agencyId, producerId, currentVersion, readersWanted } = row
  const gate = row.gateChecks.find(({ version }) => version === currentVersion)
  return {
    ...{ number, state, agencyId, producerId, readersWanted },
    forReaders: row.blind ? kindOfGoods(row.product.category, number) : { name: row.product.name },
    name: row.product.name,
    decidedBy: row.decisions[0]?.decidedBy ?? null,
    appealWaits: row.appeal !== null && row.appeal.ruling === null,
    gateCheckedBy: gate?.checkedBy ?? null,
    readings: row.reviews
      .filter(({ version }) => version === currentVersion)
      .map((each) => ({ id: each.id, curatorId: each.curatorId, state: each.state })),
  }
}

const kindOfGoods = (category: { nameId: string; nameEn: string } | null, number: string) =>
  category ? { name: category.nameId, nameEn: category.nameEn } : { name: number }
