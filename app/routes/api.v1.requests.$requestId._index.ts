import { findRequestFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

const route = machineRoute(
  answersAt(doors.readRequest, async ({ buyer, params }) =>
    found(await findRequestFor(buyer, params.requestId)),
  ),
)

export const loader = route.loader
export const action = route.action
