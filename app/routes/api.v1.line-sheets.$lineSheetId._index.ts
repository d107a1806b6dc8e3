import { findSheetFor } from '#app/domain/catalogue/line-sheets/queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

const route = machineRoute(
  answersAt(doors.readLineSheet, async ({ buyer, params }) =>
    found(await findSheetFor(buyer, params.lineSheetId)),
  ),
)

export const loader = route.loader
export const action = route.action
