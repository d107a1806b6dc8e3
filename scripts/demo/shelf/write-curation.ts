import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import { nothingWithheld } from '#app/domain/curation/blind/blind-file.ts'
import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import { addMonths, addWorkingDays } from '#app/domain/curation/due.ts'
import { asJson } from '#app/domain/curation/hand-in.server.ts'
import type { LetterContent } from '#app/domain/curation/letters/letter.ts'
import { eventFacts } from '#app/domain/curation/move.server.ts'
import { type PublishedRubric, totalOf, verdictOf } from '#app/domain/curation/rubric.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { newId } from '#app/kernel/ids.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { known } from '../must.ts'
import { scoresFrom } from '../readings.ts'
import type { Kept } from './history.ts'
import { takeSnapshots } from './take-snapshots.ts'
import type { Thread } from './write-products.ts'

type File = Thread & {
  submissionId: string
  entryId: string
  decisionId: string
  number: string
  letterNumber: string
  snapshot: SubmissionFile
  reviews: readonly Reading[]
  score: number
  grade: string
  validUntil: string
}

type Reading = {
  id: string
  curatorId: string
  levels: string
  comment: string
  total: number
  at: Date
}

const yearOf = (at: Date) => Number(dayOf(at).slice(0, 4))

function readingsOf({ good, maker, at }: Thread): Reading[] {
  return good.readings.map(({ levels, comment }, index) => ({
    ...{ id: newId(), levels, comment, at: index === 0 ? at.oneRead : at.otherRead },
    curatorId: known(maker.office.readers[index], 'a reader').userId,
    total: totalOf(defaultRubric, scoresFrom(levels)),
  }))
}

