import type { ProductChangeState } from '#app/domain/curation/changes/product-change-acts.ts'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const tones: Record<ProductChangeState, StatusTone> = {
  proposed: 'sent',
  curating: 'active',
  accepted: 'ok',
  refused: 'bad',
  withdrawn: 'lapsed',
}

export function ChangeStatus({ state }: { state: ProductChangeState }) {
  const { changes } = useMessages()
  return (
    <Status tone={tones[state]} plain>
      {changes.states[state]}
    </Status>
  )
}
