import type { Product, ProductContent } from '#app/domain/products/product.ts'
import type { Messages } from '#app/messages/messages.ts'
import { formatFor } from '#app/ui/format.ts'

type Typed = Record<string, string | string[]>
type Words = Messages['products']
export type FieldName = keyof Words['fields'] & keyof ProductContent

/** A form that came back: what was typed, what is wrong with it, and whether others saved first. */
export type ProductFormState = {
  product: Product
  typed: Typed
  errors: Record<string, string>
  stale: boolean
}

const figures = formatFor('id')

/** A stored value as it would be typed. */
function written(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'bigint' ? figures.number(value) : `${value}`
}

export type FieldState = {
  name: string
  label: string
  hint?: string
  error: string | undefined
  value: string
  optional: boolean
}

export type FieldOf = (name: FieldName, options?: { optional?: boolean }) => FieldState

/** Gives each field of the product form its words, its value and its error. */
export function fieldsOf(
  { product, typed, errors, stale }: ProductFormState,
  words: Words,
): FieldOf {
  return (name, { optional = false } = {}) => {
    const stored = written(product[name])
    const entered = typed[name]
    const value = typeof entered === 'string' ? entered : stored
    const differs = stale && value.trim() !== stored
    const hint = differs
      ? words.stale.stored(stored || words.stale.empty)
      : (words.hints as Record<string, string>)[name]
    return { name, label: words.fields[name], hint, error: errors[name], value, optional }
  }
}

export type TierRow = { quantity: string; price: string; index: number }

const rowsShown = 4

/** Rows of the price table: what was typed, or what is stored, and empty ones to go on with. */
export function tierRows({ product, typed }: ProductFormState, limit: number): TierRow[] {
  const wasTyped = Object.keys(typed).some((name) => name.startsWith('tiers.'))
  const count = Math.min(limit, Math.max(rowsShown, product.tiers.length + 1))
  return Array.from({ length: wasTyped ? limit : count }, (_, index) => {
    const tier = product.tiers[index]
    const given = (part: string, stored: unknown) =>
      wasTyped ? `${typed[`tiers.${index}.${part}`] ?? ''}` : written(stored)
    return {
      index,
      quantity: given('minimumQuantity', tier?.minimumQuantity),
      price: given('price', tier?.price),
    }
  }).filter((row) => row.index < count || row.quantity || row.price)
}
