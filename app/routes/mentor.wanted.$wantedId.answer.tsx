import { requireMentor } from '#app/http/guard.server.ts'
import { loadWantedAnswer, sendWantedAnswer } from '#app/http/wanted-answer.server.ts'
import { paths } from '#app/paths.ts'
import { WantedAnswerPage } from '#app/ui/catalogue/wanted/wanted-answer-page.tsx'
import { untouched } from '#app/ui/kit/form-values.ts'
import type { Route } from './+types/mentor.wanted.$wantedId.answer'

export async function loader({ request, params }: Route.LoaderArgs) {
  const mentor = await requireMentor(request)
  return loadWantedAnswer(request, mentor, params.wantedId)
}

export async function action({ request, params }: Route.ActionArgs) {
  const mentor = await requireMentor(request)
  const { wantedId } = params
  return sendWantedAnswer(request, mentor, { wantedId, to: paths.mentor.wantedItem(wantedId) })
}

export default function AnswerWanted({ loaderData, actionData }: Route.ComponentProps) {
  const { id } = loaderData.wanted
  return (
    <WantedAnswerPage
      {...loaderData}
      role="mentor"
      state={actionData ?? untouched}
      paths={{ item: paths.mentor.wantedItem(id), answer: paths.mentor.wantedAnswer(id) }}
    />
  )
}
