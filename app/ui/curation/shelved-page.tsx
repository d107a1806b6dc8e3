import type { ReactNode } from 'react'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Tabs } from '#app/ui/kit/tabs.tsx'
import { useFormat } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Props<Shelf extends string> = {
  title: string
  lead: string
  current: 'incidents' | 'curation'
  actions?: ReactNode
  shelves: readonly Shelf[]
  counts: Record<Shelf, number>
  labels: Record<Shelf, string>
  shelf: Shelf
  to(search: string): string
  page: number
  pages: number
  /** Said when nothing lies on the shelf. */
  empty: { title: string; text: string }
  isEmpty: boolean
  children: ReactNode
}

/** Work within an office's reach, laid out on shelves, page by page. */
export function ShelvedPage<Shelf extends string>(props: Props<Shelf>) {
  const { title, lead, current, actions, counts, labels, shelf, to, page, pages } = props
  const format = useFormat()
  return (
    <WorkPage title={title} current={current} role="official">
      <Page>
        <Stack gap={5}>
          <PageHead title={title} lead={lead} actions={actions} />
          <Tabs
            label={title}
            items={props.shelves.map((each) => ({
              label: labels[each],
              to: to(`?shelf=${each}`),
              current: each === shelf,
              count: format.number(counts[each]),
            }))}
          />
          {props.isEmpty ? (
            <EmptyState title={props.empty.title}>{props.empty.text}</EmptyState>
          ) : (
            props.children
          )}
          <Pager page={page} pages={pages} to={(at) => to(`?shelf=${shelf}&page=${at}`)} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
