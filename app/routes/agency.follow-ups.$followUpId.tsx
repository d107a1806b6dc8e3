import { unfinished } from '#app/domain/evaluation/follow-up-acts.ts'
import { moveFollowUp } from '#app/domain/evaluation/move-follow-up.server.ts'
import { findFollowUpFor } from '#app/domain/evaluation/queries.server.ts'
import { followUpSchema } from '#app/domain/evaluation/schemas.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { FollowUpFacts } from '#app/ui/evaluation/follow-up-facts.tsx'
import { FollowUpForm } from '#app/ui/evaluation/follow-up-form.tsx'
import { NoteList } from '#app/ui/evaluation/note-list.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.follow-ups.$followUpId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const followUp = found(await findFollowUpFor(official, params.followUpId))
  return { followUp, today: dayOf(now()) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  found(await findFollowUpFor(official, params.followUpId))
  const parsed = await parseForm(request, followUpSchema)
  if (!parsed.ok) return badForm(parsed)
  const { act, outcome } = parsed.value
  const words = messagesFor(localeOf(request)).evaluation.followUps
  const here = paths.agency.followUp(params.followUpId)
  const moved = await moveFollowUp(official, params.followUpId, act, outcome, now())
  if (moved.ok) {
    return redirectWith(here, { tone: 'ok', text: words.moved(moved.value.number) })
  }
  if (moved.refusal.reason === 'notFound') throw notFound()
  return refused(request, words.alreadyDone, here)
}

export default function FollowUp({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().evaluation
  const { followUp, today } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return (
    <WorkPage title={followUp.text} current="followUps" role="official">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={followUp.text}
            eyebrow={followUp.number}
            back={<BackLink to={paths.agency.followUps()}>{m.followUps.title}</BackLink>}
          />
          <FollowUpFacts followUp={followUp} today={today} />
          {followUp.note && (
            <Section title={m.followUps.from}>
              <NoteList notes={[followUp.note]} />
            </Section>
          )}
          {unfinished.includes(followUp.state) && (
            <Section title={m.followUps.next}>
              <FollowUpForm state={followUp.state} errors={errors} typed={typed} />
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
