import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findSlug } from '#app/domain/catalogue/find-slug.server.ts'
import {
  findComplaintOf,
  walkComplaints,
} from '#app/domain/curation/incidents/find-complaints.server.ts'
import { reportIncident } from '#app/domain/curation/incidents/report-incident.server.ts'
import { ComplaintSchema } from '#app/domain/curation/incidents/schemas.ts'
import { orderLineOf } from '#app/domain/ordering/order-line-of.server.ts'
import { doors } from '#app/http/api/doors.ts'
import type { Given } from '#app/http/api/given.ts'
import { keepSentFile } from '#app/http/api/keep-sent-file.server.ts'
import { listAnswer, walkOf } from '#app/http/api/list-answer.server.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere, throughForm } from '#app/http/api/refused.server.ts'
import { found } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

const list = answersAt(doors.listComplaints, async ({ locale, buyer, query }) => {
  const items = await walkComplaints(buyer, walkOf(query, locale))
  return listAnswer(items, query, ({ reportedAt }) => reportedAt)
})

type Asked = Given<typeof doors.createComplaint>

/** Only what is or was in the catalogue is complained of, and only of one's own orders. */
async function checkAbout(buyer: Buyer, { body, locale }: Asked): Promise<void> {
  const { productId, orderLineId } = body
  const refuse = (reason: 'unknownProduct' | 'unknownOrderLine', pointer: string) => {
    const detail = messagesFor(locale).api.refusals[reason]
    return refusedHere(locale, reason, detail, [{ pointer, detail }])
  }
  if (!(await findSlug(productId))) throw refuse('unknownProduct', '#/productId')
  const line = orderLineId === undefined ? undefined : await orderLineOf(buyer, orderLineId)
  if (orderLineId !== undefined && line?.productId !== productId) {
    throw refuse('unknownOrderLine', '#/orderLineId')
  }
}

async function report(buyer: Buyer, given: Asked): Promise<void> {
  const { body, locale, actId, now } = given
  const { productId, orderLineId } = body
  const { text } = throughForm(ComplaintSchema, { text: body.text }, locale)
  await checkAbout(buyer, given)
  const fileIds: string[] = []
  for (const [index, file] of body.files.entries()) {
    const sent = { file, purpose: 'incidentEvidence', pointer: `#/files/${index}` } as const
    fileIds.push(await keepSentFile(buyer, sent, locale))
  }
  const who = { source: 'buyer', actor: buyer } as const
  const complaint = { text, fileIds, ...(orderLineId ? { orderLineId } : {}) }
  const reported = await reportIncident(who, productId, complaint, now, actId)
  if (!reported.ok) {
    const detail = messagesFor(locale).api.refusals.noAgency
    throw refusedHere(locale, 'noAgency', detail)
  }
}

/** Its files are kept once: a repetition finds the complaint before it looks at them. */
const create = answersAt(doors.createComplaint, async (given) => {
  const { buyer, actId } = given
  if (!(await findComplaintOf(buyer, actId))) await report(buyer, given)
  return found(await findComplaintOf(buyer, actId))
})

const route = machineRoute(list, create)

export const loader = route.loader
export const action = route.action
