import type { Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Period } from '#app/kernel/period.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { nextNumber, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { ensureEvaluation } from './ensure-evaluation.server.ts'
import { findColleagues } from './queries.server.ts'
import type { NoteInput } from './schemas.ts'

export type Noted = { noteId: string; followUpId?: string }
type Subject = { subject: string; subjectName: string }

/** Names the cause of a movement and, where something is to be done, who does it by when. */
export async function noteCause(
  official: Official,
  period: Period,
  about: Subject,
  note: NoteInput,
  now: Date,
): Promise<Result<Noted, { reason: 'unknownOwner' }>> {
  const owner = await ownerOf(official, note)
  if (note.action && !owner) return refuse({ reason: 'unknownOwner' })
  return transact(async (tx) => {
    const { id: evaluationId } = await ensureEvaluation(tx, official, period)
    const noteId = newId()
    await tx.evaluationNote.create({
      data: {
        id: noteId,
        evaluationId,
        ...about,
        cause: note.cause,
        text: note.text,
        createdBy: official.userId,
        authorName: official.name,
        createdAt: now,
      },
    })
    const by = {
      userId: official.userId,
      role: 'official',
      organisationId: official.organisationId,
    }
    await recordEvent(tx, {
      type: 'evaluation.noted',
      subject: { type: 'evaluation', id: evaluationId },
      by,
      data: { period, ...about, cause: note.cause },
    })
    if (!owner || !note.action || !note.dueOn) return ok({ noteId })
    const followUp = { evaluationId, noteId, ...about, text: note.action, dueOn: note.dueOn }
    return ok({ noteId, followUpId: await plan(tx, official, followUp, owner, now) })
  })
}

type Owner = { name: string; id?: string }

/** A member of the agency, or a name outside it. */
async function ownerOf(official: Official, note: NoteInput): Promise<Owner | undefined> {
  if (!note.ownerId) return note.ownerName ? { name: note.ownerName } : undefined
  return (await findColleagues(official)).find(({ id }) => id === note.ownerId)
}

type Planned = {
  evaluationId: string
  noteId: string
  subject: string
  subjectName: string
  text: string
  dueOn: string
}

async function plan(
  tx: Transaction,
  official: Official,
  { dueOn, ...planned }: Planned,
  owner: Owner,
  now: Date,
): Promise<string> {
  const id = newId()
  const number = await nextNumber(tx, 'TL', Number(dayOf(now).slice(0, 4)))
  await tx.followUp.create({
    data: {
      id,
      number,
      agencyId: official.organisationId,
      ...planned,
      ownerName: owner.name,
      ownerId: owner.id,
      dueOn: dateColumn(dueOn),
      createdBy: official.userId,
      createdAt: now,
    },
  })
  await recordEvent(tx, {
    type: 'followUp.planned',
    subject: { type: 'followUp', id },
    by: { userId: official.userId, role: 'official', organisationId: official.organisationId },
    data: {
      number,
      text: planned.text,
      subjectName: planned.subjectName,
      dueOn,
      ownerId: owner.id ?? null,
    },
  })
  return id
}
