/** Where a file lies at the agency, in the order of the work. */
export type Shelf = 'gate' | 'assignment' | 'reading' | 'decision' | 'revision' | 'closed'

export const shelves: readonly Shelf[] = [
  'gate',
  'assignment',
  'reading',
  'decision',
  'revision',
  'closed',
]
