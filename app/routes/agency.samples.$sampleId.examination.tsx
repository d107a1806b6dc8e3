import { ExaminationSchema } from '#app/domain/curation/rounds/schemas.ts'
import { answerHandling, sampleOf } from '#app/http/handle-sample.server.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { untouched } from '#app/ui/rounds/form-values.ts'
import { ExaminationForm } from '#app/ui/rounds/sample-forms.tsx'
import { SamplePage } from '#app/ui/rounds/sample-page.tsx'
import type { Route } from './+types/agency.samples.$sampleId.examination'

export const loader = ({ request, params }: Route.LoaderArgs) => sampleOf(request, params.sampleId)

export const action = ({ request, params }: Route.ActionArgs) =>
  answerHandling(request, params.sampleId, ExaminationSchema, (given) => ({
    act: 'examine',
    ...given,
  }))

export default function Examination({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().rounds.day
  const { sample } = loaderData
  return (
    <SamplePage title={m.examineTitle(sample.productName)} sample={sample}>
      <ExaminationForm sample={sample} state={actionData ?? untouched} />
    </SamplePage>
  )
}
