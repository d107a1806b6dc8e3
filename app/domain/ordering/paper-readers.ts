import { type Actor, reaches } from '#app/domain/accounts/actor.ts'

/** Whose paper it is, and where its maker stands. */
export type PaperOwners = {
  buyerId: string
  producerId: string
  region: string
  sector: string | null
}

/** Papers of an order are read by its buyer, its maker, and officials whose reach holds the maker. */
export const mayReadPaper = (actors: readonly Actor[], owners: PaperOwners): boolean =>
  actors.some((actor) => {
    if (actor.role === 'buyer') return actor.organisationId === owners.buyerId
    if (actor.role === 'producer') return actor.organisationId === owners.producerId
    return actor.role === 'official' && reaches(actor, owners.region, owners.sector)
  })
