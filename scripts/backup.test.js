import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { createTestDatabase } from '#tests/database.ts'
import { backup } from './backup.js'
import { restore } from './restore.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'etalase-backup-'))
const file = join(folder, 'saved.gz')
const files = join(folder, 'files')
const { run } = inject('testDatabase')

const saved = await createTestDatabase(`etalase_test_${run}_saved`)
const empty = await createTestDatabase(`etalase_test_${run}_empty`)

/**
 * @param {string} url
 * @param {string} sql
 * @param {unknown[]} [values]
 */
async function query(url, sql, values) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

const user = '01900000-0000-7000-8000-000000000001'
const odd = 'Bu "Rini" \\N \\. \t baris\nke dua \u{1f38e} é'
const readUsers = `SELECT u::text AS user, s::text AS session
  FROM "user" u JOIN session s ON s.user_id = u.id`

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  process.env.FILES_DIR = files
  await query(
    saved,
    `INSERT INTO "user" (id, name, email, updated_at) VALUES ($1, $2, 'r@x', now())`,
    [user, odd],
  )
  await query(
    saved,
    `INSERT INTO session (id, token, user_id, expires_at, updated_at)
     VALUES (gen_random_uuid(), 'token', $1, 'infinity', now())`,
    [user],
  )
  mkdirSync(join(files, 'aa'), { recursive: true })
  writeFileSync(join(files, 'aa', 'photo'), Buffer.alloc(100_000, 7))
  writeFileSync(join(files, 'nothing'), '')
  await backup({ root, url: saved, words: [file] })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** @param {string} path @param {string[]} [options] */
const restoreEmpty = (path, options = []) =>
  restore({ root, url: empty, words: [path, ...options] })

describe('a backup', () => {
  it('does not overwrite an earlier one unasked', async () => {
    await expect(backup({ root, url: saved, words: [file] })).rejects.toThrow('exists already')
  })

  it('that is damaged restores nothing', async () => {
    const whole = readFileSync(file)
    const broken = join(folder, 'broken.gz')
    const changed = gunzipSync(whole).toString('latin1').replace('Rini', 'Rono')
    for (const bytes of [
      whole.subarray(0, whole.length - 100),
      Buffer.from('no gzip'),
      gzipSync(Buffer.from(changed, 'latin1')),
      gzipSync(gunzipSync(whole).subarray(0, -40)),
    ]) {
      writeFileSync(broken, bytes)
      await expect(restoreEmpty(broken)).rejects.toThrow('Nothing was restored')
    }
    expect(await query(empty, 'SELECT id FROM "user"')).toEqual([])
  })

  it('comes back row for row and byte for byte', async () => {
    rmSync(files, { recursive: true })
    expect(await restoreEmpty(file)).toBe(0)
    expect(await query(empty, readUsers)).toEqual(await query(saved, readUsers))
    expect(readFileSync(join(files, 'aa', 'photo')).equals(Buffer.alloc(100_000, 7))).toBe(true)
    expect(readFileSync(join(files, 'nothing')).length).toBe(0)
    const keys = `SELECT count(*)::int AS keys FROM pg_constraint WHERE contype = 'f'`
    expect(await query(empty, keys)).toEqual(await query(saved, keys))
  })

  it('replaces a database that holds something only when told to', async () => {
    await expect(restoreEmpty(file)).rejects.toThrow('The database is not empty')
    await query(empty, `UPDATE "user" SET name = 'somebody else'`)
    expect(await restoreEmpty(file, ['--force'])).toBe(0)
    expect(await query(empty, 'SELECT name FROM "user"')).toEqual([{ name: odd }])
  })
})
