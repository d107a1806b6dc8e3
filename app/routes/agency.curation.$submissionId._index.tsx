import { findSubmissionForOfficial } from '#app/domain/curation/agency-file.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { AgencyFilePage } from '#app/ui/curation/agency-file-page.tsx'
import type { Route } from './+types/agency.curation.$submissionId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const file = found(await findSubmissionForOfficial(official, params.submissionId))
  return { file, categories: await findCategories() }
}

export default function Submission({ loaderData }: Route.ComponentProps) {
  return <AgencyFilePage {...loaderData} />
}
