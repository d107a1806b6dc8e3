import { beforeEach, describe, expect, it } from 'vitest'
import { findReadings } from '#app/domain/registry/find-readings.server.ts'
import { logReading } from '#app/domain/registry/log-reading.server.ts'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { knock, openRoute } from '#tests/knock.ts'
import { type Cast, settle } from '#tests/people.ts'

const monday = new Date('2026-10-12T02:00:00Z')
const tuesday = new Date('2026-10-13T02:00:00Z')

let cast: Cast

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})

describe('who opened a maker’s data', () => {
  it('is written once a day for each reader and kind, and read by the maker alone', async () => {
    const id = cast.sari.organisationId
    for (const now of [monday, monday, tuesday]) await logReading(cast.official, id, 'file', now)
    await Promise.all([1, 2, 3].map(() => logReading(cast.buyer, id, 'bankAccount', monday)))
    const { readings, total } = await findReadings(cast.sari, 1)
    expect(total).toBe(3)
    expect(readings.map(({ readerName, what }) => [readerName, what])).toEqual(
      expect.arrayContaining([
        ['Ratna Dewi', 'file'],
        ['Ratna Dewi', 'file'],
        ['Rani Anggraini', 'bankAccount'],
      ]),
    )
    expect(readings[0]?.at).toEqual(tuesday)
    expect((await findReadings(cast.sari, 2)).readings).toEqual([])
    expect((await findReadings(cast.otherMaker, 1)).total).toBe(0)
  })

  it('cannot be rewritten', async () => {
    await logReading(cast.official, cast.sari.organisationId, 'file', monday)
    await expect(database().dataReading.deleteMany()).rejects.toThrow()
    await expect(
      database().dataReading.updateMany({ data: { readerName: 'Orang lain' } }),
    ).rejects.toThrow()
  })

  it('is left behind by the page that shows the file', async () => {
    const { loader } = await openRoute('agency.producers.$producerId._index')
    if (!loader) throw new Error('the page shows nothing')
    const params = { producerId: cast.sari.organisationId }
    expect((await knock(loader, { actor: cast.official, params })).status).toBe(200)
    const { readings } = await findReadings(cast.sari, 1)
    expect(readings).toMatchObject([{ readerName: 'Ratna Dewi', readerRole: 'official' }])
  })
})
