import { Chance } from './chance.ts'
import { planGoods, type ShelfGood } from './goods-plan.ts'
import type { Kind } from './kind.ts'
import { craftKinds } from './kinds/crafts.ts'
import { drinkKinds } from './kinds/drinks.ts'
import { giftKinds } from './kinds/gifts.ts'
import { otherKinds } from './kinds/other-goods.ts'
import { pantryKinds } from './kinds/pantry.ts'
import { snackKinds } from './kinds/snacks.ts'
import { sweetKinds } from './kinds/sweets.ts'
import { textileKinds } from './kinds/textiles.ts'
import { toyKinds } from './kinds/toys.ts'
import { MakerBook, type ShelfMaker } from './makers-plan.ts'

export const kinds: readonly Kind[] = [
  ...snackKinds,
  ...sweetKinds,
  ...pantryKinds,
  ...drinkKinds,
  ...textileKinds,
  ...toyKinds,
  ...craftKinds,
  ...giftKinds,
  ...otherKinds,
]

export type ShelfPlan = { makers: readonly ShelfMaker[]; goods: readonly ShelfGood[] }

/** The wider catalogue beside the story: the same makers and goods every time. */
export function planShelf(): ShelfPlan {
  const book = new MakerBook(new Chance('etalase'))
  const goods = kinds.flatMap((kind) => planGoods(kind, book))
  return { makers: book.makers, goods }
}
