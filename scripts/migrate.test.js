import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { withDatabase } from '#tests/with-database.ts'
import { migrate } from './migrate.js'

const { server, run } = inject('testDatabase')
const name = `etalase_test_${run}_migrate`
const url = withDatabase(server, name)
const admin = new pg.Client({ connectionString: withDatabase(server, 'postgres') })
await admin.connect()
await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
await admin.query(`CREATE DATABASE ${name}`)
const client = new pg.Client({ connectionString: url })
await client.connect()

afterAll(async () => {
  await client.end()
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await admin.end()
})

/** @param {Record<string, string>} migrations */
function checkout(migrations) {
  const root = mkdtempSync(join(tmpdir(), 'etalase-migrations-'))
  for (const [folder, sql] of Object.entries(migrations)) {
    mkdirSync(join(root, 'prisma', 'migrations', folder), { recursive: true })
    writeFileSync(join(root, 'prisma', 'migrations', folder, 'migration.sql'), sql)
  }
  return root
}

const first = { '1_first': 'CREATE TABLE shelf (id int);\nINSERT INTO shelf VALUES (1);\n' }
const second = { '2_second': 'ALTER TABLE shelf ADD COLUMN label text;\n' }

describe('migrations', () => {
  it('are applied once, in order, and noted as Prisma notes them', async () => {
    expect(await migrate({ url, root: checkout(first) })).toEqual(['1_first'])
    const both = checkout({ ...second, ...first })
    const twice = await Promise.all([migrate({ url, root: both }), migrate({ url, root: both })])
    expect(twice.flat()).toEqual(['2_second'])
    const { rows } = await client.query(
      `SELECT migration_name AS name, length(checksum) AS length, applied_steps_count AS steps,
              finished_at IS NOT NULL AS finished, rolled_back_at AS undone, logs
       FROM _prisma_migrations ORDER BY migration_name`,
    )
    expect(rows).toEqual(
      ['1_first', '2_second'].map((migration) => ({
        name: migration,
        length: 64,
        steps: 1,
        finished: true,
        undone: null,
        logs: null,
      })),
    )
  })

  it('leave nothing of one that fails', async () => {
    const root = checkout({ ...first, ...second, '3_bad': 'DELETE FROM shelf; SELECT nothing;' })
    await expect(migrate({ url, root })).rejects.toThrow('Migration 3_bad does not apply')
    expect((await client.query('SELECT * FROM shelf')).rowCount).toBe(1)
  })

  it('may differ in line ends, in nothing else', async () => {
    const windows = checkout({ '1_first': first['1_first'].replaceAll('\n', '\r\n'), ...second })
    expect(await migrate({ url, root: windows })).toEqual([])
    const changed = checkout({ '1_first': 'CREATE TABLE other (id int);', ...second })
    await expect(migrate({ url, root: changed })).rejects.toThrow('1_first was changed after')
  })

  it('refuse a database that a newer version has migrated', async () => {
    const older = checkout({})
    cpSync(checkout(first), older, { recursive: true })
    await expect(migrate({ url, root: older })).rejects.toThrow(
      'The database has migration 2_second, which this Etalase does not know',
    )
  })
})
