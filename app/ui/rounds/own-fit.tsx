import type { CallForMaker } from '#app/domain/curation/calls/views.ts'
import { Cluster } from '#app/ui/kit/layout.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Where a maker stands before a call: invited, with products that fit, already in. */
export function OwnFit({ call }: { call: CallForMaker }) {
  const m = useMessages().rounds.makerCalls
  const format = useFormat()
  const { fitting, entered, invited } = call
  return (
    <Cluster>
      {invited && (
        <Status tone={entered > 0 ? 'sent' : 'turn'} icon="send">
          {m.invited}
        </Status>
      )}
      {fitting > 0 ? (
        <Status tone="ok">{m.fitting(format.number(fitting))}</Status>
      ) : (
        <Status tone="lapsed">{m.noneFit}</Status>
      )}
      {entered > 0 && <span>{m.entered(format.number(entered))}</span>}
    </Cluster>
  )
}
