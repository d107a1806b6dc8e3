import {
  asCircumstance,
  districtsAround,
} from '#app/domain/catalogue/search/districts-around.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { explainSearch } from '#app/domain/catalogue/search/search-with-postgresql.server.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { parseArguments } from './arguments.ts'

const help = `npm run etalase -- search explain QUESTION [--json]

Asks the catalogue what stands behind the question mark of its address, such as
"q=keripik&certificate=halal", and shows PostgreSQL's plan with its times.
`

export async function searchExplain(args: string[]): Promise<number> {
  const asked = parseArguments(args, { help, words: 1 })
  if (typeof asked === 'number') return asked
  const question = questionFrom(new URLSearchParams(asked.words[0]))
  const around = asCircumstance(question, await districtsAround(question))
  const plan = await explainSearch(question, {
    ...{ today: dayOf(now()), except: [], everyPrice: false },
    ...around,
  })
  process.stdout.write(asked.flags.json ? `${JSON.stringify({ plan })}\n` : `${plan.join('\n')}\n`)
  return 0
}
