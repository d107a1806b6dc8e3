import { database } from '#app/platform/database.server.ts'

/** A request as it stands when news of it arrives. */
export const findWantedNews = (wantedId: string) =>
  database().wanted.findUnique({
    where: { id: wantedId },
    select: {
      ...{ number: true, what: true, state: true, agencyId: true, buyerId: true },
      ...{ askedBy: true, outcome: true },
      buyer: { select: { name: true } },
    },
  })
