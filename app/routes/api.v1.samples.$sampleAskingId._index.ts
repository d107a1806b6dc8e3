import { findSampleFor } from '#app/domain/ordering/samples/queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

const route = machineRoute(
  answersAt(doors.readSample, async ({ buyer, params }) =>
    found(await findSampleFor(buyer, params.sampleAskingId)),
  ),
)

export const loader = route.loader
export const action = route.action
