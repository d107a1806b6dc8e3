import type { Month } from '#app/domain/evaluation/read-month.server.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Signing stays in sight: who signed, and the one step that freezes or corrects. */
export function SignDock({ month }: { month: Month }) {
  const m = useMessages().evaluation
  const f = useFormat()
  const { state, figures, signatures } = month
  const [signature] = signatures
  return (
    <Dock
      actions={
        <ButtonLink
          to={paths.agency.evaluationFreeze(figures.period)}
          icon={state === 'open' ? 'lock' : 'sign'}
          variant={state === 'open' ? 'primary' : 'secondary'}
        >
          {state === 'open' ? m.sign.freeze : m.sign.restate}
        </ButtonLink>
      }
    >
      {signature ? m.frozenBy(signature.signerName, f.dateTime(signature.signedAt)) : m.stillOpen}
    </Dock>
  )
}
