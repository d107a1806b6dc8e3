import { findSampleFor } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { FateSchema } from '#app/domain/curation/rounds/schemas.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { actOnSample } from '#app/http/sample-door.server.ts'
import { untouched } from '#app/ui/kit/form-values.ts'
import { FatePage } from '#app/ui/rounds/sample-pages.tsx'
import type { Route } from './+types/agency.samples.$sampleId.fate'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { sample: found(await findSampleFor(official, params.sampleId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  return actOnSample(request, official, params.sampleId, {
    schema: FateSchema,
    step: ({ fate, note }) => ({ act: fate, note }),
  })
}

export default function Sample({ loaderData, actionData }: Route.ComponentProps) {
  return <FatePage sample={loaderData.sample} state={actionData ?? untouched} />
}
