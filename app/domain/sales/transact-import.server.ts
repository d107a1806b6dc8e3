import type pg from 'pg'
import type { Result } from '#app/kernel/result.ts'
import { type Transaction, transactOnConnection } from '#app/platform/database.server.ts'
import type { FileRefusal } from './import-report.ts'
import { refuseOpenQuote } from './refuse-unreadable.server.ts'

class RolledBack extends Error {
  constructor(readonly answer: unknown) {
    super('rolled back on purpose')
  }
}

const longest = 30 * 60 * 1000

/** All of an import or none of it; a dry run does everything and then takes it back. */
export async function transactImport<Value>(
  dryRun: boolean,
  work: (tx: Transaction, connection: pg.ClientBase) => Promise<Result<Value, FileRefusal>>,
): Promise<Result<Value, FileRefusal>> {
  try {
    return await transactOnConnection(
      async (tx, connection) => {
        // While rows are read, the database hears nothing from this connection.
        await connection.query(`SET LOCAL idle_in_transaction_session_timeout = ${longest}`)
        const answer = await work(tx, connection)
        if (dryRun) throw new RolledBack(answer)
        return answer
      },
      { timeout: longest },
    )
  } catch (error) {
    if (error instanceof RolledBack) return error.answer as Result<Value, FileRefusal>
    return refuseOpenQuote(error)
  }
}
