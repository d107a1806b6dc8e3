import type { CallForMaker } from '#app/domain/curation/calls/views.ts'
import type { RoundChoice } from '#app/domain/curation/rounds/views.ts'
import { paths } from '#app/paths.ts'
import { Columns, Stack } from '#app/ui/kit/layout.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { OwnFit } from './own-fit.tsx'
import { RoundFacts } from './round-cards.tsx'
import { useRoundWords } from './use-round-words.ts'

type Props = { calls: readonly CallForMaker[]; rounds: readonly RoundChoice[]; today: string }

/** What is open to a maker now, in short: buyers' calls and the office's dated rounds. */
export function OpenToMaker({ calls, rounds, today }: Props) {
  const { makerCalls: m, maker } = useMessages().rounds
  const words = useRoundWords()
  if (calls.length + rounds.length === 0) return null
  return (
    <Section title={m.home} actions={<a href={paths.producer.calls()}>{m.all}</a>}>
      <Columns count={2}>
        {calls.map((call) => (
          <Panel
            key={call.id}
            level={3}
            title={<a href={paths.producer.call(call.id)}>{words.title(call)}</a>}
          >
            <Stack gap={2}>
              <p>
                {call.ownerName} · {words.countdown(call, today)}
              </p>
              <OwnFit call={call} />
            </Stack>
          </Panel>
        ))}
        {rounds.map((round) => (
          <Panel
            key={round.id}
            level={3}
            title={<a href={paths.producer.rounds()}>{words.title(round)}</a>}
          >
            <Stack gap={2}>
              <p>{maker.title}</p>
              <RoundFacts round={round} today={today} />
            </Stack>
          </Panel>
        ))}
      </Columns>
    </Section>
  )
}
