import './check-node.js'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { backup } from './backup.js'
import { exitWith } from './failure.js'
import { migrate } from './migrate.js'
import { acquireDatabase } from './postgres/acquire-database.js'
import { prepare } from './preparation.js'
import { reportTo } from './report.js'
import { restore } from './restore.js'
import { runChild } from './run-child.js'
import { completeEnvironment, loadEnvironmentFile } from './settings.js'
import { watchForStop } from './watch-for-stop.js'

/**
 * The operator's command. Standard output is the command's own; what we do to get there is said on
 * standard error.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const report = reportTo(process.stderr)
const words = process.argv.slice(2).map(fromCaller)

/**
 * The command runs in the checkout; a file is meant where the caller stands.
 * @param {string} word
 * @param {number} position
 */
function fromCaller(word, position) {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), word)
  return position > 1 && existsSync(path) ? path : word
}

/**
 * @param {import('./postgres/acquire-database.js').Database} database
 * @param {() => boolean} isStopping
 */
async function runWith(database, isStopping) {
  completeEnvironment({ root, database })
  if (words[0] === 'restore') return restore({ root, url: database.url, words: words.slice(1) })
  await migrate({ url: database.url, root })
  if (words[0] === 'backup') return backup({ root, url: database.url, words: words.slice(1) })
  if (isStopping()) return 130
  process.env.NODE_ENV = 'production'
  return runChild(['scripts/command.js', ...words], { cwd: root, foreground: true })
}

/** @type {Record<string, string>} */
const usages = {
  backup:
    'npm run etalase -- backup FILE [--force] [--json]\n\nWrites the whole database and its files into FILE. --force replaces a FILE that exists.',
  restore:
    'npm run etalase -- restore FILE [--force] [--json]\n\nReads a backup into an empty database, all of it or nothing. --force replaces what is there.',
}

await exitWith(async () => {
  const asksHelp = words.includes('--help') || words.includes('-h')
  const usage = usages[words[0] ?? '']
  if (asksHelp && usage) {
    console.log(usage)
    return 0
  }
  loadEnvironmentFile(root)
  await prepare({ root, report })
  const needsNothing = words.length === 0 || words[0] === '--help' || words[0] === '-h'
  if (needsNothing) return runChild(['scripts/command.js', ...words], { cwd: root })
  const isStopping = watchForStop()
  const database = await acquireDatabase({
    root,
    purpose: `etalase ${words.slice(0, 2).join(' ')}`,
    say: report.say,
  })
  try {
    return await runWith(database, isStopping)
  } finally {
    await database.release()
  }
})
