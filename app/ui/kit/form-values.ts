export type Typed = Record<string, string | string[]>
export type FormState = { errors: Record<string, string>; typed: Typed }

export const untouched: FormState = { errors: {}, typed: {} }

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
