import { findUsualDays } from '#app/domain/curation/desk/usual-days.server.ts'
import { holderOf } from '#app/domain/curation/holder.ts'
import { findSubmissionFor } from '#app/domain/curation/maker-queries.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { found, requireProducer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { MakerFilePage } from '#app/ui/curation/maker-file-page.tsx'
import type { Route } from './+types/producer.submissions.$submissionId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const submission = found(await findSubmissionFor(producer, params.submissionId))
  const today = now()
  return {
    submission,
    categories: await findCategories(),
    holding: holderOf(submission, today),
    usual: await findUsualDays(submission.agencyId, today),
    today,
    url: environment().APP_URL + paths.producer.submission(submission.id),
  }
}

export default function Submission({ loaderData }: Route.ComponentProps) {
  return <MakerFilePage {...loaderData} />
}
