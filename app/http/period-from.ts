import { isPeriod, type Period } from '#app/kernel/period.ts'

/** The month in an address, or nothing when it is no month. */
export const periodFrom = (text: string): Period | undefined => (isPeriod(text) ? text : undefined)
