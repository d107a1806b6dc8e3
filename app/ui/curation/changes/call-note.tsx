import type { CalledAgain } from '#app/domain/curation/changes/change-views.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Props = { call: Pick<CalledAgain, 'reason' | 'text' | 'dueOn'>; productId: string }

/** The agency asks that the product be put forward again. */
export function CallNote({ call: { reason, text, dueOn }, productId }: Props) {
  const m = useMessages().changes.recuration
  const format = useFormat()
  return (
    <Panel tone="turn" title={m.makerTitle(format.dateLong(dueOn))}>
      <p>{m.makerText(m.reasons[reason], text)}</p>
      <ButtonLink to={paths.producer.productSubmission(productId)}>{m.makerDoor}</ButtonLink>
    </Panel>
  )
}
