export type FieldErrors = Record<string, string>
export type Typed = Record<string, string | string[]>

/** What a form that came back brings along: the sentences, and what was typed. */
export type FormAnswer = { errors: FieldErrors; typed: Typed }
