import { seatsLeft } from '#app/domain/curation/rounds/round.ts'
import type { RoundSummary } from '#app/domain/curation/rounds/views.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { RoundStatus } from './round-status.tsx'
import { useRoundWords } from './use-round-words.ts'

/** The round that is always there, with what is still being read in it. */
export function StandingPanel({ round }: { round: RoundSummary }) {
  const { rounds: m } = useMessages()
  const format = useFormat()
  return (
    <Panel
      title={<a href={paths.agency.round(round.id)}>{m.standing}</a>}
      actions={<a href={paths.agency.roundEdit(round.id)}>{m.agency.changeRules}</a>}
    >
      <p>
        {m.standingText} {m.agency.undecided(format.number(round.undecided))}.
      </p>
    </Panel>
  )
}

export function RoundTable({ rounds }: { rounds: readonly RoundSummary[] }) {
  const { columns: c, agency } = useMessages().rounds
  const format = useFormat()
  const words = useRoundWords()
  return (
    <DataTable<RoundSummary>
      label={agency.title}
      stacked
      rows={rounds}
      rowKey={({ id }) => id}
      columns={[
        {
          header: c.round,
          rowHead: true,
          wrap: true,
          cell: (round) => <a href={paths.agency.round(round.id)}>{words.title(round)}</a>,
        },
        { header: c.state, cell: ({ state }) => <RoundStatus state={state} /> },
        { header: c.heldOn, cell: ({ heldOn }) => heldOn && format.date(heldOn) },
        { header: c.closesOn, cell: ({ closesOn }) => closesOn && format.date(closesOn) },
        { header: c.seats, cell: (round) => <Seats round={round} /> },
        { header: c.undecided, numeric: true, cell: (round) => format.number(round.undecided) },
      ]}
    />
  )
}

/** Taken and, while it takes products, left. */
function Seats({ round }: { round: RoundSummary }) {
  const m = useMessages().rounds
  const format = useFormat()
  const words = useRoundWords()
  const left = round.state === 'open' ? seatsLeft(round) : null
  return (
    <>
      {words.seats(round)}
      {left !== null && (
        <span className="product-since">
          {left === 0 ? m.seatsNone : m.seatsFree(format.number(left))}
        </span>
      )}
    </>
  )
}
