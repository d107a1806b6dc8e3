import { moveFollowUp } from '#app/domain/evaluation/move-follow-up.server.ts'
import { findFollowUpFor } from '#app/domain/evaluation/queries.server.ts'
import { outcomeSchema } from '#app/domain/evaluation/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { FollowUpClosing } from '#app/ui/evaluation/follow-up-closing.tsx'
import { Page } from '#app/ui/kit/layout.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.follow-ups.$followUpId.drop'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return found(await findFollowUpFor(official, params.followUpId))
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findFollowUpFor(official, params.followUpId))
  const parsed = await parseForm(request, outcomeSchema)
  if (!parsed.ok) return badForm(parsed)
  const moved = await moveFollowUp(official, id, 'drop', parsed.value.outcome, now())
  const words = messagesFor(localeOf(request)).evaluation.followUps
  if (moved.ok) {
    const text = words.moved(moved.value.number)
    return redirectWith(paths.agency.followUp(id), { tone: 'ok', text })
  }
  return badForm({ errors: { '': words.alreadyDone }, typed: formObject(parsed.form).typed })
}

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
