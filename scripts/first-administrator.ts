import { inviteFirstAdministrator } from '#app/domain/accounts/first-administrator.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'

/** Without an administrator, the log holds a link by which the first one comes in. */
export async function offerFirstAdministrator(): Promise<void> {
  const token = await inviteFirstAdministrator(now())
  if (!token) return
  const url = environment().APP_URL + paths.invitation(token)
  log.info({ url }, 'no administrator yet: open this link once to create the first')
}
