import type { PaymentPort } from './payment-port.ts'

/** From account to account, with proof that the seller checks. */
export const bankTransfer: PaymentPort = {
  method: 'bankTransfer',
  begin: async () => ({ kind: 'proof' }),
}
