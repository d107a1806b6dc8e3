import { demoPeople } from '#app/domain/accounts/demo-people.ts'
import { database } from '#app/platform/database.server.ts'

/** How many people of the demonstration can sign in here. */
export const demoAccountsLeft = (): Promise<number> =>
  database().user.count({ where: { email: { in: demoPeople.map(({ email }) => email) } } })
