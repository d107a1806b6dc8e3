import { countCertificateChanges } from '#app/domain/certification/certificate-change-queries.server.ts'
import {
  changesPerPage,
  countChanges,
  findChanges,
} from '#app/domain/curation/changes/change-queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { now } from '#app/platform/clock.server.ts'
import { ChangeQueue } from '#app/ui/curation/changes/change-queue.tsx'
import type { Route } from './+types/agency.changes._index'

const shelves = ['proposed', 'curating', 'closed'] as const

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const asked = new URL(request.url).searchParams.get('shelf')
  const shelf = shelves.find((each) => each === asked) ?? 'proposed'
  const page = pageOf(request)
  const [counts, licences, changes] = await Promise.all([
    countChanges(official),
    countCertificateChanges(official),
    findChanges(official, shelf, page),
  ])
  return {
    counts,
    licences,
    shelf,
    changes,
    page,
    pages: Math.ceil(counts[shelf] / changesPerPage),
    today: now(),
  }
}

export default function Changes({ loaderData }: Route.ComponentProps) {
  return <ChangeQueue {...loaderData} />
}
