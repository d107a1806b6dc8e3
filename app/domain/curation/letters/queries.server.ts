import { type Actor, reaches } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { Letter, LetterCheck, LetterContent } from './letter.ts'

const findRow = (letterId: string) =>
  database().decisionLetter.findUnique({
    where: { id: letterId },
    include: {
      decision: {
        select: {
          version: true,
          appeals: { select: { ruling: { select: { outcome: true } } } },
          submission: {
            select: {
              producerId: true,
              regionCode: true,
              sector: true,
              decisions: { select: { version: true } },
            },
          },
        },
      },
    },
  })

/** The letter for its maker, and for officials whose reach holds the maker. */
export async function findLetterFor(
  actors: readonly Actor[],
  letterId: string,
): Promise<Letter | undefined> {
  const row = isId(letterId) ? await findRow(letterId) : null
  if (!row) return undefined
  const { producerId, regionCode, sector } = row.decision.submission
  const mayRead = actors.some((actor) =>
    actor.role === 'producer'
      ? actor.organisationId === producerId
      : actor.role === 'official' && reaches(actor, regionCode, sector),
  )
  if (!mayRead) return undefined
  const { id, number, issuedAt, content } = row
  return { id, number, issuedAt, content: content as unknown as LetterContent }
}

/** What the code on a letter tells whoever holds it. */
export async function checkLetter(letterId: string): Promise<LetterCheck | undefined> {
  const row = isId(letterId) ? await findRow(letterId) : null
  if (!row) return undefined
  const { number, issuedAt, decision } = row
  const content = row.content as unknown as LetterContent
  const later = decision.submission.decisions.some(({ version }) => version > decision.version)
  const upheld = decision.appeals.some(({ ruling }) => ruling?.outcome === 'upheld')
  const { product, submissionNumber, outcome, validUntil } = content
  return {
    ...{ number, issuedAt, product, submissionNumber, outcome, validUntil },
    agencyName: content.agency.name,
    businessName: content.maker.businessName,
    superseded: later || upheld,
  }
}
