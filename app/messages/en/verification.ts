import type { verification as source } from '#app/messages/id/verification.ts'
import type { Translation } from '#app/messages/translation.ts'

export const verification = {
  title: 'Buyer verification',
  hiddenPrice: 'Price for verified buyers',
  hiddenPriceText:
    'This maker shows its prices only to buyers whom an office has verified. You can still ask for a quote.',
  hiddenPriceLink: 'How to become a verified buyer',
  seenPrice: 'Only verified buyers and the maker see these prices.',
  about: {
    title: 'Verified buyers',
    lead: 'Some makers show their prices only to companies that an office has made sure of.',
    how: 'How to become a verified buyer',
    steps: [
      'Sign up or sign in as a buyer.',
      'Ask for verification with your company’s NIB or NPWP.',
      'The office of your company’s region checks it and lets you know.',
    ],
    after:
      'From then on every price, price tier, price filter and line sheet is open to everybody at your company, and to its systems by the API.',
    start: 'Ask for verification',
    signIn: 'Sign in as a buyer',
    signUp: 'Sign up',
  },
  states: {
    waiting: 'Waiting for the office',
    verified: 'Verified',
    refused: 'Not accepted yet',
    withdrawn: 'Withdrawn',
  },
  acts: {
    ask: 'Ask for verification',
    verify: 'Verify this company',
    refuse: 'Refuse with a reason',
    renew: 'Change the NPWP',
    withdraw: 'Withdraw the verification',
  },
  own: {
    lead: 'Verified companies see prices that makers do not show to everybody.',
    none: 'Your company is not verified yet. Give its NIB or NPWP and the office checks it.',
    waiting: 'The office is checking. You will hear as soon as it has decided.',
    renewed:
      'Your company’s NPWP was given or changed, so the office checks again. Until it has decided you don’t see prices for verified buyers.',
    verified: 'Your company sees every price in the catalogue.',
    refused: 'Mend what the office names, then ask again.',
    withdrawn: 'Your company no longer sees prices for verified buyers. You may ask again.',
    history: 'What was asked before',
    sent: 'Sent. You will hear as soon as the office has decided.',
    catalogue: 'Open the catalogue',
  },
  form: {
    title: 'Ask for verification',
    againTitle: 'Ask again',
    nib: 'The company’s NIB',
    nibHint: '13 digits, from OSS.',
    npwp: 'The company’s NPWP',
    npwpHint: '15 or 16 digits. At least one of NIB and NPWP.',
    note: 'A word to the office',
    noteHint: 'For example a website, a shop’s address, or whom to call.',
    send: 'Ask for verification',
  },
  queue: {
    lead: 'Buyers of your region who ask to be made sure of. Who waits longest is first.',
    shelves: { waiting: 'Waiting', verified: 'Verified', past: 'Done' },
    none: 'Nothing here',
    noneText: 'What buyers of your region ask for appears on this page.',
    columns: { buyer: 'Buyer', place: 'Place', asked: 'Asked', state: 'State' },
  },
  facts: {
    place: 'Place',
    nib: 'NIB',
    npwp: 'NPWP',
    formerNpwp: 'NPWP before',
    companyNpwp: 'NPWP on the company’s page',
    note: 'Note',
    asked: 'Asked',
    decided: 'Decided',
    ended: 'Withdrawn',
    reason: 'Reason',
    unsaid: 'Not given',
  },
  by: (name, when) => `${name}, ${when}`,
  byOffice: (name, office, when) => `${name} for ${office}, ${when}`,
  check: 'Compare the number with OSS or the tax database, and make sure the company does buy.',
  checkAgain:
    'The company has given or changed its NPWP since it first asked. Check it again before you decide.',
  refusal: {
    title: 'Refuse the verification',
    lead: 'The buyer reads your reason and may ask again.',
    text: 'What has to be mended?',
    textHint: 'For example: this NIB belongs to another company. Send the NIB of your own.',
    send: 'Refuse for this reason',
  },
  withdrawal: {
    title: 'Withdraw the verification',
    lead: 'From that moment the company no longer sees prices for verified buyers. It reads your reason.',
    text: 'Why it is withdrawn',
    send: 'Withdraw the verification',
  },
  done: {
    verified: 'This company is verified. The buyer is told.',
    refused: 'Refused. The buyer is told.',
    withdrawn: 'The verification is withdrawn. The buyer is told.',
  },
  errors: {
    either: 'Give the NIB or the NPWP.',
    nib: 'A NIB has 13 digits.',
    npwp: 'An NPWP has 15 or 16 digits.',
  },
  refusals: {
    already: 'You have asked already, or your company is verified.',
    decided: 'This was decided already.',
    changed: 'What the company gave has changed. Look again before you decide.',
  },
  notices: {
    asked: ({ buyer }) => ({
      title: `A buyer asks to be verified: ${buyer}`,
      text: 'Check its NIB or NPWP, then decide.',
    }),
    verified: ({ buyer }) => ({
      title: `${buyer} is verified`,
      text: 'Your company now sees every price in the catalogue.',
    }),
    refused: ({ buyer, reason }) => ({
      title: `Verification of ${buyer} not accepted yet`,
      text: reason,
    }),
    withdrawn: ({ buyer, reason }) => ({
      title: `Verification of ${buyer} withdrawn`,
      text: reason,
    }),
  },
} satisfies Translation<typeof source>
