import type { setUp as source } from '#app/messages/id/set-up.ts'
import type { Translation } from '#app/messages/translation.ts'

export const setUp = {
  title: 'Curation set-up as a file',
  lead: 'Rubrics, requirements, rounds and the words of letters in one file, so that another agency can begin from it.',
  download: 'Download the set-up',
  downloadText:
    'Your own rubrics and requirements in force today, rounds and the words of letters.',
  uploadTitle: "Begin from another agency's set-up",
  uploadText:
    'Nothing is overwritten. Rubrics and rounds come in as drafts; requirements hold from today.',
  file: 'Set-up file (JSON)',
  check: 'Check it first',
  noFile: 'Choose the file first.',
  problems: {
    notJson: 'This file is not JSON. Upload a file that was downloaded from this page.',
    otherFormat: 'This file is not a curation set-up of Etalase.',
    badPart: (place: string) => `Something in it does not fit, at ${place}.`,
    mayNot: 'Only an official who may approve can take over a set-up.',
    tooBig: 'This file is too large. At most 1 MB.',
  },
  from: (agency: string, day: string) => `Set-up of ${agency}, ${day}`,
  part: 'Part',
  what: 'Content',
  fate: 'What happens',
  parts: {
    letters: 'Letters',
    standing: 'Standing round',
    rubric: 'Rubric',
    requirement: 'Requirement',
    round: 'Round',
  },
  lettersText: (days: number) => `Closing of letters; appeals for ${days} days`,
  standingText: 'Rules of the standing round',
  fates: {
    new: 'Taken over',
    same: 'The same already',
    kept: "Your agency's own is kept",
    unknownGroup: 'Skipped: unknown product group',
    looser: 'Skipped: looser than the national rule',
    notYours: "Skipped: outside your agency's sectors",
    mayNot: 'Skipped: needs an official who may approve',
    past: 'Skipped: its day is over',
    dayTaken: 'Skipped: changed today already',
  },
  commit: 'Take this set-up over',
  nothingNew: 'There is nothing new in this file.',
  done: (count: number) => `${count} parts taken over. Rubrics and rounds wait as drafts.`,
} satisfies Translation<typeof source>
