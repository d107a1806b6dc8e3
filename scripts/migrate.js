import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf, Failure } from './failure.js'

/** @typedef {import('pg').Client} Client */
/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

/** The lock that Prisma's own tool takes, so that the two never migrate at once. */
const prismaLock = 72_707_369

/** @param {string} text */
const checksumOf = (text) => createHash('sha256').update(text).digest('hex')

/**
 * @param {string} root
 * @returns {Migration[]} in the order to apply them
 */
export function readMigrations(root) {
  const folder = join(root, 'prisma', 'migrations')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: checksumOf(sql) }
    })
}

/**
 * Whether an applied migration is this file; line ends may differ between systems.
 * @param {Migration} migration
 * @param {string} applied
 */
function isSame({ sql, checksum }, applied) {
  const unix = sql.replaceAll('\r\n', '\n')
  return [checksum, checksumOf(unix), checksumOf(unix.replaceAll('\n', '\r\n'))].includes(applied)
}

/** @param {Client} client */
const createLedger = (client) =>
  client.query(`
    CREATE TABLE IF NOT EXISTS _prisma_migrations (
      id                  VARCHAR(36) PRIMARY KEY NOT NULL,
      checksum            VARCHAR(64) NOT NULL,
      finished_at         TIMESTAMPTZ,
      migration_name      VARCHAR(255) NOT NULL,
      logs                TEXT,
      rolled_back_at      TIMESTAMPTZ,
      started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
      applied_steps_count INTEGER NOT NULL DEFAULT 0
    )`)

/**
 * The migrations that the database still lacks. Refuses a database that does not go with the files.
 * @param {Client} client
 * @param {Migration[]} migrations
 */
async function pending(client, migrations) {
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, checksum, finished } of rows) {
    const migration = known.get(name)
    if (!finished)
      throw new Failure(
        `Migration ${name} was begun by another tool and never finished. Mend the database, then run: npx prisma migrate resolve`,
      )
    if (!migration)
      throw new Failure(
        `The database has migration ${name}, which this Etalase does not know: it was used with a newer version. Start that version, or use another database.`,
      )
    if (!isSame(migration, checksum))
      throw new Failure(
        `Migration ${name} was changed after it was applied to this database. Restore prisma/migrations/${name}/migration.sql and put the change into a new migration.`,
      )
  }
  const applied = new Set(rows.map(({ name }) => name))
  return migrations.filter(({ name }) => !applied.has(name))
}

/**
 * Applies one migration and notes it as Prisma does. The caller has a transaction open.
 * @param {Client} client
 * @param {Migration} migration
 */
async function apply(client, { name, sql, checksum }) {
  try {
    await client.query(sql)
  } catch (error) {
    throw new Failure(
      `Migration ${name} does not apply: ${/** @type {Error} */ (error).message} (${codeOf(error)}). Nothing of it was kept.`,
    )
  }
  await client.query(
    `INSERT INTO _prisma_migrations
       (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  )
}

/**
 * Applies migrations inside the caller's transaction.
 * @param {Client} client
 * @param {Migration[]} migrations
 */
export async function migrateWithin(client, migrations) {
  await createLedger(client)
  for (const migration of await pending(client, migrations)) await apply(client, migration)
}

/** @param {Client} client */
async function lock(client) {
  const deadline = Date.now() + 120_000
  for (;;) {
    const { rows } = await client.query(`SELECT pg_try_advisory_lock(${prismaLock}) AS mine`)
    if (rows[0].mine) return
    if (Date.now() > deadline)
      throw new Failure('Another process has been migrating this database for two minutes.')
    await wait(100)
  }
}

/**
 * Brings a database up to date, each migration in a transaction of its own.
 * @param {{ url: string, root: string }} where
 * @returns {Promise<string[]>} the names of the migrations that were applied
 */
export async function migrate({ url, root }) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await lock(client)
    await client.query(`SET client_min_messages = warning`)
    await createLedger(client)
    const names = []
    for (const migration of await pending(client, readMigrations(root))) {
      await client.query('BEGIN')
      try {
        await apply(client, migration)
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      }
      names.push(migration.name)
    }
    return names
  } finally {
    await client.end()
  }
}
