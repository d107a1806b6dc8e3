import { findQueueOf } from '#app/domain/curation/queue.server.ts'
import { requireCurator } from '#app/http/guard.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { QueuePage } from '#app/ui/curation/queue-page.tsx'
import type { Route } from './+types/curator._index'

export async function loader({ request }: Route.LoaderArgs) {
  const curator = await requireCurator(request)
  const today = now()
  return { ...(await findQueueOf(curator, today)), today }
}

export default function Queue({ loaderData }: Route.ComponentProps) {
  return <QueuePage {...loaderData} />
}
