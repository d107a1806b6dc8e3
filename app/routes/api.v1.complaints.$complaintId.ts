import { findComplaintOf } from '#app/domain/curation/incidents/find-complaints.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

const route = machineRoute(
  answersAt(doors.readComplaint, async ({ buyer, params }) =>
    found(await findComplaintOf(buyer, params.complaintId)),
  ),
)

export const loader = route.loader
export const action = route.action
