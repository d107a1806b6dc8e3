import {
  countEntries,
  findEntriesOf,
  findRoundFor,
} from '#app/domain/curation/rounds/agency-queries.server.ts'
import { type EntryState, entryActs } from '#app/domain/curation/rounds/entry-acts.ts'
import { roundPageSize } from '#app/domain/curation/rounds/views.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { statesOf } from '#app/kernel/acts.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { AgencyRoundPage } from '#app/ui/rounds/agency-round-page.tsx'
import type { Route } from './+types/agency.rounds.$roundId._index'

const states = statesOf(entryActs) as EntryState[]

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const round = found(await findRoundFor(official, params.roundId))
  const asked = new URL(request.url).searchParams.get('state')
  const state = states.find((each) => each === asked)
  const page = pageOf(request)
  const [{ entries, total }, counts, categories] = await Promise.all([
    findEntriesOf({ roundId: round.id, state }, page),
    countEntries(round.id),
    findCategories(),
  ])
  const pages = Math.ceil(total / roundPageSize)
  return { round, state, entries, counts, categories, page, pages, today: dayOf(now()) }
}

export default function OneRound({ loaderData }: Route.ComponentProps) {
  return <AgencyRoundPage {...loaderData} />
}
