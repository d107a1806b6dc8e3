import { findHistoryOf, historyPageSize } from '#app/domain/curation/queue.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { requireCurator } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { HistoryPage } from '#app/ui/curation/history-page.tsx'
import type { Route } from './+types/curator.history'

export async function loader({ request }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const page = pageOf(request)
  const { readings, total } = await findHistoryOf(curator, page)
  return {
    readings,
    categories: await findCategories(),
    page,
    pages: Math.ceil(total / historyPageSize),
  }
}

export default function History({ loaderData }: Route.ComponentProps) {
  return <HistoryPage {...loaderData} />
}
