import { createServer } from 'node:http'
import pg from 'pg'

/**
 * What the machine can do at best: a bare server that asks one indexed row of the same database for
 * each request and answers with as many bytes as the search does. Started by the bench as a process
 * of its own with DATABASE_URL, PORT and BYTES.
 */
const { DATABASE_URL, PORT, BYTES } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 })
const body = 'x'.repeat(Number(BYTES))

createServer(async (_, response) => {
  await pool.query({
    name: 'one',
    text: 'SELECT product_id FROM search_entry WHERE product_id = $1',
    values: ['01990002-0000-7000-8000-000000000001'],
  })
  response.setHeader('content-type', 'application/json')
  response.end(body)
}).listen(Number(PORT), '127.0.0.1', () => process.send?.('ready'))

process.once('disconnect', () => process.exit(0))
