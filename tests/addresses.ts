import { database } from '#app/platform/database.server.ts'

type Find = () => Promise<string[]>

const idsOf = (find: () => Promise<{ id: string }[]>) => async () =>
  (await find()).map(({ id }) => id)

/** What a parameter of an address means, and every value that there is of it. */
const valuesOf: Record<string, Find> = {
  reviewId: idsOf(() => database().review.findMany()),
  anchorReadingId: idsOf(() => database().anchorReading.findMany()),
  notificationId: idsOf(() => database().notification.findMany()),
  messageId: idsOf(() => database().mailMessage.findMany()),
  letterId: idsOf(() => database().decisionLetter.findMany()),
  callId: idsOf(() => database().round.findMany()),
  fileId: idsOf(() => database().storedFile.findMany()),
  invoiceId: idsOf(() => database().invoice.findMany()),
  receiptId: idsOf(() => database().receipt.findMany()),
  producerId: idsOf(() => database().producer.findMany()),
  productSlug: async () => (await database().product.findMany()).map(({ slug }) => slug),
  categoryId: async () =>
    (await database().product.findMany({ distinct: ['categoryId'] })).flatMap(
      ({ categoryId }) => categoryId ?? [],
    ),
  districtCode: async () =>
    (await database().region.findMany({ where: { level: 3 } })).map(({ code }) => code),
  stopKey: async () => (await database().savedSearch.findMany()).map(({ stopKey }) => stopKey),
  collectionSlug: async () => (await database().collection.findMany()).map(({ slug }) => slug),
  part: async () => ['pages-1.xml', 'makers-1.xml', 'products-1.xml'],
  photo: async () => ['0', '1'],
  variant: async () => ['w480', 'original'],
}

/**
 * Every way to fill in an address, with one's own records and everybody else's.
 * @throws for a parameter that nobody has said the meaning of: its doors would prove nothing
 */
export async function addressesOf(
  parameters: readonly string[],
  known: Record<string, readonly string[]> = {},
): Promise<Record<string, string>[]> {
  let addresses: Record<string, string>[] = [{}]
  for (const key of parameters) {
    const find = valuesOf[key]
    const values = known[key] ?? (await find?.())
    if (!values) throw new Error(`no record is known for $${key}`)
    addresses = addresses.flatMap((address) =>
      values.map((value) => ({ ...address, [key]: value })),
    )
  }
  return addresses
}
