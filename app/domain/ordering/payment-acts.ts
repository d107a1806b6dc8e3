import { defineActs } from '#app/kernel/acts.ts'

export type PaymentState = 'pending' | 'proven' | 'counted' | 'confirmed' | 'refused'

/**
 * Money sent by the buyer straight to the maker. A transfer starts proven and needs the maker's
 * word, of two people where the firm has them; an online payment starts pending and needs the
 * provider's.
 */
export const paymentActs = defineActs<PaymentState, 'buyer' | 'producer' | 'provider'>()({
  prove: { by: 'buyer', from: [], to: 'proven' },
  begin: { by: 'buyer', from: [], to: 'pending' },
  count: { by: 'producer', from: ['proven'], to: 'counted' },
  confirm: { by: 'producer', from: ['proven', 'counted'], to: 'confirmed' },
  refuse: { by: 'producer', from: ['proven', 'counted'], to: 'refused' },
  settle: { by: 'provider', from: ['pending', 'refused'], to: 'confirmed' },
  fail: { by: 'provider', from: ['pending'], to: 'refused' },
})
