import type { TaskList } from 'graphile-worker'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import { mailNotice } from '#app/reactions/mail-notice.server.ts'

/** Every job by its name. */
export const tasks: TaskList = {
  react: (payload) => deliverEvent((payload as { eventId: string }).eventId, reactions),
  mailNotice: (payload) => mailNotice((payload as { notificationId: string }).notificationId),
}
