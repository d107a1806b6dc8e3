import type { ChannelRoad } from '#app/domain/development/road.ts'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
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

/** Those one step away first; what is open everywhere last. */
const distance = (line: Line): number => nearestOf(line)?.left ?? Number.MAX_SAFE_INTEGER

export function RoadsPage(props: {
  lines: readonly Line[]
  role: 'mentor' | 'cooperative'
  to: (productId: string) => string
}) {
  const { roads: m, road } = useMessages().development
  const { unnamed } = useMessages().products
  const nameOf = useNeedWords()
  const format = useFormat()
  const lines = [...props.lines].sort((one, other) => distance(one) - distance(other))
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
        </Stack>
      </Page>
    </WorkPage>
  )
}
