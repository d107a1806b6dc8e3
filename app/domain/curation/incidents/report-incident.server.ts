import { createHmac } from 'node:crypto'
import type { Actor } from '#app/domain/accounts/actor.ts'
import { whoseProduct } from '#app/domain/curation/changes/product-reach.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { nextNumber, type Transaction, transact } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { IncidentSource } from './incident.ts'
import { incidentActs } from './incident-acts.ts'
import type { ComplaintInput } from './schemas.ts'

export type Complainant =
  | { source: 'buyer'; actor: Actor<'buyer'> }
  | { source: 'official'; actor: Actor<'official'> }
  | { source: 'public'; address: string }

type Given = Pick<ComplaintInput, 'text' | 'contactName' | 'contact'> & {
  orderLineId?: string
  fileIds: string[]
}

/** So many complaints without an account are taken from one address in an hour. */
const hourly = 3
const hour = 60 * 60 * 1000

const severityOf: Record<IncidentSource, 'medium' | 'low'> = {
  buyer: 'medium',
  official: 'medium',
  public: 'low',
}

/**
 * Opens an incident; its severity is set by the office once it has looked. Asked again with the same
 * id, it finds what the first one opened.
 */
export async function reportIncident(
  who: Complainant,
  productId: string,
  given: Given,
  now: Date,
  incidentId = newId(),
): Promise<Result<{ incidentId: string; number: string }, { reason: 'notFound' | 'tooMany' }>> {
  return transact(async (tx) => {
    const known = await tx.incident.findUnique({ where: { id: incidentId } })
    if (known) return ok({ incidentId, number: known.number })
    const whose = await whoseProduct(tx, productId)
    if (!whose) return refuse({ reason: 'notFound' })
    if (who.source === 'public' && (await count(tx, who.address, now)) > hourly) {
      return refuse({ reason: 'tooMany' })
    }
    const { agency, name, slug, ...of } = whose
    const number = await nextNumber(tx, 'INS', Number(dayOf(now).slice(0, 4)))
    const actor = who.source === 'public' ? undefined : who.actor
    await tx.incident.create({
      data: {
        ...{ id: incidentId, number, ...of, source: who.source, state: incidentActs.report.to },
        ...{ text: given.text, fileIds: given.fileIds, orderLineId: given.orderLineId ?? null },
        severity: severityOf[who.source],
        reporterId: actor?.userId ?? null,
        reporterOrganisationId: actor?.organisationId ?? null,
        contactName: actor ? null : (given.contactName ?? null),
        contact: actor ? null : (given.contact ?? null),
        reportedAt: now,
      },
    })
    await recordEvent(tx, {
      type: 'incident.reported',
      subject: { type: 'incident', id: incidentId },
      by: actor ?? {},
      data: { number, name, productId, source: who.source },
    })
    return ok({ incidentId, number })
  })
}

async function count(tx: Transaction, address: string, now: Date): Promise<number> {
  const sender = createHmac('sha256', environment().SESSION_SECRET).update(address).digest('hex')
  const begin = new Date(Math.floor(now.getTime() / hour) * hour)
  await tx.complaintCount.deleteMany({ where: { hour: { lt: new Date(begin.getTime() - hour) } } })
  const row = await tx.complaintCount.upsert({
    where: { sender_hour: { sender, hour: begin } },
    create: { sender, hour: begin },
    update: { count: { increment: 1 } },
  })
  return row.count
}
