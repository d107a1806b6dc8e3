import { inJakarta } from '#app/kernel/jakarta.ts'

let fixed: Date | undefined

export const now = (): Date => (fixed ? new Date(fixed) : new Date())

/** Stops the clock for a test; `undefined` lets it run again. */
export const setClock = (instant: Date | undefined): void => {
  fixed = instant
}

/** The business day of an instant, as `YYYY-MM-DD`: days are counted in Jakarta, instants stored in UTC. */
export const dayOf = (instant: Date): string => inJakarta(instant).toISOString().slice(0, 10)

/** A calendar day as PostgreSQL's `date` travels through Prisma: midnight UTC. */
export const dateColumn = (day: string): Date => new Date(`${day}T00:00:00.000Z`)
export const dayFromColumn = (date: Date): string => date.toISOString().slice(0, 10)
/** Between two day columns. */
export const daysUntil = (end: Date, today: Date): number =>
  Math.round((end.getTime() - today.getTime()) / (24 * 60 * 60 * 1000))
export const dayOrNull = (date: Date | null): string | null => (date ? dayFromColumn(date) : null)
