import type { Chance } from './chance.ts'
import type { Kind } from './kind.ts'
import type { ShelfMaker } from './makers-plan.ts'
import { closings } from './trade-words.ts'

const rounded = (price: number): number => {
  const step = price < 20_000 ? 500 : price < 100_000 ? 1_000 : 5_000
  return Math.max(step, Math.round(price / step) * step)
}

/** Grams of what is in a pack, where its content is a weight or a volume. */
export function gramsOf(content: string): number | undefined {
  const found = /^(\d+) (g|ml|kg)$/.exec(content)
  return found ? Number(found[1]) * (found[2] === 'kg' ? 1000 : 1) : undefined
}

function tiersOf(price: number, minimum: number, chance: Chance) {
  let last = price
  return [4, 10, 25].slice(0, chance.whole(1, 3)).map((times, index) => {
    last = Math.min(last - 100, rounded(price * (1 - 0.045 * (index + 1))))
    return { minimumQuantity: minimum * times, price: last }
  })
}

export type Chosen = {
  name: string
  /** How much is in it, or what it measures. */
  size: string
  /** Which of the kind's shapes it has. */
  turn: number
  /** Its number among all goods. */
  number: number
}

const isSpan = (price: Kind['price']): price is readonly [number, number] =>
  typeof price[0] === 'number'

/** Orders are counted in dozens or by the piece; above ten in fives. */
function minimumOf([least, most]: Kind['minimum'], chance: Chance) {
  const wanted = chance.whole(least, most)
  if (least >= 12) return { minimum: Math.max(12, Math.round(wanted / 12) * 12), multiple: 12 }
  return { minimum: wanted > 10 ? Math.round(wanted / 5) * 5 : wanted, multiple: 1 }
}

/** Shelf life in whole months, or in days where it is shorter. */
const shelfLifeOf = (days: number): number => (days < 30 ? days : Math.round(days / 30) * 30)

/** What the form of a product holds, as its maker would type it. */
export function contentOf(kind: Kind, chosen: Chosen, maker: ShelfMaker, chance: Chance) {
  const { name, size, turn, number } = chosen
  const grams = gramsOf(size)
  const first = gramsOf(kind.contents[0] ?? '')
  const byShape = !isSpan(kind.price)
  const share = grams && first && !byShape ? (grams / first) ** 0.85 : 1
  const [low, high] = isSpan(kind.price) ? kind.price : (kind.price[turn] ?? [50_000, 90_000])
  const price = rounded(chance.between(low, high) * share)
  const [length, width, height, weight, carton] = kind.pack
  const { minimum, multiple } = minimumOf(kind.minimum, chance)
  const packWeight = grams && first ? Math.round(weight * (grams / first)) : weight
  const made = chance.of(kind.made)
  const parts = [
    kind.begins[number % kind.begins.length],
    kind.goesOn[Math.floor(number / kind.begins.length) % kind.goesOn.length],
    closings[(number * 7) % closings.length],
  ]
  const essence = name.replace(/\s\d.*$/, '')
  return {
    ...{ name, categoryId: kind.categoryId, unit: kind.unit, netContent: size },
    story: parts.join(' ').replaceAll('*', maker.districtName),
    ...(kind.shelfLife
      ? {
          ingredients: `${essence} (bahan utama), ${made}.`,
          shelfLifeDays: shelfLifeOf(chance.whole(...kind.shelfLife)),
        }
      : { materials: `${made}.` }),
    ...{ packLengthMm: length, packWidthMm: width, packHeightMm: height, packWeightG: packWeight },
    ...{ piecesPerCarton: carton, cartonWeightG: Math.round(carton * packWeight * 1.06) },
    ...{ price, tiers: tiersOf(price, minimum, chance) },
    ...{ minimumOrder: minimum, orderMultiple: multiple },
    leadTimeDays: chance.whole(...kind.lead),
    capacityPerDay: chance.whole(...kind.capacity),
    ...(kind.forChildren ? { forChildren: 'yes' } : {}),
  }
}
