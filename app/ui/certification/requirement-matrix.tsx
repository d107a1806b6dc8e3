import type { Channel } from '#app/domain/certification/channel.ts'
import { channels } from '#app/domain/certification/channel.ts'
import type { MatrixRow } from '#app/domain/certification/matrix.ts'
import { paths } from '#app/paths.ts'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { type Category, useRequirementWords } from './requirement-words.ts'

type Props = { rows: readonly MatrixRow[]; categories: readonly Category[] }

/** Groups down, channels across; what is required stands before what is worth having. */
export function RequirementMatrix({ rows, categories }: Props) {
  const { requirements: m, catalogue } = useMessages()
  const { groupName } = useRequirementWords(categories)
  const column = (channel: Channel): Column<MatrixRow> => ({
    header: catalogue.channels[channel] ?? channel,
    wrap: true,
    cell: ({ group, cells }) => {
      const held = cells.find((cell) => cell.channel === channel)?.held ?? []
      const required = held.filter(({ need }) => need === 'required')
      const others = held.filter(({ need }) => need !== 'required')
      return (
        <a className="requirement-cell" href={paths.agency.requirementCell({ group, channel })}>
          {held.length === 0 && <span className="muted">{m.nothing}</span>}
          {required.map(({ id, key }) => (
            <b key={id}>{m.keys[key]}</b>
          ))}
          {others.map(({ id, key }) => (
            <span key={id}>{m.keys[key]}</span>
          ))}
        </a>
      )
    },
  })
  return (
    <DataTable
      label={m.title}
      columns={[
        { header: m.group, rowHead: true, cell: ({ group }) => groupName(group) },
        ...channels.map(column),
      ]}
      rows={rows}
      rowKey={({ group }) => group}
      grid
      stacked
    />
  )
}
