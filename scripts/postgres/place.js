import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { codeOf, Failure } from '../failure.js'
import { isRoot, ownerOf, serverAccount } from './account.js'
import { copyBinaries, installedBinaries, makeLinks, obstacle } from './binaries.js'
import { writePrivate } from './state.js'

/**
 * Where one PostgreSQL lives.
 * @typedef {object} Place
 * @property {string} root the checkout
 * @property {string} state our own notes: port, password, leases, lock
 * @property {string} home the folder of its data, reachable for its account
 * @property {string} native its programs
 * @property {import('./account.js').Account | undefined} account who it runs as, if not us
 */

/**
 * Whether that account can enter the folder.
 * @param {string} folder
 * @param {import('./account.js').Account | undefined} account
 */
const canEnter = (folder, account) =>
  !account ||
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0

/**
 * A folder that others may pass through but not list, owned as the checkout is.
 * @param {string} folder
 * @param {string} root
 */
export function makeStateFolder(folder, root) {
  const owner = isRoot() ? ownerOf(root) : undefined
  try {
    const made = mkdirSync(folder, { recursive: true })
    if (!made) return
    chmodSync(folder, 0o711)
    if (owner) chownSync(folder, owner.uid, owner.gid)
  } catch (error) {
    if (codeOf(error) === 'EACCES')
      throw new Failure(
        `${folder} cannot be made: this account may not write in ${root}. Use the account that owns it.`,
      )
    throw error
  }
}

/** A folder outside the checkout that every account can pass through and only we can change. */
function sharedFolder() {
  for (const base of ['/var/lib/etalase', join(tmpdir(), `etalase-${process.geteuid?.() ?? 0}`)]) {
    try {
      mkdirSync(base, { recursive: true, mode: 0o755 })
      const { uid, mode } = statSync(base)
      if (uid === process.geteuid?.() && (mode & 0o022) === 0) {
        chmodSync(base, 0o755)
        return base
      }
    } catch {
      // Not here: the next one.
    }
  }
  throw new Failure('Neither /var/lib nor the folder for temporary files can hold the database.')
}

/**
 * The home noted earlier for this checkout. A copy of a checkout that still exists gets a new one;
 * a checkout that was moved keeps its own.
 * @param {string} state
 * @param {string} root
 * @returns {string | undefined}
 */
function notedHome(state, root) {
  const note = join(state, 'home.json')
  if (!existsSync(note)) return undefined
  const { home, root: notedRoot } = JSON.parse(readFileSync(note, 'utf8'))
  if (notedRoot === root) return home
  const original = join(notedRoot, '.etalase', basename(state), 'home.json')
  if (existsSync(original) && JSON.parse(readFileSync(original, 'utf8')).home === home)
    return undefined
  writePrivate(note, { home, root })
  return home
}

/**
 * The programs, where that account can run them: as installed, or as a copy.
 * @param {string} root
 * @param {string} state
 * @param {import('./account.js').Account | undefined} account
 */
function usableBinaries(root, state, account) {
  const { native, label } = installedBinaries(root)
  if (makeLinks(native) && !obstacle(native, account)) return native
  const base = account ? sharedFolder() : state
  copyBinaries(native, join(base, label))
  const copied = join(base, label, 'native')
  const why = obstacle(copied, account)
  if (why)
    throw new Failure(
      `The bundled PostgreSQL does not run on this machine (${why}). Set DATABASE_URL to a PostgreSQL of your own.`,
    )
  return copied
}

/**
 * @param {string} root
 * @param {string} name of the folder under `.etalase`
 * @param {(line: string) => void} say
 * @returns {Place}
 */
export function findPlace(root, name, say) {
  const state = join(root, '.etalase', name)
  makeStateFolder(join(root, '.etalase'), root)
  makeStateFolder(state, root)
  const noted = notedHome(state, root)
  const account = serverAccount([join(noted ?? state, 'data'), root])
  const native = usableBinaries(root, state, account)
  if (!noted && canEnter(state, account)) return { root, state, home: state, native, account }

  const home = noted ?? join(sharedFolder(), `${basename(root)}-${randomBytes(4).toString('hex')}`)
  mkdirSync(home, { recursive: true, mode: 0o755 })
  chmodSync(home, 0o711)
  if (!noted) {
    writePrivate(join(state, 'home.json'), { home, root })
    say(`  PostgreSQL's account may not enter ${root}: its data is kept in ${home}`)
  }
  return { root, state, home, native, account }
}
