import { z } from 'zod'
import { wordsOf } from '#app/domain/catalogue/search/words.ts'
import { optionalText, requiredText } from '#app/kernel/form-fields.ts'

const mostFinds = 12

/** An everyday word or pair of words, and the words of the catalogue by which it is found. */
export const SynonymSchema = z.object({
  typed: requiredText(60)
    .transform((text) => wordsOf(text))
    .refine((words) => words.length === 1 || words.length === 2, {
      message: 'synonyms.oneOrTwoWords',
    })
    .transform((words) => words.join(' ')),
  finds: optionalText(300)
    .transform((text) => [...new Set(wordsOf(text ?? ''))])
    .refine((finds) => finds.length <= mostFinds, { message: 'synonyms.tooMany' }),
  before: optionalText(600).transform((text) => wordsOf(text ?? '')),
})

export type SynonymInput = z.output<typeof SynonymSchema>
