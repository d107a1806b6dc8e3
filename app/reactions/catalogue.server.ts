import {
  refreshListings,
  refreshListingsIn,
  refreshListingsUnder,
} from '#app/domain/catalogue/refresh-listings.server.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

const ofProduct = (event: StoredEvent) => refreshListings({ productId: event.subjectId })
const ofFirm = (event: StoredEvent) => refreshListings({ producerId: event.subjectId })

const ofCertificate = (event: StoredEvent) => refreshListingsUnder(event.subjectId)

const ofMember = (event: StoredEvent) => refreshListings({ producerId: `${event.data.producerId}` })

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
  'membership.ended': { refreshListing: ofMember },
}
