/** The kinds of news that a buyer's system can be sent. */
export const topics = [
  'sample.sent',
  'sample.declined',
  'quote.received',
  'quote.declined',
  'order.awaitingApproval',
  'order.placed',
  'order.refused',
  'order.cancelled',
  'order.confirmed',
  'order.declined',
  'order.closingProposed',
  'order.shipped',
  'order.received',
  'invoice.issued',
  'invoice.due',
  'payment.confirmed',
  'payment.refused',
  'call.entered',
  'call.answered',
  'call.withdrawn',
  'call.closed',
  'call.settled',
  'call.cancelled',
  'wanted.answered',
  'wanted.declined',
  'complaint.closed',
  'search.found',
  'listing.changed',
  'listing.suspended',
  'listing.restored',
] as const

export type Topic = (typeof topics)[number]

/** What a person sends to see whether it arrives; nobody chooses it. */
export const trial = 'webhook.trial'
