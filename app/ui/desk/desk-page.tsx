import type { Desk } from '#app/domain/curation/desk/desk.server.ts'
import type { RoundSummary } from '#app/domain/curation/rounds/views.ts'
import type { reasonCodes } from '#app/domain/curation/schemas.ts'
import { paths } from '#app/paths.ts'
import { type Categories, useCategoryName, useFileWords } from '#app/ui/curation/use-file-words.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Columns, Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { OpenRounds } from '#app/ui/rounds/open-rounds.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { CountTable } from './count-table.tsx'
import { TallyTable } from './tally-table.tsx'

type Props = { desk: Desk; rounds: readonly RoundSummary[]; categories: Categories }

/** Throughput, age, lateness, reasons, groups, districts and loads: what a chair asks every week. */
export function DeskPage({ desk, rounds, categories }: Props) {
  const { desk: words, curation } = useMessages()
  const categoryName = useCategoryName(categories)
  const { label } = useFileWords(categories)
  const { reasonCodes: reasons } = curation.agency
  return (
    <WorkPage title={words.title} current="desk" role="official">
      <Page>
        <Stack gap={7}>
          <PageHead
            title={words.title}
            lead={words.lead}
            back={<BackLink to={paths.agency.curation()}>{curation.agency.listTitle}</BackLink>}
          />
          <Columns count={2} from="lg">
            <Now desk={desk} />
            <Weeks weeks={desk.weeks} />
          </Columns>
          <Late late={desk.late} />
          <OpenRounds rounds={rounds} />
          <Loads loads={desk.loads} />
          <Columns count={2} from="lg">
            <CountTable
              title={words.rejections}
              empty={words.rejectionsNone}
              header={words.reason}
              rows={desk.rejections}
              nameOf={(key) => reasons[key as (typeof reasonCodes)[number]] ?? key}
            />
            <CountTable
              title={words.gateFindings}
              empty={words.gateFindingsNone}
              header={words.part}
              rows={desk.gateFindings}
              nameOf={label}
            />
          </Columns>
          <Columns count={2} from="lg">
            <TallyTable
              title={words.groups}
              header={words.category}
              rows={desk.groups.map((row) => ({ ...row, name: categoryName(row.key) }))}
            />
            <TallyTable title={words.districts} header={words.district} rows={desk.districts} />
          </Columns>
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Now({ desk }: { desk: Desk }) {
  const { desk: words, curation } = useMessages()
  const format = useFormat()
  return (
    <Section title={words.standing}>
      <DataTable
        label={words.standing}
        columns={[
          { header: words.state, rowHead: true, cell: ({ state }) => curation.states[state] },
          { header: words.count, numeric: true, cell: ({ count }) => format.number(count) },
          { header: words.late, numeric: true, cell: ({ late }) => format.number(late) },
          { header: words.age, numeric: true, cell: ({ days }) => format.number(days, 1) },
        ]}
        rows={desk.standing}
        rowKey={({ state }) => state}
      />
    </Section>
  )
}

function Weeks({ weeks }: Pick<Desk, 'weeks'>) {
  const words = useMessages().desk
  const format = useFormat()
  return (
    <Section title={words.weeks}>
      <DataTable
        label={words.weeks}
        dense
        columns={[
          { header: words.week, rowHead: true, cell: ({ week }) => format.date(week) },
          { header: words.handedIn, numeric: true, cell: (row) => format.number(row.handedIn) },
          { header: words.decided, numeric: true, cell: ({ decided }) => format.number(decided) },
        ]}
        rows={weeks}
        rowKey={({ week }) => week.toISOString()}
      />
    </Section>
  )
}

function Late({ late }: Pick<Desk, 'late'>) {
  const { desk: words, curation } = useMessages()
  const format = useFormat()
  return (
    <Section title={words.lateTitle}>
      {late.length === 0 ? (
        <p className="muted">{words.lateNone}</p>
      ) : (
        <DataTable
          label={words.lateTitle}
          stacked
          columns={[
            {
              header: words.product,
              rowHead: true,
              cell: ({ id, name, number }) => (
                <>
                  <a href={paths.agency.submission(id)}>{name}</a>
                  <span className="product-since">{number}</span>
                </>
              ),
            },
            { header: words.state, cell: ({ state }) => curation.states[state] },
            {
              header: words.due,
              cell: ({ dueAt }) => <strong className="overdue">{format.date(dueAt)}</strong>,
            },
          ]}
          rows={late}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  )
}

function Loads({ loads }: Pick<Desk, 'loads'>) {
  const words = useMessages().desk
  const format = useFormat()
  return (
    <Section title={words.loads}>
      <DataTable
        label={words.loads}
        stacked
        columns={[
          { header: words.curator, rowHead: true, cell: ({ name }) => name },
          { header: words.waiting, numeric: true, cell: ({ waiting }) => format.number(waiting) },
          { header: words.late, numeric: true, cell: ({ late }) => format.number(late) },
          { header: words.done, numeric: true, cell: ({ done }) => format.number(done) },
          {
            header: words.days,
            numeric: true,
            cell: ({ days }) => (days === null ? '–' : format.number(days, 1)),
          },
        ]}
        rows={loads}
        rowKey={({ name }) => name}
      />
    </Section>
  )
}
