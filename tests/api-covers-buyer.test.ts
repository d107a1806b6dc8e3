import { expect, it } from 'vitest'
import type { Door } from '#app/http/api/door.ts'
import { type DoorId, doors } from '#app/http/api/doors.ts'
import { openRoute, routeNames } from '#tests/knock.ts'

/** The doors by which a program does what people do on a page, or why that stays with people. */
type Answer = readonly DoorId[] | { people: string }

const access = 'A program gives no programs access.'
const policy = 'The limit and the terms that hold programs back are set by people.'
const trust = 'An office vouches for a firm, and a person of it answers for its papers.'
const checkout = 'The provider’s own page takes a person’s card; programs record transfers.'

const answers: Record<string, Answer> = {
  'buyer.calls.$callId.cancellation': ['cancelCall'],
  'buyer.calls.$callId.closure': ['closeCall'],
  'buyer.calls.$callId.decision': ['decideEntries'],
  'buyer.calls.$callId.edit': ['changeCall'],
  'buyer.calls.$callId.invitations': ['inviteMakers'],
  'buyer.calls.$callId.opening': ['openCall'],
  'buyer.calls.$callId.request': ['createRequest'],
  'buyer.calls.$callId.settlement': ['settleCall'],
  'buyer.calls.new': ['createCall'],
  'buyer.company': { people: policy },
  'buyer.deliveries.$deliveryId.replay': ['replayDelivery'],
  // A draft is how a person collects; a program has its own and sends the whole.
  'buyer.draft.lines': ['createRequest'],
  'buyer.invoices.$invoiceId.completion': ['completePapers'],
  'buyer.invoices.$invoiceId.online-payment': { people: checkout },
  'buyer.invoices.$invoiceId.payment': ['recordPayment'],
  'buyer.keys.$keyId.revocation': { people: access },
  'buyer.keys.new': { people: access },
  'buyer.line-sheets.new': ['drawLineSheet'],
  'buyer.orders.$orderId.approval': ['decideOrder'],
  'buyer.orders.$orderId.cancellation': ['cancelOrder'],
  'buyer.parts.$partId.agreement': ['closePart'],
  'buyer.parts.$partId.closure': ['closePart'],
  'buyer.parts.$partId.resumption': ['resumePart'],
  'buyer.requests.$requestId._index': ['createRequest'],
  'buyer.requests.$requestId.closure': ['closeRequest'],
  'buyer.requests.$requestId.dispatch': ['createRequest'],
  'buyer.requests.$requestId.order': ['acceptQuotes'],
  'buyer.samples.$sampleAskingId.receipt': ['receiveSample'],
  'buyer.samples.$sampleAskingId.withdrawal': ['withdrawSample'],
  'buyer.samples.new': ['askForSample'],
  'buyer.saved-searches.$savedSearchId.edit': ['changeSavedSearch'],
  'buyer.saved-searches.$savedSearchId.quiet': ['changeSavedSearch'],
  'buyer.saved-searches.$savedSearchId.removal': ['removeSavedSearch'],
  'buyer.saved-searches.new': ['createSavedSearch'],
  'buyer.shipments.$shipmentId.receipt': ['recordReceipt'],
  'buyer.shortlists.$shortlistId.archival': ['archiveShortlist'],
  'buyer.shortlists.$shortlistId.edit': ['changeShortlist'],
  'buyer.shortlists.$shortlistId.lines.$shortlistLineId.removal': ['reduceShortlist'],
  'buyer.shortlists.$shortlistId.request': ['requestShortlist'],
  'buyer.shortlists.$shortlistId.restoration': ['restoreShortlist'],
  'buyer.shortlists.$shortlistId.samples': ['askForSample'],
  'buyer.shortlists.lines': ['createShortlist', 'extendShortlist'],
  'buyer.verification': { people: trust },
  'buyer.wanted.$wantedId._index': ['closeWanted'],
  'buyer.wanted.new': ['createWanted'],
  'buyer.webhooks.$webhookId.pause': ['pauseWebhook'],
  'buyer.webhooks.$webhookId.removal': ['removeWebhook'],
  'buyer.webhooks.$webhookId.resumption': ['resumeWebhook'],
  'buyer.webhooks.$webhookId.trial': ['tryWebhook'],
  'buyer.webhooks.new': ['createWebhook'],
  'cards.$productSlug_.complaint': ['createComplaint'],
}

/** What the buyer’s pages give without changing anything. */
const readings: Record<string, Answer> = {
  'buyer._index': ['listRequests', 'listOrders', 'listSavedSearches', 'listCalls'],
  'buyer.calls.$callId._index': ['readCall', 'listCallEntries'],
  'buyer.calls._index': ['listCalls'],
  'buyer.complaints._index': ['listComplaints', 'readComplaint'],
  'buyer.keys.$keyId._index': { people: access },
  'buyer.keys._index': { people: access },
  'buyer.line-sheet.pdf': ['searchPdf'],
  'buyer.line-sheets.$lineSheetId._index': ['readLineSheet'],
  'buyer.line-sheets.$lineSheetId.pdf': ['lineSheetPdf'],
  'buyer.line-sheet.xlsx': ['searchWorkbook'],
  'buyer.lines.$lineId.complaint': ['createComplaint'],
  'buyer.orders.$orderId._index': ['readOrder'],
  'buyer.orders._index': ['listOrders'],
  'buyer.requests._index': ['listRequests', 'readRequest'],
  'buyer.samples.$sampleAskingId._index': ['readSample'],
  'buyer.samples._index': ['listSamples'],
  'buyer.saved-searches.$savedSearchId._index': ['lookAtSavedSearch'],
  'buyer.saved-searches._index': ['listSavedSearches', 'readSavedSearch'],
  'buyer.shortlists.$shortlistId._index': ['readShortlist'],
  'buyer.shortlists.$shortlistId.pdf': ['shortlistPdf'],
  'buyer.shortlists.$shortlistId.xlsx': ['shortlistWorkbook'],
  'buyer.shortlists._index': ['listShortlists'],
  'buyer.wanted._index': ['listWanted', 'readWanted'],
  'buyer.webhooks.$webhookId._index': ['readWebhook', 'listDeliveries'],
  'buyer.webhooks._index': ['listWebhooks'],
  'documents.invoices.$invoiceId': ['invoicePdf'],
  'documents.receipts.$receiptId': ['receiptPdf'],
}

const leading = ({ ...table }: Record<string, Answer>) =>
  Object.entries(table).flatMap(([route, answer]) =>
    'people' in answer ? [] : answer.map((door) => ({ route, door: doors[door] as Door })),
  )

it('has an answer for everything that a buyer’s people do', async () => {
  const buyers = routeNames.filter((name) => name.startsWith('buyer.'))
  const acting: string[] = []
  for (const name of buyers) if ((await openRoute(name)).action) acting.push(name)
  const unanswered = acting.filter((name) => !(name in answers))
  expect(unanswered).toEqual([])
  const unread = buyers.filter((name) => !(name in answers) && !(name in readings))
  expect(unread).toEqual([])
  const gone = Object.keys({ ...answers, ...readings }).filter((name) => !routeNames.includes(name))
  expect(gone).toEqual([])
}, 60_000)

it('answers an act by an act', () => {
  const wrong = leading(answers).filter(({ door }) => door.method === 'GET')
  expect(wrong.map(({ route }) => route)).toEqual([])
})

it('says why what has no door stays with people', () => {
  const reasons = Object.values({ ...answers, ...readings }).flatMap((answer) =>
    'people' in answer ? [answer.people] : [],
  )
  expect(reasons.every((reason) => /\.$/.test(reason))).toBe(true)
})
