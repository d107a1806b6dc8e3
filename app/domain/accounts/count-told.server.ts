import { database } from '#app/platform/database.server.ts'

/** How many people were told something about a subject. */
export const countTold = (kind: string, subjectId: string): Promise<number> =>
  database().notification.count({ where: { kind, subjectId } })
