import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { thisProcess } from './process-identity.js'
import { withLock } from './with-lock.js'

const lockPath = () => join(mkdtempSync(join(tmpdir(), 'etalase-lock-')), 'lock')

it('lets one at a time work, and leaves nothing behind', async () => {
  const path = lockPath()
  let inside = 0
  let most = 0
  const work = async () => {
    inside += 1
    most = Math.max(most, inside)
    await new Promise((resolve) => setTimeout(resolve, 1))
    inside -= 1
  }
  await Promise.all(Array.from({ length: 8 }, () => withLock(path, work)))
  expect(most).toBe(1)
  expect(existsSync(path)).toBe(false)
})

it.each([
  ['of a dead process', { pid: 2 ** 22 + 1, since: '1' }],
  ['of a dead process whose number is used again', { pid: process.pid, since: 'before' }],
  ['that came along with a copied folder', { ...thisProcess(), path: '/elsewhere/lock' }],
  ['that was never written to its end', undefined],
])('takes a lock %s', async (_, holder) => {
  const path = lockPath()
  writeFileSync(path, holder ? JSON.stringify({ path, ...holder }) : '')
  expect(await withLock(path, () => 'done')).toBe('done')
})

it('gives up on a living holder with a sentence that names it', async () => {
  const path = lockPath()
  const held = withLock(path, () => withLock(path, () => {}, { patience: 100 }))
  await expect(held).rejects.toThrow(`Process ${process.pid} holds`)
})
