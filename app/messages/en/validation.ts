import type { validation as source } from '#app/messages/id/validation.ts'
import type { Translation } from '#app/messages/translation.ts'

export const validation = {
  errors: {
    required: 'Please fill this in.',
    whole: 'Write a whole number, such as 1.250.',
    tooSmall: 'The number is too small.',
    tooLarge: 'The number is too large.',
    rupiah: 'Write whole rupiah, such as 12.500.',
    day: 'Write a date that exists, such as 2026-11-21.',
    email: 'The e-mail address is incomplete; it should look like name@example.id.',
    password: 'A password needs at least 10 characters.',
    choose: 'Choose one.',
  },
  atLeast: (least: number) => `At least ${least}.`,
  atMost: (most: number) => `At most ${most}.`,
  atMostCharacters: (most: number) => `At most ${most} characters.`,
  other: 'This entry is not right yet.',
} satisfies Translation<typeof source>
