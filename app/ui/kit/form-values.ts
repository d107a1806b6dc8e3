export type FieldErrors = Record<string, string>
export type Typed = Record<string, string | string[]>

/** What a form that came back brings along: the sentences, and what was typed. */
export type FormAnswer = { errors: FieldErrors; typed: Typed }

export const untouched: FormAnswer = { errors: {}, typed: {} }

const isTyped = (typed: Typed) => Object.keys(typed).length > 0

/** What was typed wins over what is stored, ticks that were taken away included. */
export const formValues = (typed: Typed) => ({
  text: (name: string, stored: unknown = ''): string => {
    const value = typed[name] ?? stored ?? ''
    return `${Array.isArray(value) ? (value[0] ?? '') : value}`
  },
  ticked: (name: string, stored = false): boolean => (isTyped(typed) ? name in typed : stored),
  list: (name: string, stored: readonly string[] = []): string[] => {
    if (!isTyped(typed)) return [...stored]
    const value = typed[name] ?? []
    return Array.isArray(value) ? value : [value]
  },
})

/** A field's name with what stands in it and what was wrong with it. */
export const fieldsOf =
  ({ errors, typed }: FormAnswer) =>
  (name: string, stored?: unknown) => ({
    ...{ name, value: formValues(typed).text(name, stored) },
    error: errors[name],
  })
