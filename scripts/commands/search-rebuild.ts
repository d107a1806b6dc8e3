import { searchEngine } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { fail, parseArguments } from './arguments.ts'

const help = `npm run etalase -- search rebuild [--json]

Gives the search engine every listing anew, and takes out what is no longer listed. The catalogue is
searched meanwhile: by its old index, which the new one replaces in one step.
`

/** At most one line of progress in so many milliseconds. */
const quiet = 2000

function progressLines(): (listings: number) => void {
  let said = Date.now()
  return (listings) => {
    if (Date.now() - said < quiet) return
    said = Date.now()
    process.stderr.write(`${listings} listings so far\n`)
  }
}

export async function searchRebuild(args: string[]): Promise<number> {
  const asked = parseArguments(args, { help, words: 0 })
  if (typeof asked === 'number') return asked
  try {
    const listings = await searchEngine().rebuild(progressLines())
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
