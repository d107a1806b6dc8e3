import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from './failure.js'
import { makeStateFolder } from './postgres/place.js'
import { withLock } from './with-lock.js'

/** @typedef {import('./report.js').Report} Report */
/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, dev?: boolean, os?: string[], cpu?: string[] }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined}
 */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own record of what it
 * installed; a broken-off installation and one for another kind of machine do not count.
 * @param {string} root
 * @param {boolean} withTools also the packages that only development needs
 */
export function isInstalled(root, withTools) {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const there = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !there) return false
  /** @param {LockedPackage} item */
  const fitsHere = ({ os, cpu }) =>
    (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch))
  if (!Object.values(there).every(fitsHere)) return false
  return Object.entries(wanted).every(([path, { version, optional, dev, devOptional }]) => {
    const found = there[path]
    if (path === '') return true
    if (!found) return Boolean(optional || ((dev || devOptional) && !withTools))
    return found.version === version
  })
}

/** npm as it was called, or as the PATH has it. */
function npm() {
  const called = process.env.npm_execpath
  if (called && /npm-cli\.js$/.test(called)) return [process.execPath, called]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

/**
 * Runs a program and says now and then that it still works; what it printed is shown if it fails.
 * @param {string[]} command
 * @param {{ root: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, advice?: string }} options
 * @returns {Promise<void>}
 */
function run([program = '', ...words], { root, env, onLine, advice }) {
  return new Promise((resolve, reject) => {
    let said = ''
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: program.endsWith('.cmd'),
    })
    /** @param {Buffer} chunk */
    const listen = (chunk) => {
      const text = chunk.toString()
      said = (said + text).slice(-100_000)
      if (onLine) for (const line of text.split('\n')) onLine(line)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', (error) => reject(new Failure(`${program}: ${error.message}`)))
    child.once('exit', (code, signal) => {
      if (code === 0) return resolve()
      const shown = said
        .split('\n')
        .filter((line) => !/^npm (http|verb|sill)/.test(line))
        .join('\n')
      const how = signal ? `was stopped by ${signal}` : `ended with ${code}`
      reject(new Failure(`${shown.trim()}\n\n${words[0]} ${how}. ${advice ?? ''}`.trim()))
    })
  })
}

/**
 * @param {string} root
 * @param {Report} report
 * @param {boolean} withTools
 */
async function install(root, report, withTools) {
  if (isInstalled(root, withTools)) return
  let fetched = 0
  let saidAt = Date.now()
  const [program = '', ...first] = npm()
  await report.step('Installing packages', () =>
    run(
      [
        program,
        ...first,
        'ci',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=http',
      ].concat(withTools ? ['--include=dev'] : []),
      {
        root,
        advice:
          'The packages could not be installed. This needs a connection to the npm registry the first time.',
        onLine: (line) => {
          if (!line.includes('http fetch GET')) return
          fetched += 1
          if (Date.now() - saidAt < 5000) return
          saidAt = Date.now()
          report.say(`    ${fetched} packages so far`)
        },
      },
    ),
  )
  if (!isInstalled(root, withTools))
    report.say('  npm installed something else than package-lock.json asks for; going on with it.')
}

const notSources = /\.test\.[jt]sx?$|\.md$|\/generated$|\/\.[^/]*$/

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path a file or a folder below it
 */
function digest(hash, root, path) {
  if (notSources.test(path) || !existsSync(join(root, path))) return
  if (!statSync(join(root, path)).isDirectory()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
    return
  }
  for (const name of readdirSync(join(root, path)).sort()) digest(hash, root, `${path}/${name}`)
}

/**
 * A name for the content of these files; the same content has the same name, wherever it lies.
 * @param {string} root
 * @param {string[]} paths
 */
export function contentHash(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths) digest(hash, root, path)
  return hash.digest('hex')
}

/**
 * Makes something unless it was made from the same content already. The stamp lies beside what was
 * made, so it goes when that goes.
 * @param {{ root: string, title: string, sources: string[], stamp: string, report: Report,
 *   make: () => Promise<void> }} task
 */
async function makeWhenChanged({ root, title, sources, stamp, report, make }) {
  const path = join(root, stamp)
  const wanted = contentHash(root, sources)
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return
  rmSync(path, { force: true })
  await report.step(title, make)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, wanted)
}

/** @param {string} root @param {Report} report */
const generate = (root, report) =>
  makeWhenChanged({
    root,
    title: 'Generating the database client',
    sources: ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'],
    stamp: 'app/platform/generated/prisma/.stamp',
    report,
    make: () =>
      run([process.execPath, 'node_modules/prisma/build/index.js', 'generate'], {
        root,
        env: {
          // Any file will do: without one Prisma looks for an engine on the network.
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        },
      }),
  })

/** @param {string} root @param {Report} report */
const build = (root, report) =>
  makeWhenChanged({
    root,
    title: 'Building the pages',
    sources: [
      'app',
      'prisma',
      'public',
      'scripts',
      'package-lock.json',
      'package.json',
      'react-router.config.ts',
      'remix.config.js',
      'tsconfig.json',
      'vite.config.ts',
    ],
    stamp: 'build/.stamp',
    report,
    make: () =>
      run([process.execPath, 'node_modules/@react-router/dev/bin.js', 'build'], {
        root,
        env: { NODE_ENV: 'production' },
      }),
  })

/**
 * Brings packages, generated code and the build up to date; does nothing when they are.
 * @param {{ root: string, report: Report, withTools?: boolean, withBuild?: boolean,
 *   withClient?: boolean }} wishes
 */
export async function prepare({
  root,
  report,
  withTools = false,
  withClient = true,
  withBuild = true,
}) {
  const state = join(root, '.etalase')
  makeStateFolder(state, root)
  /** @param {number} pid */
  const onWait = (pid) => report.say(`  Waiting for process ${pid}, which is preparing Etalase ...`)
  await withLock(
    join(state, 'prepare.lock'),
    async () => {
      await install(root, report, withTools)
      if (withClient) await generate(root, report)
      if (withBuild) await build(root, report)
    },
    { patience: 20 * 60_000, onWait },
  )
}
