import { createHash } from 'node:crypto'
import { apiProblem } from '#app/http/api/problems.server.ts'
import type { Locale } from '#app/messages/messages.ts'
import { endTurn, giveBackTurn, passTurn, takeTurn } from '#app/platform/turns.server.ts'

export type Kept = { status: number; body: string }

const keyOf = (request: Request): string | undefined =>
  /^"?([\x21\x23-\x7e]{1,255})"?$/.exec(request.headers.get('idempotency-key') ?? '')?.[1]

function fingerprintOf(request: Request, text: string): string {
  const { pathname, search } = new URL(request.url)
  const hash = createHash('sha256')
  return hash.update(`${request.method} ${pathname}${search}\n${text}`).digest('hex')
}

type Asked = { request: Request; text: string; locale: Locale; now: Date; scope: string }

/**
 * Does an act once for its `Idempotency-Key`. Repeated, it answers what it answered; a refusal left
 * nothing behind, so its key may be used again.
 */
export async function once(
  { request, text, locale, now, scope }: Asked,
  act: (actId: string) => Promise<Kept & { keep: string }>,
): Promise<Kept & { replayed: boolean }> {
  const key = keyOf(request)
  if (!key) throw apiProblem('keyMissing', locale)
  const taken = await takeTurn({ scope, key }, fingerprintOf(request, text), now)
  if (taken.kind === 'done') return { ...(taken.answer as Kept), replayed: true }
  if (taken.kind === 'other') throw apiProblem('keyReused', locale)
  if (taken.kind === 'busy') throw apiProblem('inProgress', locale, {}, { 'Retry-After': '2' })
  const { turn } = taken
  try {
    const { keep, ...answer } = await act(turn.actId)
    await endTurn(turn, { status: answer.status, body: keep })
    return { ...answer, replayed: false }
  } catch (thrown) {
    // A refusal did nothing; of anything else nobody knows how far it came.
    await (thrown instanceof Error ? passTurn(turn) : giveBackTurn(turn))
    throw thrown
  }
}