/** So many numbers of a series that people read, in one statement. */
async function takeNumbers(tx: Transaction, prefix: string, year: number, count: number) {
  const series = `${prefix}-${year}`
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO number_series (series, last) VALUES (${series}, ${count})
    ON CONFLICT (series) DO UPDATE SET last = number_series.last + ${count}
    RETURNING last`
  const first = (row?.last ?? count) - count + 1
  return (index: number) => `${series}-${`${first + index}`.padStart(5, '0')}`
}

async function openFiles(tx: Transaction, threads: readonly Thread[]): Promise<File[]> {
  const [first] = threads
  if (!first) return []
  const { at } = first
  const numberOf = await takeNumbers(tx, 'KUR', yearOf(at.handedIn), threads.length)
  const letterOf = await takeNumbers(tx, 'SKK', yearOf(at.decided), threads.length)
  const snapshots = await takeSnapshots(
    tx,
    threads.map(({ id }) => id),
  )
  return threads.map((thread, index) => {
    const reviews = readingsOf(thread)
    const totals = reviews.map(({ total }) => total)
    const verdict = verdictOf(defaultRubric, totals)
    if (!verdict || verdict.split || verdict.score < defaultRubric.passFrom) {
      throw new Error(`${thread.good.content.name} would not have passed`)
    }
    return {
      ...thread,
      ...{ submissionId: newId(), entryId: newId(), decisionId: newId(), reviews },
      ...{ score: verdict.score, grade: verdict.grade },
      ...{ number: numberOf(index), letterNumber: letterOf(index) },
      snapshot: known(snapshots.get(thread.id), thread.good.content.name),
      validUntil: addMonths(dayOf(at.decided), defaultRubric.validityMonths),
    }
  })
}

const submissionOf = (file: File, rubric: PublishedRubric) => ({
  ...{ id: file.submissionId, number: file.number, productId: file.id, currentVersion: 1 },
  producerId: file.maker.producer.organisationId,
  agencyId: file.maker.office.organisationId,
  regionCode: file.snapshot.firm.regionCode,
  sector: file.snapshot.sector ?? '',
  categoryId: file.snapshot.categoryId,
  ...{ state: 'approved' as const, rubricVersionId: rubric.id, dueAt: null },
  ...{ heldSince: file.at.decided, closedAt: file.at.decided },
  ...{ submittedBy: file.maker.producer.userId, submittedAt: file.at.handedIn },
})

/** Food needs its licence and its halal certificate, toys their SNI; other goods need neither. */
function gateItemsOf({ good }: File) {
  const held = good.papers.map(({ kind }) => kind)
  const has: Record<string, boolean> = {
    licence: held.includes('pirt'),
    halal: held.includes('halal'),
    sni: good.content.forChildren === 'yes',
  }
  return Object.fromEntries(
    defaultRubric.gate.map(({ key, optional }) => [
      key,
      { outcome: optional && !has[key] ? 'notRequired' : 'passed' },
    ]),
  )
}

function letterOf(file: File, rubric: PublishedRubric): LetterContent {
  const { office, village, producer } = file.maker
  return {
    agency: { name: office.name, lines: [office.letterhead] },
    signatory: { name: office.chief.name, title: office.chief.title },
    maker: {
      ...{ businessName: producer.organisationName, ownerName: producer.name, village },
    },
    ...{ product: file.good.content.name, submissionNumber: file.number, version: 1 },
    ...{ outcome: 'approved', grade: file.grade as LetterContent['grade'], score: file.score },
    ...{ validUntil: file.validUntil, reasonCodes: [], reasons: null, findings: [] },
    ...{ appealUntil: null, rubric: { name: rubric.name, version: rubric.version }, closing: null },
  }
}

async function writeFiles(tx: Transaction, files: readonly File[], rubric: PublishedRubric) {
  await tx.submission.createMany({ data: files.map((file) => submissionOf(file, rubric)) })
  await tx.submissionVersion.createMany({
    data: files.map(({ submissionId, snapshot, maker, at }) => ({
      ...{ id: newId(), submissionId, version: 1, snapshot: asJson(snapshot) },
      ...{ createdBy: maker.producer.userId, createdAt: at.handedIn },
    })),
  })
  await tx.roundEntry.createMany({
    data: files.map(({ entryId, submissionId, id, maker, at }) => ({
      ...{ id: entryId, roundId: maker.office.roundId, productId: id, submissionId },
      ...{ producerId: maker.producer.organisationId, state: 'passed' as const },
      ...{ enteredBy: maker.producer.userId, enteredAt: at.handedIn, decidedAt: at.decided },
      ...{ decidedBy: maker.office.chief.userId, deciderName: maker.office.chief.name },
    })),
  })
  await tx.gateCheck.createMany({
    data: files.map((file) => ({
      ...{ id: newId(), submissionId: file.submissionId, version: 1, outcome: 'passed' as const },
      items: gateItemsOf(file) as Prisma.InputJsonObject,
      withheld: nothingWithheld,
      ...{ checkedBy: file.maker.office.gate.userId, checkerName: file.maker.office.gate.name },
      at: file.at.checked,
    })),
  })
}

async function writeReadings(tx: Transaction, files: readonly File[]) {
  const readings = files.flatMap((file) => file.reviews.map((review) => ({ ...review, file })))
  await tx.review.createMany({
    data: readings.map(({ id, curatorId, levels, comment, total, at, file }) => ({
      ...{
        id,
        submissionId: file.submissionId,
        version: 1,
        curatorId,
        state: 'submitted' as const,
      },
      ...{ scores: scoresFrom(levels) as Prisma.InputJsonObject, comment, total },
      ...{ assignedAt: file.at.checked, submittedAt: at, confidence: 'normal' as const },
      dueAt: addWorkingDays(file.at.checked, defaultRubric.days.scoring),
    })),
  })
  await tx.declaration.createMany({
    data: readings.map(({ id, at }) => ({ id: newId(), reviewId: id, kind: 'none' as const, at })),
  })
}

async function writeDecisions(tx: Transaction, files: readonly File[], rubric: PublishedRubric) {
  await tx.decision.createMany({
    data: files.map(({ decisionId, submissionId, grade, score, validUntil, maker, at }) => ({
      ...{ id: decisionId, submissionId, version: 1, outcome: 'approved' as const, grade, score },
      ...{ validUntil: dateColumn(validUntil), reasonCodes: [], at: at.decided },
      ...{ decidedBy: maker.office.chief.userId, deciderName: maker.office.chief.name },
    })),
  })
  await tx.decisionLetter.createMany({
    data: files.map((file) => ({
      ...{ id: newId(), number: file.letterNumber, decisionId: file.decisionId },
      issuedAt: file.at.decided,
      content: letterOf(file, rubric) as unknown as Prisma.InputJsonObject,
    })),
  })
}

function remember(kept: Kept, file: File) {
  const { id, submissionId, entryId, maker, at, reviews, grade, score, validUntil } = file
  const { producer, office } = maker
  const facts = eventFacts({
    ...{ number: file.number, productId: id, producerId: producer.organisationId },
    ...{ agencyId: office.organisationId, currentVersion: 1 },
  })
  const subject = ['submission', submissionId] as const
  const [one, other] = office.readers
  const last = known(other, 'a reader')
  kept.event('submission.submitted', subject, producer, facts, at.handedIn)
  const entered = { roundId: office.roundId, productId: id, submissionId }
  kept.event('roundEntry.entered', ['roundEntry', entryId], producer, entered, at.handedIn)
  kept.event('submission.gatePassed', subject, office.gate, facts, at.checked)
  const asked = { ...facts, reviewIds: reviews.map((review) => review.id) }
  kept.event('submission.assigned', subject, office.gate, asked, at.checked)
  for (const [index, review] of reviews.entries()) {
    const by = known(index === 0 ? one : other, 'a reader')
    kept.event('review.submitted', ['review', review.id], by, { ...facts, submissionId }, review.at)
  }
  kept.event('submission.scored', subject, last, facts, at.otherRead)
  const approval = {
    ...facts,
    productId: id,
    grade,
    score,
    validUntil,
    letterNumber: file.letterNumber,
  }
  kept.event('submission.approved', subject, office.chief, approval, at.decided)
}

/** Files from handing in to the letter of approval, and their products onto the shelf. */
export async function writeCuration(
  tx: Transaction,
  kept: Kept,
  rubric: PublishedRubric,
  threads: readonly Thread[],
): Promise<void> {
  const files = await openFiles(tx, threads)
  await writeFiles(tx, files, rubric)
  await writeReadings(tx, files)
  await writeDecisions(tx, files, rubric)
  const ids = files.map(({ id }) => id)
  const rounds = files.map(({ maker }) => maker.office.roundId)
  for (const id of new Set(rounds)) {
    const taken = rounds.filter((each) => each === id).length
    await tx.round.update({ where: { id }, data: { seatsTaken: { increment: taken } } })
  }
  await tx.product.updateMany({
    where: { id: { in: ids } },
    data: { state: 'listed', version: 3, updatedAt: kept.now },
  })
  await listProducts(
    tx,
    files.map(({ id, grade, score, validUntil }) => ({ productId: id, grade, score, validUntil })),
  )
  for (const file of files) remember(kept, file)
}
