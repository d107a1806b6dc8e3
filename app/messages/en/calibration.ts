import type { calibration as source } from '#app/messages/id/calibration.ts'
import type { Translation } from '#app/messages/translation.ts'

export const calibration = {
  title: 'Calibration of curators',
  lead: 'For the chair of curation only. In the order of names, never a ranking.',
  nav: 'Calibration',
  profiles: 'Each curator’s scale',
  profilesLead:
    'How far a curator’s totals lie from the mean of the other readers of the same file, over two years. Below zero is more severe.',
  columns: { name: 'Curator', readings: 'Files', severity: 'Mean deviation', spread: 'Spread' },
  severity: (mean, low, high) => `${mean} (95%: ${low} to ${high})`,
  notEnough: (least) => `not enough yet, needs ${least}`,
  none: 'No decided file has been read by two people yet.',
  agreement: 'Agreement',
  icc: 'ICC(2,1), two-way random effects, on anchors',
  iccText: (count, readers) => `${count} anchors read by all ${readers} curators`,
  leftOut: (count, least) =>
    `${count} ${count === '1' ? 'curator is' : 'curators are'} left out for having read fewer than ${least}`,
  kappa: 'Quadratic weighted kappa, on the grades of two readers',
  pairs: (count) => `${count} pairs`,
  foretold: 'What scores foretold',
  foretoldLead:
    'Spearman’s rank correlation of scores and what came of them: 1 means that scores foretold the order, 0 that there is no relation.',
  foretoldColumns: { outcome: 'Compared with', value: 'Correlation', products: 'Products' },
  foretoldTerms: {
    ordered: 'Rupiah ordered by buyers',
    sold: 'Units sold in shops since the month of the decision, by the chains’ reports',
  },
  anchors: 'Anchors',
  anchorsLead:
    'Rejected files whose score was never shown, read again without any consequence by curators who do not know it.',
  anchorColumns: { product: 'Product', done: 'Have read it', totals: 'Totals' },
  doneOf: (done, asked) => `${done} of ${asked}`,
  add: 'Make it an anchor',
  addLabel: 'A rejected file',
  added: 'Curators who do not know its score are asked to read it.',
  mine: 'Your calibration',
  mineLead:
    'Anchors are read by several curators to compare their scales. No decision depends on them, and only the chair sees each person’s figures.',
  waiting: 'Waiting for you',
  finished: 'Already read',
  nothing: 'No anchor is waiting.',
  open: 'Score the anchor',
  own: (mean, readings) =>
    `On average you are ${mean} points from other readers, on ${readings} files.`,
  ownNotEnough: (least) => `Your scale is shown after ${least} files.`,
  total: (total) => `Your total ${total}`,
  others: (mean, count) => `The mean of ${count} other curators is ${mean}.`,
  othersClosed: 'The mean of the others is shown once at least two of them have read it.',
  reading: (number) => `Anchor ${number}`,
  readingLead: 'Not a decision: score as usual. Its maker is not named.',
  declined: 'Thank you. The anchor no longer waits for you.',
  sent: 'Thank you. Your reading of the anchor is in.',
  refusals: {
    tooFew: 'It takes at least two curators without ties who do not know this file’s score.',
    undeclared: 'First say whether anything ties you to the maker.',
    listed: 'This product is listed with its score by now. The anchor is closed.',
    mayNot: 'Only officials with the right to approve open the calibration.',
    exists: 'This file is an anchor already.',
    closed: 'Your reading of the anchor is in.',
    incomplete: 'Some criteria are not scored yet.',
  },
  errors: { fileMissing: 'Choose the file.' } as Record<string, string>,
  notices: {
    read: () => ({
      title: 'Score an anchor',
      text: 'Several curators read the same file to compare their scales. No decision depends on it.',
    }),
  },
} satisfies Translation<typeof source>
