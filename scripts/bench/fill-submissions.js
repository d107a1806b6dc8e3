/** @typedef {import('pg').Client} Client */

/**
 * What is copied: columns that become new identifiers with each copy (the same value the same way,
 * so that copies refer to each other), texts that may occur once only, and what a copy leaves empty.
 * @typedef {{ table: string, ids: string[], once?: string[], empty?: string[] }} Copied
 */

/** @type {Copied[]} */
const file = [
  { table: 'product', ids: ['id'], once: ['slug'], empty: ['gtin', 'sku'] },
  { table: 'submission', ids: ['id', 'product_id'], once: ['number'] },
  { table: 'submission_version', ids: ['id', 'submission_id'] },
  { table: 'gate_check', ids: ['id', 'submission_id'] },
  { table: 'review', ids: ['id', 'submission_id'] },
  { table: 'declaration', ids: ['id', 'review_id'] },
  { table: 'decision', ids: ['id', 'submission_id'] },
]

/**
 * @param {Client} client
 * @param {Copied} copied
 * @param {number} times
 */
async function multiply(client, { table, ids, once = [], empty = [] }, times) {
  const { rows } = await client.query(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  )
  /** @type {string[]} */
  const columns = rows.map(({ name }) => name)
  const values = columns.map((column) => {
    if (ids.includes(column)) return `md5(${column}::text || '/' || n)::uuid`
    if (once.includes(column)) return `${column} || '-' || n`
    return empty.includes(column) ? 'NULL' : `"${column}"`
  })
  await client.query(
    `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
     SELECT ${values.join(', ')} FROM ${table}, generate_series(1, ${times}) AS n`,
  )
  await client.query(`VACUUM (ANALYZE) ${table}`)
}

/** How many days each round of copies lies further back, so that they fill years, not one season. */
const daysApart = 15

/** Closed copies and their readings are older ones; what is open lies open today. @param {Client} client */
async function spreadOverYears(client) {
  const closed = `SELECT id, split_part(number, '-', 4)::int * ${daysApart} * interval '1 day' AS back
    FROM submission WHERE closed_at IS NOT NULL AND split_part(number, '-', 4) <> ''`
  await client.query(
    `UPDATE review SET assigned_at = assigned_at - back, submitted_at = submitted_at - back
     FROM (${closed}) AS copy WHERE copy.id = review.submission_id`,
  )
  await client.query(
    `UPDATE submission SET submitted_at = submitted_at - back, held_since = held_since - back,
       closed_at = closed_at - back
     FROM (${closed}) AS copy WHERE copy.id = submission.id`,
  )
}

/**
 * Copies the demonstration's files, with products, readings and decisions, until there are so many.
 * @param {Client} client
 * @param {number} submissions
 */
export async function fillSubmissions(client, submissions) {
  const { rows } = await client.query('SELECT count(*)::int AS n FROM submission')
  const times = Math.ceil(submissions / rows[0].n) - 1
  if (times < 1) return
  await client.query('SET session_replication_role = replica')
  for (const copied of file) await multiply(client, copied, times)
  await spreadOverYears(client)
  await client.query('SET session_replication_role = DEFAULT')
  await client.query('VACUUM (FULL) submission, review')
  // What a rewrite leaves out and a living database has: which pages everybody may see.
  await client.query('VACUUM (ANALYZE)')
}
