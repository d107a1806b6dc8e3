import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Official } from '#app/domain/accounts/actor.ts'
import { listProduct, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { revokeCertificate } from '#app/domain/certification/revoke-certificate.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { withdraw } from '#app/domain/curation/withdraw.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { closeDatabase, database, pool } from '#app/platform/database.server.ts'
import { decisionOf, later, scored } from '#tests/curation.ts'
import '#tests/database.ts'
import { type Cast, join, settle } from '#tests/people.ts'

/**
 * Four people act on the same file in the same moment: two officials decide, the maker withdraws, a
 * third official revokes the licence that the product stands on. Every file is one interleaving, with
 * pauses drawn from a seed that is printed; INTERLEAVINGS and SEED repeat or widen a run.
 */
const count = Number(process.env.INTERLEAVINGS ?? 200)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const atOnce = 5

let cast: Cast
let sinta: Official
let files: { submissionId: string; certificateId: string }[]

/** Mulberry32: the same pauses for the same seed. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Copies a row of the model file for every further one, with ids of its own. */
async function copy(table: string, ids: Record<string, string>, extra = ''): Promise<void> {
  const set = Object.entries(ids)
    .map(([column, of]) => `'${column}', ${of}`)
    .concat(extra ? [extra] : [])
    .join(', ')
  await pool().query(`
    INSERT INTO "${table}"
    SELECT (jsonb_populate_record(NULL::"${table}", to_jsonb(model) || jsonb_build_object(${set}))).*
    FROM "${table}" model CROSS JOIN copies`)
}

/** A toy under mandatory SNI that waits for its decision, and many more like it. */
async function manyScored(): Promise<typeof files> {
  const submissionId = await scored(cast)
  const { productId, producerId } = await database().submission.findUniqueOrThrow({
    where: { id: submissionId },
  })
  const toy = { categoryId: 'toys', forChildren: true }
  await database().product.update({ where: { id: productId }, data: toy })
  await database().certificate.create({
    data: {
      ...{ id: newId(), producerId, kind: 'sni', number: 'SNI-0', state: 'verified' },
      scopes: { create: { productId } },
    },
  })
  await pool().query(`
    CREATE TABLE copies AS SELECT n, gen_random_uuid() AS product, gen_random_uuid() AS submission,
      gen_random_uuid() AS certificate FROM generate_series(1, ${count - 1}) n`)
  await copy('product', { id: 'product' }, "'slug', product::text")
  await copy('submission', { id: 'submission', product_id: 'product' }, `'number', 'KUR-1-' || n`)
  const own = { id: 'gen_random_uuid()', submission_id: 'submission' }
  for (const table of ['submission_version', 'gate_check', 'review']) await copy(table, own)
  await pool().query(`
    INSERT INTO certificate
    SELECT (jsonb_populate_record(NULL::certificate,
      to_jsonb(model) || jsonb_build_object('id', certificate, 'number', 'SNI-' || n))).*
    FROM certificate model CROSS JOIN copies WHERE kind = 'sni'`)
  await pool().query('INSERT INTO certificate_scope SELECT certificate, product FROM copies')
  await pool().query('DROP TABLE copies')
  const { rows } = await pool().query(`
    SELECT s.id AS "submissionId", c.certificate_id AS "certificateId"
    FROM submission s JOIN certificate_scope c USING (product_id)`)
  return rows
}

beforeAll(async () => {
  cast = await settle()
  const organisationId = cast.agencyId
  sinta = await join({ name: 'Sinta Maharani', role: 'official', organisationId })
  files = await manyScored()
}, 120_000)
afterAll(closeDatabase)

const port = { now: later(4), listProduct }
const judging = { now: later(4), shelf: refreshShelf }

async function clash(
  { submissionId, certificateId }: (typeof files)[number],
  random: () => number,
) {
  const soon = () => new Promise((resolve) => setTimeout(resolve, random() * 12))
  const acts = [
    () => decide(cast.chief, submissionId, decisionOf('approved'), port),
    () => decide(sinta, submissionId, decisionOf('rejected'), port),
    () => withdraw(cast.sari, submissionId, undefined, later(4)),
    () => revokeCertificate(cast.official, certificateId, 'Dicabut lembaga sertifikasi', judging),
  ]
  await Promise.all(
    acts.map(async (act) => {
      await soon()
      await act()
    }),
  )
}

/** How many files break a rule, each rule in one question to the database. */
async function broken(condition: string): Promise<number> {
  const { rows } = await pool().query(`
    SELECT count(*)::int AS count FROM submission s JOIN product p ON p.id = s.product_id
    JOIN certificate_scope scope ON scope.product_id = p.id
    JOIN certificate c ON c.id = scope.certificate_id AND c.kind = 'sni'
    LEFT JOIN listing l ON l.product_id = p.id WHERE ${condition}`)
  return rows[0].count
}

const decisions = '(SELECT count(*) FROM decision d WHERE d.submission_id = s.id)'
const letters = `(SELECT count(*) FROM decision_letter JOIN decision d ON d.id = decision_id
  WHERE d.submission_id = s.id)`
const withdrawals = '(SELECT count(*) FROM withdrawal w WHERE w.submission_id = s.id)'
const endings = `(SELECT count(*) FROM event e WHERE e.subject_id = s.id
  AND e.type IN ('submission.approved', 'submission.rejected', 'submission.withdrawn'))`

describe(`${count} files, four people in the same moment, seed ${seed}`, () => {
  it('leave one consistent outcome each', { timeout: 600_000 }, async () => {
    const random = randomFrom(seed)
    for (let start = 0; start < files.length; start += atOnce) {
      const together = files.slice(start, start + atOnce)
      await Promise.all(together.map((file) => clash(file, random)))
    }
    expect(await broken(`s.state NOT IN ('approved', 'rejected', 'withdrawn')`)).toBe(0)
    expect(await broken(`${decisions} + ${withdrawals} <> 1`)).toBe(0)
    expect(await broken(`${decisions} <> ${letters}`)).toBe(0)
    expect(await broken(`${endings} <> 1`)).toBe(0)
    expect(await broken(`(s.state = 'withdrawn') <> (${withdrawals} = 1)`)).toBe(0)
    expect(await broken(`(s.state = 'approved') <> (l.product_id IS NOT NULL)`)).toBe(0)
    expect(await broken(`(s.state = 'approved') <> (p.state = 'listed')`)).toBe(0)
    expect(await broken(`c.state <> 'revoked'`)).toBe(0)
    expect(await broken('l.visible')).toBe(0)
    const outcomes = await database().submission.groupBy({ by: ['state'], _count: true })
    expect(outcomes.map(({ state }) => state).sort()).toEqual(['approved', 'rejected', 'withdrawn'])
  })
})
