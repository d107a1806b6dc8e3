import { changesPerPage } from '#app/domain/curation/changes/change-queries.server.ts'
import {
  findRecurations,
  findUnderWay,
} from '#app/domain/curation/changes/recuration-queries.server.ts'
import { ruleNow } from '#app/domain/curation/changes/rules.server.ts'
import { findProductsDown } from '#app/domain/evaluation/products-down.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { RecurationPage } from '#app/ui/curation/changes/recuration-page.tsx'
import type { Route } from './+types/agency.recurations._index'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const today = dayOf(now())
  const page = pageOf(request)
  const months = await ruleNow(official, 'poorMonths', today)
  const [{ called, total }, down] = await Promise.all([
    findRecurations(official, page),
    findProductsDown(official, months),
  ])
  const underWay = await findUnderWay(down.map(({ productId }) => productId))
  return {
    ...{ called, months, today, page, pages: Math.ceil(total / changesPerPage) },
    down: down.filter(({ productId }) => !underWay.has(productId)),
  }
}

export default function Recurations({ loaderData }: Route.ComponentProps) {
  return <RecurationPage {...loaderData} />
}
