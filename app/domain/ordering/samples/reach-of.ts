import type { Buyer, Producer } from '#app/domain/accounts/actor.ts'

/** A sample is the affair of two firms: the one that asked and the one that was asked. */
export const reachOf = ({ role, organisationId }: Buyer | Producer) =>
  role === 'buyer' ? { buyerId: organisationId } : { producerId: organisationId }
