import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import { slugFor } from '#app/domain/products/slug-for.ts'
import { newId } from '#app/kernel/ids.ts'
import { plainWords } from '#app/kernel/tables/words.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { categoryOf } from './category-of.ts'
import { gtinKey } from './codes.ts'
import type { RowFate } from './import-report.ts'

export type ChainProduct = {
  id: string
  chainId: string
  sku: string
  gtin: string | null
  name: string
  productId: string | null
  producerId: string | null
  sector: string | null
  shelfPrice: bigint | null
}

/** What a list says about a product. */
export type Given = Omit<ChainProduct, 'id' | 'chainId' | 'productId'> & {
  commodity: string | null
}

export type Taken = { product: ChainProduct; given: Given; fate: RowFate }

/** Makes a catalogue product of each one whose maker is known; one product may be in two chains. */
export async function putOnShelf(tx: Transaction, taken: readonly Taken[]): Promise<void> {
  const open = taken.filter(({ product }) => product.producerId && !product.productId)
  const makers = [...new Set(open.flatMap(({ product }) => product.producerId ?? []))]
  const existing = await tx.product.findMany({
    where: { producerId: { in: makers } },
    select: { id: true, producerId: true, gtin: true, name: true },
  })
  const byMark = new Map<string, string>()
  const marks = (producerId: string, gtin: string | null, name: string) => [
    ...(gtin ? [`${producerId}:${gtinKey(gtin)}`] : []),
    `${producerId}:${plainWords(name)}`,
  ]
  for (const { id, producerId, gtin, name } of existing) {
    for (const mark of marks(producerId, gtin, name)) byMark.set(mark, id)
  }
  const created = []
  for (const { product, given } of open) {
    const producerId = product.producerId ?? ''
    const own = marks(producerId, product.gtin, product.name)
    const known = own.map((mark) => byMark.get(mark)).find((id) => id !== undefined)
    const id = known ?? newId()
    product.productId = id
    for (const mark of own) byMark.set(mark, id)
    if (known) continue
    created.push({
      id,
      producerId,
      slug: slugFor(product.name, id),
      name: product.name,
      state: 'listed' as const,
      categoryId: categoryOf(product.name, given.commodity),
      gtin: product.gtin,
      price: product.shelfPrice,
      curatedElsewhere: true,
    })
  }
  await tx.product.createMany({ data: created })
  if (created.length > 0)
    await listProducts(
      tx,
      created.map(({ id }) => ({ productId: id })),
    )
}
