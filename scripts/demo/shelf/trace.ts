import { database, pool } from '#app/platform/database.server.ts'

type Row = Record<string, unknown>

/** Kinds of values instead of values, but for what is the same of every approved product. */
const told = ['state', 'outcome', 'version', 'kind', 'current_version', 'blind', 'readers_wanted']
  .concat(['type', 'actor_role', 'handled', 'confidence', 'purpose', 'visible'])
  .concat(['for_children', 'declared_non_halal', 'curated_elsewhere', 'whole_firm', 'kept'])

function shapeOf(value: unknown, depth = 0): unknown {
  if (value === null) return null
  if (value instanceof Date) return 'instant'
  if (Array.isArray(value)) return depth > 1 ? 'list' : [...new Set(value.map((one) => typeof one))]
  if (typeof value !== 'object') return typeof value
  const entries = Object.entries(value).map(([key, part]) => [key, shapeOf(part, depth + 1)])
  return Object.fromEntries(entries.sort(([one], [other]) => (`${one}` < `${other}` ? -1 : 1)))
}

const shapeOfRow = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      // A curator writes beside some levels and not beside others.
      told.includes(column)
        ? value
        : column === 'scores'
          ? Object.keys(value ?? {})
          : shapeOf(value),
    ]),
  )

/** Tables in which an approved product leaves rows, and how they hang on it. */
const tables: Record<string, string> = {
  product: 'id = $1',
  product_photo: 'product_id = $1',
  stored_file: "subject_id = $1 AND purpose = 'productPhoto'",
  certificate: 'id IN (SELECT certificate_id FROM certificate_scope WHERE product_id = $1)',
  certificate_verification:
    'certificate_id IN (SELECT certificate_id FROM certificate_scope WHERE product_id = $1)',
  submission: 'product_id = $1',
  submission_version: 'submission_id IN (SELECT id FROM submission WHERE product_id = $1)',
  round_entry: 'product_id = $1 AND submission_id IS NOT NULL',
  price_tier: 'product_id = $1',
  declaration:
    'review_id IN (SELECT review.id FROM review JOIN submission ON submission.id = submission_id WHERE product_id = $1)',
  decision_letter:
    'decision_id IN (SELECT decision.id FROM decision JOIN submission ON submission.id = submission_id WHERE product_id = $1)',
  gate_check: 'submission_id IN (SELECT id FROM submission WHERE product_id = $1)',
  review: 'submission_id IN (SELECT id FROM submission WHERE product_id = $1)',
  decision: 'submission_id IN (SELECT id FROM submission WHERE product_id = $1)',
  listing: 'product_id = $1',
}

const events = `SELECT type, actor_role, subject_type AS kind, data,
    ARRAY(SELECT reaction FROM handled_event WHERE event_id = event.id ORDER BY reaction) AS handled
  FROM event WHERE subject_id = $1 OR data->>'productId' = $1::text AND type NOT LIKE 'callEntry.%'
    OR subject_id IN (SELECT certificate_id FROM certificate_scope WHERE product_id = $1)
  ORDER BY at, id`

/** What a product's way onto the shelf left in the database, by shape: for two ways to be compared. */
export async function traceOf(name: string): Promise<Record<string, Row[]>> {
  const { id } = await database().product.findFirstOrThrow({ where: { name } })
  const trace: Record<string, Row[]> = {}
  for (const [table, where] of Object.entries(tables)) {
    const { rows } = await pool().query<Row>(`SELECT * FROM ${table} WHERE ${where}`, [id])
    const shapes = rows.map(shapeOfRow).map((row) => JSON.stringify(row))
    trace[table] = [...new Set(shapes)].sort().map((row) => JSON.parse(row))
  }
  trace.event = (await pool().query<Row>(events, [id])).rows.map(shapeOfRow)
  return trace
}
