import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/**
 * Who PostgreSQL runs as. It refuses to run as root, so root hands it to somebody else.
 * @typedef {{ uid: number, gid: number }} Account
 */

/**
 * @param {string} flag
 * @param {string | number} who
 */
function idOf(flag, who) {
  const { status, stdout } = spawnSync('id', [flag, String(who)], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

/**
 * @param {string | number} who a name or number that this machine knows
 * @returns {Account | undefined}
 */
function accountNamed(who) {
  const uid = idOf('-u', who)
  const gid = idOf('-g', who)
  return uid && gid !== undefined ? { uid, gid } : undefined
}

export const isRoot = () => process.geteuid?.() === 0

/**
 * The owner of a file or folder, if it exists, is not root, and is known to this machine.
 * @param {string} path
 */
export function ownerOf(path) {
  try {
    const { uid } = statSync(path)
    return uid === 0 ? undefined : accountNamed(uid)
  } catch {
    return undefined
  }
}

/**
 * The account for PostgreSQL when we are root, nothing when we are somebody ourselves.
 * @param {string[]} folders whose owner comes first: the data, then the checkout
 * @returns {Account | undefined}
 */
export function serverAccount(folders) {
  if (!isRoot()) return undefined
  for (const folder of folders) {
    const owner = ownerOf(folder)
    if (owner) return owner
  }
  return accountNamed('postgres') ?? accountNamed('nobody')
}
