import { refreshListings } from '#app/domain/catalogue/refresh-listings.server.ts'
import { rubricFor } from '#app/domain/curation/rubric-queries.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database, transact } from '#app/platform/database.server.ts'
import type { Cast } from '../cast.ts'
import { known } from '../must.ts'
import type { Timeline } from '../timeline.ts'
import { calendarOf, decidedAgo } from './calendar.ts'
import { Drawings } from './drawn-pictures.ts'
import { decisionDays } from './goods-plan.ts'
import { Kept } from './history.ts'
import { type SettledMaker, settleMakers, settleOffices } from './settle-makers.ts'
import { planShelf } from './shelf-plan.ts'
import { writeCuration } from './write-curation.ts'
import { nibOf, writePapers } from './write-papers.ts'
import { writeProducts } from './write-products.ts'

const minute = 60_000
const everything = { agencyId: null, categoryId: null, sector: null }

/**
 * The catalogue beside the story: makers of other regencies and provinces, whose goods were curated
 * by their own offices. What commands would have left behind is written for many at once, since
 * nobody acts further on these files.
 */
export function planWiderShelf(timeline: Timeline, cast: Cast): void {
  const { makers, goods } = planShelf()
  const inTurn = [...goods].sort((one, other) => other.decisionDay - one.decisionDay)
  const drawings = new Drawings(inTurn.flatMap(({ pictures }) => pictures))
  let settled: SettledMaker[] = []
  timeline.ago(248, '09:00', async (now) => {
    drawings.begin()
    const kept = new Kept(now)
    settled = await settleMakers(cast, makers, await settleOffices(cast, now), kept)
    await transact(async (tx) => {
      const nibs = settled.map((maker, index) => ({
        ...{ maker, paper: nibOf(makers[index]?.nib ?? ''), recorded: now, verified: now },
      }))
      await writePapers(tx, timeline, kept, nibs)
      await kept.write(tx)
    })
  })
  for (let day = 0; day < decisionDays; day += 1) {
    const decided = goods.filter(({ decisionDay }) => decisionDay === day)
    timeline.ago(decidedAgo(day), '10:30', async (now) => {
      const at = calendarOf(timeline, decidedAgo(day))
      const rubric = known(await rubricFor(database(), everything), 'the rubric')
      const threads = decided.map((good) => ({
        ...{ id: newId(), good, at, maker: known(settled[good.maker], 'a maker') },
      }))
      const kept = new Kept(now)
      await transact(
        async (tx) => {
          await writeProducts(tx, kept, drawings, threads)
          const papers = threads.flatMap(({ id, good, maker }) =>
            good.papers.map((paper) => ({
              ...{ paper, maker, productId: id, recorded: at.recorded, verified: at.verified },
            })),
          )
          await writePapers(tx, timeline, kept, papers)
          await writeCuration(tx, kept, rubric, threads)
          await kept.write(tx)
        },
        { timeout: minute },
      )
    })
  }
  timeline.ago(1, '06:00', () => refreshListings({ regionCode: { not: { startsWith: '32.16' } } }))
}
