import { database } from '#app/platform/database.server.ts'

/** Who signed a revision. */
export async function findSigner(evaluationId: string, revision: number): Promise<string | null> {
  const row = await database().evaluationRevision.findUnique({
    where: { evaluationId_revision: { evaluationId, revision } },
    select: { signerName: true },
  })
  return row?.signerName ?? null
}
