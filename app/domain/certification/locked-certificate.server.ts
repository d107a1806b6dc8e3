import type { Transaction } from '#app/platform/database.server.ts'
import { toCertificate, withScopes } from './certificate-row.server.ts'

/** A licence as it stands, held until the transaction ends. */
export async function lockedCertificate(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT id FROM certificate WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.certificate.findUnique({ where: { id }, include: withScopes })
  return row ? { ...toCertificate(row), producerId: row.producerId } : undefined
}
