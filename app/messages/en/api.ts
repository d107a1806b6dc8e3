import type { api as source } from '../id/api.ts'
import type { Translation } from '../translation.ts'
import { roomDoors } from './api-rooms.ts'

export const api = {
  title: 'Etalase API',
  lead: 'A buyer’s systems search, ask for quotes, order, receive, pay and report.',
  text: 'Every answer is JSON, line sheets and papers are files. Money is whole rupiah, days are 2026-10-17 in Jakarta’s time, instants are UTC. Lists are read in pages by cursor. Errors follow RFC 9457.',
  keyText: 'A key from the page API keys, sent as Authorization: Bearer. Permissions:',
  answered: 'Done',
  groups: {
    catalogue: 'Catalogue',
    savedSearches: 'Saved searches',
    shortlists: 'Shortlists',
    samples: 'Samples',
    requests: 'Requests for quotes',
    orders: 'Orders, receipts and invoices',
    calls: 'Calls for products',
    complaints: 'Complaints',
    wanted: 'Makers to be found',
    sales: 'Sales in outlets',
    webhooks: 'Webhooks',
  },
  parameters: {
    cursor: 'Where the next page begins, from next in the answer before.',
    limit: 'How many items a page holds.',
    archived: 'true for those put away.',
    state: 'Only what is in this state.',
    q: 'The words to look for. Typing errors are forgiven.',
    pieces: 'How many must be ready on the day by.',
    by: 'The day goods must be ready. Capacity that is promised already does not count.',
    quantity: 'The quantity at which prices are compared.',
    near: 'The Kemendagri code of a regency or district from which within is measured. distancesKnown is false where its location is unknown; then nothing is found.',
    within:
      'Kilometres in a straight line between the centres of near and of the maker’s district where known, else of their regency or city. In the same district, or in the same regency or city where the location of one district is unknown, sameArea stands instead of kilometres. Locations by GeoNames (CC BY 4.0).',
    sort: 'The order of the hits. nearest needs near and within: the nearest districts first, and last those whose distance is not known.',
    idempotencyKey:
      'A random text of your system’s, one for each act. Repeated with the same text, a request gets the same answer and is not done twice. Kept for 30 days.',
  },
  schemas: {
    Id: 'The key of a record (UUID).',
    Rupiah: 'Money in whole rupiah.',
    Day: 'A day in Jakarta’s time, such as 2026-10-17.',
    Instant: 'An instant in UTC.',
    Count: 'A number of things, whole.',
    Problem:
      'What is wrong, where, and what would be right. type and reason are stable; the sentence follows the language.',
    Request: 'One request with its lines, each maker’s quote, and its order.',
    Quote: 'One maker’s answer to its own lines. Other makers don’t see it.',
    Order: 'One order with one part for each maker.',
    OrderPart: 'One maker’s part: what was ordered, shipped, received and billed.',
    NewReceipt:
      'Every line of the shipment, counted. Accepted, refused and missing together are what was sent.',
    Shortlist: 'A list of products kept together with colleagues.',
    SellOutRow: 'What was sold of one product in one outlet in a month.',
    RowProblem: 'What is wrong with a row.',
    Topic: 'A kind of news.',
    MadeWebhook:
      'A new webhook with its secret. The secret is in the first answer alone; repeated, it is empty.',
    Delivery: 'One piece of news for one address, with every attempt to send it.',
  },
  doors: {
    ...roomDoors,
    searchCatalogue: {
      summary: 'Search curated products',
      text: 'The same parameters and results as the catalogue’s page. Open without a key. A price for verified buyers only is left empty, unless the key belongs to a verified company.',
    },
    readProduct: {
      summary: 'Read one product',
      text: 'Tiered prices, capacity, pack sizes and the certificates in force today. Open without a key. A price for verified buyers only is left empty, unless the key belongs to a verified company.',
    },
    listSamples: {
      summary: 'List samples',
      text: 'What your company asked for, the newest first.',
    },
    askForSample: {
      summary: 'Ask for a sample',
      text: 'One product, 1 to 10 pieces, sent to this address. While a sample of it is under way, that one is the answer.',
    },
    readSample: {
      summary: 'Read a sample',
      text: 'With the courier, the cost, or the maker’s reason. Etalase only writes the cost down.',
    },
    withdrawSample: {
      summary: 'Take a sample back',
      text: 'While it has not been sent.',
    },
    receiveSample: {
      summary: 'Confirm that a sample arrived',
      text: 'With a verdict: wanted where it fits, notForUs where it does not. The maker reads it.',
    },
    listRequests: {
      summary: 'List requests',
      text: 'Requests that were sent or closed, the newest first.',
    },
    createRequest: {
      summary: 'Ask for quotes',
      text: 'One request for products of several makers. Each maker gets its own lines only.',
    },
    readRequest: { summary: 'Read one request', text: 'With the quotes that have come in.' },
    closeRequest: {
      summary: 'Close a request',
      text: 'Without an order. Quotes that came in are not chosen, and makers are told.',
    },
    acceptQuotes: {
      summary: 'Order from quotes',
      text: 'The chosen quotes become one order, and capacity is reserved at once. Above the company’s limit the order waits for a second person’s approval.',
    },
    listOrders: { summary: 'List orders', text: 'The newest first.' },
    readOrder: {
      summary: 'Read one order',
      text: 'With each maker’s part, its shipments, receipts, invoices and payments.',
    },
    decideOrder: {
      summary: 'Approve or refuse an order',
      text: 'The second person’s word on an order above the company’s limit. The key speaks for the approver who made it; what that person or their keys ordered is decided by somebody else.',
    },
    cancelOrder: { summary: 'Cancel an order', text: 'While no maker has confirmed.' },
    closePart: {
      summary: 'Close what will not come',
      text: 'Agree with the maker’s proposal, or close for a reason of your own. What was accepted is still paid.',
    },
    resumePart: {
      summary: 'Keep waiting for the rest',
      text: 'Turns down the maker’s proposal to close.',
    },
    recordReceipt: {
      summary: 'Record a receipt',
      text: 'What was accepted, refused with a reason, and missing of one shipment.',
    },
    completePapers: {
      summary: 'Say that the papers are complete',
      text: 'The time to pay begins today.',
    },
    receiptPdf: {
      summary: 'The receipt, PDF',
      text: 'The document that people read on the page.',
    },
    invoicePdf: { summary: 'The invoice, PDF', text: 'The document that people read on the page.' },
    recordPayment: {
      summary: 'Record a payment',
      text: 'With proof of the transfer to the maker’s account. Etalase holds no money.',
    },
    listWebhooks: { summary: 'List webhooks', text: 'The addresses that are sent news.' },
    createWebhook: {
      summary: 'Create a webhook',
      text: 'News is sent to this https address by POST, signed by the Standard Webhooks scheme: HMAC-SHA256 of webhook-id.webhook-timestamp.body. Answer with 2xx within 10 seconds; otherwise it is sent again for up to three days under the same webhook-id.',
    },
    readWebhook: { summary: 'Read one webhook', text: 'Its state, and since when it fails.' },
    pauseWebhook: {
      summary: 'Pause a webhook',
      text: 'News is gathered and goes out once it is resumed.',
    },
    resumeWebhook: {
      summary: 'Resume a webhook',
      text: 'After a pause, or after it was switched off for failing long.',
    },
    removeWebhook: {
      summary: 'Remove a webhook',
      text: 'Nothing is sent to this address any more.',
    },
    tryWebhook: {
      summary: 'Send a trial',
      text: 'The news webhook.trial, to see whether it arrives.',
    },
    listDeliveries: {
      summary: 'List deliveries',
      text: 'The newest first, with what the address answered. Kept for 90 days.',
    },
    replayDelivery: {
      summary: 'Send again',
      text: 'The same news under the same webhook-id.',
    },
    reportSellOut: {
      summary: 'Report sales in outlets',
      text: 'One month’s report of your own outlets, as JSON or CSV. Wrong rows are refused one by one; a newer report takes the older one’s place.',
    },
  },
  problems: {
    unreadable: { title: 'The body can’t be read', text: 'The body is not valid JSON.' },
    invalidParameters: {
      title: 'Some parameters can’t be read',
      text: 'Check the parameters that errors names.',
    },
    keyMissing: {
      title: 'There is no Idempotency-Key',
      text: 'Send the header Idempotency-Key: 1 to 255 letters or digits without spaces, one for each act.',
    },
    unauthorized: {
      title: 'The key doesn’t open this door',
      text: 'Send a key that is in force as Authorization: Bearer.',
    },
    outOfScope: {
      title: 'The key lacks a permission',
      text: 'Make a key with the permission that scope names.',
    },
    notFound: {
      title: 'Not found',
      text: 'There is no such address or record, or it is not your company’s.',
    },
    methodNotAllowed: {
      title: 'The method is not accepted',
      text: 'Use a method that the header Allow names.',
    },
    refused: {
      title: 'It can’t be done',
      text: 'The request is in order, but things don’t allow it now. See reason.',
    },
    inProgress: {
      title: 'Still being done',
      text: 'An act with this Idempotency-Key is under way. Ask again in a moment.',
    },
    tooLarge: { title: 'Too large', text: 'Send a smaller body, or several.' },
    unsupportedMediaType: {
      title: 'The kind of body is not accepted',
      text: 'Send the body as application/json.',
    },
    invalidBody: { title: 'The body is not right yet', text: 'Mend the places that errors names.' },
    keyReused: {
      title: 'The Idempotency-Key was used',
      text: 'This key was used for a different request. Use a new one.',
    },
    tooManyRequests: {
      title: 'Too often',
      text: 'Wait as many seconds as the header Retry-After says, then ask again.',
    },
    internal: {
      title: 'Something broke on our side',
      text: 'Ask again with the same Idempotency-Key; nothing is done twice.',
    },
  },
  refusals: {
    cursor: 'This cursor is not known. Begin again without one.',
    incomplete: 'This request can’t go out yet. Mend what errors names.',
    unknownProduct: 'This product is not known.',
    tooLong: 'More than 60 products. Ask by drawLineSheet, and take it once it is drawn.',
    notReady: 'This line sheet is not drawn yet.',
    unknownOrderLine: 'This order line is not known, or is not of that product.',
    noAgency: 'No agency looks after this product’s region yet.',
    sameProductTwice: 'This product is on another line already.',
    approval: {
      notWaiting: 'This order waits for no approval.',
      notAllowed:
        'Who placed an order can’t approve it, nor can their keys; the key’s holder must be an approver.',
    },
    requestNotOpen: 'This request is ordered or closed already.',
    tooLate: 'A maker has confirmed already, or the order is over.',
    noChain: 'This chain is not your company’s, or your company has no chain of outlets yet.',
    whichChain: (keys: string) => `Your company has several chains: ${keys}. Name one in chain.`,
  },
  page: {
    title: 'API reference',
    document: 'Download OpenAPI 3.1',
    start: 'Begin',
    startText: 'Make a key, then send it with every request. Searching the catalogue needs no key.',
    once: 'Repeating safely',
    onceText:
      'Every POST brings an Idempotency-Key. If an answer doesn’t arrive, send the same request with the same key: what was done is not done again, and the answer is the same.',
    limits: 'Limits',
    limitsText: (most: string) =>
      `One key may ask ${most} times a minute. The header RateLimit says what is left.`,
    problems: 'Errors',
    problemsText: 'Every error has a stable type; its address leads to a line below.',
    problemColumns: { type: 'Type', status: 'Status', meaning: 'Meaning' },
    scope: 'Permission',
    open: 'Open without a key',
    parameters: 'Parameters',
    body: 'Body',
    answer: 'Answer',
    schemas: 'Shapes of data',
    columns: { name: 'Name', kind: 'Shape', meaning: 'Meaning' },
    required: 'required',
    contents: 'Doors',
    listOf: (what: string) => `list of ${what}`,
    orNothing: (what: string) => `${what} or empty`,
  },
} satisfies Translation<typeof source>
