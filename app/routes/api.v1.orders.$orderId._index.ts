import { findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

const route = machineRoute(
  answersAt(doors.readOrder, async ({ buyer, params }) =>
    found(await findOrderFor(buyer, params.orderId)),
  ),
)

export const loader = route.loader
export const action = route.action
