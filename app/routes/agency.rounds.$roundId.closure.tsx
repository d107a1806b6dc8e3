import { findRoundFor } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { closeRound } from '#app/domain/curation/rounds/close-round.server.ts'
import { redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Confirmation } from '#app/ui/kit/disclosure.tsx'
import { Page } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { useRoundWords } from '#app/ui/rounds/use-round-words.ts'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.rounds.$roundId.closure'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { round: found(await findRoundFor(official, params.roundId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findRoundFor(official, params.roundId))
  const words = messagesFor(localeOf(request)).rounds.agency
  const page = paths.agency.round(id)
  const done = await closeRound(official, id, now())
  if (done.ok) {
    return redirectWith(page, { tone: 'ok', text: words.closed(done.value.movedOn) })
  }
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return redirectWith(page, { tone: 'error', text: words.refusals[reason] })
}

export default function Closure({ loaderData }: Route.ComponentProps) {
  const m = useMessages().rounds.agency
  const { round } = loaderData
  const name = useRoundWords().title(round)
  return (
    <WorkPage title={m.close} current="rounds" role="official">
      <Page width="form">
        <Confirmation
          title={`${m.close}: ${name}`}
          actions={
            <>
              <ButtonLink variant="text" to={paths.agency.round(round.id)}>
                {m.back}
              </ButtonLink>
              <PostForm inline>
                <Button>{m.close}</Button>
              </PostForm>
            </>
          }
        >
          <p>{m.closeText}</p>
        </Confirmation>
      </Page>
    </WorkPage>
  )
}
