import type { RoundChoice } from '#app/domain/curation/rounds/views.ts'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { useRoundWords } from './use-round-words.ts'

type Shown = RoundChoice & { ownerName: string; agenda: string | null }

/** Dated rounds with their day, place and seats left. */
export function RoundCards({ rounds, today }: { rounds: readonly Shown[]; today: string }) {
  const { rounds: m } = useMessages()
  const words = useRoundWords()
  return (
    <Columns count={2}>
      {rounds.map((round) => (
        <Panel key={round.id} title={words.title(round)}>
          <Stack gap={2}>
            <p>{round.ownerName}</p>
            <RoundFacts round={round} today={today} />
            {round.text && <p>{round.text}</p>}
            {round.agenda && <p className="round-agenda muted">{round.agenda}</p>}
            {round.samples && <p>{m.maker.bringSample}</p>}
            {round.blind && <p>{m.maker.blind}</p>}
          </Stack>
        </Panel>
      ))}
    </Columns>
  )
}

export function RoundFacts({ round, today }: { round: RoundChoice; today: string }) {
  const { rounds: m } = useMessages()
  const format = useFormat()
  const words = useRoundWords()
  const { seatsLeft, heldOn, place, closesOn } = round
  const seats =
    seatsLeft === null
      ? m.noLimit
      : seatsLeft === 0
        ? m.seatsNone
        : m.seatsFree(format.number(seatsLeft))
  const facts = [
    heldOn && m.heldOn(format.date(heldOn)),
    place,
    words.closing(closesOn, today),
    seats,
  ]
  return <p>{facts.filter(Boolean).join(' · ')}</p>
}
