import type { Shape } from './drawing/draw.ts'
import type { Look } from './drawing/look.ts'
import type { PlaceKey } from './places.ts'

type Span = readonly [least: number, most: number]

/**
 * A kind of product and all that is made of it. A variety is written
 * `name|word on its label|palette|motif|filling`; what is left out, chance chooses. Behind it may
 * stand `#shape:way`, how exactly it looks, and `@place`, the only place it comes from.
 */
export type Kind = {
  key: string
  categoryId: string
  shapes: readonly Shape[]
  piece?: Look['piece']
  varieties: readonly string[]
  /** Sizes of a pack in grams or millilitres, or what the whole thing measures. */
  contents: readonly string[]
  unit: string
  /** Rupiah for one of the first size; or for each shape, in their order. */
  price: Span | readonly Span[]
  capacity: Span
  lead: Span
  minimum: Span
  shelfLife?: Span
  /** Millimetres and grams of one, and how many lie in a carton. */
  pack: readonly [length: number, width: number, height: number, weight: number, carton: number]
  /** What it is made of; for food as on its label, after what gives the variety its name. */
  made: readonly string[]
  begins: readonly string[]
  goesOn: readonly string[]
  forChildren?: boolean
  places: readonly PlaceKey[]
  /** What firms that make it call themselves: `*` is a word of their own. */
  firms: readonly string[]
  kbli: string
}
