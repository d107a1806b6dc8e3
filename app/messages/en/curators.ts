import type { curators as source } from '#app/messages/id/curators.ts'
import type { Translation } from '#app/messages/translation.ts'

export const curators = {
  title: 'Curators',
  lead: 'What each curator knows and where they live: proposals and conflicts of interest use it.',
  columns: { name: 'Curator', skills: 'Knows', district: 'District', load: 'Queue' },
  none: 'Not noted',
  edit: 'Edit',
  skills: 'Kinds of goods they know',
  skillsHint: 'Empty means not known: they may still be asked.',
  district: 'District where they live or trade',
  districtHint: 'Used only where the agency counts one’s own district as a conflict.',
  noDistrict: 'Not noted',
  save: 'Save',
  saved: 'Saved.',
  rule: 'Curators do not score products of their own district',
  ruleTitle: 'The agency’s rule',
  ruleSaved: 'The rule is saved. It holds for readers asked from now on.',
  ruleMayNot: 'Only officials with the right to approve may change this rule.',
} satisfies Translation<typeof source>
