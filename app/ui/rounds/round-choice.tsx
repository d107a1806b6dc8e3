import type { RoundChoice as Choice } from '#app/domain/curation/rounds/views.ts'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { useRoundWords } from './use-round-words.ts'

type Props = { rounds: readonly Choice[]; hint?: string; value?: string; error?: string }

/** The rounds that a product may enter; nothing to choose where there is only the standing one. */
export function RoundChoice({ rounds, hint, value, error }: Props) {
  const { rounds: m } = useMessages()
  const format = useFormat()
  const words = useRoundWords()
  return (
    <RadioGroup
      name="roundId"
      label={m.maker.choose}
      hint={hint}
      error={error}
      value={value}
      choices={rounds.map((round) => ({
        value: round.id,
        label: words.title(round),
        hint:
          round.kind === 'standing'
            ? m.standingText
            : [
                round.heldOn && m.heldOn(format.date(round.heldOn)),
                round.place,
                round.seatsLeft !== null && m.seatsFree(format.number(round.seatsLeft)),
                round.samples && m.maker.bringSample,
                round.blind && m.maker.blind,
              ]
                .filter(Boolean)
                .join(' · '),
      }))}
    />
  )
}
