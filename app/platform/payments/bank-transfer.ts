import type { BankTransfer } from './payment-port.ts'

/** From account to account, with proof that the seller checks. */
export const bankTransfer: BankTransfer = {
  method: 'bankTransfer',
  begin: async () => ({ kind: 'proof' }),
}
