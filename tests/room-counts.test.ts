import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '#app/domain/accounts/actor.ts'
import { findPerson } from '#app/domain/accounts/find-person.server.ts'
import { roomCounts } from '#app/http/room-counts.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { type Belongings, belongings } from '#tests/belongings.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
let own: Belongings

/** A sample that Sari was asked for, an answered search for a maker, a firm that waits. */
beforeAll(async () => {
  cast = await settle()
  own = await belongings(cast)
}, 120_000)

async function countsOf(room: string, ...actors: Actor[]): Promise<(number | undefined)[]> {
  const counts = []
  for (const { userId } of actors) {
    const person = await findPerson(userId)
    if (!person) throw new Error('nobody')
    const { rooms } = await roomCounts(new Request('http://localhost:3000/'), person)
    counts.push(rooms[room])
  }
  return counts
}

it('samples are counted for the firm whose turn it is, and for no other', async () => {
  const { sari, otherMaker, buyer, hotelBuyer } = cast
  const counts = () => countsOf('samples', sari, otherMaker, buyer, hotelBuyer)
  expect(await counts()).toEqual([1, 0, 0, 0])
  await database().sampleAsking.updateMany({ data: { state: 'sent' } })
  expect(await counts()).toEqual([0, 0, 1, 0])
})

it('searches for a maker are counted at the agency that was asked, then for the buyer', async () => {
  const { official, mentor, buyer, hotelBuyer } = cast
  const { foreignOfficial, foreignMentor } = own
  const counts = () =>
    countsOf('wanted', official, mentor, foreignOfficial, foreignMentor, buyer, hotelBuyer)
  expect(await counts()).toEqual([0, 0, 0, 0, 1, 0])
  await database().wanted.updateMany({ data: { state: 'open' } })
  expect(await counts()).toEqual([1, 1, 0, 0, 0, 0])
})

it('a firm that waits is counted where it may be verified, and never for its own people', async () => {
  const { official, chief, admin } = cast
  const counts = () => countsOf('verifications', official, chief, admin, own.foreignOfficial)
  expect(await counts()).toEqual([1, 1, 1, 0])
  const { organisationId } = cast.buyer
  await database().membership.create({
    data: { id: newId(), userId: official.userId, organisationId, role: 'buyer' },
  })
  expect(await counts()).toEqual([0, 1, 1, 0])
})
