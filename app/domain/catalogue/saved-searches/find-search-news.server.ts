import { database } from '#app/platform/database.server.ts'

/** A saved search as it stands when news of it arrives; it may have been removed by then. */
export const findSearchNews = (savedSearchId: string) =>
  database().savedSearch.findUnique({
    where: { id: savedSearchId },
    select: { buyerId: true, userId: true },
  })
