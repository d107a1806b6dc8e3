import { sampleActs } from '#app/domain/ordering/samples/sample-acts.ts'
import { database } from '#app/platform/database.server.ts'

/** How many were asked of the maker in one act, and how many of them it has not answered yet. */
export async function countAskedWith(askedWith: string): Promise<{ all: number; open: number }> {
  const states = await database().sampleAsking.findMany({
    where: { askedWith },
    select: { state: true },
  })
  const { ask } = sampleActs
  return { all: states.length, open: states.filter(({ state }) => state === ask.to).length }
}

/** A sample as it stands when news of it arrives. */
export const findSampleNews = (askingId: string) =>
  database().sampleAsking.findUniqueOrThrow({
    where: { id: askingId },
    select: {
      ...{
        number: true,
        productName: true,
        state: true,
        buyerId: true,
        askedBy: true,
        askedWith: true,
      },
      ...{ producerId: true, producer: { select: { businessName: true } } },
      buyer: { select: { organisation: { select: { name: true } } } },
    },
  })
