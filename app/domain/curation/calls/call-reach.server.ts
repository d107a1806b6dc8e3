import type { Buyer, Producer } from '#app/domain/accounts/actor.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** A buyer sees its own calls, and no other's through this door. */
export const callsOf = (buyer: Buyer) =>
  ({ kind: 'call', ownerId: buyer.organisationId }) as const satisfies Prisma.RoundWhereInput

/** Calls that everybody may read: addressed to all makers, and out in the open. */
export const publicCalls = {
  kind: 'call',
  invitedOnly: false,
  state: { in: ['open', 'closed', 'settled'] },
} as const satisfies Prisma.RoundWhereInput

/** What a maker may read: open calls, those it is invited to, and those it is in. */
export const callsFor = ({ organisationId: producerId }: Producer): Prisma.RoundWhereInput => ({
  kind: 'call',
  state: { not: 'draft' },
  OR: [
    { invitedOnly: false, state: { in: ['open', 'closed', 'settled'] } },
    { invitations: { some: { producerId } } },
    { entries: { some: { producerId } } },
  ],
})
