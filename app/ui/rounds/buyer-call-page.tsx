import {
  type CallEntry,
  type CallSummary,
  type Tab,
  tabs,
} from '#app/domain/curation/calls/views.ts'
import type { Category } from '#app/domain/products/queries.server.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Cluster, Page, Prose, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { CallEntries } from './call-entries.tsx'
import { ConditionsList } from './conditions-list.tsx'
import { RoundStatus } from './round-status.tsx'
import { useRoundWords } from './use-round-words.ts'

type Props = {
  call: CallSummary
  tab: Tab
  entries: readonly CallEntry[]
  invited: number
  categories: readonly Category[]
  today: string
  page: number
  pages: number
}

/** A buyer's own call: what came in on four tabs, its conditions beside it. */
export function BuyerCallPage(props: Props) {
  const { call, tab, entries, today, page, pages } = props
  const { buyer: m, calls } = useMessages().rounds
  const words = useRoundWords()
  const title = words.title(call)
  const to = (of: Tab, number = 1) =>
    paths.buyer.call(call.id, `?tab=${of}${number > 1 ? `&page=${number}` : ''}`)
  return (
    <WorkPage title={title} current="calls" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            back={<BackLink to={paths.buyer.calls()}>{calls.back}</BackLink>}
            status={
              <>
                <RoundStatus state={call.state} />
                {call.state === 'open' && <b>{words.countdown(call, today)}</b>}
              </>
            }
            actions={<Acts {...props} />}
          />
          {call.reason && <Note>{call.reason}</Note>}
          <Split aside={<Facts {...props} />}>
            {call.state === 'draft' ? (
              <Note>{m.newLead}</Note>
            ) : (
              <Stack gap={4}>
                <Tabs
                  label={calls.title}
                  items={tabs.map((each) => ({
                    label: m.tabs[each],
                    to: to(each),
                    current: each === tab,
                    count: call.counts[each],
                  }))}
                />
                {entries.length === 0 ? (
                  <EmptyState title={m.emptyTab[tab]} />
                ) : (
                  <CallEntries call={call} tab={tab} entries={entries} />
                )}
                {tab === 'passed' && entries.length > 0 && (
                  <div>
                    <ButtonLink to={paths.buyer.callRequest(call.id)} icon="send">
                      {m.request}
                    </ButtonLink>
                  </div>
                )}
                <Pager page={page} pages={pages} to={(number) => to(tab, number)} />
              </Stack>
            )}
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Facts({ call, categories, invited }: Props) {
  const { buyer: m, calls } = useMessages().rounds
  const format = useFormat()
  return (
    <Stack gap={4}>
      <h2>{calls.conditions}</h2>
      <ConditionsList call={call} categories={categories} />
      {call.text && (
        <Prose>
          <p>{call.text}</p>
        </Prose>
      )}
      <p>{call.invitedOnly ? calls.invitedOnly : calls.everyone}</p>
      {invited > 0 && <p>{m.invitedCount(format.number(invited))}</p>}
      {(call.state === 'draft' || call.state === 'open') && (
        <a href={paths.buyer.callInvitations(call.id)}>{m.invite}</a>
      )}
      {call.state !== 'draft' && !call.invitedOnly && call.state !== 'cancelled' && (
        <a href={paths.call(call.id)}>{calls.publicPage}</a>
      )}
    </Stack>
  )
}

/** What the state allows now: each a door of its own. */
function Acts({ call }: Props) {
  const m = useMessages().rounds.buyer
  const door = (action: string, label: string, variant: 'primary' | 'secondary') => (
    <PostForm action={action} inline>
      <Button variant={variant}>{label}</Button>
    </PostForm>
  )
  if (call.state === 'draft') {
    return (
      <Cluster>
        <ButtonLink variant="text" to={paths.buyer.callCancellation(call.id)}>
          {m.cancel}
        </ButtonLink>
        <ButtonLink variant="secondary" to={paths.buyer.callEdit(call.id)}>
          {m.edit}
        </ButtonLink>
        {door(paths.buyer.callOpening(call.id), m.open, 'primary')}
      </Cluster>
    )
  }
  if (call.state === 'open') {
    return (
      <Cluster>
        <ButtonLink variant="text" to={paths.buyer.callCancellation(call.id)}>
          {m.cancel}
        </ButtonLink>
        {door(paths.buyer.callClosure(call.id), m.close, 'secondary')}
      </Cluster>
    )
  }
  if (call.state !== 'closed') return null
  return door(paths.buyer.callSettlement(call.id), m.settle, 'secondary')
}
