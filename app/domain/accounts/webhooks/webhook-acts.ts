import { defineActs } from '#app/kernel/acts.ts'

export type WebhookState = 'active' | 'paused' | 'disabled' | 'removed'

/** A machine with `approver` where there is one, or a key that may; `system` after long failure. */
export const webhookActs = defineActs<WebhookState, 'buyer' | 'system'>()({
  create: { by: 'buyer', from: [], to: 'active' },
  pause: { by: 'buyer', from: ['active'], to: 'paused' },
  resume: { by: 'buyer', from: ['paused', 'disabled'], to: 'active' },
  disable: { by: 'system', from: ['active'], to: 'disabled' },
  remove: { by: 'buyer', from: ['active', 'paused', 'disabled'], to: 'removed' },
})
