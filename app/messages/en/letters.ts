import type { letters as source } from '#app/messages/id/letters.ts'
import type { Translation } from '#app/messages/translation.ts'

type Told = { number: string; name: string }

export const letters = {
  title: {
    approved: 'Letter of approval',
    revisionRequested: 'Request for revision',
    rejected: 'Letter of rejection',
  },
  link: (number: string) => `Letter ${number} (PDF)`,
  number: 'Number',
  date: 'Date',
  submission: 'Submission',
  rubric: 'Rubric',
  rubricVersion: (name: string, version: number) => `${name}, version ${version}`,
  to: 'To',
  owner: (name: string) => `Owner: ${name}`,
  opening: {
    approved: (product: string) =>
      `${product} has passed curation and is in the catalogue from the date of this letter.`,
    revisionRequested: (product: string) =>
      `${product} cannot be decided yet. Please mend the following and send it again through Etalase.`,
    rejected: (product: string) => `${product} has not passed curation.`,
  },
  grade: (grade: string, score: string) => `Grade ${grade}, score ${score} of 100.`,
  validUntil: (day: string) => `Valid until ${day}, then judged again.`,
  reasonsTitle: 'Reasons',
  findingsTitle: 'What to mend',
  findingField: 'Field',
  findingText: 'Note',
  appealClause: (day: string) =>
    `You may appeal against this decision once, through Etalase, until ${day}. Other people will look at it.`,
  againClause: 'A product that has been improved may be submitted again at any time.',
  scan: 'Scan to check that this letter is genuine and still holds.',
  footer: 'Made with Etalase',
  page: 'Page {page} of {pages}',
  check: {
    eyebrow: 'Check a letter',
    genuine: 'This letter is genuine',
    superseded: 'Replaced by a later decision',
    supersededText: 'This letter is genuine, but its decision no longer holds.',
    lead: (agency: string) => `On record in Etalase, issued by ${agency}.`,
    product: 'Product',
    maker: 'Maker',
    outcome: 'Decision',
    outcomes: {
      approved: 'Passed curation',
      revisionRequested: 'Revision requested',
      rejected: 'Not passed',
    },
    validUntil: 'Valid until',
  },
  appeal: {
    link: 'Appeal',
    title: (number: string) => `Appeal on submission ${number}`,
    lead: (day: string) =>
      `You can appeal once, until ${day}. Another official looks at it. If it is upheld, other curators judge the product again.`,
    text: 'Why is this decision wrong?',
    textHint: 'Name what was missed or misread. The product as it stands now is judged again.',
    send: 'Send the appeal',
    keep: 'Back to the submission',
    sent: 'Appeal sent. Another official will look at it.',
    sectionTitle: 'Appeal',
    filed: (day: string) => `Filed ${day}`,
    waits: "Waiting for another official's ruling.",
    ruledBy: (name: string, day: string) => `${name}, ${day}`,
    outcomes: { upheld: 'Upheld', dismissed: 'Dismissed' },
    ruleTitle: 'Rule on the appeal',
    ruleLead: 'Read the decision and the appeal. The maker reads what you write.',
    decisionBy: (name: string, day: string) => `Decided by ${name}, ${day}`,
    makersWord: "The maker's word",
    outcome: 'Ruling',
    upheldHint: 'The decision is set aside. Other people check and judge the file from the start.',
    dismissedHint: 'The decision stands. No further appeal is possible.',
    reasons: 'Reasons',
    rule: 'Save the ruling',
    done: {
      upheld: 'Appeal upheld. The file begins again at the gate.',
      dismissed: 'Appeal dismissed. The decision stands.',
    },
    door: 'Rule on the appeal',
  },
  refusals: {
    wrongState: 'This file has moved on. Reload to see where it is.',
    appealedAlready: 'This decision has been appealed against before.',
    tooLate: 'The time for an appeal is over. Improve the product and submit it again.',
    openAgain: 'This product is under way in another submission. Finish that one first.',
    ruledAlready: 'Somebody else has ruled on this appeal.',
    changed: 'This product has just been changed. Reload and try again.',
  },
  notices: {
    filed: ({ number, name }: Told) => ({
      title: `Appeal: ${name}`,
      text: `The maker has appealed on submission ${number}.`,
    }),
    upheld: ({ number, name }: Told) => ({
      title: `Appeal upheld: ${name}`,
      text: `Submission ${number} is checked and judged again by other people.`,
    }),
    dismissed: ({ number, name }: Told) => ({
      title: `Appeal dismissed: ${name}`,
      text: `The decision on submission ${number} stands. The reasons are in the file.`,
    }),
  },
} satisfies Translation<typeof source>
