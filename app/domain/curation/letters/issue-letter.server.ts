import type { Official } from '#app/domain/accounts/actor.ts'
import { lastAppealDay } from '#app/domain/curation/appeals/appeal.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { newId } from '#app/kernel/ids.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { nextNumber, type Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { LetterContent } from './letter.ts'

type Said = Omit<
  LetterContent,
  'agency' | 'signatory' | 'maker' | 'product' | 'appealUntil' | 'closing'
>
type Decided = { decisionId: string; submissionId: string; version: number; agencyId: string }

/** Freezes the letter of a decision in the decision's own transaction. @returns its number */
export async function issueLetter(
  tx: Transaction,
  official: Official,
  { decisionId, submissionId, version, agencyId }: Decided,
  said: Said,
  now: Date,
): Promise<string> {
  const [handed, agency] = await Promise.all([
    tx.submissionVersion.findUniqueOrThrow({
      where: { submissionId_version: { submissionId, version } },
      select: { snapshot: true },
    }),
    tx.agency.findUniqueOrThrow({ where: { id: agencyId }, include: { organisation: true } }),
  ])
  const file = handed.snapshot as unknown as SubmissionFile
  const lines = (agency.letterhead ?? '').split('\n').map((line) => line.trim())
  const content: LetterContent = {
    agency: { name: agency.organisation.name, lines: lines.filter(Boolean) },
    signatory: { name: official.name, title: official.title },
    maker: {
      businessName: file.firm.businessName,
      ownerName: file.firm.ownerName,
      village: file.firm.villageName,
    },
    product: file.name,
    ...said,
    appealUntil: said.outcome === 'rejected' ? lastAppealDay(now, agency.appealDays) : null,
    closing: agency.letterClosing,
  }
  const number = await nextNumber(tx, 'SKK', Number(dayOf(now).slice(0, 4)))
  await tx.decisionLetter.create({
    data: {
      ...{ id: newId(), number, decisionId, issuedAt: now },
      content: content as unknown as Prisma.InputJsonObject,
    },
  })
  return number
}
