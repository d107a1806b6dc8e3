import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate, readMigrations } from '#scripts/migrate.js'
import { acquireTestDatabase } from '#scripts/postgres/acquire-database.js'
import { isPidAlive } from '#scripts/process-identity.js'
import { withDatabase } from '#tests/with-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The test server, and what integration tests clone. */
    testDatabase: { server: string; template: string; run: number }
  }
}

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** The template's name follows its content: a changed migration makes a new one. */
function templateName(): string {
  const hash = createHash('sha256')
  for (const { checksum } of readMigrations(root)) hash.update(checksum)
  hash.update(readFileSync(`${root}/node_modules/graphile-worker/package.json`))
  return `etalase_template_${hash.digest('hex').slice(0, 12)}`
}

/** Databases of runs that are over, and templates of other schemas. */
async function dropLeftovers(server: pg.Client, template: string): Promise<void> {
  const { rows } = await server.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE 'etalase\\_%'`,
  )
  for (const { name } of rows) {
    const run = name.match(/^etalase_(?:test|stories|bench)_(\d+)/)?.[1]
    const isOver = run ? !isPidAlive(Number(run)) : name !== template
    if (isOver) await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  }
}

/** The migrated, empty database that every worker's own is cloned from. */
async function ensureTemplate(server: pg.Client, url: string): Promise<string> {
  const template = templateName()
  await dropLeftovers(server, template)
  const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [
    template,
  ])
  if (rowCount) return template
  const draft = `${template}_draft`
  await server.query(`DROP DATABASE IF EXISTS "${draft}" WITH (FORCE)`)
  await server.query(`CREATE DATABASE "${draft}"`)
  const draftUrl = withDatabase(url, draft)
  await migrate({ url: draftUrl, root })
  await runMigrations({ connectionString: draftUrl })
  await server.query(`ALTER DATABASE "${draft}" RENAME TO "${template}"`)
  return template
}

export default async function globalDatabase(project: TestProject) {
  const database = await acquireTestDatabase({ root, purpose: 'tests' })
  const server = new pg.Client({ connectionString: withDatabase(database.url, 'postgres') })
  await server.connect()
  await server.query('SELECT pg_advisory_lock(1)')
  const template = await ensureTemplate(server, database.url)
  await server.query('SELECT pg_advisory_unlock(1)')
  await server.end()
  project.provide('testDatabase', { server: database.url, template, run: process.pid })
  return database.release
}
