import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { acceptBytes } from './accept-bytes.server.ts'
import { type FileRefusal, refusalOfClaims } from './file-refusal.ts'
import { keepFile } from './keep-file.server.ts'
import { readObject, removeObjects } from './object-store.server.ts'
import { type FilePurposeKey, filePurposes } from './purposes.ts'

/** Long enough for a village's signal to come back; the signed addresses end with it. */
export const ticketSeconds = 4 * 60 * 60

/** An uploader with this many files under way has a fault or a bad intention. */
const openLimit = 60

export type UploadGrant = { ownerOrganisationId: string | null; uploadedBy: string }
export type UploadOutcome = { ok: true; fileId: string } | { ok: false; reason: FileRefusal }

type Claim = { name: string; size: number; type: string }

/** One ticket for each file, if the files are what this purpose takes. */
export async function issueTickets(
  purpose: FilePurposeKey,
  subjectId: string | null,
  grant: UploadGrant,
  files: readonly Claim[],
): Promise<Result<string[], FileRefusal>> {
  const refusal = refusalOfClaims(filePurposes[purpose], files)
  if (refusal) return refuse(refusal)
  const open = await database().uploadTicket.count({
    where: { uploadedBy: grant.uploadedBy, settledAt: null, expiresAt: { gt: now() } },
  })
  if (open + files.length > openLimit) return refuse('tooMany')
  const expiresAt = new Date(now().getTime() + ticketSeconds * 1000)
  const tickets = files.map(({ name, size }) => ({
    id: newId(),
    purpose,
    subjectId,
    ...grant,
    name,
    size,
    expiresAt,
  }))
  await database().uploadTicket.createMany({ data: tickets })
  return ok(tickets.map(({ id }) => id))
}

const settle = (id: string, key: string, outcome: UploadOutcome) => ({
  where: { id, settledAt: null },
  data: { key, outcome, settledAt: now() },
})

async function outcomeOf(id: string): Promise<UploadOutcome> {
  const ticket = await database().uploadTicket.findUnique({ where: { id } })
  return (ticket?.outcome as UploadOutcome | null) ?? { ok: false, reason: 'expired' }
}

/**
 * The bytes of a ticket are here: checks and keeps them, once. News that comes again, at the same
 * time or later, gets the first answer.
 */
export async function settleTicket(
  id: string,
  uploaded: { key: string; size: number },
): Promise<UploadOutcome> {
  const ticket = await database().uploadTicket.findUnique({ where: { id } })
  if (!ticket || ticket.settledAt) return outcomeOf(id)
  if (ticket.expiresAt < now() || ticket.size !== uploaded.size) {
    return { ok: false, reason: 'expired' }
  }
  const purpose = ticket.purpose as FilePurposeKey
  const bytes = new Uint8Array(await (await readObject(uploaded.key)).arrayBuffer())
  const accepted = await acceptBytes(bytes, filePurposes[purpose])
  if (!accepted.ok) {
    const refused = { ok: false, reason: accepted.refusal } as const
    await database().uploadTicket.updateMany(settle(id, uploaded.key, refused))
    await removeObjects([uploaded.key])
    return outcomeOf(id)
  }
  const { subjectId, ownerOrganisationId, uploadedBy, name } = ticket
  const facts = { id, purpose, subjectId, ownerOrganisationId, uploadedBy, name }
  const file = await keepFile(facts, accepted.value, uploaded, async (tx) => {
    const done = settle(id, uploaded.key, { ok: true, fileId: id })
    return (await tx.uploadTicket.updateMany(done)).count === 1
  })
  if (file && !accepted.value.asTheyCame) await removeObjects([uploaded.key])
  return outcomeOf(id)
}
