import { tell } from '#app/domain/accounts/notify.server.ts'
import { countShops } from '#app/domain/catalogue/count-shops.server.ts'
import {
  refreshListings,
  refreshListingsIn,
  refreshListingsUnder,
} from '#app/domain/catalogue/refresh-listings.server.ts'
import { findOutletsSelling } from '#app/domain/sales/outlets-selling.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

const ofProduct = (event: StoredEvent) => refreshListings({ productId: event.subjectId })
const ofFirm = (event: StoredEvent) => refreshListings({ producerId: event.subjectId })

const ofCertificate = (event: StoredEvent) => refreshListingsUnder(event.subjectId)

const ofMember = (event: StoredEvent) => refreshListings({ producerId: `${event.data.producerId}` })

/** Which products shops sell, after a chain reported. */
const countSelling = async () => countShops(await findOutletsSelling(now()), now())

type Found = { userId: string; stopKey: string; name: string; count: number; names: string[] }

/** Its owner hears of it by the notice's letter too, with the door that ends them. */
function tellOwner(event: StoredEvent): Promise<void> {
  const { userId, stopKey, name, count, names } = event.data as Found
  return tell({
    event,
    to: { userId },
    kind: 'savedSearches.found',
    data: {
      ...{ name, count, names: names.join(', '), others: count - names.length },
      stopPath: paths.searchQuiet(stopKey),
    },
    path: paths.buyer.savedSearch(event.subjectId),
  })
}

/** What the shelf shows follows what it is made of. */
export const catalogueReactions: Reactions = {
  'product.edited': { refreshListing: ofProduct },
  'producer.fileSaved': { refreshListing: ofFirm },
  'producer.fileCompleted': { refreshListing: ofFirm },
  'requirement.changed': {
    refreshListings: (event) => refreshListingsIn(`${event.data.region}`),
  },
  // However many rows came with it: once.
  'office.setUpImported': {
    refreshListings: async (event) => {
      if (Number(event.data.requirements) > 0) await refreshListingsIn(`${event.data.region}`)
    },
  },
  'certificate.corrected': { refreshListing: ofCertificate },
  'certificate.verified': { refreshListing: ofCertificate },
  'certificate.refused': { refreshListing: ofCertificate },
  'certificate.revoked': { refreshListing: ofCertificate },
  'certificateChange.accepted': {
    refreshListing: (event) => refreshListingsUnder(`${event.data.certificateId}`),
  },
  'sellOut.imported': { countShops: countSelling },
  'savedSearch.found': { tellOwner },
  'membership.ended': { refreshListing: ofMember },
}
