import { findInvoiceFor, findOrderFor } from '#app/domain/ordering/buyer-queries.server.ts'
import { completePapers } from '#app/domain/ordering/complete-papers.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'

/** Papers that are complete already stay so, and the clock runs from when they were. */
const complete = answersAt(doors.completePapers, async ({ buyer, params, now }) => {
  const { id, orderId } = found(await findInvoiceFor(buyer, params.invoiceId))
  const completed = await completePapers(buyer, id, now)
  if (!completed.ok && completed.refusal.reason === 'notFound') throw notFound()
  return found(await findOrderFor(buyer, orderId))
})

const route = machineRoute(complete)

export const loader = route.loader
export const action = route.action
