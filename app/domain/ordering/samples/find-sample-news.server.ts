import { database } from '#app/platform/database.server.ts'

/** A sample as it stands when news of it arrives. */
export const findSampleNews = (askingId: string) =>
  database().sampleAsking.findUniqueOrThrow({
    where: { id: askingId },
    select: {
      ...{ number: true, productName: true, state: true, buyerId: true, askedBy: true },
      ...{ producerId: true, producer: { select: { businessName: true } } },
      buyer: { select: { organisation: { select: { name: true } } } },
    },
  })
