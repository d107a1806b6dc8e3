import type { Locale } from '#app/messages/messages.ts'

/** A program says its language as the standard has it; cookies are for people. */
export const localeOfProgram = (acceptLanguage: string | null | undefined): Locale =>
  /^\s*en/i.test(acceptLanguage ?? '') ? 'en' : 'id'
