import { createHash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { createGunzip } from 'node:zlib'
import { bytesPerLine, fileIn, format } from './backup.js'
import { Failure } from './failure.js'
import { lineReader } from './line-reader.js'
import { migrateWithin, readMigrations } from './migrate.js'
import { copyIn } from './postgres/copy.js'
import { readPrivate, writePrivate } from './postgres/state.js'
import { columnList, fixFormats, measure, quoted, readTables } from './postgres/tables.js'
import { secretPath } from './settings.js'

/** @typedef {import('pg').Client} Client */
/** @typedef {ReturnType<typeof lineReader>} LineReader */
/** @typedef {{ name: string, columns: string[], rows: number, checksum: string }} SavedTable */

const damaged = () => new Failure('The backup is damaged or not complete. Nothing was restored.')

/**
 * @param {Client} client
 * @param {boolean} force
 */
async function refuseUnlessFree(client, force) {
  if (force) return
  const { rows: others } = await client.query(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()
       AND backend_type = 'client backend'`,
  )
  if (others[0].count > 0)
    throw new Failure(
      `The database is in use (${others[0].count} connections). Stop Etalase first, or add --force.`,
    )
  for (const table of ['user', 'organisation', 'event']) {
    const { rows: found } = await client.query('SELECT to_regclass($1) IS NOT NULL AS is', [
      `public.${quoted(table)}`,
    ])
    if (!found[0].is) continue
    const { rowCount } = await client.query(`SELECT 1 FROM public.${quoted(table)} LIMIT 1`)
    if (rowCount)
      throw new Failure(
        'The database is not empty. Add --force to replace everything in it by the backup.',
      )
  }
}

/**
 * An empty schema as the backup's version of Etalase had it.
 * @param {Client} client
 * @param {string} root
 * @param {string[]} names the migrations of the backup
 */
async function recreateSchema(client, root, names) {
  const migrations = readMigrations(root)
  const missing = names.find((name) => !migrations.some((migration) => migration.name === name))
  if (missing)
    throw new Failure(
      `The backup was made by a newer Etalase (it has migration ${missing}). Restore it with that version.`,
    )
  await client.query('DROP SCHEMA IF EXISTS graphile_worker CASCADE')
  await client.query('DROP SCHEMA IF EXISTS public CASCADE')
  await client.query('CREATE SCHEMA public')
  await migrateWithin(
    client,
    migrations.filter(({ name }) => names.includes(name)),
  )
}

/**
 * Takes off what would stand in the way of rows in any order: foreign keys and our own triggers.
 * @param {Client} client
 * @returns {Promise<() => Promise<void>>} puts them back, checking every row
 */
async function loosen(client) {
  const { rows: keys } = await client.query(`
    SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name,
           pg_get_constraintdef(oid) AS definition
    FROM pg_constraint
    WHERE contype = 'f' AND conparentid = 0 AND connamespace = 'public'::regnamespace`)
  const tables = await readTables(client)
  for (const key of keys) await client.query(`ALTER TABLE ${key.table} DROP CONSTRAINT ${key.name}`)
  for (const { name } of tables)
    await client.query(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`)
  return async () => {
    for (const { name } of tables)
      await client.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`)
    for (const { table, name, definition } of keys)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`)
  }
}

/**
 * @param {Client} client
 * @param {LineReader} reader
 * @param {SavedTable} saved
 */
async function loadTable(client, reader, saved) {
  const target = `${quoted(saved.name)} (${columnList(saved)})`
  await copyIn(client, target, reader.rawLines(saved.rows))
  const found = await measure(client, saved)
  if (found.rows !== saved.rows || found.checksum !== saved.checksum)
    throw new Failure(
      `Table ${saved.name} did not come back as it was saved. Nothing was restored.`,
    )
}

/**
 * @param {LineReader} reader
 * @param {string} folder
 * @param {{ file: string, bytes: number, sha256: string }} saved
 */
