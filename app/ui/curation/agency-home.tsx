import type { Shelved, Throughput } from '#app/domain/curation/agency-views.ts'
import type { RoundSummary } from '#app/domain/curation/rounds/views.ts'
import type { Shelf } from '#app/domain/curation/shelf.ts'
import { paths } from '#app/paths.ts'
import { Columns, Page, Prose, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { OpenRounds } from '#app/ui/rounds/open-rounds.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { ShelfTable } from './shelf-table.tsx'

type Props = {
  agencyName: string
  counts: Record<Shelf, number>
  certificates: number
  changes: number
  incidents: number
  throughput: Throughput
  oldest: readonly Shelved[]
  rounds: readonly RoundSummary[]
  today: Date
}

/** An official's first page: what waits, what has waited longest, and the month in sentences. */
export function AgencyHome(props: Props) {
  const { agencyName, counts, certificates, changes, incidents } = props
  const { throughput, oldest, rounds, today } = props
  const m = useMessages()
  const words = m.curation.agency
  const shelf = (name: Shelf) => paths.agency.curation(`?shelf=${name}`)
  const doors = [
    { name: words.waitsFor.gate, count: counts.gate, to: shelf('gate') },
    { name: words.waitsFor.assignment, count: counts.assignment, to: shelf('assignment') },
    { name: words.waitsFor.decision, count: counts.decision, to: shelf('decision') },
    { name: words.waitsFor.certificates, count: certificates, to: paths.agency.certificates() },
    { name: m.changes.door, count: changes, to: paths.agency.changes() },
    { name: m.incidents.door, count: incidents, to: paths.agency.incidents() },
  ]
  const waiting = doors.reduce((sum, { count }) => sum + count, 0)
  const title = words.homeTitle(agencyName)
  return (
    <WorkPage title={title} current="home" role="official">
      <Page>
        <Stack gap={7}>
          <PageHead title={title} lead={words.homeLead(waiting)} />
          <Section title={words.waiting}>
            <Columns count={3} gap={3}>
              {doors.map((door) => (
                <Door key={door.name} {...door} />
              ))}
            </Columns>
          </Section>
          {oldest.length > 0 && (
            <Section
              title={words.oldest}
              actions={<a href={paths.agency.curation()}>{words.allFiles}</a>}
            >
              <ShelfTable label={words.oldest} files={oldest} today={today} />
            </Section>
          )}
          <OpenRounds rounds={rounds} />
          <Section title={words.throughputTitle}>
            <InWords {...throughput} />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Door({ name, count, to }: { name: string; count: number; to: string }) {
  const words = useMessages().curation.agency
  const format = useFormat()
  return (
    <Panel tone={count > 0 ? 'turn' : 'plain'}>
      <p>
        <a className="strong" href={to}>
          {name}
        </a>
      </p>
      <p className={count > 0 ? 'door-count' : 'muted'}>
        {count > 0 ? words.count(format.number(count)) : words.none}
      </p>
    </Panel>
  )
}

function InWords({ handedIn, decided, approved, open, late, medianDays }: Throughput) {
  const words = useMessages().curation.agency
  const { number } = useFormat()
  return (
    <Prose>
      <p>{words.throughput(number(handedIn), number(decided), number(approved))}</p>
      <p>{medianDays === null ? words.paceUnknown : words.pace(number(medianDays))}</p>
      <p>
        {words.open(number(open))} {late > 0 ? words.late(number(late)) : words.noneLate}
      </p>
    </Prose>
  )
}
