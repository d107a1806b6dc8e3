import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { monthNames, type WhenGiven, whenParts } from './calendar.ts'

const nbsp = '\u00a0'
const trueMinus = (text: string) => text.replace('-', '\u2212')

const scales = [
  { size: 1e12, long: 'trillion', short: 'trillionShort' },
  { size: 1e9, long: 'billion', short: 'billionShort' },
  { size: 1e6, long: 'million', short: 'millionShort' },
] as const

/** Numbers, money and dates as people in `locale` read them; business time is Asia/Jakarta. */
function build(locale: Locale) {
  const words = messagesFor(locale).kit.format
  const language = locale === 'id' ? 'id-ID' : 'en-GB'
  const intl = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, { signDisplay: 'negative', ...options })
  // Each is made once: making one takes as long as writing many numbers with it.
  const byDigits = new Map<number, Intl.NumberFormat>()
  const fixed = (digits: number) => {
    const made =
      byDigits.get(digits) ?? intl({ minimumFractionDigits: digits, maximumFractionDigits: digits })
    byDigits.set(digits, made)
    return made
  }
  const threeFigures = intl({ maximumSignificantDigits: 3 })
  const list = new Intl.ListFormat(language)

  const number = (value: number | bigint, digits = 0) => trueMinus(fixed(digits).format(value))
  const signed = (value: number, digits = 0) => {
    const text = number(value, digits)
    return Number(value.toFixed(digits)) > 0 ? `+${text}` : text
  }

  /** Three significant figures and a word from a million up; the full amount below that. */
  const short = (amount: number | bigint, style: 'long' | 'short') => {
    const value = Number(amount)
    const rounded = Number(value.toPrecision(3))
    const scale = scales.find(({ size }) => Math.abs(rounded) >= size)
    if (!scale) return number(amount)
    const text = trueMinus(threeFigures.format(value / scale.size))
    return `${text}${nbsp}${words[scale[style]]}`
  }
  const money = (text: string) =>
    text.startsWith('\u2212') ? `\u2212Rp${nbsp}${text.slice(1)}` : `Rp${nbsp}${text}`

  const date = (when: WhenGiven) => {
    const { day, month, year } = whenParts(when)
    return [day, monthNames[locale].short[month - 1], year].join(nbsp)
  }
  const time = (when: Date) => {
    const { hour, minute } = whenParts(when)
    return `${hour}${locale === 'id' ? '.' : ':'}${minute}${nbsp}WIB`
  }

  return {
    number,
    signed,
    /** `Rp 1.250.000` */
    rupiah: (amount: number | bigint) => money(number(amount)),
    /** `Rp 2,84 miliar`, for sentences */
    rupiahShort: (amount: number | bigint) => money(short(amount, 'long')),
    /** `Rp 2,84 mlr`, for tables */
    rupiahCompact: (amount: number | bigint) => money(short(amount, 'short')),
    /** `2,84 mlr`, for columns and charts that name the currency */
    amountCompact: (amount: number | bigint) => short(amount, 'short'),
    /** A ratio, 0.884, as `88,4%` */
    percent: (ratio: number, digits = 1) => `${number(ratio * 100, digits)}%`,
    signedPercent: (ratio: number, digits = 1) => `${signed(ratio * 100, digits)}%`,
    /** A difference of percentages given in points, −2.1, as `−2,1 poin` */
    points: (difference: number, digits = 1) =>
      `${signed(difference, digits)}${nbsp}${words.point}`,
    quantity: (amount: number | bigint, unit: string) => `${number(amount)}${nbsp}${unit}`,
    range: (from: number | bigint, to: number | bigint) => `${number(from)}–${number(to)}`,
    fileSize: (bytes: number) =>
      bytes < 1e6
        ? `${number(Math.max(1, Math.round(bytes / 1e3)))}${nbsp}KB`
        : `${number(bytes / 1e6, bytes < 1e7 ? 1 : 0)}${nbsp}MB`,
    /** `20 Mar 2026`, on screen */
    date,
    /** `20 Maret 2026`, in letters */
    dateLong: (when: WhenGiven) => {
      const { day, month, year } = whenParts(when)
      return [day, monthNames[locale].long[month - 1], year].join(nbsp)
    },
    /** `09.41 WIB` */
    time,
    /** `20 Mar 2026, 09.41 WIB` */
    dateTime: (when: Date) => `${date(when)}, ${time(when)}`,
    /** `Februari 2026` from `2026-02` */
    period: (period: string) =>
      `${monthNames[locale].long[Number(period.slice(5, 7)) - 1]}${nbsp}${period.slice(0, 4)}`,
    /** `Feb` from `2026-02` */
    month: (period: string) => `${monthNames[locale].short[Number(period.slice(5, 7)) - 1]}`,
    /** Calendar days in business time: `hari ini`, `besok`, `13 hari lagi`, `2 hari lalu` */
    relativeDays: (when: WhenGiven, now: WhenGiven) => {
      const days = whenParts(when).dayNumber - whenParts(now).dayNumber
      if (days === 0) return words.today
      if (Math.abs(days) === 1) return days > 0 ? words.tomorrow : words.yesterday
      return days > 0 ? words.daysAhead(number(days)) : words.daysAgo(number(-days))
    },
    /** `Ani, Budi, dan Citra` */
    list: (items: readonly string[]) => list.format(items),
  }
}

export type Format = ReturnType<typeof build>

const formats: Record<Locale, Format> = { id: build('id'), en: build('en') }

export const formatFor = (locale: Locale): Format => formats[locale]
