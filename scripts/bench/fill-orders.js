import { createHash, createHmac } from 'node:crypto'
import { uuid } from './goods.js'

/** @typedef {import('pg').Client} Client */
/** @typedef {{ cookie: string, keys: string[] }} Buyer what a buyer's browser and programs prove themselves with */
/** @typedef {{ requestId: string, quoteIds: string[], buyer: Buyer }} Chance a request whose offers can be accepted */

export const buyers = 50
/** A key may ask 300 times a minute; a company with more to ask has several. */
const keysEach = 8
/** The product that everybody wants, and how many others stand beside it in the requests. */
export const hotProduct = uuid(2, 0)
const others = 30

/** Tables of the ids that this bench makes, beside those of the catalogue. */
const of = { buyer: 40, user: 41, key: 42, request: 43, line: 44, quote: 45, quoteLine: 46 }

/** @param {number} table @param {string} number an expression of SQL */
const idOf = (table, number) =>
  `('0199${table.toString(16).padStart(4, '0')}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

/** @param {number} buyer @param {string} secret of the server's sessions */
function cookieOf(buyer, secret) {
  const token = `bench${buyer}`
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `etalase.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}

/** @param {number} buyer @param {number} key */
const secretOf = (buyer, key) =>
  `etalase_${`${buyer}`.padStart(21, 'b')}${`${key}`.padStart(22, 'k')}`

/**
 * Companies with one person each, signed in, and their programs' keys.
 * @param {Client} client @param {string} sessionSecret @returns {Promise<Buyer[]>}
 */
export async function fillBuyers(client, sessionSecret) {
  await client.query(`
    INSERT INTO organisation (id, kind, name, region_code)
      SELECT ${idOf(of.buyer, 'n')}, 'buyer', 'Toko ' || n, '32.16' FROM generate_series(1, ${buyers}) n;
    INSERT INTO buyer (id, channel, address)
      SELECT ${idOf(of.buyer, 'n')}, 'minimarket', 'Gudang ' || n FROM generate_series(1, ${buyers}) n;
    INSERT INTO "user" (id, name, email, updated_at)
      SELECT ${idOf(of.user, 'n')}, 'Pembeli ' || n, 'pembeli' || n || '@contoh.id', now()
      FROM generate_series(1, ${buyers}) n;
    INSERT INTO membership (id, user_id, organisation_id, role)
      SELECT id, id, ${idOf(of.buyer, 'row_number() OVER (ORDER BY id)')}, 'buyer' FROM "user"
      WHERE email LIKE 'pembeli%@contoh.id';
    INSERT INTO session (id, token, user_id, expires_at, updated_at)
      SELECT ${idOf(of.user, 'n')}, 'bench' || n, ${idOf(of.user, 'n')}, now() + interval '7 days', now()
      FROM generate_series(1, ${buyers}) n`)
  const made = Array.from({ length: buyers }, (_, index) => ({
    cookie: cookieOf(index + 1, sessionSecret),
    keys: Array.from({ length: keysEach }, (_, key) => secretOf(index + 1, key)),
  }))
  const hashes = made.flatMap(({ keys }) =>
    keys.map((key) => createHash('sha256').update(key).digest('hex')),
  )
  await client.query(
    `INSERT INTO api_key (id, organisation_id, holder_id, name, start, secret_hash, scopes, created_at)
     SELECT ${idOf(of.key, 'n')}, ${idOf(of.buyer, `1 + (n - 1) / ${keysEach}`)},
       ${idOf(of.user, `1 + (n - 1) / ${keysEach}`)}, 'bench', 'etalase_bench', hash,
       '{requests:read,requests:write,orders:read,orders:write}', now()
     FROM unnest($1::text[]) WITH ORDINALITY AS given(hash, n)`,
    [hashes],
  )
  return made
}

/**
 * Requests to two makers, both of whom have made an offer: the hot product's and another one's. Days
 * to deliver by are spread over ten weeks.
 * @param {Client} client @param {Buyer[]} people @param {{ from: number, count: number }} which
 * @returns {Promise<Chance[]>} the requests of number `from` and up, buyer after buyer
 */
export async function fillRequests(client, people, { from, count }) {
  const numbers = `generate_series(${from}, ${from + count - 1}) n`
  const buyer = `1 + n % ${buyers}`
  const lines = `SELECT n, place, 2 * n + place AS at, CASE place WHEN 0 THEN ${idOf(2, '0')}
    ELSE ${idOf(2, `7 * (1 + n % ${others})`)} END AS product_id FROM ${numbers}, generate_series(0, 1) place`
  await client.query('SET session_replication_role = replica')
  await client.query(`
    INSERT INTO quote_request (id, number, buyer_id, state, title, deliver_to, deliver_by, answer_by,
        created_by, created_at, sent_at)
      SELECT ${idOf(of.request, 'n')}, 'PR-2026-' || n, ${idOf(of.buyer, buyer)}, 'open',
        'Rak camilan', 'Gudang Cikarang', current_date + 14 + n % 70, current_date + 2,
        ${idOf(of.user, buyer)}, now(), now() FROM ${numbers};
    INSERT INTO request_line (id, request_id, product_id, producer_id, product_name, unit, quantity,
        target_price, position)
      SELECT ${idOf(of.line, 'at')}, ${idOf(of.request, 'n')}, product_id, product.producer_id,
        product.name, product.unit, 1 + n % 5, product.price, 1 + place
      FROM (${lines}) AS line JOIN product ON product.id = product_id;
    INSERT INTO quote (id, number, request_id, producer_id, state, valid_until, lead_time_days,
        answered_by, answered_at, created_at)
      SELECT ${idOf(of.quote, 'at')}, 'PNW-2026-' || at, ${idOf(of.request, 'n')},
        product.producer_id, 'offered', current_date + 30, 7, product.producer_id, now(), now()
      FROM (${lines}) AS line JOIN product ON product.id = product_id;
    INSERT INTO quote_line (id, quote_id, request_line_id, quantity, price)
      SELECT ${idOf(of.quoteLine, 'at')}, ${idOf(of.quote, 'at')}, ${idOf(of.line, 'at')}, 1 + n % 5,
        product.price FROM (${lines}) AS line JOIN product ON product.id = product_id;
    INSERT INTO number_series (series, last)
      VALUES ('PR-2026', ${from + count}), ('PNW-2026', ${2 * (from + count)})
      ON CONFLICT (series) DO UPDATE SET last = EXCLUDED.last`)
  await client.query('SET session_replication_role = DEFAULT')
  await client.query('ANALYZE quote_request, request_line, quote, quote_line')
  return Array.from({ length: count }, (_, index) => {
    const number = from + index
    const buyer = /** @type {Buyer} */ (people[number % buyers])
    const quoteIds = [uuid(of.quote, 2 * number), uuid(of.quote, 2 * number + 1)]
    return { requestId: uuid(of.request, number), quoteIds, buyer }
  })
}
