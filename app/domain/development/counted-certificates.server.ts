import type { Certificate } from '#app/domain/certification/certificate.ts'
import { countedFor, countingFor, withHolder } from '#app/domain/certification/covering.server.ts'
import { database } from '#app/platform/database.server.ts'

/** The licences that count for each of these makers, its cooperative's too, read at once. */
export async function findCountedFor(
  producerIds: readonly string[],
): Promise<(producerId: string) => Certificate[]> {
  const rows = await database().certificate.findMany({
    where: countingFor([...new Set(producerIds)]),
    include: withHolder,
  })
  const byMaker = new Map<string, typeof rows>()
  for (const row of rows) {
    const makers = [row.producerId, ...row.scopes.map(({ product }) => product.producerId)]
    for (const maker of new Set(makers)) byMaker.set(maker, [...(byMaker.get(maker) ?? []), row])
  }
  return (producerId) =>
    (byMaker.get(producerId) ?? []).flatMap((row) => countedFor(producerId, row) ?? [])
}
