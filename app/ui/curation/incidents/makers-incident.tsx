import type { IncidentForMaker } from '#app/domain/curation/incidents/incident.ts'
import { incidentActs } from '#app/domain/curation/incidents/incident-acts.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Cluster, Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { IncidentStatus } from './incident-status.tsx'
import { IncidentStory } from './incident-story.tsx'

/** An incident for its maker: what is asked, until when, and how to answer. */
export function MakersIncident({ incident }: { incident: IncidentForMaker }) {
  const m = useMessages().incidents
  const format = useFormat()
  const { id, number, name, state, dueOn } = incident
  const title = m.pageTitle(number, name)
  const open = actsOpenTo(incidentActs, state, 'producer')
  return (
    <WorkPage title={title} current="incidents" role="producer">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={title}
            back={<BackLink to={paths.producer.incidents()}>{m.back}</BackLink>}
            status={<IncidentStatus state={state} turn={open.length > 0} />}
          />
          {open.length > 0 && (
            <Panel tone="turn" title={dueOn ? m.untilDay(format.dateLong(dueOn)) : m.actions}>
              <Cluster>
                {open.includes('answer') && (
                  <ButtonLink to={paths.producer.incidentAnswer(id)}>
                    {m.forms.answer.door}
                  </ButtonLink>
                )}
                {open.includes('promise') && (
                  <ButtonLink to={paths.producer.incidentPromise(id)} variant="secondary">
                    {m.forms.promise.door}
                  </ButtonLink>
                )}
              </Cluster>
            </Panel>
          )}
          <IncidentStory incident={incident} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
