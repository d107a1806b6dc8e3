import { tell } from '#app/domain/accounts/notify.server.ts'
import { findWebhookNews } from '#app/domain/accounts/webhooks/find-webhook-news.server.ts'
import { tellSystems } from '#app/domain/accounts/webhooks/queue-deliveries.server.ts'
import type { Topic } from '#app/domain/accounts/webhooks/topics.ts'
import { findSlug } from '#app/domain/catalogue/find-slug.server.ts'
import { findSearchNews } from '#app/domain/catalogue/saved-searches/find-search-news.server.ts'
import { findWantedNews } from '#app/domain/catalogue/wanted/find-wanted-news.server.ts'
import { findCall } from '#app/domain/curation/calls/makers-to-tell.server.ts'
import { findIncidentNews } from '#app/domain/curation/incidents/find-incident-news.server.ts'
import { findEntryFacts } from '#app/domain/curation/rounds/notice-facts.server.ts'
import { findFollowers } from '#app/domain/ordering/find-followers.server.ts'
import {
  findInvoiceNews,
  findOrderNews,
  findPartNews,
  findPaymentNews,
  findQuoteNews,
  findReceiptNews,
  findShipmentNews,
} from '#app/domain/ordering/news.server.ts'
import { findSampleNews } from '#app/domain/ordering/samples/find-sample-news.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { paths } from '#app/paths.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

/** Whom a piece of news concerns, and what it says: keys, numbers, and where to read more. */
type Told = { buyerIds: string[]; userId?: string; data: Record<string, string> }

const at = (path: string) => siteOrigin() + path

async function ofQuote({ subjectId }: StoredEvent): Promise<Told> {
  const { buyerId, requestId, requestNumber } = await findQuoteNews(subjectId)
  const data = {
    quoteId: subjectId,
    requestId,
    requestNumber,
    url: at(paths.api.request(requestId)),
  }
  return { buyerIds: [buyerId], data }
}

async function ofSample({ subjectId: sampleId }: StoredEvent): Promise<Told> {
  const { buyerId, number } = await findSampleNews(sampleId)
  return { buyerIds: [buyerId], data: { sampleId, number, url: at(paths.api.sample(sampleId)) } }
}

async function ofOrder({ subjectId: orderId }: StoredEvent): Promise<Told> {
  const { buyerId, number } = await findOrderNews(orderId)
  return { buyerIds: [buyerId], data: { orderId, number, url: at(paths.api.order(orderId)) } }
}

type Part = { id: string; number: string; orderId: string; buyerId: string }

const ofPartOf = ({ id: partId, number, orderId, buyerId }: Part, more = {}): Told => ({
  buyerIds: [buyerId],
  data: { orderId, partId, number, ...more, url: at(paths.api.order(orderId)) },
})

const ofPart = async ({ subjectId }: StoredEvent) => ofPartOf(await findPartNews(subjectId))

async function ofShipment({ subjectId: shipmentId }: StoredEvent): Promise<Told> {
  return ofPartOf((await findShipmentNews(shipmentId)).part, { shipmentId })
}

async function ofReceipt({ subjectId: receiptId }: StoredEvent): Promise<Told> {
  return ofPartOf((await findReceiptNews(receiptId)).part, { receiptId })
}

async function ofInvoice({ subjectId: invoiceId }: StoredEvent): Promise<Told> {
  return ofPartOf((await findInvoiceNews(invoiceId)).part, { invoiceId })
}

async function ofPayment({ subjectId: paymentId }: StoredEvent): Promise<Told> {
  const { invoice } = await findPaymentNews(paymentId)
  return ofPartOf(invoice.part, { invoiceId: invoice.id, paymentId })
}

/** What was taken away before its news went out concerns nobody any more. */
const nobody: Told = { buyerIds: [], data: {} }

async function ofCall({ subjectId: callId }: StoredEvent): Promise<Told> {
  const call = await findCall(callId)
  if (!call) return nobody
  return { buyerIds: [call.ownerId], data: { callId, url: at(paths.api.call(callId)) } }
}

async function ofEntry({ subjectId: entryId }: StoredEvent): Promise<Told> {
  const facts = await findEntryFacts(entryId)
  if (!facts) return nobody
  const { round, entry } = facts
  const { productId } = entry
  const data = { callId: round.id, entryId, productId, url: at(paths.api.call(round.id)) }
  return { buyerIds: [round.ownerId], data }
}

