import type { TaskList } from 'graphile-worker'
import { deliverWebhook } from '#app/domain/accounts/webhooks/deliver.server.ts'
import { sweepDeliveries } from '#app/domain/accounts/webhooks/sweep-deliveries.server.ts'
import { countShops } from '#app/domain/catalogue/count-shops.server.ts'
import type { DrawJob } from '#app/domain/catalogue/line-sheets/ask-for-sheet.server.ts'
import { sweepLineSheets } from '#app/domain/catalogue/line-sheets/keep-sheet.server.ts'
import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { refreshLapsedListings } from '#app/domain/catalogue/refresh-listings.server.ts'
import { remindOfLapse } from '#app/domain/catalogue/remind-of-lapse.server.ts'
import { announceNews } from '#app/domain/catalogue/saved-searches/announce-news.server.ts'
import { refreshSavedSearches } from '#app/domain/catalogue/saved-searches/refresh-saved-searches.server.ts'
import { searchEngine } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { sweepSearchCounts } from '#app/domain/catalogue/search/search-counts.server.ts'
import { remindOfExpiry } from '#app/domain/certification/remind-of-expiry.server.ts'
import { suspendLapsed } from '#app/domain/certification/suspend-lapsed.server.ts'
import { closeDueCalls } from '#app/domain/curation/calls/close-due-calls.server.ts'
import type { CallNewsJob } from '#app/domain/curation/calls/queue-call-news.server.ts'
import { enforceRecurations } from '#app/domain/curation/changes/enforce-recurations.server.ts'
import { remindCurators } from '#app/domain/curation/reminders/remind-curators.server.ts'
import type { OfferJob } from '#app/domain/development/queue-offer.server.ts'
import { findMatches } from '#app/domain/ordering/search-deliverable.server.ts'
import { commitRegistry } from '#app/domain/registry/commit-registry.server.ts'
import { findOutletsSelling } from '#app/domain/sales/outlets-selling.server.ts'
import { type CommitJob, runCommit } from '#app/domain/sales/run-commit.server.ts'
import { sweepSessions } from '#app/platform/auth.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import type { Author } from '#app/platform/events.server.ts'
import { sweepTurns } from '#app/platform/turns.server.ts'
import { sweepUploads } from '#app/platform/uploads/sweep-uploads.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import { drawLineSheet } from '#app/reactions/draw-line-sheet.server.ts'
import { mailNotice } from '#app/reactions/mail-notice.server.ts'
import { offerScheme } from '#app/reactions/offer-scheme.server.ts'
import { tellFittingMakers } from '#app/reactions/tell-fitting-makers.server.ts'

/** Every job by its name. */
export const tasks: TaskList = {
  react: (payload) => deliverEvent((payload as { eventId: string }).eventId, reactions),
  commitRegistry: async (payload) => {
    const { runId, by } = payload as { runId: string; by: Author }
    await commitRegistry(runId, by)
  },
  commitSales: (payload) => runCommit(payload as CommitJob),
  indexListings: (payload) =>
    searchEngine().index((payload as { productIds: string[] }).productIds),
  renewSynonyms: () => searchEngine().renewSynonyms(),
  sweepSearchCounts: async () => {
    await sweepSearchCounts()
  },
  drawLineSheet: (payload) => drawLineSheet(payload as DrawJob),
  sweepUploads: async () => {
    await sweepUploads(now())
    await sweepLineSheets(now())
  },
  remindCurators: async () => {
    await remindCurators(now())
  },
  refreshLapsed: async () => {
    await suspendLapsed(now(), refreshShelf)
    await refreshLapsedListings()
    await countShops(await findOutletsSelling(now()), now())
  },
  remindOfExpiry: async () => {
    await remindOfExpiry(now())
  },
  enforceRecurations: async () => {
    await enforceRecurations(now(), refreshShelf)
  },
  closeDueCalls: async () => {
    await closeDueCalls(now())
  },
  refreshSavedSearches: async () => {
    await refreshSavedSearches(findMatches, now())
  },
  announceNews: async () => {
    await refreshSavedSearches(findMatches, now())
    await announceNews(now())
  },
  remindOfLapse: async () => {
    await remindOfLapse(now())
  },
  deliverWebhook: (payload) =>
    deliverWebhook((payload as { deliveryId: string }).deliveryId, now()),
  sweepConnections: async () => {
    await sweepTurns(now())
    await sweepDeliveries(now())
    await sweepSessions(new Date())
  },
  tellFittingMakers: (payload) => tellFittingMakers(payload as CallNewsJob),
  offerScheme: (payload) => offerScheme(payload as OfferJob),
  mailNotice: (payload) => mailNotice((payload as { notificationId: string }).notificationId),
}
