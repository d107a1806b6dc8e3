import type { Messages } from '#app/messages/messages.ts'

/** `ppn-12-of-11/12` in words; the name of a method says how it computes. */
export function taxWords(words: Messages['ordering']['invoices'], method: string): string {
  const [, rate, share] = method.match(/^ppn-([\d.]+)(?:-of-(.+))?$/) ?? []
  return rate ? words.taxMethod(rate, share) : words.untaxed
}
