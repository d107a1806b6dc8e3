import type { Official, Producer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { findStoredFile } from '#app/platform/uploads/find-stored-file.server.ts'
import { isPicture, variantOf } from '#app/platform/uploads/stored-file.ts'
import { type Certificate, firmKinds } from './certificate.ts'
import type {
  CertificateFile,
  CheckedBy,
  RecordedCertificate,
  ShownScan,
} from './certificate-file.ts'
import { toCertificate, withScopes } from './certificate-row.server.ts'
import { countedFor, countingFor, withHolder } from './covering.server.ts'
import type { Holder } from './holder.ts'
import type { QueuedCertificate } from './queued-certificate.ts'
import { producersOf } from './reach.server.ts'
import { refusalCodes } from './refusal-codes.ts'

const withHistory = {
  ...withScopes,
  verifications: { orderBy: { at: 'desc' }, take: 20 },
  successor: { select: { id: true, number: true } },
  supersedes: { select: { id: true, number: true } },
} as const satisfies Prisma.CertificateInclude

type WithHistory = Prisma.CertificateGetPayload<{ include: typeof withHistory }>

const toRecorded = (row: WithHistory): RecordedCertificate => ({
  ...toCertificate(row),
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  verifications: row.verifications.map(history),
  renewedBy: row.successor,
  renews: row.supersedes,
})

type Word = WithHistory['verifications'][number]

const history = ({ id, outcome, code, reason, verifierName, at }: Word): CheckedBy => ({
  ...{ id, outcome, reason, verifierName, at },
  code: refusalCodes.find((each) => each === code) ?? null,
})

/** All licences that may count for a firm, its cooperative's too, newest first: it has a handful. */
export async function findCertificatesOf(
  producerId: string,
  on: Queryable = database(),
): Promise<Certificate[]> {
  const rows = await on.certificate.findMany({
    where: countingFor([producerId]),
    include: withHolder,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 200,
  })
  return rows.flatMap((row) => countedFor(producerId, row) ?? [])
}

/** What a firm or a cooperative holds itself, newest first. */
export async function findOwnCertificates(holderId: string): Promise<Certificate[]> {
  const rows = await database().certificate.findMany({
    where: { producerId: holderId },
    include: withScopes,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 200,
  })
  return rows.map(toCertificate)
}

export async function findCertificateFor(
  holder: Holder,
  certificateId: string,
): Promise<RecordedCertificate | undefined> {
  if (!isId(certificateId)) return undefined
  const row = await database().certificate.findFirst({
    where: { id: certificateId, producerId: holder.organisationId },
    include: withHistory,
  })
  return row ? toRecorded(row) : undefined
}

/** A certificate of a firm within the official's reach. */
export async function findCertificateForOfficial(
  official: Official,
  certificateId: string,
): Promise<CertificateFile | undefined> {
  if (!isId(certificateId)) return undefined
  const row = await database().certificate.findFirst({
    where: { id: certificateId, producer: producersOf(official) },
    include: {
      ...withHistory,
      scopes: { include: { product: { select: { id: true, name: true } } } },
      producer: { include: { organisation: { select: { kind: true } } } },
    },
  })
  if (!row) return undefined
  const { producerId, producer } = row
  const { businessName, ownerName, nib, regionCode, villageName } = producer
  return {
    ...toRecorded(row),
    producerId,
    isCooperative: producer.organisation.kind === 'cooperative',
    ...{ businessName, ownerName, nib, regionCode, villageName },
    products: row.scopes.map(({ product }) => product),
  }
}

export const queuePageSize = 30

const waiting = (official: Official) =>
  ({ state: 'unverified', supersededAt: null, producer: producersOf(official) }) as const

/** What waits for an official's eye, longest waiting first. */
export async function findVerificationQueue(
  official: Official,
  page = 1,
): Promise<{ certificates: QueuedCertificate[]; total: number }> {
  const where = waiting(official)
  const [rows, total] = await Promise.all([
    database().certificate.findMany({
      where,
      include: { ...withScopes, producer: { select: { businessName: true, villageName: true } } },
      orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * queuePageSize,
      take: queuePageSize,
    }),
    countToVerify(official),
  ])
  const certificates = rows.map(({ producer, updatedAt, ...row }) => {
    const { id, kind, number, expiresOn } = toCertificate({ ...row, updatedAt })
    return { id, kind, number, expiresOn, ...producer, waitingSince: updatedAt }
  })
  return { certificates, total }
}

/** The one that has waited longest, or the next one after this: for "save and next" and "later". */
export async function findNextToVerify(
  official: Official,
  after?: { id: string; updatedAt: Date },
): Promise<string | undefined> {
  const next = await database().certificate.findFirst({
    where: {
      ...waiting(official),
      ...(after
        ? {
            OR: [
              { updatedAt: { gt: after.updatedAt } },
              { updatedAt: after.updatedAt, id: { gt: after.id } },
            ],
          }
        : {}),
    },
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return next?.id
}

/** How many wait for an official's eye. */
export const countToVerify = (official: Official): Promise<number> =>
  database().certificate.count({ where: waiting(official) })

/** What a renewal of a holder's own licence begins with. */
export async function findRenewalOf(
  holder: Holder,
  certificateId: string,
): Promise<Partial<Certificate> | undefined> {
  const renewed = await findCertificateFor(holder, certificateId)
  if (!renewed) return undefined
  const { kind, issuer, wholeFirm, productIds, number } = renewed
  // An NIB and a trademark keep their number for good.
  const kept = firmKinds.includes(kind) ? { number } : {}
  return { kind, issuer, wholeFirm, productIds, ...kept }
}

/** How the scan can be shown on a page: as a picture or in a frame. */
export async function howToShow(fileId: string | null): Promise<ShownScan | undefined> {
  const file = fileId && (await findStoredFile(fileId))
  const facts = file ? variantOf(file, 'original') : undefined
  return facts && (isPicture(facts) ? 'picture' : 'frame')
}

/** The NIB in the firm's own file, to begin its certificate with. */
export async function findFirmNib(producer: Producer): Promise<string | null> {
  const firm = await database().producer.findUnique({
    where: { id: producer.organisationId },
    select: { nib: true },
  })
  return firm?.nib ?? null
}
