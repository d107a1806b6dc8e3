/** A maker as the office's list has it, and what it writes into its own file later. */
export type Firm = {
  /** Number in the office's list. */
  number: string
  owner: string
  business: string
  village: string
  district: string
  address: string
  commodity: string
  nib: string
  kbli: string
  men: number
  women: number
  /** Rupiah. */
  investment: number
  capacity: number
  unit: string
  phone: string
  active: boolean
  /** Those with an account tell more about themselves. */
  story?: string
  bank?: [name: string, account: string]
  /** Taxable entrepreneur. */
  taxpayer?: string
  /** In the mentor's care. */
  mentored?: boolean
  /** Member of the cooperative. */
  cooperative?: boolean
}

type Place = [village: string, district: string, address: string]
type Licence = [nib: string, kbli: string]
type Size = [men: number, women: number, investment: number, capacity: number, unit: string]

/** One line of the list. */
export const firm = (
  number: number,
  [owner, business, commodity]: [string, string, string],
  [village, district, address]: Place,
  [nib, kbli]: Licence,
  [men, women, investment, capacity, unit]: Size,
  phone: string,
  more: Partial<Firm> = {},
): Firm => ({
  ...{ number: `BKS-${`${number}`.padStart(3, '0')}`, owner, business, commodity },
  ...{ village, district, address, nib, kbli },
  ...{ men, women, investment, capacity, unit, phone, active: true },
  ...more,
})
