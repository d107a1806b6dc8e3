import { closeCall } from '#app/domain/curation/calls/save-call.server.ts'
import { movingCall } from '#app/http/api/call-answer.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'

const route = machineRoute(answersAt(doors.closeCall, movingCall('close', closeCall)))

export const loader = route.loader
export const action = route.action
