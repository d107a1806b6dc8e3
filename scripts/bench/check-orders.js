import { Failure } from '../failure.js'

/** @typedef {import('pg').Client} Client */

/** @param {Client} client @returns {Promise<number>} */
export async function countOrders(client) {
  const { rows } = await client.query('SELECT count(*)::int AS orders FROM "order"')
  return rows[0].orders
}

/** The day it is where the makers work, from which their days are counted. */
const today = `(now() AT TIME ZONE 'Asia/Jakarta')::date`

/** What must not be there after buyers have ordered at once, each found by one question. */
const broken = {
  'deadlines by which more is promised than the maker can make': `
    SELECT product_id FROM (
      SELECT product_id, to_day, sum(sum(quantity)) OVER (PARTITION BY product_id ORDER BY to_day) AS due
      FROM capacity_reservation WHERE released_at IS NULL GROUP BY product_id, to_day) AS promised
    JOIN product ON product.id = product_id
    WHERE due > capacity_per_day::bigint * (SELECT count(*)
      FROM generate_series(${today}, to_day, interval '1 day') AS day WHERE extract(isodow FROM day) < 7)`,
  'ordered requests without exactly one order': `
    SELECT r.id FROM quote_request r LEFT JOIN "order" o ON o.request_id = r.id
    GROUP BY r.id HAVING count(o.id) <> (r.state = 'ordered')::int`,
  'accepted offers without exactly one part, or parts of others': `
    SELECT q.id FROM quote q JOIN quote_request r ON r.id = q.request_id
    LEFT JOIN order_part p ON p.quote_id = q.id
    GROUP BY q.id, r.id HAVING count(p.id) <> (r.state = 'ordered')::int
      OR (q.state = 'accepted') <> (r.state = 'ordered')`,
  'orders whose parts, lines or total are not those of the offers': `
    SELECT o.id FROM "order" o JOIN order_part p ON p.order_id = o.id
    JOIN order_line l ON l.part_id = p.id GROUP BY o.id
    HAVING count(DISTINCT p.id) <> 2 OR count(*) <> 2 OR sum(l.quantity * l.price) <> o.total`,
  'ordered pieces that are not reserved': `
    SELECT l.id FROM order_line l LEFT JOIN capacity_reservation c
      ON c.part_id = l.part_id AND c.product_id = l.product_id
      AND c.quantity = l.quantity AND c.released_at IS NULL WHERE c.id IS NULL`,
  'days whose promises are not the sum of what is reserved': `
    SELECT product_id FROM capacity_promise FULL JOIN (
      SELECT product_id, to_day, sum(quantity) AS reserved FROM capacity_reservation
      WHERE released_at IS NULL GROUP BY product_id, to_day) AS open USING (product_id, to_day)
    WHERE coalesce(quantity, 0) <> coalesce(reserved, 0)`,
  'orders without exactly one event, or events nobody will hear of': `
    SELECT o.id FROM "order" o LEFT JOIN event e ON e.subject_id = o.id AND e.type = 'order.placed'
    LEFT JOIN graphile_worker.jobs j ON j.key = 'event:' || e.id
    GROUP BY o.id HAVING count(e.id) <> 1 OR count(j.key) <> 1`,
}

/** @param {Client} client */
export async function checkOrders(client) {
  for (const [what, question] of Object.entries(broken)) {
    const { rowCount } = await client.query(question)
    if (rowCount) throw new Failure(`After the orders there are ${rowCount} ${what}.`)
  }
}
