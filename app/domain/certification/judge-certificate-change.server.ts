import type { Official } from '#app/domain/accounts/actor.ts'
import type { Shelf } from '#app/domain/products/hold.ts'
import { standsNear } from '#app/domain/registry/people-of.server.ts'
import { isId, newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, type Transaction, transact } from '#app/platform/database.server.ts'
import type { CertificateChange } from '#app/platform/generated/prisma/client.ts'
import type { Certificate } from './certificate.ts'
import { columnsOf } from './certificate-columns.server.ts'
import { type CertificateContent, contentIn } from './certificate-content.ts'
import type { AlsoWrite } from './correct-certificate.server.ts'
import type { Lost } from './licence-standing.ts'
import { lockedCertificate } from './locked-certificate.server.ts'
import { moveCertificateChange } from './move-certificate-change.server.ts'
import { producersOf } from './reach.server.ts'
import type { RefusalCode } from './refusal-codes.ts'
import { reviewFirm } from './review-licences.server.ts'
import { nameable } from './wrong-part.server.ts'

type Refusal = { reason: 'notFound' | 'conflict' | 'changeDecided' | 'changeAmended' | 'duplicate' }
type Judged = Result<undefined, Refusal>
type Held = Certificate & { producerId: string }

/** The change and its licence, held; or why nothing can be said of it. */
async function heldChange(
  tx: Transaction,
  official: Official,
  changeId: string,
  revision: number,
): Promise<Result<{ change: CertificateChange; certificate: Held }, Refusal>> {
  const where = { id: changeId, certificate: { producer: producersOf(official) } }
  const there = isId(changeId) ? await tx.certificateChange.findFirst({ where }) : null
  const certificate = there ? await lockedCertificate(tx, there.certificateId) : undefined
  if (!certificate) return refuse({ reason: 'notFound' })
  if (await standsNear(tx, official.userId, certificate.producerId)) {
    return refuse({ reason: 'conflict' })
  }
  const change = await tx.certificateChange.findUniqueOrThrow({ where: { id: changeId } })
  const stands = certificate.state === 'verified' && !certificate.superseded
  if (change.state !== 'proposed' || !stands) return refuse({ reason: 'changeDecided' })
  if (change.revision !== revision) return refuse({ reason: 'changeAmended' })
  return ok({ change, certificate })
}

/** Products that the new reading takes out of the scope. */
async function lostBy(
  tx: Transaction,
  { id, kind, wholeFirm, productIds, producerId }: Held,
  after: CertificateContent,
): Promise<Lost | undefined> {
  if (after.wholeFirm && after.kind === kind) return undefined
  const covered = wholeFirm
    ? (await tx.product.findMany({ where: { producerId }, select: { id: true } })).map(
        (product) => product.id,
      )
    : productIds
  const kept = after.kind === kind ? after.productIds : []
  return {
    ...{ certificateId: id, kind },
    productIds: covered.filter((productId) => !kept.includes(productId)),
  }
}

type Accepting = { now: Date; shelf: Shelf<Transaction>; also?: AlsoWrite }

async function write(
  tx: Transaction,
  { userId, role, organisationId, name }: Official,
  { change, certificate }: { change: CertificateChange; certificate: Held },
  { now, shelf, also }: Accepting,
): Promise<void> {
  const { id, producerId } = certificate
  const proposed = contentIn(change.proposed)
  // A member may have left, or a product gone, since this was proposed.
  const named = await tx.product.findMany({
    where: { id: { in: [...proposed.productIds] }, ...nameable(producerId) },
    select: { id: true },
  })
  const after = { ...proposed, productIds: named.map((product) => product.id) }
  await tx.certificate.update({ where: { id }, data: { ...columnsOf(after), updatedAt: now } })
  await tx.certificateScope.deleteMany({ where: { certificateId: id } })
  await tx.certificateScope.createMany({
    data: after.productIds.map((productId) => ({ certificateId: id, productId })),
  })
  await also?.(tx, id)
  await tx.certificateVerification.create({
    data: {
      ...{ id: newId(), certificateId: id, verifiedBy: userId, verifierName: name },
      ...{ outcome: 'verified', at: now },
    },
  })
  const by = { userId, role, organisationId }
  await reviewFirm(tx, producerId, { now, by, shelf, lost: await lostBy(tx, certificate, after) })
}

/** What was proposed is what is verified from now on. */
export async function acceptCertificateChange(
  official: Official,
  changeId: string,
  revision: number,
  accepting: Accepting,
): Promise<Judged> {
  const { now } = accepting
  const accept = transact(async (tx): Promise<Judged> => {
    const held = await heldChange(tx, official, changeId, revision)
    if (!held.ok) return held
    const move = { by: official, now }
    const moved = await moveCertificateChange(tx, held.value.change, 'accept', move)
    if (!moved) return refuse({ reason: 'changeDecided' })
    await write(tx, official, held.value, accepting)
    return ok()
  })
  try {
    return await accept
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'duplicate' })
    throw error
  }
}

type Why = { revision: number; code: RefusalCode; reason?: string }

/** The change is not right; what was verified stays. */
export const refuseCertificateChange = (
  official: Official,
  changeId: string,
  { revision, ...why }: Why,
  now: Date,
): Promise<Judged> =>
  transact(async (tx) => {
    const held = await heldChange(tx, official, changeId, revision)
    if (!held.ok) return held
    const move = { by: official, now, ...why }
    const moved = await moveCertificateChange(tx, held.value.change, 'refuse', move)
    return moved ? ok() : refuse({ reason: 'changeDecided' })
  })
