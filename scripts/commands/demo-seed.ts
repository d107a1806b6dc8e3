import { seedDemo } from '#scripts/demo/seed-demo.ts'
import { database } from '#app/platform/database.server.ts'

/** The demonstration goes into an empty database only. */
export async function demoSeed(args: string[]): Promise<number> {
  const people = await database().user.count()
  if (people > 0) {
    if (args.includes('--if-empty')) return 0
    process.stderr.write('The database is not empty: the demonstration needs an empty one.\n')
    return 1
  }
  await seedDemo((step) => process.stderr.write(`  ${step}\n`))
  return 0
}
