declare const brand: unique symbol

/** A calendar month in business time, written `2026-10`. */
export type Period = string & { readonly [brand]: 'Period' }

const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/

export const isPeriod = (text: string | undefined): text is Period =>
  text !== undefined && pattern.test(text)

export function period(text: string): Period {
  if (!isPeriod(text)) throw new RangeError(`Not a period (YYYY-MM): ${text}`)
  return text
}

const parts = (month: Period) => ({ year: +month.slice(0, 4), month: +month.slice(5, 7) })

export function shiftPeriod(from: Period, months: number): Period {
  const { year, month } = parts(from)
  const index = year * 12 + (month - 1) + months
  const shifted = `${Math.floor(index / 12)}`.padStart(4, '0')
  return `${shifted}-${`${(index % 12) + 1}`.padStart(2, '0')}` as Period
}

export const previousPeriod = (of: Period): Period => shiftPeriod(of, -1)

export const daysIn = (of: Period): number => {
  const { year, month } = parts(of)
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** First and last calendar day, as `YYYY-MM-DD`. */
export const firstDay = (of: Period): string => `${of}-01`
export const lastDay = (of: Period): string => `${of}-${daysIn(of)}`

export const periodOfDay = (day: string): Period => period(day.slice(0, 7))
