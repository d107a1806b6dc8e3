import { setAsideBy } from '#app/domain/curation/appeals/set-aside.ts'
import { type KeptFrom, keptFrom } from '#app/domain/curation/kept-from.ts'
import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'
import { tiesOf } from '#app/domain/curation/ties.server.ts'
import { database } from '#app/platform/database.server.ts'

export type NoticeFacts = {
  number: string
  name: string
  state: SubmissionState
  agencyId: string
  producerId: string
  /** Of its office's people, those who may not do the next act. */
  kept: KeptFrom
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
      decisions: { orderBy: { version: 'desc' } },
      appeal: { include: { ruling: true } },
    },
  })
  if (!row) return undefined
  const { number, state, agencyId, producerId, currentVersion, readersWanted } = row
  const gate = row.gateChecks.find(({ version }) => version === currentVersion)
  const judged = {
    ...{ state, agencyId },
    ties: await tiesOf(database(), producerId),
    gateCheckedBy: gate?.checkedBy ?? null,
    readers: row.reviews.filter((each) => each.state !== 'recused').map((each) => each.curatorId),
    setAside: setAsideBy(row, row.reviews),
  }
  return {
    ...{ number, state, agencyId, producerId, readersWanted },
    forReaders: row.blind ? kindOfGoods(row.product.category, number) : { name: row.product.name },
    name: row.product.name,
    kept: keptFrom(judged, row.decisions[0]?.decidedBy ?? null),
    appealWaits: row.appeal !== null && row.appeal.ruling === null,
    readings: row.reviews
      .filter(({ version }) => version === currentVersion)
      .map((each) => ({ id: each.id, curatorId: each.curatorId, state: each.state })),
  }
}

const kindOfGoods = (category: { nameId: string; nameEn: string } | null, number: string) =>
  category ? { name: category.nameId, nameEn: category.nameEn } : { name: number }
