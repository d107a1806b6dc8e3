import { searchEngine } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { fail, parseArguments } from './arguments.ts'

const help = `npm run etalase -- search check [--repair] [--json]

Compares what can be found with what the catalogue shows: listings the index does not know, finds
though they are gone, or knows as they were. With --repair they are put right. Ends with 1 when
something differs and was not repaired.
`

export async function searchCheck(args: string[]): Promise<number> {
  const asked = parseArguments(args, { help, words: 0, flags: ['repair'] })
  if (typeof asked === 'number') return asked
  const isJson = asked.flags.json === true
  try {
    const engine = searchEngine()
    const { missing, surplus, stale } = await engine.check()
    const wrong = [...missing, ...surplus, ...stale]
    const repaired = asked.flags.repair === true && wrong.length > 0
    if (repaired) await engine.index(wrong)
    const counts = { missing: missing.length, surplus: surplus.length, stale: stale.length }
    const line = `${counts.missing} missing, ${counts.surplus} surplus, ${counts.stale} stale${repaired ? ': repaired' : ''}`
    process.stdout.write(isJson ? `${JSON.stringify({ ...counts, repaired })}\n` : `${line}\n`)
    return wrong.length === 0 || repaired ? 0 : 1
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return fail(isJson, 'searchEngineFailed', `The index could not be compared: ${reason}`)
  }
}
