import { ok, type Result } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'

class Refused<Refusal> extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('refused')
    this.refusal = refusal
  }
}

/** Ends the act: nothing of it stays, and the caller gets the reason. */
export type Refuse<Refusal> = (refusal: Refusal) => never

/** All facts of an act or, when it refuses half-way, none of them. */
export async function transactOrRefuse<Value, Refusal>(
  work: (tx: Transaction, refuse: Refuse<Refusal>) => Promise<Value>,
): Promise<Result<Value, Refusal>> {
  const refuse: Refuse<Refusal> = (refusal) => {
    throw new Refused(refusal)
  }
  try {
    return ok(await transact((tx) => work(tx, refuse)))
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal as Refusal }
    throw error
  }
}
