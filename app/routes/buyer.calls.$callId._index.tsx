import {
  countInvited,
  findCallOf,
  findTab,
} from '#app/domain/curation/calls/buyer-queries.server.ts'
import { type Tab, tabs } from '#app/domain/curation/calls/views.ts'
import { roundPageSize } from '#app/domain/curation/rounds/views.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BuyerCallPage } from '#app/ui/rounds/buyer-call-page.tsx'
import type { Route } from './+types/buyer.calls.$callId._index'

function tabIn(request: Request, counts: Record<Tab, number>): Tab {
  const asked = new URL(request.url).searchParams.get('tab')
  return tabs.find((tab) => tab === asked) ?? tabs.find((tab) => counts[tab] > 0) ?? 'new'
}

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const call = found(await findCallOf(buyer, params.callId))
  const tab = tabIn(request, call.counts)
  const page = pageOf(request)
  const today = dayOf(now())
  const [entries, invited, categories] = await Promise.all([
    findTab(call, tab, { today, page, sight: sightOf([buyer]) }),
    countInvited(call),
    findCategories(),
  ])
  const pages = Math.ceil(call.counts[tab] / roundPageSize)
  return { call, tab, entries, invited, categories, today, page, pages }
}

export default function OneCall({ loaderData }: Route.ComponentProps) {
  return <BuyerCallPage {...loaderData} />
}
