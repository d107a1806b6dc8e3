import { requireOfficial } from '#app/http/guard.server.ts'
import { loadWantedAnswer, sendWantedAnswer } from '#app/http/wanted-answer.server.ts'
import { paths } from '#app/paths.ts'
import { WantedAnswerPage } from '#app/ui/catalogue/wanted/wanted-answer-page.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import type { Route } from './+types/agency.wanted.$wantedId.answer'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return loadWantedAnswer(request, official, params.wantedId)
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { wantedId } = params
  return sendWantedAnswer(request, official, { wantedId, to: paths.agency.wantedItem(wantedId) })
}

export default function AnswerWanted({ loaderData, actionData }: Route.ComponentProps) {
  const { id } = loaderData.wanted
  return (
    <WantedAnswerPage
      {...loaderData}
      role="official"
      state={actionData ?? untouched}
      paths={{ item: paths.agency.wantedItem(id), answer: paths.agency.wantedAnswer(id) }}
    />
  )
}
