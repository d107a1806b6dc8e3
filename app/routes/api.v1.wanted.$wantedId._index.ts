import { findWantedFor } from '#app/domain/catalogue/wanted/queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

const route = machineRoute(
  answersAt(doors.readWanted, async ({ buyer, params }) =>
    found(await findWantedFor(buyer, params.wantedId)),
  ),
)

export const loader = route.loader
export const action = route.action
