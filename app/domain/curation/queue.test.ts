import { beforeAll, describe, expect, it } from 'vitest'
import type { QueueFilter } from '#app/domain/curation/curator-views.ts'
import {
  countWaitingReadings,
  findNextReading,
  findQueueOf,
} from '#app/domain/curation/queue.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { assigned, later, monday, reviewOf, score, underReview } from '#tests/curation.ts'
import '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
let opened: string
let late: string
let blind: string
const photo = newId()
const numberOf = async (id: string) =>
  (await database().submission.findUniqueOrThrow({ where: { id } })).number

/** Four files for one curator: opened, past its day, blind, and read already. */
beforeAll(async () => {
  cast = await settle()
  const first = await underReview(cast)
  const second = await assigned(cast)
  const third = await assigned(cast)
  const fourth = await underReview(cast)
  const { productId } = await database().submission.findUniqueOrThrow({ where: { id: first } })
  await database().productPhoto.deleteMany({ where: { productId } })
  await database().productPhoto.create({
    data: { id: newId(), productId, fileId: photo, position: 0 },
  })
  await database().review.update({
    where: { id: await reviewOf(second, cast.curatorOne) },
    data: { dueAt: new Date(monday.getTime() - 1000) },
  })
  await database().submission.update({ where: { id: third }, data: { blind: true } })
  await score(cast.curatorOne, fourth, 4)
  opened = await numberOf(first)
  late = await numberOf(second)
  blind = await numberOf(third)
}, 60_000)

const shown = async (now: Date, filter: QueueFilter) =>
  (await findQueueOf(cast.curatorOne, now, { filter })).queue.map(({ number }) => number)

describe('a curator’s queue', () => {
  it('holds what waits, the longest first, and counts what is done', async () => {
    const { queue, ...counts } = await findQueueOf(cast.curatorOne, later(9))
    expect(queue.map(({ number }) => number)).toEqual([opened, late, blind])
    expect(counts).toEqual({ waiting: 3, found: 3, done: 1 })
    expect(await countWaitingReadings(cast.curatorOne)).toBe(3)
  })

  it('shows a picture once a file is open, and of a blind one not even the name', async () => {
    const { queue } = await findQueueOf(cast.curatorOne, later(9))
    expect(queue.map(({ photoFileId }) => photoFileId)).toEqual([photo, null, null])
    expect(queue.map(({ name }) => name === null)).toEqual([false, false, true])
  })

  it('is looked through by what is urgent and what is new', async () => {
    expect(await shown(monday, 'late')).toEqual([late])
    expect(await shown(monday, 'unopened')).toEqual([late, blind])
    expect(await shown(later(-24), 'soon')).toEqual([late])
  })

  it('comes by pages', async () => {
    const pageOf = async (page: number) => {
      const { queue, found } = await findQueueOf(cast.curatorOne, monday, { page, most: 2 })
      return { numbers: queue.map(({ number }) => number), found }
    }
    expect(await pageOf(1)).toEqual({ numbers: [opened, late], found: 3 })
    expect(await pageOf(2)).toEqual({ numbers: [blind], found: 3 })
    expect(await pageOf(3)).toEqual({ numbers: [], found: 3 })
  })

  it('goes on with the one that waits longest', async () => {
    const { queue } = await findQueueOf(cast.curatorOne, monday)
    expect(await findNextReading(cast.curatorOne)).toBe(queue[0]?.reviewId)
  })
})
