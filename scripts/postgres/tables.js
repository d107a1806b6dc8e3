/** @typedef {import('pg').Client} Client */

/**
 * @typedef {object} Table
 * @property {string} name
 * @property {string[]} columns without generated ones
 */

/** @param {string} name */
export const quoted = (name) => `"${name.replaceAll('"', '""')}"`

/** @param {Table} table */
export const columnList = ({ columns }) => columns.map(quoted).join(', ')

/**
 * Our tables, without the ledger of migrations. Partitions are part of their table.
 * @param {Client} client
 * @returns {Promise<Table[]>}
 */
export async function readTables(client) {
  const { rows } = await client.query(`
    SELECT c.relname AS name,
           array_agg(a.attname::text ORDER BY a.attnum)
             FILTER (WHERE a.attgenerated = '') AS columns
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND NOT c.relispartition AND c.relname <> '_prisma_migrations'
    GROUP BY c.relname ORDER BY c.relname`)
  return rows
}

/**
 * How many rows a table has, and a sum over them that does not depend on their order.
 * @param {Client} client
 * @param {Table} table
 * @returns {Promise<{ rows: number, checksum: string }>}
 */
export async function measure(client, table) {
  const { rows } = await client.query(`
    SELECT count(*)::float8 AS rows,
           coalesce(sum(('x' || left(md5(ROW(${columnList(table)})::text), 15))::bit(60)::bigint), 0)::text
             AS checksum
    FROM ${quoted(table.name)}`)
  return rows[0]
}

/**
 * The same text for the same value, whatever the server's settings are.
 * @param {Client} client with a transaction open
 */
export const fixFormats = (client) =>
  client.query(`
    SET LOCAL TimeZone = 'UTC';
    SET LOCAL DateStyle = 'ISO, YMD';
    SET LOCAL IntervalStyle = 'postgres';
    SET LOCAL extra_float_digits = 1;
    SET LOCAL bytea_output = 'hex';
    SET LOCAL search_path = public;
    SET LOCAL client_encoding = 'UTF8';
    SET LOCAL statement_timeout = 0;
    SET LOCAL idle_in_transaction_session_timeout = 0`)
