import { redirect } from 'react-router'
import {
  findNextReading,
  findQueueOf,
  queueFilters,
  queuePageSize,
} from '#app/domain/curation/queue.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { requireCurator } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { QueuePage } from '#app/ui/curation/queue-page.tsx'
import type { Route } from './+types/curator._index'

export async function loader({ request }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const today = now()
  const asked = new URL(request.url).searchParams.get('show')
  const filter = queueFilters.find((each) => each === asked) ?? 'all'
  const page = pageOf(request)
  const [{ found, ...queue }, next, categories] = await Promise.all([
    findQueueOf(curator, today, { filter, page }),
    findNextReading(curator),
    findCategories(),
  ])
  const pages = Math.ceil(found / queuePageSize)
  // The last file of the last page may be scored by now.
  if (page > 1 && page > pages) throw redirect(paths.curator.queue(asked ?? undefined, pages))
  return { ...queue, next, page, pages, categories, filter, today }
}

export default function Queue({ loaderData }: Route.ComponentProps) {
  return <QueuePage {...loaderData} />
}
