import type { z } from 'zod'
import { errorWords } from '#app/messages/error-words.ts'
import type { Messages } from '#app/messages/messages.ts'

type Params = { least?: number; most?: number }

/** A failed check in words that say what is wrong and what would be right. */
export function sentenceFor(issue: z.core.$ZodIssue, messages: Messages): string {
  const say = messages.validation
  const params = ('params' in issue ? (issue.params as Params) : {}) ?? {}
  const { least, most } = params
  if (issue.message === 'validation.tooSmall' && least !== undefined) return say.atLeast(least)
  if (issue.message === 'validation.tooLarge' && most !== undefined) return say.atMost(most)
  const own = errorWords(messages, issue.message, params)
  if (own) return own
  if (issue.code === 'too_big') {
    const limit = Number(issue.maximum)
    return issue.origin === 'string' ? say.atMostCharacters(limit) : say.atMost(limit)
  }
  if (issue.code === 'too_small') return say.atLeast(Number(issue.minimum))
  if (issue.code === 'invalid_value') return say.errors.choose ?? say.other
  if (issue.code === 'invalid_type') return say.errors.required ?? say.other
  return say.other
}
