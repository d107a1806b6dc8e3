import type { Lack } from '#app/domain/curation/calls/fit.ts'
import type { Round } from '#app/domain/curation/rounds/round.ts'
import type { Category } from '#app/domain/products/queries.server.ts'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'

type Seated = Pick<Round, 'seats' | 'seatsTaken'>

/** What is said of rounds and calls in many places: titles, days, seats, groups, lacks. */
export function useRoundWords() {
  const { rounds: m, certification } = useMessages()
  const locale = useLocale()
  const format = useFormat()

  const lackOf = (lack: Lack): string => {
    switch (lack.code) {
      case 'certificate':
        return m.fit.certificate(certification.kinds[lack.kind])
      case 'category':
      case 'barcode':
        return m.fit[lack.code]
      case 'priceBelow':
      case 'priceAbove':
        return m.fit[lack.code](format.rupiah(lack.asked))
      default:
        return m.fit[lack.code](format.number(lack.asked))
    }
  }

  return {
    title: ({ kind, title }: Pick<Round, 'kind' | 'title'>) =>
      kind === 'standing' ? m.standing : title || m.untitled,
    closing: (closesOn: string | null, today: string): string | null => {
      if (closesOn === null) return null
      if (closesOn < today) return m.closedOn(format.date(closesOn))
      return m.closes(format.date(closesOn), format.relativeDays(closesOn, today))
    },
    /** The countdown of a call: how long it still takes products. */
    countdown: (call: Pick<Round, 'closesOn' | 'state'>, today: string): string => {
      const { closesOn, state } = call
      if (state !== 'open' || closesOn === null || closesOn < today) return m.calls.over
      const left = format.relativeDays(closesOn, today)
      return closesOn === today ? m.calls.lastDay : m.calls.left(left)
    },
    seats: ({ seats, seatsTaken }: Seated): string =>
      seats === null ? m.noLimit : m.seatsOf(format.number(seatsTaken), format.number(seats)),
    categories: (ids: readonly string[], all: readonly Category[]): string => {
      const names = all
        .filter(({ id }) => ids.includes(id))
        .map(({ nameId, nameEn }) => (locale === 'en' ? nameEn : nameId))
      return names.length === 0 ? m.allCategories : format.list(names)
    },
    lack: (lack: Lack): string => {
      const words = lackOf(lack)
      return 'has' in lack && lack.has === null ? m.fit.unknown(words) : words
    },
  }
}
