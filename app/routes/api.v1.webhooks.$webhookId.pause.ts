import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { moving } from '#app/http/api/move-webhook-door.server.ts'

const route = machineRoute(answersAt(doors.pauseWebhook, moving('pause')))

export const loader = route.loader
export const action = route.action
