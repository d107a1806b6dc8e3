import {
  certificateChangesPerPage,
  countCertificateChanges,
  findCertificateChanges,
  findWaitingRenewals,
} from '#app/domain/certification/certificate-change-queries.server.ts'
import { countChanges } from '#app/domain/curation/changes/change-queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { now } from '#app/platform/clock.server.ts'
import { CertificateChangeQueue } from '#app/ui/curation/changes/certificate-change-queue.tsx'
import type { Route } from './+types/agency.changes.certificates'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const page = pageOf(request)
  const [counts, licences, changes, exchange] = await Promise.all([
    countChanges(official),
    countCertificateChanges(official),
    findCertificateChanges(official, page),
    findWaitingRenewals(official),
  ])
  return {
    ...{ counts, licences, changes, exchange, page },
    pages: Math.ceil(licences / certificateChangesPerPage),
    today: now(),
  }
}

export default function CertificateChanges({ loaderData }: Route.ComponentProps) {
  return <CertificateChangeQueue {...loaderData} />
}