async function loadFile(reader, folder, { file, bytes, sha256 }) {
  const path = normalize(join(folder, file))
  if (!path.startsWith(normalize(`${folder}/`))) throw damaged()
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.restoring`
  const hash = createHash('sha256')
  const handle = openSync(draft, 'w', 0o600)
  try {
    for (let read = 0; read < bytes; read += bytesPerLine) {
      const chunk = Buffer.from(await reader.line(), 'base64')
      hash.update(chunk)
      writeSync(handle, chunk)
    }
  } finally {
    closeSync(handle)
  }
  if (hash.digest('hex') !== sha256) {
    rmSync(draft)
    throw damaged()
  }
  renameSync(draft, path)
}

/**
 * @param {Client} client
 * @param {LineReader} reader
 * @param {string} folder
 */
async function loadAll(client, reader, folder) {
  const counts = { tables: 0, rows: 0, files: 0 }
  const tighten = await loosen(client)
  const names = (await readTables(client)).map(({ name }) => quoted(name))
  if (names.length > 0) await client.query(`TRUNCATE ${names.join(', ')}`)
  for (;;) {
    const part = JSON.parse(await reader.line())
    if (part.table) {
      await loadTable(client, reader, { ...part, name: part.table })
      counts.tables += 1
      counts.rows += part.rows
    } else if (part.sequences) {
      for (const { name, last } of part.sequences)
        if (last !== null) await client.query('SELECT setval($1, $2)', [quoted(name), last])
      await tighten()
    } else if (part.file) {
      await loadFile(reader, folder, part)
      counts.files += 1
    } else if (part.end) {
      if (part.rows !== counts.rows || part.files !== counts.files) throw damaged()
      return counts
    } else throw damaged()
  }
}

/**
 * @param {string} root
 * @param {string | undefined} saved
 */
function restoreSecret(root, saved) {
  if (!saved || saved === process.env.SESSION_SECRET) return
  if (readPrivate(secretPath(root))?.trim() === process.env.SESSION_SECRET)
    writePrivate(secretPath(root), `${saved}\n`)
  else
    console.error(
      'The backup was made with another SESSION_SECRET: people sign in anew and set up their second factor again.',
    )
}

/**
 * @param {{ root: string, url: string, reader: LineReader, force: boolean }} from
 */
async function restoreFrom({ root, url, reader, force }) {
  const header = JSON.parse(await reader.line())
  if (header.format !== format.format || header.version !== format.version)
    throw new Failure('This is not a backup that this Etalase can read.')
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await refuseUnlessFree(client, force)
    await client.query('BEGIN')
    await client.query('SET LOCAL client_min_messages = warning')
    await recreateSchema(client, root, header.migrations)
    await fixFormats(client)
    const counts = await loadAll(client, reader, String(process.env.FILES_DIR))
    await migrateWithin(client, readMigrations(root))
    await client.query('COMMIT')
    restoreSecret(root, header.sessionSecret)
    await client.query('ANALYZE')
    return { createdAt: header.createdAt, ...counts }
  } finally {
    await client.end()
  }
}

/**
 * `etalase restore FILE`: all of it, checked, or nothing.
 * @param {{ root: string, url: string, words: string[] }} call
 * @returns {Promise<number>} the exit code
 */
export async function restore({ root, url, words }) {
  const file = fileIn(words, 'restore')
  if (!existsSync(file)) throw new Failure(`There is no file ${file}.`)
  const source = createReadStream(file)
  const reader = lineReader(source.pipe(createGunzip()), source)
  try {
    const answer = await restoreFrom({ root, url, reader, force: words.includes('--force') })
    console.log(
      words.includes('--json')
        ? JSON.stringify({ file, ...answer })
        : `Restored ${answer.rows} rows of ${answer.tables} tables and ${answer.files} files, as they were at ${answer.createdAt}; every table matches its checksum.`,
    )
    return 0
  } catch (error) {
    const broken =
      error instanceof SyntaxError ||
      /^(Z_|22|ERR_.*(STREAM|PADDING))/.test(String(/** @type {{ code?: string }} */ (error)?.code))
    throw broken ? damaged() : error
  } finally {
    source.destroy()
  }
}
