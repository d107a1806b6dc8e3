import type { Format } from '#app/ui/format.ts'

/** A difference in money, short, with its sign: `+Rp 2,4 jt`, `−Rp 310 rb`. */
export const signedRupiah = (amount: bigint, f: Format): string =>
  amount > 0n ? `+${f.rupiahCompact(amount)}` : f.rupiahCompact(amount)
