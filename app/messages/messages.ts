import { en } from './en.ts'
import { id } from './id.ts'
import type { Translation } from './translation.ts'

/** Indonesian is the source; every other language has its shape. */
export type Messages = Translation<typeof id>

export const locales = ['id', 'en'] as const
export type Locale = (typeof locales)[number]

const languages: Record<Locale, Messages> = { id, en }

export const messagesFor = (locale: Locale): Messages => languages[locale]
