import { withheldFrom } from '#app/domain/curation/blind/blind-file.ts'
import type { FileRecord } from '#app/domain/curation/file-record.ts'
import { letterFrom } from '#app/domain/curation/letters/letter-from.server.ts'
import type { Grade } from '#app/domain/curation/rubric.ts'
import { publishedFrom } from '#app/domain/curation/rubric-queries.server.ts'
import type { GateAnswer, ReasonCode } from '#app/domain/curation/schemas.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { dayFromColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

const inOrder = { orderBy: { version: 'asc' } } as const
const withFindings = { findings: { orderBy: { position: 'asc' } } } as const

const everything = {
  rubricVersion: { include: { rubric: true } },
  versions: inOrder,
  gateChecks: { ...inOrder, include: withFindings },
  decisions: {
    ...inOrder,
    include: { ...withFindings, letter: true },
  },
  withdrawal: { select: { reason: true, at: true } },
  appeal: { include: { ruling: true } },
} as const satisfies Prisma.SubmissionInclude

export async function findFileRecord(
  where: Prisma.SubmissionWhereInput,
): Promise<FileRecord | undefined> {
  const row = await database().submission.findFirst({ where, include: everything })
  if (!row) return undefined
  const agency = await database().organisation.findUnique({
    where: { id: row.agencyId },
    select: { name: true },
  })
  return recordFrom(row, agency?.name ?? '')
}

type Row = Prisma.SubmissionGetPayload<{ include: typeof everything }>

function recordFrom(row: Row, agencyName: string): FileRecord {
  const { rubricVersion, gateChecks, decisions, ...submission } = row
  const versions = row.versions.map(({ version, snapshot, answers, createdAt }) => ({
    version,
    file: snapshot as unknown as SubmissionFile,
    answers: answers as Record<string, string>,
    createdAt,
  }))
  const answered = (version: number, findings: { id: string; field: string; text: string }[]) => {
    const answers = versions.find((each) => each.version === version + 1)?.answers
    return findings.map(({ id, field, text }) => ({
      id,
      field,
      text,
      answer: answers?.[id] ?? null,
    }))
  }
  return {
    ...submission,
    agencyName,
    rubric: publishedFrom(rubricVersion, row.splitLimit),
    versions,
    gateChecks: gateChecks.map((check) => ({
      ...check,
      items: check.items as Record<string, GateAnswer>,
      withheld: withheldFrom(check.withheld),
      findings: answered(check.version, check.findings),
    })),
    decisions: decisions.map((decision) => ({
      ...decision,
      letter: letterFrom(decision.letter),
      reasonCodes: decision.reasonCodes as ReasonCode[],
      grade: decision.grade as Grade | null,
      score: decision.score?.toNumber() ?? null,
      validUntil: decision.validUntil ? dayFromColumn(decision.validUntil) : null,
      findings: answered(decision.version, decision.findings),
    })),
  }
}
