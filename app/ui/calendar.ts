import { inJakarta } from '#app/kernel/jakarta.ts'

/** An instant, or a calendar day already written `YYYY-MM-DD`. */
export type WhenGiven = Date | string

/** Our own month names: the ones in ICU change between Node versions (Sep, Sept). */
export const monthNames = {
  id: {
    short: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
    long: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    ),
  },
  en: {
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    long: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
  },
}

const pad = (value: number) => `${value}`.padStart(2, '0')

/** The calendar and clock that hang on the wall in Jakarta at that instant. */
export function whenParts(when: WhenGiven) {
  const wall = typeof when === 'string' ? new Date(`${when.slice(0, 10)}T00:00Z`) : inJakarta(when)
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: pad(wall.getUTCHours()),
    minute: pad(wall.getUTCMinutes()),
    dayNumber: Math.floor(wall.getTime() / 86_400_000),
  }
}
