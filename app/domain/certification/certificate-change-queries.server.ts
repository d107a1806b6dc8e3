import type { Official } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { CertificateChange, Prisma } from '#app/platform/generated/prisma/client.ts'
import type {
  CertificateChangeFile,
  CertificateChangeView,
  QueuedCertificateChange,
  WaitingRenewal,
} from './certificate-change-views.ts'
import { changedParts, contentIn } from './certificate-content.ts'
import type { Holder } from './holder.ts'
import { producersOf } from './reach.server.ts'
import { refusalCodes } from './refusal-codes.ts'

export const certificateChangesPerPage = 30

const waitingFor = (official: Official) =>
  ({
    state: 'proposed',
    certificate: { producer: producersOf(official) },
  }) satisfies Prisma.CertificateChangeWhereInput

async function toView(row: CertificateChange): Promise<CertificateChangeView> {
  const { id, state, proposedAt, closedAt, reason } = row
  const before = contentIn(row.before)
  const proposed = contentIn(row.proposed)
  const products = await database().product.findMany({
    where: { id: { in: [...before.productIds, ...proposed.productIds] } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return {
    ...{ id, state, before, proposed, products, proposedAt, closedAt, reason },
    parts: changedParts(before, proposed),
    code: refusalCodes.find((each) => each === row.code) ?? null,
  }
}

/** Changes of verified licences within reach, the longest waiting first. */
export async function findCertificateChanges(
  official: Official,
  page = 1,
): Promise<QueuedCertificateChange[]> {
  const rows = await database().certificateChange.findMany({
    where: waitingFor(official),
    include: { certificate: { select: { producer: { select: { businessName: true } } } } },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * certificateChangesPerPage,
    take: certificateChangesPerPage,
  })
  return rows.map(({ id, proposedAt, certificate, ...row }) => {
    const before = contentIn(row.before)
    const parts = changedParts(before, contentIn(row.proposed))
    const { kind, number } = before
    return { id, kind, number, parts, proposedAt, ...certificate.producer }
  })
}

export const countCertificateChanges = (official: Official): Promise<number> =>
  database().certificateChange.count({ where: waitingFor(official) })

/** The one that has waited longest, for "save and next". */
export async function findNextCertificateChange(official: Official): Promise<string | undefined> {
  const next = await database().certificateChange.findFirst({
    where: waitingFor(official),
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return next?.id
}

/** A change within reach, and what buyers would no longer see. */
export async function findCertificateChangeFor(
  official: Official,
  changeId: string,
): Promise<CertificateChangeFile | undefined> {
  if (!isId(changeId)) return undefined
  const row = await database().certificateChange.findFirst({
    where: { id: changeId, certificate: { producer: producersOf(official) } },
    include: {
      certificate: { select: { producerId: true, producer: { select: { businessName: true } } } },
    },
  })
  if (!row) return undefined
  const { certificateId, revision, proposerName, closerName, certificate } = row
  const view = await toView(row)
  const { before, proposed } = view
  const isSame = proposed.kind === before.kind
  const covered = before.wholeFirm
    ? { producerId: certificate.producerId }
    : { id: { in: [...before.productIds] } }
  const losing =
    isSame && proposed.wholeFirm
      ? []
      : await database().product.findMany({
          where: {
            AND: [covered, isSame ? { id: { notIn: [...proposed.productIds] } } : {}],
            state: 'listed',
          },
          select: { id: true, name: true },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: 50,
        })
  const { businessName } = certificate.producer
  return { ...view, certificateId, revision, proposerName, closerName, businessName, losing }
}

export const isCertificateChangeOpen = async (id: string): Promise<boolean> =>
  (await database().certificateChange.count({ where: { id, state: 'proposed' } })) > 0

/** The latest change of a holder's own licence. */
export async function findLastCertificateChange(
  holder: Holder,
  certificateId: string,
): Promise<CertificateChangeView | null> {
  const row = await database().certificateChange.findFirst({
    where: { certificateId, certificate: { producerId: holder.organisationId } },
    orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
  })
  return row ? toView(row) : null
}

const listed = { state: 'listed' } as const

/** Renewals that wait while something listed stands on what they renew: an exchange of licences. */
export async function findWaitingRenewals(
  official: Official,
): Promise<{ renewals: WaitingRenewal[]; total: number }> {
  const where = {
    state: 'unverified',
    producer: producersOf(official),
    supersedes: {
      state: 'verified',
      OR: [
        { scopes: { some: { product: listed } } },
        { wholeFirm: true, producer: { products: { some: listed } } },
      ],
    },
  } satisfies Prisma.CertificateWhereInput
  const [rows, total] = await Promise.all([
    database().certificate.findMany({
      where,
      include: {
        producer: { select: { businessName: true } },
        supersedes: { select: { number: true } },
      },
      orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
      take: 10,
    }),
    database().certificate.count({ where }),
  ])
  const renewals = rows.map(({ id, kind, number, producer, supersedes, updatedAt }) => ({
    ...{ id, kind, number, ...producer },
    renews: supersedes?.number ?? '',
    waitingSince: updatedAt,
  }))
  return { renewals, total }
}
