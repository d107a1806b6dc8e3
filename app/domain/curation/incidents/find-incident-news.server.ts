import { database } from '#app/platform/database.server.ts'

/** What people are told about an incident, as it stands when the news arrives. */
export const findIncidentNews = (id: string) =>
  database().incident.findUnique({
    where: { id },
    select: {
      number: true,
      state: true,
      productId: true,
      producerId: true,
      agencyId: true,
      reporterId: true,
      reporterOrganisationId: true,
      source: true,
      product: {
        select: {
          name: true,
          state: true,
          holds: { where: { liftedAt: null }, take: 1, select: { id: true } },
        },
      },
      // What its maker was told of before the end.
      entries: {
        where: { act: { notIn: ['note', 'dismiss'] } },
        select: { act: true },
      },
    },
  })
