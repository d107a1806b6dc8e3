import type { DemoProduct } from './product.ts'
import { clothProducts } from './products-cloth.ts'
import { clothingProducts } from './products-clothing.ts'
import { craftProducts } from './products-craft.ts'
import { foodProducts } from './products-food.ts'
import { pantryProducts } from './products-pantry.ts'
import { toyProducts } from './products-toys.ts'

export const products: readonly DemoProduct[] = [
  ...foodProducts,
  ...pantryProducts,
  ...clothProducts,
  ...clothingProducts,
  ...toyProducts,
  ...craftProducts,
]
