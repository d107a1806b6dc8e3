import type { Mentor, Producer } from '#app/domain/accounts/actor.ts'
import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import { isId, newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database, isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { reachesMaker, seatsLeft, takesRequests } from './scheme.ts'
import { toScheme, withAgency } from './scheme-row.server.ts'
import { seatActs } from './seat-acts.ts'

export type SeatRequest = { productId: string; schemeId: string; kind: CertificateKind }

type Reason = 'notFound' | 'closed' | 'notForYou' | 'full' | 'alreadyAsked'

const productOf = (actor: Producer | Mentor, productId: string) =>
  database().product.findFirst({
    where: {
      id: productId,
      state: { not: 'archived' },
      producer: actor.role === 'mentor' ? { mentorId: actor.userId } : { id: actor.organisationId },
    },
    select: {
      producerId: true,
      name: true,
      category: { select: { sector: true } },
      producer: { select: { regionCode: true, sector: true } },
    },
  })

/** A maker asks a scheme to pay for a product's certificate, or their mentor proposes it. */
export async function requestSeat(
  actor: Producer | Mentor,
  { productId, schemeId, kind }: SeatRequest,
  now: Date,
): Promise<Result<{ seatId: string }, { reason: Reason }>> {
  const product = isId(productId) ? await productOf(actor, productId) : null
  const row = isId(schemeId)
    ? await database().scheme.findUnique({ where: { id: schemeId }, include: withAgency })
    : null
  if (!product || !row || row.state === 'draft') return refuse({ reason: 'notFound' })
  const scheme = toScheme(row)
  if (!takesRequests(scheme, dayOf(now))) return refuse({ reason: 'closed' })
  const { regionCode, sector } = product.producer
  const maker = { regionCode, sector: product.category?.sector ?? sector }
  if (!scheme.kinds.includes(kind) || !reachesMaker(scheme, maker)) {
    return refuse({ reason: 'notForYou' })
  }
  if (seatsLeft(scheme) === 0) return refuse({ reason: 'full' })
  const id = newId()
  const { producerId } = product
  try {
    await transact(async (tx) => {
      await tx.schemeSeat.create({
        data: {
          ...{ id, schemeId, producerId, productId, kind },
          state: seatActs.request.to,
          requestedBy: actor.userId,
          requesterName: actor.name,
          requesterRole: actor.role,
          requestedAt: now,
        },
      })
      await recordEvent(tx, {
        type: 'seat.requested',
        subject: { type: 'seat', id },
        by: actor,
        data: { schemeId, productId, producerId, kind },
      })
    })
    return ok({ seatId: id })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'alreadyAsked' })
    throw error
  }
}
