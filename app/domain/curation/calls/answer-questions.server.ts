import type { Producer } from '#app/domain/accounts/actor.ts'
import { entryActs } from '#app/domain/curation/rounds/entry-acts.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Refusal = { reason: 'notFound' | 'nothingAsked' | 'unanswered' }

/** Answers everything that is open at once; the entry is then the buyer's again. */
export async function answerQuestions(
  producer: Producer,
  entryId: string,
  answers: Readonly<Record<string, string>>,
  now: Date,
): Promise<Result<undefined, Refusal>> {
  if (!isId(entryId)) return refuse({ reason: 'notFound' })
  const { from, to } = entryActs.answer
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM round_entry WHERE id = ${entryId}::uuid FOR UPDATE`
    const entry = await tx.roundEntry.findFirst({
      where: { id: entryId, producerId: producer.organisationId },
      include: { questions: { where: { answeredAt: null } } },
    })
    if (!entry) return refuse({ reason: 'notFound' })
    if (!from.some((state) => state === entry.state)) return refuse({ reason: 'nothingAsked' })
    if (entry.questions.some(({ id }) => !answers[id])) return refuse({ reason: 'unanswered' })
    for (const { id } of entry.questions) {
      await tx.entryQuestion.update({
        where: { id },
        data: {
          ...{ answer: answers[id], answeredAt: now },
          ...{ answeredBy: producer.userId, answererName: producer.name },
        },
      })
    }
    await tx.roundEntry.update({ where: { id: entryId }, data: { state: to } })
    await recordEvent(tx, {
      type: 'callEntry.answered',
      subject: { type: 'roundEntry', id: entryId },
      by: producer,
      data: { roundId: entry.roundId },
    })
    return ok()
  })
}
