import { database, transact } from '#app/platform/database.server.ts'
import { type Author, recordEvent } from '#app/platform/events.server.ts'
import { seatActs } from './seat-acts.ts'

/** Seats granted for what a certificate covers are used once it is verified; again is no matter. */
export async function useSeats(certificateId: string, by: Author, now: Date): Promise<number> {
  const certificate = await database().certificate.findUnique({
    where: { id: certificateId },
    include: { scopes: { select: { productId: true } } },
  })
  if (certificate?.state !== 'verified') return 0
  const { kind, wholeFirm, producerId, scopes } = certificate
  const productIds = scopes.map(({ productId }) => productId)
  return transact(async (tx) => {
    const seats = await tx.schemeSeat.findMany({
      where: {
        kind,
        state: { in: [...seatActs.use.from] },
        ...(wholeFirm ? { producerId } : { productId: { in: productIds } }),
      },
    })
    let used = 0
    for (const { id, schemeId, productId, producerId: maker } of seats) {
      const { count } = await tx.schemeSeat.updateMany({
        where: { id, state: { in: [...seatActs.use.from] } },
        data: { state: seatActs.use.to, certificateId, endedAt: now },
      })
      if (count === 0) continue
      used += 1
      await recordEvent(tx, {
        type: 'seat.used',
        subject: { type: 'seat', id },
        by,
        data: { schemeId, productId, producerId: maker, kind },
      })
    }
    return used
  })
}
