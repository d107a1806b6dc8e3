import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Official } from '#app/domain/accounts/actor.ts'
import { listProduct, refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { revokeCertificate } from '#app/domain/certification/revoke-certificate.server.ts'
import { suspendLapsed } from '#app/domain/certification/suspend-lapsed.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { withdraw } from '#app/domain/curation/withdraw.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { dayOf, now, setClock } from '#app/platform/clock.server.ts'
import { closeDatabase, database, pool } from '#app/platform/database.server.ts'
import { decisionOf, scored } from '#tests/curation.ts'
import '#tests/database.ts'
import { type Cast, join, settle } from '#tests/people.ts'

/**
 * Around midnight on the last day of the licence that a product stands on, four act on the same file in
 * the same moment: two officials decide, the maker withdraws, and of every other file a third official
 * revokes the licence. The day turns among them, and the night's job takes off the shelf what has lapsed.
 * Every file is one interleaving, with pauses drawn from a seed that is printed; INTERLEAVINGS and SEED
 * repeat or widen a run.
 */
const count = Number(process.env.INTERLEAVINGS ?? 200)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const atOnce = 5

let cast: Cast
let sinta: Official
let files: { submissionId: string; producerId: string; certificateId: string }[]

const day = 24 * 3_600_000
/** One second before midnight in Jakarta; every night has files of its own. */
const lastSecond = Date.UTC(2027, 0, 4, 16, 59, 59)
const evening = (night: number) => new Date(lastSecond + night * day)
const nightOf = (index: number) => Math.floor(index / atOnce)

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

/** Every night has a firm of its own, like the model's. */
async function manyFirms(modelId: string): Promise<void> {
  await pool().query(
    `CREATE TABLE firms AS SELECT night, gen_random_uuid() AS firm
     FROM generate_series(0, ${nightOf(count - 1)}) night`,
  )
  for (const [table, keys] of [
    ['organisation', "'id', firm"],
    ['producer', "'id', firm, 'identity_key', firm, 'nib', NULL"],
  ]) {
    await pool().query(
      `INSERT INTO "${table}"
       SELECT (jsonb_populate_record(NULL::"${table}",
         to_jsonb(model) || jsonb_build_object(${keys}))).*
       FROM "${table}" model CROSS JOIN firms WHERE model.id = $1`,
      [modelId],
    )
  }
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
  await manyFirms(producerId)
  await pool().query(`
    CREATE TABLE copies AS SELECT n, firm, gen_random_uuid() AS product,
      gen_random_uuid() AS submission, gen_random_uuid() AS certificate
    FROM generate_series(1, ${count - 1}) n JOIN firms ON night = n / ${atOnce}`)
  await copy('product', { id: 'product', producer_id: 'firm' }, "'slug', product::text")
  const keys = { id: 'submission', product_id: 'product', producer_id: 'firm' }
  await copy('submission', keys, `'number', 'KUR-1-' || n`)
  const own = { id: 'gen_random_uuid()', submission_id: 'submission' }
  for (const table of ['submission_version', 'gate_check', 'review']) await copy(table, own)
  await pool().query(`
    INSERT INTO certificate
    SELECT (jsonb_populate_record(NULL::certificate,
      to_jsonb(model) || jsonb_build_object('id', certificate, 'producer_id', firm, 'number', 'SNI-' || n))).*
    FROM certificate model CROSS JOIN copies WHERE kind = 'sni'`)
  await pool().query('INSERT INTO certificate_scope SELECT certificate, product FROM copies')
  await pool().query('DROP TABLE copies, firms')
  const { rows } = await pool().query(`
    SELECT s.id AS "submissionId", s.producer_id AS "producerId", c.id AS "certificateId"
    FROM submission s JOIN certificate_scope USING (product_id)
      JOIN certificate c ON c.id = certificate_id ORDER BY substring(c.number FROM 5)::int`)
  return rows
}

/** The licences of one night's files run out on its day. */
const endLicences = () =>
  pool().query(
    `UPDATE certificate SET expires_on = lasts.day::date
     FROM unnest($1::uuid[], $2::text[]) AS lasts(id, day) WHERE certificate.id = lasts.id`,
    [
      files.map(({ certificateId }) => certificateId),
      files.map((_, index) => dayOf(evening(nightOf(index)))),
    ],
  )

beforeAll(async () => {
  cast = await settle()
  const organisationId = cast.agencyId
  sinta = await join({ name: 'Sinta Maharani', role: 'official', organisationId })
  files = await manyScored()
  await endLicences()
}, 120_000)
afterAll(async () => {
  setClock(undefined)
  await closeDatabase()
})

const reason = 'Dicabut lembaga sertifikasi'
const isRevoked = (index: number) => index % 2 === 0

const actsOn = (index: number) => {
  const { submissionId = '', producerId = '', certificateId = '' } = files[index] ?? {}
  const maker = { ...cast.sari, organisationId: producerId }
  return [
    () => decide(cast.chief, submissionId, decisionOf('approved'), { now: now(), listProduct }),
    () => decide(sinta, submissionId, decisionOf('rejected'), { now: now(), listProduct }),
    () => withdraw(maker, submissionId, undefined, now()),
    ...(isRevoked(index)
      ? [
          () =>
            revokeCertificate(cast.official, certificateId, reason, {
              now: now(),
              shelf: refreshShelf,
            }),
        ]
      : []),
  ]
}

/** The day turns, and the job that the clock starts runs at once. */
async function midnight(night: number) {
  setClock(new Date(evening(night).getTime() + 1000))
  await suspendLapsed(now(), refreshShelf)
}

async function clash(night: number, random: () => number) {
  setClock(evening(night))
  const own = files.map((_, index) => index).filter((index) => nightOf(index) === night)
  const acts = [() => midnight(night), ...own.flatMap(actsOn)]
  await Promise.all(
    acts.map(async (act) => {
      await new Promise((resolve) => setTimeout(resolve, random() * 12))
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
const holds = `(SELECT count(*) FROM product_hold h WHERE h.product_id = p.id
  AND h.lifted_at IS NULL)`
const revoked = () =>
  files.filter((_, index) => isRevoked(index)).map(({ certificateId }) => certificateId)

describe(`${count} files, three or four people and a midnight in the same moment, seed ${seed}`, () => {
  it('leave one consistent outcome each', { timeout: 60_000 + count * 3000 }, async () => {
    const random = randomFrom(seed)
    const nights = nightOf(count - 1) + 1
    for (let night = 0; night < nights; night += 1) await clash(night, random)
    // What was put on the shelf in the very second is seen by the next night's job.
    await midnight(nights)
    expect(await broken(`s.state NOT IN ('approved', 'rejected', 'withdrawn')`)).toBe(0)
    expect(await broken(`${decisions} + ${withdrawals} <> 1`)).toBe(0)
    expect(await broken(`${decisions} <> ${letters}`)).toBe(0)
    expect(await broken(`${endings} <> 1`)).toBe(0)
    expect(await broken(`(s.state = 'withdrawn') <> (${withdrawals} = 1)`)).toBe(0)
    expect(await broken(`(s.state = 'approved') <> (l.product_id IS NOT NULL)`)).toBe(0)
    expect(await broken(`(s.state = 'approved') <> (p.state = 'listed')`)).toBe(0)
    expect(await broken(`(c.state = 'revoked') <> (c.id = ANY('{${revoked()}}'))`)).toBe(0)
    expect(await broken(`c.state NOT IN ('revoked', 'verified')`)).toBe(0)
    expect(await broken('l.visible')).toBe(0)
    expect(await broken(`(p.state = 'listed') <> (${holds} = 1)`)).toBe(0)
    expect(await broken(`${holds} > 1`)).toBe(0)
    // Both kinds have happened: taken off by the night, and by a revocation.
    const codes = await database().productHold.groupBy({ by: ['code'] })
    expect(codes.map(({ code }) => code).sort()).toEqual(['expired', 'revoked'])
    const outcomes = await database().submission.groupBy({ by: ['state'], _count: true })
    expect(outcomes.map(({ state }) => state).sort()).toEqual(['approved', 'rejected', 'withdrawn'])
  })
})
