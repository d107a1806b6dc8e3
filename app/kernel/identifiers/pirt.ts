import { ok, refuse } from '#app/kernel/result.ts'
import { type Checked, isRoundedBySpreadsheet } from './identifier-problem.ts'

export type Pirt = {
  number: string
  /** 1–8: the material of the pack. */
  pack: string
  foodType: string
  /** Province and regency, as the health office numbers them. */
  place: string
  product: string
  maker: string
  /** The year it ends, four digits. */
  expiryYear: number
}

const shape = /^([1-8])(\d{2})(\d{4})(\d{2})(\d{4})-(\d{2})$/

/** Home-industry food licence, `2053204080576-29`. Source: BPOM regulation on SPP-IRT. */
export function checkPirt(text: string): Checked<Pirt> {
  if (isRoundedBySpreadsheet(text)) return refuse('scientific')
  const number = text
    .trim()
    .replace(/^(?:spp-?|p-?)?irt[\s.:]*(?:no\.?|ri)?[\s.:]*/i, '')
    .replace(/[–—]/g, '-')
  const parts = shape.exec(number)
  if (!parts) return refuse('wrongShape')
  const [, pack = '', foodType = '', place = '', product = '', maker = '', year = ''] = parts
  return ok({ number, pack, foodType, place, product, maker, expiryYear: 2000 + Number(year) })
}
