import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import { loadRegions } from '#app/domain/registry/load-regions.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { tasks } from '#app/reactions/tasks.server.ts'
import { activeFirms } from './active-firms.ts'
import { planChanges, planIncidents } from './after-listing.ts'
import { planCalibration } from './calibration.ts'
import { Cast } from './cast.ts'
import { castFirms } from './cast-firms.ts'
import { planCollections } from './collections.ts'
import { planConnections } from './connections.ts'
import { planCuration } from './curate.ts'
import { planDevelopment } from './development.ts'
import { planEvaluations } from './evaluations.ts'
import { Goods, planProducts } from './goods.ts'
import { planLicences } from './licences.ts'
import { planFirms, planRegistry } from './makers.ts'
import { mark } from './marks.ts'
import { threads } from './orders.ts'
import { planBuyers, planOffice } from './people.ts'
import { products } from './products.ts'
import { quietFirms } from './quiet-firms.ts'
import { planRoundsAndCalls } from './rounds.ts'
import { planSales } from './sales.ts'
import { planSamples } from './samples.ts'
import { planSavedSearches } from './saved-searches.ts'
import { planSearches } from './searches.ts'
import { planWiderShelf } from './shelf/plan-wider-shelf.ts'
import { planShortlists } from './shortlists.ts'
import { Timeline } from './timeline.ts'
import { planTrade } from './trade.ts'
import { planVerifications } from './verifications.ts'
import { planWanted } from './wanted.ts'

type Extent = {
  /** Only the places, the office, the cast with their firms, and the buyers. */
  castOnly?: boolean
}

/** The year that the whole cast looks back on. */
function planYear(timeline: Timeline, cast: Cast): void {
  const firms = [...castFirms, ...activeFirms]
  const goods = new Goods(cast, products)
  planRegistry(timeline, cast, { firms: [...firms, ...quietFirms], withSlips: true })
  planFirms(timeline, cast, firms)
  planProducts(timeline, goods, products)
  planLicences(timeline, cast, { goods, firms, products })
  planDevelopment(timeline, cast, goods)
  planCuration(timeline, cast, goods, products)
  planCalibration(timeline, cast, goods)
  planRoundsAndCalls(timeline, cast, goods)
  planChanges(timeline, cast, goods)
  planIncidents(timeline, cast, goods)
  planTrade(timeline, cast, goods, threads)
  planShortlists(timeline, cast, goods)
  planConnections(timeline, cast)
  planVerifications(timeline, cast)
  planSavedSearches(timeline, cast)
  planSearches(timeline)
  planCollections(timeline, cast)
  planWanted(timeline, cast, goods)
  planSamples(timeline, cast, goods)
  planSales(timeline, cast)
  planEvaluations(timeline, cast)
  planWiderShelf(timeline, cast)
}

/**
 * Fills an empty database with the demonstration, through the same commands that people use. Its
 * days are counted back from today, its figures are always the same.
 */
export async function seedDemo(
  say: (step: string) => void,
  { castOnly = false }: Extent = {},
): Promise<void> {
  const timeline = new Timeline(now())
  const cast = new Cast()
  await mark('demo.begun')
  say('every province, regency, district and village')
  await loadRegions()
  timeline.ago(253, '08:00', () => ensureDefaultRubric())
  planOffice(timeline, cast)
  planBuyers(timeline, cast)
  if (castOnly) {
    planRegistry(timeline, cast, { firms: castFirms, withSlips: false })
    planFirms(timeline, cast, castFirms)
  } else planYear(timeline, cast)
  await timeline.play((month) => say(`what happened in ${month}`))
  say('notices and letters')
  await runDueJobs(tasks)
  await mark('demo.finished')
}
