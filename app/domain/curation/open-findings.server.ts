import type { Queryable } from '#app/platform/database.server.ts'

export type FoundItem = { id: string; field: string; text: string; from: string; at: Date }

type OfVersion = { id: string; currentVersion: number }

/** What must be mended in the version at hand, as the gate or the decision found it. */
export async function openFindings(on: Queryable, file: OfVersion): Promise<FoundItem[]> {
  const of = { submissionId: file.id, version: file.currentVersion }
  const found = await on.finding.findMany({
    where: { OR: [{ gateCheck: of }, { decision: of }] },
    include: { gateCheck: true, decision: true },
    orderBy: { position: 'asc' },
  })
  return found.map(({ id, field, text, gateCheck, decision }) => ({
    id,
    field,
    text,
    from: decision?.deciderName ?? gateCheck?.checkerName ?? '',
    at: decision?.at ?? gateCheck?.at ?? new Date(0),
  }))
}
