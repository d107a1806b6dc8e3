import type { ChannelRoad } from '#app/domain/development/road.ts'
import type { Standing } from '#app/domain/development/standing.ts'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { useNeedWords } from './need-words.ts'
import { useAmounts } from './use-amounts.ts'

const tones: Record<Standing, StatusTone> = { met: 'ok', waiting: 'sent', missing: 'draft' }

/** What each channel asks, what of it is there, and what the rest costs and takes. */
export function RoadChannels({ channels }: { channels: readonly ChannelRoad[] }) {
  const { road } = useMessages().development
  const amounts = useAmounts()
  const columns: Column<ChannelRoad>[] = [
    {
      header: road.title,
      rowHead: true,
      cell: ({ channel, isOpen, left }) => (
        <>
          {road.channels[channel]}{' '}
          <Status tone={isOpen ? 'ok' : 'draft'}>{isOpen ? road.open : road.left(left)}</Status>
        </>
      ),
    },
    {
      header: road.standings.met,
      cell: (each) => <Needs road={each} standing="met" />,
      wrap: true,
    },
    {
      header: road.standings.missing,
      cell: (each) => <Needs road={each} standing="missing" />,
      wrap: true,
    },
    {
      header: road.cost,
      cell: ({ isOpen, cost, steps }) => (isOpen || steps.length === 0 ? null : amounts.cost(cost)),
    },
    {
      header: road.time,
      cell: ({ isOpen, days, steps }) =>
        isOpen || steps.length === 0 ? null : road.days(days.from, days.to),
    },
  ]
  return (
    <DataTable
      label={road.title}
      columns={columns}
      rows={channels}
      rowKey={({ channel }) => channel}
      stacked
    />
  )
}

function Needs(props: { road: ChannelRoad; standing: 'met' | 'missing' }) {
  const { road: words } = useMessages().development
  const nameOf = useNeedWords()
  const shown = props.road.needs.filter(
    ({ standing }) => (standing === 'met') === (props.standing === 'met'),
  )
  if (shown.length === 0) return props.standing === 'missing' ? words.nothing : null
  return (
    <ul className="road-needs">
      {shown.map((each) => (
        <li key={each.key}>
          <Status tone={tones[each.standing]} plain>
            {nameOf(each)}
            {each.need === 'recommended' && ` (${words.recommended})`}
            {each.standing === 'waiting' && ` (${words.standings.waiting})`}
          </Status>
        </li>
      ))}
    </ul>
  )
}
