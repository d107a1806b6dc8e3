import { sampleActs } from '#app/domain/curation/rounds/sample-acts.ts'
import type { DeskSample, SampleMoment } from '#app/domain/curation/rounds/views.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Cluster } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { SampleStatus } from './round-status.tsx'

/** Every sample with its way over the desk, and the step that comes next. */
export function SampleDesk({ samples }: { samples: readonly DeskSample[] }) {
  const { day: m, columns: c } = useMessages().rounds
  if (samples.length === 0) return <p>{m.noSamples}</p>
  return (
    <DataTable<DeskSample>
      label={m.samples}
      stacked
      rows={samples}
      rowKey={({ id }) => id}
      columns={[
        {
          header: c.sample,
          rowHead: true,
          wrap: true,
          cell: ({ productName, businessName }) => (
            <>
              {productName}
              <span className="waiting-detail">{businessName}</span>
            </>
          ),
        },
        { header: c.state, cell: ({ state }) => <SampleStatus state={state} /> },
        { header: c.steps, wrap: true, cell: ({ events }) => <SampleWay events={events} /> },
        { header: c.choose, headerHidden: true, cell: (sample) => <NextSteps {...sample} /> },
      ]}
    />
  )
}

function SampleWay({ events }: { events: readonly SampleMoment[] }) {
  const { day: m, sampleStates } = useMessages().rounds
  const format = useFormat()
  const what = ({ act, method }: SampleMoment) =>
    method === 'tasted' || method === 'tested'
      ? m.methods[method]
      : sampleStates[sampleActs[act].to]
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id}>
          {[what(event), event.byName, format.dateTime(event.at)].join(', ')}
          {event.note && <span className="waiting-detail">{event.note}</span>}
        </li>
      ))}
    </ul>
  )
}

function NextSteps({ id, state, productName }: DeskSample) {
  const m = useMessages().rounds.day
  const open = actsOpenTo(sampleActs, state, 'official')
  const named = <span className="unseen"> {productName}</span>
  return (
    <Cluster>
      {open.includes('receive') && (
        <PostForm action={paths.agency.sampleReceipt(id)} inline>
          <Button size="small">
            {m.receive}
            {named}
          </Button>
        </PostForm>
      )}
      {open.includes('examine') && (
        <ButtonLink size="small" variant="secondary" to={paths.agency.sampleExamination(id)}>
          {m.examine}
          {named}
        </ButtonLink>
      )}
      {(open.includes('keep') || open.includes('return')) && (
        <ButtonLink size="small" variant="text" to={paths.agency.sampleFate(id)}>
          {m.fate}
          {named}
        </ButtonLink>
      )}
    </Cluster>
  )
}
