import { prepareJobs } from '#app/platform/jobs.server.ts'

/** One thing an operator does without a browser. */
export type Command = {
  words: string
  does: string
  load: () => Promise<(args: string[]) => Promise<number>>
}

const commands: Command[] = [
  {
    words: 'registry import FILE',
    does: "take an office's list of makers into the books",
    load: async () => (await import('./registry-import.ts')).registryImport,
  },
  {
    words: 'products import FILE',
    does: 'take in what chains call curated products',
    load: async () => (await import('./products-import.ts')).productsImport,
  },
  {
    words: 'outlets import FILE',
    does: "take in the chains' outlets",
    load: async () => (await import('./outlets-import.ts')).outletsImport,
  },
  {
    words: 'placements import FILE',
    does: 'take in which product stands in which outlet since when',
    load: async () => (await import('./placements-import.ts')).placementsImport,
  },
  {
    words: 'sell-out import FILE',
    does: 'take in what one chain sold in one month',
    load: async () => (await import('./sell-out-import.ts')).sellOutImport,
  },
  {
    words: 'evaluation compute YYYY-MM',
    does: "say what a month's figures are",
    load: async () => (await import('./evaluation-compute.ts')).evaluationCompute,
  },
  {
    words: 'evaluation freeze YYYY-MM',
    does: "sign a month's figures; they do not move again",
    load: async () => (await import('./evaluation-freeze.ts')).evaluationFreeze,
  },
  {
    words: 'search rebuild',
    does: 'give the search engine every listing anew',
    load: async () => (await import('./search-rebuild.ts')).searchRebuild,
  },
  {
    words: 'search check',
    does: 'compare what can be found with what is shown (--repair: put it right)',
    load: async () => (await import('./search-check.ts')).searchCheck,
  },
  {
    words: 'search explain QUESTION',
    does: 'show how PostgreSQL finds the answer to a question',
    load: async () => (await import('./search-explain.ts')).searchExplain,
  },
  {
    words: 'demo seed',
    does: 'fill an empty database with the demonstration',
    load: async () => (await import('./demo-seed.ts')).demoSeed,
  },
  {
    words: 'jobs run',
    does: 'run every job that is due, then stop',
    load: async () => (await import('./jobs-run.ts')).jobsRun,
  },
]

/** Done by the launcher, before any of this is loaded; listed here for the help alone. */
const launcherCommands = [
  { words: 'backup FILE', does: 'write the whole database and its files into one file' },
  { words: 'restore FILE', does: 'read a back-up into an empty database (--force: into any)' },
]

function help(): string {
  const lines = [...commands, ...launcherCommands].map(
    ({ words, does }) => `  ${words.padEnd(30)}${does}`,
  )
  return [
    'npm run etalase -- <noun> <verb> [arguments] [--json]',
    '',
    ...lines,
    '',
    'Every command says more with --help. Standard output holds the answer alone when npm is told',
    'to be quiet: npm run --silent etalase -- evaluation compute 2026-10 --json',
    '',
  ].join('\n')
}

/** @returns the exit code: 0 only when it did what it was asked */
export async function etalase(words: string[]): Promise<number> {
  const [noun = '', verb = '', ...args] = words
  const command = commands.find(
    (each) => verb && each.words.split(' ').slice(0, 2).join(' ') === `${noun} ${verb}`,
  )
  if (!command) {
    const asked = noun === '' || noun === '--help' || noun === '-h'
    const out = asked ? process.stdout : process.stderr
    if (!asked) out.write(`There is no command "${words.join(' ')}".\n\n`)
    out.write(help())
    return asked ? 0 : 2
  }
  await prepareJobs()
  const run = await command.load()
  return run(args)
}
