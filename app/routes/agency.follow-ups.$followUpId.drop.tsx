import { closeFollowUp, followUpOf } from '#app/http/close-follow-up.server.ts'
import { FollowUpClosing } from '#app/ui/evaluation/follow-up-closing.tsx'
import { Page } from '#app/ui/kit/layout.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.follow-ups.$followUpId.drop'

export const loader = ({ request, params }: Route.LoaderArgs) =>
  followUpOf(request, params.followUpId)

export const action = ({ request, params }: Route.ActionArgs) =>
  closeFollowUp(request, params.followUpId, 'drop')

export default function Drop({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().evaluation.followUps
  const { id, number, text } = loaderData
  const title = m.dropTitle(number)
  return (
    <WorkPage title={title} current="followUps" role="official">
      <Page width="form">
        <FollowUpClosing id={id} act="drop" title={title} text={text} state={actionData} />
      </Page>
    </WorkPage>
  )
}
