import type { EntryState } from '#app/domain/curation/rounds/entry-acts.ts'
import type { Round } from '#app/domain/curation/rounds/round.ts'
import type { AgencyEntry } from '#app/domain/curation/rounds/views.ts'
import type { Category } from '#app/domain/products/queries.server.ts'
import { paths } from '#app/paths.ts'
import { SubmissionStatus } from '#app/ui/curation/submission-status.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Cluster, Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { EntryStatus, RoundStatus } from './round-status.tsx'
import { useRoundWords } from './use-round-words.ts'

type Props = {
  round: Round
  state: EntryState | undefined
  entries: readonly AgencyEntry[]
  counts: Partial<Record<EntryState, number>>
  categories: readonly Category[]
  page: number
  pages: number
  today: string
}

/** A round of the agency: its products by state, its facts, and what can be done with it now. */
export function AgencyRoundPage(props: Props) {
  const { round, entries, page, pages, state, counts } = props
  const { agency: m, entryStates } = useMessages().rounds
  const words = useRoundWords()
  const title = words.title(round)
  const shown = (Object.keys(counts) as EntryState[]).filter((each) => counts[each])
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const to = (of: EntryState | undefined, number = 1) => {
    const search = new URLSearchParams()
    if (of) search.set('state', of)
    if (number > 1) search.set('page', `${number}`)
    return paths.agency.round(round.id, search.size > 0 ? `?${search}` : '')
  }
  return (
    <WorkPage title={title} current="rounds" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            back={<BackLink to={paths.agency.rounds()}>{m.back}</BackLink>}
            status={<RoundStatus state={round.state} />}
            actions={<Acts round={round} />}
          />
          {round.reason && <Note>{round.reason}</Note>}
          <Split aside={<Facts {...props} />}>
            <Section title={m.entries}>
              {shown.length > 1 && (
                <Tabs
                  label={m.entries}
                  items={[
                    { label: m.all, to: to(undefined), current: !state, count: all },
                    ...shown.map((each) => ({
                      label: entryStates[each],
                      to: to(each),
                      current: each === state,
                      count: counts[each] ?? 0,
                    })),
                  ]}
                />
              )}
              {entries.length === 0 ? <p>{m.noEntries}</p> : <Entries entries={entries} />}
              <Pager page={page} pages={pages} to={(number) => to(state, number)} />
            </Section>
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Entries({ entries }: { entries: readonly AgencyEntry[] }) {
  const { columns: c, agency, reasons } = useMessages().rounds
  const format = useFormat()
  return (
    <DataTable<AgencyEntry>
      label={agency.entries}
      stacked
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          header: c.product,
          rowHead: true,
          wrap: true,
          cell: ({ productName, businessName, submission }) => (
            <>
              {submission ? (
                <a href={paths.agency.submission(submission.id)}>{productName}</a>
              ) : (
                productName
              )}
              <span className="waiting-detail">{businessName}</span>
            </>
          ),
        },
        {
          header: c.file,
          cell: ({ submission }) =>
            submission && <SubmissionStatus state={submission.state} plain />,
        },
        { header: c.entered, cell: ({ enteredAt }) => format.date(enteredAt) },
        {
          header: c.entry,
          wrap: true,
          cell: ({ state, reasonCode }) => (
            <>
              <EntryStatus state={state} />
              {state === 'released' && (
                <span className="waiting-detail">
                  {reasons[reasonCode as keyof typeof reasons]}
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

function Facts({ round, categories, today }: Props) {
  const { agency: m, form, calls } = useMessages().rounds
  const format = useFormat()
  const words = useRoundWords()
  const facts = [
    { term: calls.categories, detail: words.categories(round.categoryIds, categories) },
    { term: form.seats, detail: words.seats(round) },
    { term: form.closesOn, detail: words.closing(round.closesOn, today) },
    { term: form.heldOn, detail: round.heldOn && format.date(round.heldOn) },
    { term: form.place, detail: round.place },
    { term: form.rules, detail: round.blind && form.blind },
    {
      term: form.splitLimit,
      detail: round.splitLimit && `${format.number(round.splitLimit)} ${form.points}`,
    },
  ].filter(({ detail }) => Boolean(detail))
  return (
    <Stack gap={4}>
      <h2>{m.facts}</h2>
      <DescriptionList facts={facts} />
      {round.text && <p>{round.text}</p>}
    </Stack>
  )
}

function Acts({ round }: { round: Round }) {
  const m = useMessages().rounds.agency
  const { id, kind, state } = round
  if (kind === 'standing') {
    return (
      <ButtonLink variant="secondary" to={paths.agency.roundEdit(id)}>
        {m.changeRules}
      </ButtonLink>
    )
  }
  const day = (
    <ButtonLink variant="secondary" to={paths.agency.roundDay(id)}>
      {m.day}
    </ButtonLink>
  )
  const cancel = (
    <ButtonLink variant="text" to={paths.agency.roundCancellation(id)}>
      {m.cancel}
    </ButtonLink>
  )
  if (state === 'draft') {
    return (
      <Cluster>
        {cancel}
        <ButtonLink variant="secondary" to={paths.agency.roundEdit(id)}>
          {m.edit}
        </ButtonLink>
        <PostForm action={paths.agency.roundOpening(id)} inline>
          <Button>{m.open}</Button>
        </PostForm>
      </Cluster>
    )
  }
  if (state !== 'open') return state === 'cancelled' ? null : day
  return (
    <Cluster>
      {cancel}
      <ButtonLink variant="text" to={paths.agency.roundClosure(id)}>
        {m.close}
      </ButtonLink>
      {day}
    </Cluster>
  )
}
