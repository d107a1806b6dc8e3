import { findSampleFor } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { ExaminationSchema } from '#app/domain/curation/rounds/schemas.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { actOnSample } from '#app/http/sample-door.server.ts'
import { untouched } from '#app/ui/kit/form-values.ts'
import { ExaminationPage } from '#app/ui/rounds/sample-pages.tsx'
import type { Route } from './+types/agency.samples.$sampleId.examination'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { sample: found(await findSampleFor(official, params.sampleId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  return actOnSample(request, official, params.sampleId, {
    schema: ExaminationSchema,
    step: (words) => ({ act: 'examine', ...words }),
  })
}

export default function Sample({ loaderData, actionData }: Route.ComponentProps) {
  return <ExaminationPage sample={loaderData.sample} state={actionData ?? untouched} />
}
