import { type IncidentFile, severities } from '#app/domain/curation/incidents/incident.ts'
import { incidentActs } from '#app/domain/curation/incidents/incident-acts.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { IncidentStatus, SeverityStatus } from './incident-status.tsx'
import { IncidentStory } from './incident-story.tsx'

type Props = { incident: IncidentFile; error: string | undefined }

/** One incident for the office: what was said, what was gathered, and what may be done now. */
export function IncidentPage({ incident, error }: Props) {
  const m = useMessages().incidents
  const title = m.pageTitle(incident.number, incident.name)
  return (
    <WorkPage title={title} current="incidents" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            eyebrow={incident.businessName}
            back={<BackLink to={paths.agency.incidents()}>{m.back}</BackLink>}
            status={
              <>
                <IncidentStatus state={incident.state} />
                <SeverityStatus severity={incident.severity} />
              </>
            }
          />
          <Split aside={<Handling {...{ incident, error }} />} asideWidth={340} sticky>
            <IncidentStory incident={incident} />
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Handling({ incident, error }: Props) {
  const m = useMessages().incidents
  const { reporter, contact, objection, severity } = incident
  const facts = [
    { term: m.complainant, detail: reporter ?? m.anonymous },
    ...(contact ? [{ term: m.contact, detail: contact }] : []),
  ]
  return (
    <Stack gap={5}>
      <DescriptionList facts={facts} />
      {objection ? <Note icon="lock">{m.refusals[objection]}</Note> : <Doors incident={incident} />}
      {!objection && (
        <PostForm>
          <RadioGroup
            name="severity"
            label={m.severityForm}
            layout="segmented"
            choices={severities.map((value) => ({ value, label: m.severities[value] }))}
            value={severity}
            error={error}
          />
          <Button variant="secondary" size="small">
            {m.saveSeverity}
          </Button>
        </PostForm>
      )}
    </Stack>
  )
}

/** What the table of acts opens to an official in this state. */
function Doors({ incident: { id, state, productId } }: Pick<Props, 'incident'>) {
  const { incidents: m, changes } = useMessages()
  const { recuration } = changes
  const doors: Record<string, string> = {
    ask: paths.agency.incidentQuestion(id),
    suspend: paths.agency.incidentSuspension(id),
    confirmMend: paths.agency.incidentMending(id),
    delist: paths.agency.incidentDelisting(id),
    dismiss: paths.agency.incidentDismissal(id),
  }
  const words: Record<string, { door: string }> = m.forms
  const open = actsOpenTo(incidentActs, state, 'official').filter((act) => doors[act])
  return (
    <Panel title={m.actions} tone={open.length > 0 ? 'turn' : 'plain'}>
      <Stack gap={3}>
        {open.map((act, index) => (
          <ButtonLink
            key={act}
            to={doors[act] ?? ''}
            variant={index === 0 ? 'primary' : 'secondary'}
          >
            {words[act]?.door}
          </ButtonLink>
        ))}
        <a href={paths.agency.incidentNote(id)}>{m.forms.note.door}</a>
        <a href={paths.agency.newRecuration(productId, 'complaint')}>{recuration.callProduct}</a>
      </Stack>
    </Panel>
  )
}
