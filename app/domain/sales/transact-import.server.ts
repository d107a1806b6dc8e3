import { type Transaction, transact } from '#app/platform/database.server.ts'

class RolledBack extends Error {
  constructor(readonly answer: unknown) {
    super('rolled back on purpose')
  }
}

const longest = 30 * 60 * 1000

/** All of an import or none of it; a dry run does everything and then takes it back. */
export async function transactImport<Answer>(
  dryRun: boolean,
  work: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await transact(
      async (tx) => {
        const answer = await work(tx)
        if (dryRun) throw new RolledBack(answer)
        return answer
      },
      { timeout: longest },
    )
  } catch (error) {
    if (error instanceof RolledBack) return error.answer as Answer
    throw error
  }
}
