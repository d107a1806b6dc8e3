import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

const portion = 1 << 16

function* portionsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += portion) yield bytes.subarray(at, at + portion)
}

/** Sends what is already in PostgreSQL's binary form into a table, in the connection's transaction. */
export const copyIn = (
  connection: pg.ClientBase,
  table: string,
  bytes: Uint8Array,
): Promise<void> =>
  pipeline(
    Readable.from(portionsOf(bytes)),
    connection.query(from(`COPY ${table} FROM STDIN (FORMAT binary)`)),
  )
