import { createProduct } from '#app/domain/products/create-product.server.ts'
import type { Product } from '#app/domain/products/product.ts'
import { findProductFor } from '#app/domain/products/queries.server.ts'
import { saveProduct } from '#app/domain/products/save-product.server.ts'
import { draftSchema, type ProductDraft } from '#app/domain/products/schemas.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'
import type { Cast } from './cast.ts'
import { known, must } from './must.ts'
import { picture } from './picture.ts'
import type { DemoProduct } from './product.ts'
import type { Timeline } from './timeline.ts'

/** The products of the demonstration by their short names, once they are made. */
export class Goods {
  private readonly ids = new Map<string, string>()

  constructor(
    private readonly cast: Cast,
    private readonly all: readonly DemoProduct[],
  ) {}

  remember(key: string, id: string): void {
    this.ids.set(key, id)
  }

  idOf(key: string): string {
    return known(this.ids.get(key), `the product ${key}`)
  }

  find(key: string): DemoProduct {
    return known(
      this.all.find((product) => product.key === key),
      key,
    )
  }

  makerOf(key: string) {
    return this.cast.as(this.find(key).maker, 'producer')
  }

  async read(key: string): Promise<Product> {
    return known(await findProductFor(this.makerOf(key), this.idOf(key)), key)
  }

  async change(key: string, draft: ProductDraft, now: Date): Promise<void> {
    const { version } = await this.read(key)
    must(await saveProduct(this.makerOf(key), this.idOf(key), version, draft, now))
  }
}

/** A maker begins a product, uploads its pictures and saves it with them. */
export function planProducts(
  timeline: Timeline,
  goods: Goods,
  products: readonly DemoProduct[],
): void {
  for (const { key, made, content, pictures } of products) {
    timeline.ago(made, '10:20', async (now) => {
      const draft = draftSchema.parse(content)
      const maker = goods.makerOf(key)
      const { productId } = must(await createProduct(maker, draft, now))
      goods.remember(key, productId)
      const photos = []
      for (const [name, alt] of pictures) {
        const stored = await storeFileFromForm(await picture(name), {
          purpose: 'productPhoto',
          subjectId: productId,
          ownerOrganisationId: maker.organisationId,
          uploadedBy: maker.userId,
        })
        photos.push({ fileId: must(stored).id, alt })
      }
      await goods.change(key, { photos }, now)
    })
  }
}
