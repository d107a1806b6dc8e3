import { type CollectionView, standingOf } from '#app/domain/catalogue/collections/collection.ts'
import {
  collectionsPerPage,
  findCollections,
} from '#app/domain/catalogue/collections/queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.collections._index'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const page = pageOf(request)
  const { items, total } = await findCollections(official, page)
  return { items, page, pages: Math.ceil(total / collectionsPerPage), today: dayOf(now()) }
}

const tones = { draft: 'draft', coming: 'sent', shown: 'ok', over: 'lapsed' } as const

export default function Collections({ loaderData }: Route.ComponentProps) {
  const { collections: m } = useMessages()
  const format = useFormat()
  const { items, page, pages, today } = loaderData
  const action = (
    <ButtonLink to={paths.agency.newCollection()} icon="add">
      {m.new}
    </ButtonLink>
  )
  const days = ({ shownFrom, shownUntil }: CollectionView) => {
    if (!shownFrom) return '—'
    const from = format.date(shownFrom)
    return shownUntil ? m.days(from, format.date(shownUntil)) : m.from(from)
  }
  return (
    <WorkPage title={m.title} current="collections" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} actions={items.length > 0 ? action : undefined} />
          {items.length === 0 ? (
            <EmptyState title={m.none} action={action}>
              {m.noneText}
            </EmptyState>
          ) : (
            <DataTable<CollectionView>
              label={m.title}
              stacked
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  header: m.columns.title,
                  rowHead: true,
                  cell: ({ id, title }) => <a href={paths.agency.collection(id)}>{title}</a>,
                },
                { header: m.columns.kind, cell: ({ kind }) => m.kinds[kind] },
                {
                  header: m.columns.products,
                  numeric: true,
                  cell: (row) => format.number(row.items.length),
                },
                { header: m.columns.shown, cell: days },
                {
                  header: m.columns.standing,
                  cell: (row) => {
                    const standing = standingOf(row, today)
                    return <Status tone={tones[standing]}>{m.standings[standing]}</Status>
                  },
                },
              ]}
            />
          )}
          <Pager page={page} pages={pages} to={paths.agency.collections} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
