import type { SampleStepView, SampleView } from '#app/domain/ordering/samples/sample.ts'
import { turnOf } from '#app/domain/ordering/samples/sample-acts.ts'
import { type Moment, Timeline } from '#app/ui/kit/timeline.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Who did what, the oldest first, and who is waited for. */
export function SampleHistory(props: { role: 'buyer' | 'producer'; sample: SampleView }) {
  const { role, sample } = props
  const { samples: m } = useMessages()
  const format = useFormat()
  const { askedByName, askedAt, steps, state } = sample
  const moments: Moment[] = [
    {
      ...{ id: 'ask', title: m.did.ask, state: 'done' },
      detail: m.by(askedByName, format.dateTime(askedAt)),
    },
    ...steps.map(
      (step): Moment => ({
        ...{ id: step.act, title: m.did[step.act], detail: <Step {...step} /> },
        state: step.act === 'decline' || step.act === 'withdraw' ? 'failed' : 'done',
      }),
    ),
  ]
  if (state === 'asked' || state === 'sent') {
    const isTurn = turnOf[role] === state
    moments.push({
      id: 'next',
      title: (isTurn ? m.awaitingYou : m.awaiting)[state],
      state: isTurn ? 'turn' : 'now',
    })
  }
  return <Timeline label={m.history} moments={moments} />
}

function Step({ act, byName, at, courier, trackingNumber, cost, ...step }: SampleStepView) {
  const { samples: m } = useMessages()
  const format = useFormat()
  const { reason, verdict, text } = step
  const price = cost === null || cost === 0n ? m.noCost : format.rupiah(cost)
  const facts = [
    courier && (trackingNumber ? m.tracking(courier, trackingNumber) : courier),
    act === 'send' && `${m.facts.cost}: ${price}`,
    reason && m.declineReasons[reason],
    verdict && m.verdicts[verdict],
    text && `“${text}”`,
  ].filter(Boolean)
  return (
    <>
      {facts.map((fact) => (
        <p key={`${fact}`}>{fact}</p>
      ))}
      <p>{m.by(byName, format.dateTime(at))}</p>
    </>
  )
}
