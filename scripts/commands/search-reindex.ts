import { searchEngine } from '#app/domain/catalogue/search-catalogue.server.ts'
import { fail, parseArguments } from './arguments.ts'

const help = `npm run etalase -- search reindex [--json]

Gives the search engine (MEILI_URL) every listing anew, and takes out what is no longer listed. The
catalogue is searched meanwhile. Without MEILI_URL PostgreSQL searches, which is always up to date.
`

export async function searchReindex(args: string[]): Promise<number> {
  const asked = parseArguments(args, { help, words: 0 })
  if (typeof asked === 'number') return asked
  try {
    const listings = await searchEngine().rebuild()
    process.stdout.write(
      asked.flags.json
        ? `${JSON.stringify({ listings })}\n`
        : `${listings} listings can be found.\n`,
    )
    return 0
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return fail(asked.flags.json === true, 'searchEngineFailed', `Nothing was rebuilt: ${reason}`)
  }
}
