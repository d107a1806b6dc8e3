import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeAdvice } from './check-node.js'
import { exitWith, sayFailure } from './failure.js'
import { findChromium } from './find-chromium.js'
import { prepare } from './preparation.js'
import { reportTo, seconds } from './report.js'
import { runOperatorCommand, startScratchServer } from './scratch-server.js'
import { watchForStop } from './watch-for-stop.js'

/** @typedef {{ passed: number, failed: number, names?: string[] }} Count names of what failed */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const report = reportTo(process.stdout)
const results = join(root, '.etalase', 'test-results')
const words = process.argv.slice(2)
const filters = words.filter((word) => !word.startsWith('--'))

const usage = `npm test                     everything
npm test -- --types          types only; likewise --lint, --unit, --stories
npm test -- --unit money     unit and integration tests whose path holds "money"
npm test -- --stories order  browser stories whose path holds "order"`

/**
 * @param {string} program in node_modules
 * @param {string[]} options
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it ended well
 */
function succeeds(program, options, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join('node_modules', program), ...options], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

/** @param {boolean} isGood @returns {Count} */
const one = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 })

/**
 * The counts of a JSON report; a run that broke off without one, or that failed without a failed
 * test, counts as one failure.
 * @param {string} path
 * @param {boolean} isGood
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function countsIn(path, isGood, read) {
  try {
    const counts = read(JSON.parse(readFileSync(path, 'utf8')))
    return isGood || counts.failed > 0 ? counts : { passed: counts.passed, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

async function checkTypes() {
  const generated = await succeeds('@react-router/dev/bin.js', ['typegen'])
  return one(generated && (await succeeds('typescript/bin/tsc', ['--noEmit', '-p', '.'])))
}

const checkLint = async () =>
  one(await succeeds('@biomejs/biome/bin/biome', ['check', '--no-errors-on-unmatched', '.']))

const checkUnused = async () => one(await succeeds('knip/bin/knip.js', []))

async function runUnitTests() {
  const file = join(results, 'unit.json')
  const isGood = await succeeds(
    'vitest/vitest.mjs',
    [
      ...['run', '--reporter=dot', '--reporter=./tests/summary-reporter.ts', '--passWithNoTests'],
      ...filters,
    ],
    { TEST_SUMMARY: file },
  )
  return countsIn(file, isGood, (summary) => summary)
}

/**
 * @typedef {{ title: string, suites?: Suite[], specs?: { title: string, ok: boolean, file: string }[] }} Suite
 * @param {Suite[]} suites
 * @returns {string[]}
 */
const failedStories = (suites) =>
  suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`),
    ...failedStories(inner),
  ])

async function runStories() {
  const chromium = await findChromium(report)
  if (!chromium) {
    report.say(
      '  No Chromium was found or could be installed, so the browser stories did not run. Install it (apt-get install chromium, or npx playwright install chromium) or set CHROMIUM_PATH.',
    )
    return one(false)
  }
  const file = join(results, 'stories.json')
  const server = await startScratchServer({
    ...{ root, report, purpose: 'browser stories', name: 'etalase_stories' },
    settings: { ETALASE_DEMO: 'on' },
    fill: ({ env }) => runOperatorCommand(root, env, ['demo', 'seed']),
  })
  try {
    const isGood = await succeeds(
      '@playwright/test/cli.js',
      ['test', '--reporter=list,json', ...filters],
      { ...server.environment, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    )
    return countsIn(file, isGood, ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      names: failedStories(suites),
    }))
  } finally {
    await server.stop()
  }
}

const steps = [
  { flag: '--types', title: 'Types', run: checkTypes },
  { flag: '--lint', title: 'Lint', run: checkLint },
  ...(existsSync(join(root, 'knip.json'))
    ? [{ flag: '--lint', title: 'Unused code', run: checkUnused }]
    : []),
  { flag: '--unit', title: 'Unit and integration tests', run: runUnitTests },
  { flag: '--stories', title: 'Browser stories', run: runStories },
]

/**
 * @param {string} title
 * @param {() => Promise<Count>} run
 */
async function counted(title, run) {
  const begin = performance.now()
  report.say(`\n${title}`)
  /** @type {Count} */
  let count
  try {
    count = await run()
  } catch (error) {
    sayFailure(error)
    count = one(false)
  }
  report.say(`${title}: ${count.passed} passed, ${count.failed} failed, ${seconds(begin)}`)
  return count
}

await exitWith(async () => {
  if (words.includes('--help')) {
    report.say(usage)
    return 0
  }
  if (nodeAdvice) report.say(nodeAdvice)
  const isStopping = watchForStop()
  rmSync(results, { recursive: true, force: true })
  const chosen = steps.filter(({ flag }) => words.includes(flag))
  const wanted = chosen.length > 0 ? chosen : steps
  const withBuild = wanted.some(({ flag }) => flag === '--unit' || flag === '--stories')
  const total = await counted('Packages, generated code and build', async () => {
    await prepare({ root, report, withTools: true, withBuild })
    return one(true)
  })
  mkdirSync(results, { recursive: true })
  /** @type {string[]} */
  const failures = []
  for (const { title, run } of wanted) {
    if (isStopping()) return 130
    const { passed, failed, names = [title] } = await counted(title, run)
    total.passed += passed
    total.failed += failed
    if (failed > 0) failures.push(...names)
  }
  for (const name of failures) report.say(`  failed: ${name}`)
  report.say(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})
