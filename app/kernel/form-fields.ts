import { z } from 'zod'

/**
 * Fields as a form sends them: always text, empty when not filled in.
 * A message with a dot (`validation.whole`) is looked up in the reader's language.
 */
const blank = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  // PostgreSQL keeps no text with a NUL, and nobody types one.
  const trimmed = value.replaceAll('\0', '').trim()
  return trimmed === '' ? undefined : trimmed
}

export const requiredText = (most = 200) =>
  z.preprocess(blank, z.string({ error: 'validation.required' }).max(most))

export const optionalText = (most = 200) => z.preprocess(blank, z.string().max(most).optional())

/** `1.250.000`, `1250000` and `1 250 000` are the same whole number. */
function readWhole(text: string): number | undefined {
  const compact = text.replace(/\s/g, '')
  if (!/^\d+$|^\d{1,3}(\.\d{3})+$/.test(compact)) return undefined
  const number = Number(compact.replaceAll('.', ''))
  return Number.isSafeInteger(number) ? number : undefined
}

export const whole = (least = 0, most = 2_000_000_000) =>
  z.string().transform((text, context) => {
    const number = readWhole(text)
    if (number === undefined) {
      context.addIssue({ code: 'custom', message: 'validation.whole' })
      return z.NEVER
    }
    if (number < least || number > most) {
      const message = number < least ? 'validation.tooSmall' : 'validation.tooLarge'
      context.addIssue({ code: 'custom', message, params: { least, most } })
      return z.NEVER
    }
    return number
  })

export const requiredWhole = (least = 0, most?: number) =>
  z.preprocess(blank, z.string({ error: 'validation.required' }).pipe(whole(least, most)))

export const optionalWhole = (least = 0, most?: number) =>
  z.preprocess(blank, whole(least, most).optional())

const rupiahText = z.string().transform((text, context) => {
  const number = readWhole(text.replace(/^Rp\.?/i, '').replace(/,-$/, ''))
  if (number === undefined) {
    context.addIssue({ code: 'custom', message: 'validation.rupiah' })
    return z.NEVER
  }
  return BigInt(number)
})

export const requiredRupiah = () =>
  z.preprocess(blank, z.string({ error: 'validation.required' }).pipe(rupiahText))

export const optionalRupiah = () => z.preprocess(blank, rupiahText.optional())

/** A calendar day, `YYYY-MM-DD`, that exists. */
const dayText = z.string().refine(
  (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
    const date = new Date(`${text}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  },
  { message: 'validation.day' },
)

export const requiredDay = () =>
  z.preprocess(blank, z.string({ error: 'validation.required' }).pipe(dayText))

export const optionalDay = () => z.preprocess(blank, dayText.optional())

/** A tick box: sent as `yes` or `on`, or not at all. */
export const ticked = () => z.preprocess((value) => value === 'yes' || value === 'on', z.boolean())

/** A list whose form sends one value as text and several as a list. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  )
