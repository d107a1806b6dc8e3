import type { synonyms as source } from '#app/messages/id/synonyms.ts'
import type { Translation } from '#app/messages/translation.ts'

export const synonyms = {
  title: 'Search words',
  lead: 'Everyday and foreign words that buyers type, and the catalogue’s words they look for as well.',
  new: 'New word',
  search: 'Find a word',
  columns: { typed: 'Typed', finds: 'Also looks for', by: 'Changed by', change: 'Change' },
  none: 'There is no such word',
  unmet: 'Looked for and not found',
  unmetLead:
    'Counted without persons, the last 30 days. Give them a meaning and the next search finds.',
  unmetNone: 'No search failed repeatedly.',
  times: (count: string) => `${count} times`,
  history: 'Latest changes',
  noHistory: 'Never changed so far.',
  from: (before: string, after: string) => `${before || '(nothing)'} → ${after || '(nothing)'}`,
  by: (name: string, when: string) => `${name}, ${when}`,
  form: {
    newTitle: 'New search word',
    editTitle: (word: string) => `The word “${word}”`,
    lead: 'In force from the next search, for everybody.',
    typed: 'The word that is typed',
    typedHint: 'One or two words, for example: goody bag.',
    finds: 'Also looks for',
    findsHint: 'Words used in the catalogue, parted by commas. Leave empty to remove this word.',
    save: 'Save',
  },
  saved: (word: string, count: string) => `Saved. “${word}” now finds ${count} products.`,
  removed: (word: string) => `“${word}” was removed from the search words.`,
  errors: { oneOrTwoWords: 'Write one or two words.', tooMany: 'At most 12 words.' },
  refusals: {
    changedMeanwhile: 'Somebody has just changed this word. Open it again to see what it holds.',
    itself: 'The word looks for itself already. Write another one.',
  },
} satisfies Translation<typeof source>
