import pg from 'pg'
import { inject } from 'vitest'
import { withDatabase } from '#tests/with-database.ts'

/**
 * Importing this file gives a test file a database of its own, migrated and empty, at
 * `process.env.DATABASE_URL`. What the migrations wrote (categories, dated settings) is there.
 */
const { server, template } = inject('testDatabase')
const url = process.env.DATABASE_URL ?? ''

/** Makes a migrated, empty database. @returns its address */
export async function createTestDatabase(name: string): Promise<string> {
  const client = new pg.Client({ connectionString: withDatabase(server, 'postgres') })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY file_copy`)
  } finally {
    await client.end()
  }
  return withDatabase(server, name)
}

await createTestDatabase(new URL(url).pathname.slice(1))

const client = new pg.Client({ connectionString: url })
client.on('error', () => {})
await client.connect()

/** The tables that migrations leave empty; the others hold what every installation has. */
const { rows: tables } = await client.query<{ name: string; empty: boolean }>(`
  SELECT format('%I.%I', n.nspname, c.relname) AS name,
         (xpath('/row/n/text()', query_to_xml(
           format('SELECT count(*) AS n FROM (SELECT 1 FROM %I.%I LIMIT 1) r', n.nspname, c.relname),
           false, true, '')))[1]::text = '0' AS empty
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND (n.nspname = 'public' OR (n.nspname, c.relname) = ('graphile_worker', '_private_jobs'))`)

const ours = tables.filter(({ empty }) => empty).map(({ name }) => name)
const findFilled = ours
  .map((name) => `SELECT '${name}' AS name WHERE EXISTS (SELECT 1 FROM ${name})`)
  .join(' UNION ALL ')

/** Empties every table that was empty at first; quick, because it touches only those with rows. */
export async function resetDatabase(): Promise<void> {
  const { rows } = await client.query<{ name: string }>(findFilled)
  if (rows.length === 0) return
  const deletions = rows.map(({ name }) => `DELETE FROM ${name}`).join('; ')
  // As a replica, neither foreign keys nor the triggers that forbid deletion are asked.
  await client.query(`BEGIN; SET LOCAL session_replication_role = replica; ${deletions}; COMMIT`)
}
