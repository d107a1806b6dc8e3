import type { Buyer } from '#app/domain/accounts/actor.ts'
import { countInvited, findCallOf } from '#app/domain/curation/calls/buyer-queries.server.ts'
import { CallSchema } from '#app/domain/curation/calls/schemas.ts'
import { roundActs } from '#app/domain/curation/rounds/round-acts.ts'
import type { doors } from '#app/http/api/doors.ts'
import type { Given } from '#app/http/api/given.ts'
import { refusedHere, throughForm } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import type { Result } from '#app/kernel/result.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'

type Refusal = { reason: 'notFound' | 'wrongState' | 'past' | 'nobodyInvited' | 'over' }

/** Why a call stays as it was, in the words of its page. */
export function refusedCall({ reason }: Refusal, locale: Locale): unknown {
  if (reason === 'notFound') return notFound()
  return refusedHere(locale, reason, messagesFor(locale).rounds.buyer.refusals[reason])
}

/** A call of the buyer's own, with how many makers it is addressed to. */
export async function callAnswer(buyer: Buyer, callId: string) {
  const call = found(await findCallOf(buyer, callId))
  return { ...call, invited: await countInvited(call) }
}

/** Its form is flat, and ticks a box where the body says true. */
export function callInput({
  body,
  locale,
}: Pick<Given<typeof doors.createCall>, 'body' | 'locale'>) {
  const { conditions, ...announced } = body
  const said = Object.entries(conditions).filter(([, value]) => value !== null)
  const barcode = conditions.barcode ? 'yes' : undefined
  return throughForm(CallSchema, { ...announced, ...Object.fromEntries(said), barcode }, locale)
}

type Move = (buyer: Buyer, callId: string, now: Date) => Promise<Result<unknown, Refusal>>

/** What stands already where it was asked to go stays there. */
export const movingCall =
  (act: 'open' | 'close' | 'settle', move: Move) =>
  async ({ buyer, params, locale, now }: Given<typeof doors.openCall>) => {
    const { id, state } = found(await findCallOf(buyer, params.callId))
    const moved = state === roundActs[act].to || (await move(buyer, id, now))
    if (moved !== true && !moved.ok) throw refusedCall(moved.refusal, locale)
    return callAnswer(buyer, id)
  }
