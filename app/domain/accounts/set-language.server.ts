import { database } from '#app/platform/database.server.ts'

/** The language a person reads letters in. */
export async function setLanguage(userId: string, locale: 'id' | 'en'): Promise<void> {
  await database().user.update({ where: { id: userId }, data: { locale } })
}
