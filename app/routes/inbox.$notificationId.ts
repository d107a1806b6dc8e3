import { redirect } from 'react-router'
import { openNotice } from '#app/domain/accounts/inbox.server.ts'
import { found, requirePerson } from '#app/http/guard.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/inbox.$notificationId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const person = await requirePerson(request)
  const { notificationId } = params
  const path = isId(notificationId) ? await openNotice(person.id, notificationId, now()) : undefined
  return redirect(found(path))
}
