import type { Actor } from '#app/domain/accounts/actor.ts'

/** What somebody sees of prices that are for verified buyers only. */
export type Sight = {
  /** A verified buyer, or somebody of the office. */
  everyPrice: boolean
  /** Makers in whose name they act: each sees its own. */
  producerIds: readonly string[]
}

/** What everybody sees; whoever forgets to say who looks, shows this. */
export const publicSight: Sight = { everyPrice: false, producerIds: [] }

/** What somebody sees who may act as these. */
export const sightOf = (actors: readonly Actor[]): Sight => ({
  everyPrice: actors.some(
    ({ role, verified }) => role === 'official' || role === 'admin' || verified === true,
  ),
  producerIds: actors
    .filter(({ role }) => role === 'producer')
    .map(({ organisationId }) => organisationId),
})

type Priced = { producerId: string; pricesHidden: boolean }

/** Whether what a product costs is shown: the one answer that every page, sheet and door takes. */
export const seesPrice = (sight: Sight, { producerId, pricesHidden }: Priced): boolean =>
  !pricesHidden || sight.everyPrice || sight.producerIds.includes(producerId)