async function ofWanted({ subjectId: wantedId }: StoredEvent): Promise<Told> {
  const wanted = await findWantedNews(wantedId)
  if (!wanted) return nobody
  const { buyerId, number } = wanted
  return {
    buyerIds: [buyerId],
    data: { wantedId, number, url: at(paths.api.wantedItem(wantedId)) },
  }
}

/** Only a buyer's own complaint is told, not what others say of a product. */
async function ofComplaint({ subjectId: complaintId }: StoredEvent): Promise<Told> {
  const complaint = await findIncidentNews(complaintId)
  if (complaint?.source !== 'buyer' || !complaint.reporterOrganisationId) return nobody
  const { reporterOrganisationId, number } = complaint
  const data = { complaintId, number, url: at(paths.api.complaint(complaintId)) }
  return { buyerIds: [reporterOrganisationId], data }
}

/** A saved search is its owner's, not the firm's. */
async function ofSearch({ subjectId: savedSearchId }: StoredEvent): Promise<Told> {
  const search = await findSearchNews(savedSearchId)
  if (!search) return nobody
  const data = { savedSearchId, url: at(paths.api.savedSearch(savedSearchId)) }
  return { buyerIds: [search.buyerId], userId: search.userId, data }
}

async function ofProduct({ subjectId: productId }: StoredEvent): Promise<Told> {
  const slug = await findSlug(productId)
  const data: Record<string, string> = { productId }
  if (slug) Object.assign(data, { slug, url: at(paths.api.product(slug)) })
  return { buyerIds: await findFollowers(productId), data }
}

/** What happened here → what buyers' systems call it. */
const news: Record<string, [Topic, (event: StoredEvent) => Promise<Told>]> = {
  'sampleAsking.sent': ['sample.sent', ofSample],
  'sampleAsking.declined': ['sample.declined', ofSample],
  'quote.offered': ['quote.received', ofQuote],
  'quote.declined': ['quote.declined', ofQuote],
  'order.awaitingApproval': ['order.awaitingApproval', ofOrder],
  'order.placed': ['order.placed', ofOrder],
  'order.approved': ['order.placed', ofOrder],
  'order.refused': ['order.refused', ofOrder],
  'order.cancelled': ['order.cancelled', ofOrder],
  'part.confirmed': ['order.confirmed', ofPart],
  'part.declined': ['order.declined', ofPart],
  'part.closingProposed': ['order.closingProposed', ofPart],
  'shipment.sent': ['order.shipped', ofShipment],
  'receipt.recorded': ['order.received', ofReceipt],
  'invoice.issued': ['invoice.issued', ofInvoice],
  'invoice.completed': ['invoice.due', ofInvoice],
  'payment.confirmed': ['payment.confirmed', ofPayment],
  'payment.refused': ['payment.refused', ofPayment],
  'callEntry.entered': ['call.entered', ofEntry],
  'callEntry.answered': ['call.answered', ofEntry],
  'callEntry.withdrawn': ['call.withdrawn', ofEntry],
  'call.closed': ['call.closed', ofCall],
  'call.settled': ['call.settled', ofCall],
  'call.cancelled': ['call.cancelled', ofCall],
  'wanted.answered': ['wanted.answered', ofWanted],
  'wanted.declined': ['wanted.declined', ofWanted],
  'incident.confirmMend': ['complaint.closed', ofComplaint],
  'incident.delist': ['complaint.closed', ofComplaint],
  'incident.dismiss': ['complaint.closed', ofComplaint],
  'savedSearch.found': ['search.found', ofSearch],
  'product.edited': ['listing.changed', ofProduct],
  'product.held': ['listing.suspended', ofProduct],
  'product.released': ['listing.restored', ofProduct],
}

/** Tells buyers' own systems; and a person, when one of them has not been heard of for days. */
export const webhookReactions: Reactions = {
  ...Object.fromEntries(
    Object.entries(news).map(([type, [topic, find]]) => [
      type,
      {
        tellSystems: async (event: StoredEvent) => {
          const { buyerIds, ...told } = await find(event)
          await tellSystems(buyerIds, { effectKey: event.id, topic, at: event.at, ...told })
        },
      },
    ]),
  ),
  'webhook.disabled': {
    tellBuyer: async (event) => {
      const webhook = await findWebhookNews(event.subjectId)
      if (webhook.state !== 'disabled') return
      await tell({
        event,
        to: { organisationId: webhook.organisationId, role: 'buyer' },
        kind: 'connections.webhookDisabled',
        data: { host: webhook.host },
        path: paths.buyer.webhook(webhook.id),
      })
    },
  },
}
