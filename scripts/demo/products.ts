import { clothProducts } from './products-cloth.ts'
import { clothingProducts } from './products-clothing.ts'
import { craftProducts } from './products-craft.ts'
import { foodProducts } from './products-food.ts'
import type { DemoProduct } from './product.ts'
import { toyProducts } from './products-toys.ts'

export const products: readonly DemoProduct[] = [
  ...foodProducts,
  ...clothProducts,
  ...clothingProducts,
  ...toyProducts,
  ...craftProducts,
]
