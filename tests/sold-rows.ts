import { database } from '#app/platform/database.server.ts'

type SoldRows = {
  fileId: string
  chainProductId: string
  /** Pieces sold in each of these outlets. */
  sold: readonly { outletId: string; units: number }[]
}

/** Puts what outlets sold of one product into a report, as an import would. */
export async function keepSoldRows({ fileId, chainProductId, sold }: SoldRows): Promise<void> {
  const units = sold.map((each) => each.units)
  const numbers = await database().outlet.findMany({
    where: { id: { in: sold.map(({ outletId }) => outletId) } },
    select: { id: true, number: true },
  })
  const numberOf = new Map(numbers.map(({ id, number }) => [id, number]))
  await database().sellOutBlock.create({
    data: {
      ...{ fileId, chainProductId, part: 0, outOfStockOutlets: 0 },
      unitsSum: BigInt(units.reduce((sum, each) => sum + each, 0)),
      valueSum: BigInt(sold.length * 1000),
      outlets: sold.map(({ outletId }) => numberOf.get(outletId) ?? 0),
      units,
      values: units.map(() => 1000n),
      rows: units.map((_, index) => index + 1),
    },
  })
}
