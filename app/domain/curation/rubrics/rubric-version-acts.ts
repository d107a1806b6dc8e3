import { defineActs } from '#app/kernel/acts.ts'

export type RubricVersionState = 'draft' | 'published' | 'retired'

/** A version is written as a draft, holds once published, and makes room for the next one. */
export const rubricVersionActs = defineActs<RubricVersionState, 'official' | 'system'>()({
  begin: { by: ['official', 'system'], from: [], to: 'draft' },
  write: { by: 'official', from: ['draft'], to: 'draft' },
  publish: { by: ['official', 'system'], from: ['draft'], to: 'published' },
  supersede: { by: 'system', from: ['published'], to: 'retired' },
  retire: { by: 'official', from: ['published'], to: 'retired' },
})
