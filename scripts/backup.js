import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Failure } from './failure.js'
import { readMigrations } from './migrate.js'
import { copyOut } from './postgres/copy.js'
import { readPrivate } from './postgres/state.js'
import { columnList, fixFormats, measure, quoted, readTables } from './postgres/tables.js'
import { secretPath } from './settings.js'

/**
 * A backup is one gzip file of lines: a JSON line says what follows, then come a table's rows as
 * COPY writes them, or a file's bytes in base64.
 */
export const format = { format: 'etalase-backup', version: 1 }
export const bytesPerLine = 48 * 1024

/** @typedef {import('pg').Client} Client */

/**
 * The one word that names the file.
 * @param {string[]} words
 * @param {string} command
 */
export function fileIn(words, command) {
  const files = words.filter((word) => !word.startsWith('-'))
  const [file] = files
  const unknown = words.find(
    (word) => word.startsWith('-') && !['--json', '--force'].includes(word),
  )
  if (unknown) throw new Failure(`${command} does not know ${unknown}.`)
  if (files.length !== 1 || !file)
    throw new Failure(`Say which file: npm run etalase -- ${command} FILE`)
  return isAbsolute(file) ? file : join(process.env.INIT_CWD ?? process.cwd(), file)
}

/** Writes lines into a gzip file, a big piece at a time. */
function lineWriter(/** @type {string} */ path) {
  const gzip = createGzip({ level: 6 })
  const written = pipeline(gzip, createWriteStream(path, { mode: 0o600, flags: 'wx' }))
  written.catch(() => {})
  /** @type {Buffer[]} */
  let pieces = []
  let size = 0

  /** @returns {Promise<void> | undefined} a promise when the file cannot keep up */
  function flush() {
    const block = Buffer.concat(pieces)
    pieces = []
    size = 0
    if (gzip.write(block)) return undefined
    return Promise.race([once(gzip, 'drain').then(() => {}), written])
  }

  return {
    /** @param {Buffer} bytes which the caller may change afterwards */
    bytes(bytes) {
      pieces.push(Buffer.from(bytes))
      size += bytes.length
      return size > 256 * 1024 ? flush() : undefined
    },
    /** @param {unknown} content */
    json(content) {
      return this.bytes(Buffer.from(`${JSON.stringify(content)}\n`))
    },
    async end() {
      await flush()
      gzip.end()
      await written
    },
    /** @param {unknown} error */
    abandon(error) {
      gzip.destroy(error instanceof Error ? error : undefined)
    },
  }
}

/** @typedef {ReturnType<typeof lineWriter>} LineWriter */

/**
 * @param {Client} client
 * @param {LineWriter} writer
 */
async function writeTables(client, writer) {
  const tables = await readTables(client)
  let rowsInAll = 0
  for (const table of tables) {
    const { rows, checksum } = await measure(client, table)
    await writer.json({ table: table.name, columns: table.columns, rows, checksum })
    const query = `SELECT ${columnList(table)} FROM ${quoted(table.name)}`
    await copyOut(client, query, (line) => writer.bytes(line))
    rowsInAll += rows
  }
  const { rows: sequences } = await client.query(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = 'public' ORDER BY sequencename`,
  )
  await writer.json({ sequences })
  return { tables: tables.length, rows: rowsInAll }
}

/**
 * @param {string} folder
 * @returns {string[]} the paths below it, with `/`
 */
function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** @param {string} path */
async function hashOf(path) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @param {LineWriter} writer
 */
async function writeFiles(folder, writer) {
  const files = filesBelow(folder)
  for (const file of files) {
    const path = join(folder, file)
    const bytes = statSync(path).size
    await writer.json({ file, bytes, sha256: await hashOf(path) })
    if (bytes === 0) continue
    const stream = createReadStream(path, { end: bytes - 1, highWaterMark: bytesPerLine })
    for await (const chunk of stream)
      await writer.bytes(Buffer.from(`${chunk.toString('base64')}\n`, 'latin1'))
  }
  return { files: files.length }
}

/**
 * @param {{ root: string, url: string, writer: LineWriter }} from
 */
async function writeAll({ root, url, writer }) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await fixFormats(client)
    const kept = readPrivate(secretPath(root))?.trim()
    await writer.json({
      ...format,
      createdAt: new Date().toISOString(),
      migrations: readMigrations(root).map(({ name }) => name),
      sessionSecret: kept === process.env.SESSION_SECRET ? kept : undefined,
    })
    const tables = await writeTables(client, writer)
    await client.query('COMMIT')
    const files = await writeFiles(String(process.env.FILES_DIR), writer)
    await writer.json({ end: true, ...tables, ...files })
    return { ...tables, ...files }
  } finally {
    await client.end()
  }
}

/**
 * `etalase backup FILE`: everything in the database as one moment saw it, and the uploaded files.
 * @param {{ root: string, url: string, words: string[] }} call
 * @returns {Promise<number>} the exit code
 */
export async function backup({ root, url, words }) {
  const file = fileIn(words, 'backup')
  if (existsSync(file) && !words.includes('--force'))
    throw new Failure(`${file} exists already. Name another file, or add --force to replace it.`)
  const draft = `${file}.${process.pid}.new`
  const writer = lineWriter(draft)
  try {
    const counts = await writeAll({ root, url, writer })
    await writer.end()
    renameSync(draft, file)
    const answer = { file, bytes: statSync(file).size, ...counts }
    console.log(
      words.includes('--json')
        ? JSON.stringify(answer)
        : `Saved ${counts.rows} rows of ${counts.tables} tables and ${counts.files} files in ${file} (${answer.bytes} bytes). It holds personal data and secrets: keep it where only you can read it.`,
    )
    if (process.env.UPLOADTHING_TOKEN)
      console.error('Files kept at UploadThing are not in it: they stay there.')
    return 0
  } catch (error) {
    writer.abandon(error)
    rmSync(draft, { force: true })
    throw error
  }
}
