import type { Producer } from '#app/domain/accounts/actor.ts'
import type { ProductPhoto } from './product.ts'
import { saveProduct } from './save-product.server.ts'

/** The product's photos from now on, in this order; the first one stands for it. */
export const setProductPhotos = (
  producer: Producer,
  productId: string,
  version: number,
  photos: ProductPhoto[],
  now: Date,
) => saveProduct(producer, productId, version, { photos }, now)
