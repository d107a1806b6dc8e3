import { unfinished } from '#app/domain/evaluation/follow-up-acts.ts'
import { findFollowUpFor } from '#app/domain/evaluation/queries.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { FollowUpFacts } from '#app/ui/evaluation/follow-up-facts.tsx'
import { FollowUpSteps } from '#app/ui/evaluation/follow-up-steps.tsx'
import { NoteList } from '#app/ui/evaluation/note-list.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.follow-ups.$followUpId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const followUp = found(await findFollowUpFor(official, params.followUpId))
  return { followUp, today: dayOf(now()) }
}

export default function FollowUp({ loaderData }: Route.ComponentProps) {
  const m = useMessages().evaluation
  const { followUp, today } = loaderData
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
              <FollowUpSteps id={followUp.id} state={followUp.state} />
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
