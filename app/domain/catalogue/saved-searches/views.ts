import type { SearchQuestion } from '#app/domain/catalogue/search/search-question.ts'

/** How often the owner hears of news without asking. */
export const alerts = ['never', 'daily', 'weekly'] as const
export type Alert = (typeof alerts)[number]

/** How many searches a person keeps. */
export const mostSaved = 50

export type SavedSearchView = {
  id: string
  name: string
  question: SearchQuestion
  alert: Alert
  createdAt: Date
  checkedAt: Date
  lookedAt: Date
  /** What was found since the owner last looked */
  fresh: number
}

/** What an opened search marks as new, and since when. */
export type News = { id: string; name: string; since: Date; productIds: string[] }
