import type { DeliveryState } from '#app/domain/accounts/webhooks/delivery-acts.ts'
import type { WebhookState } from '#app/domain/accounts/webhooks/webhook-acts.ts'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const tones: Record<WebhookState, StatusTone> = {
  active: 'ok',
  paused: 'draft',
  disabled: 'bad',
  removed: 'lapsed',
}

export function WebhookStatus({ state, plain }: { state: WebhookState; plain?: boolean }) {
  const { states } = useMessages().connections.webhooks
  return (
    <Status tone={tones[state]} plain={plain ?? false}>
      {states[state]}
    </Status>
  )
}

const deliveryTones: Record<DeliveryState, StatusTone> = {
  waiting: 'sent',
  delivered: 'ok',
  failed: 'bad',
}

export function DeliveryStatus({ state }: { state: DeliveryState }) {
  const { deliveryStates } = useMessages().connections.webhooks
  return (
    <Status tone={deliveryTones[state]} plain>
      {deliveryStates[state]}
    </Status>
  )
}
