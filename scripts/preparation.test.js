import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentHash, isInstalled } from './preparation.js'

/** @typedef {Record<string, Record<string, unknown>>} Packages */

/**
 * @param {Packages} wanted
 * @param {Packages} [there]
 */
function checkout(wanted, there) {
  const root = mkdtempSync(join(tmpdir(), 'etalase-checkout-'))
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  if (there)
    writeFileSync(
      join(root, 'node_modules', '.package-lock.json'),
      JSON.stringify({ packages: there }),
    )
  return root
}

describe('whether packages are installed', () => {
  const wanted = {
    '': {},
    'node_modules/pg': { version: '8.0.0' },
    'node_modules/vitest': { version: '4.0.0', dev: true },
    'node_modules/elsewhere': { version: '1.0.0', optional: true, os: ['plan9'] },
  }
  const pg = { 'node_modules/pg': { version: '8.0.0' } }

  it('is so when npm noted every one that is needed here', () => {
    expect(isInstalled(checkout(wanted, pg), false)).toBe(true)
    expect(isInstalled(checkout(wanted, pg), true)).toBe(false)
  })

  it('is not so after an installation that was broken off', () => {
    expect(isInstalled(checkout(wanted), false)).toBe(false)
  })

  it('is not so with another version, or for another kind of machine', () => {
    expect(isInstalled(checkout(wanted, { 'node_modules/pg': { version: '8.0.1' } }), false)).toBe(
      false,
    )
    const foreign = { ...pg, 'node_modules/elsewhere': { version: '1.0.0', os: ['plan9'] } }
    expect(isInstalled(checkout(wanted, foreign), false)).toBe(false)
  })
})

it('names the same content alike wherever it lies, and other content otherwise', () => {
  const [one, two] = ['a', 'b'].map(() => {
    const root = mkdtempSync(join(tmpdir(), 'etalase-content-'))
    mkdirSync(join(root, 'app'))
    writeFileSync(join(root, 'app', 'page.tsx'), 'page')
    return root
  })
  expect(contentHash(one, ['app', 'missing'])).toBe(contentHash(two, ['app', 'missing']))
  writeFileSync(join(two, 'app', 'page.test.tsx'), 'a test is no source')
  expect(contentHash(one, ['app'])).toBe(contentHash(two, ['app']))
  writeFileSync(join(two, 'app', 'page.tsx'), 'other page')
  expect(contentHash(one, ['app'])).not.toBe(contentHash(two, ['app']))
})

/** npm forgets optional packages it could not see, and then refuses the lock on a fresh clone. */
it('has every optional package of every system in package-lock.json', () => {
  const { packages } = JSON.parse(
    readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
  )
  /** @type {(from: string, name: string) => boolean} */
  const isLocked = (from, name) => {
    if (packages[`${from ? `${from}/` : ''}node_modules/${name}`]) return true
    if (!from) return false
    return isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
  }
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !isLocked(from, name)),
  )
  expect(missing).toEqual([])
})
