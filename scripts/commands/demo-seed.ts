import { alone, clear, isBrokenOff, isEmpty } from '#scripts/demo/marks.ts'
import { seedDemo } from '#scripts/demo/seed-demo.ts'
import { fail, parseArguments } from './arguments.ts'

const help = `npm run etalase -- demo seed [--cast] [--if-empty] [--json]

Fills an empty database with the demonstration; one that was broken off begins again.

  --cast       only the places, the office, the people with their firms, and the buyers
  --if-empty   leave a database that is not empty as it is
  --json       answer with one JSON object
`

/** The demonstration goes into an empty database only. */
export async function demoSeed(args: string[]): Promise<number> {
  const asked = parseArguments(args, { help, words: 0, flags: ['cast', 'if-empty'] })
  if (typeof asked === 'number') return asked
  const { cast = false, 'if-empty': ifEmpty = false, json = false } = asked.flags
  return alone(async () => {
    if (await isBrokenOff()) await clear()
    const empty = await isEmpty()
    if (!empty && !ifEmpty) {
      return fail(
        json,
        'notEmpty',
        'The database is not empty: the demonstration needs an empty one',
      )
    }
    if (empty) {
      process.stderr.write('  Filling the empty database with the demonstration\n')
      await seedDemo((step) => process.stderr.write(`    ${step}\n`), { castOnly: cast })
    }
    if (json) process.stdout.write(`${JSON.stringify({ seeded: empty })}\n`)
    return 0
  })
}
