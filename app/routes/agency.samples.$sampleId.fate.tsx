import { FateSchema } from '#app/domain/curation/rounds/schemas.ts'
import { answerHandling, sampleOf } from '#app/http/handle-sample.server.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { untouched } from '#app/ui/rounds/form-values.ts'
import { FateForm } from '#app/ui/rounds/sample-forms.tsx'
import { SamplePage } from '#app/ui/rounds/sample-page.tsx'
import type { Route } from './+types/agency.samples.$sampleId.fate'

export const loader = ({ request, params }: Route.LoaderArgs) => sampleOf(request, params.sampleId)

export const action = ({ request, params }: Route.ActionArgs) =>
  answerHandling(request, params.sampleId, FateSchema, ({ fate, note }) => ({ act: fate, note }))

export default function Fate({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().rounds.day
  const { sample } = loaderData
  return (
    <SamplePage title={m.fateTitle(sample.productName)} sample={sample}>
      <FateForm sample={sample} state={actionData ?? untouched} />
    </SamplePage>
  )
}
