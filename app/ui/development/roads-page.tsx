import type { ChannelRoad } from '#app/domain/development/road.ts'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { useNeedWords } from './need-words.ts'

type Line = {
  productId: string
  productName: string
  firm: string
  channels: readonly ChannelRoad[]
}

/** The shut channel that lacks least. */
const nearestOf = ({ channels }: Line): ChannelRoad | undefined =>
  [...channels].filter(({ isOpen }) => !isOpen).sort((one, other) => one.left - other.left)[0]

export function RoadsPage(props: {
  lines: readonly Line[]
  page: number
  pages: number
  role: 'mentor' | 'cooperative'
  to: (productId: string) => string
  pageTo: (page: number) => string
}) {
  const { roads: m, road } = useMessages().development
  const { unnamed } = useMessages().products
  const nameOf = useNeedWords()
  const format = useFormat()
  const { lines, page, pages } = props
  const columns: Column<Line>[] = [
    {
      header: m.product,
      rowHead: true,
      cell: ({ productId, productName }) => (
        <a href={props.to(productId)}>{productName || unnamed}</a>
      ),
    },
    { header: m.firm, cell: ({ firm }) => firm, wrap: true },
    {
      header: m.nearest,
      cell: (line) => {
        const nearest = nearestOf(line)
        return nearest ? `${road.channels[nearest.channel]}, ${road.left(nearest.left)}` : m.allOpen
      },
      wrap: true,
    },
    {
      header: m.missing,
      cell: (line) =>
        format.list(
          (nearestOf(line)?.needs ?? [])
            .filter(({ standing, need }) => standing !== 'met' && need === 'required')
            .map(nameOf),
        ) || null,
      wrap: true,
    },
    {
      header: m.open,
      cell: ({ channels }) =>
        m.count(channels.filter(({ isOpen }) => isOpen).length, channels.length),
    },
  ]
  return (
    <WorkPage title={m.title} current="roads" role={props.role}>
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} />
          {lines.length === 0 ? (
            <EmptyState title={m.emptyTitle}>{m.emptyText}</EmptyState>
          ) : (
            <DataTable
              label={m.title}
              columns={columns}
              rows={lines}
              rowKey={({ productId }) => productId}
              stacked
            />
          )}
          <Pager page={page} pages={pages} to={props.pageTo} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
