import type { certification as source } from '#app/messages/id/certification.ts'
import type { Translation } from '#app/messages/translation.ts'
import { certificateKindName, certificateKinds } from './certificate-kinds.ts'

type Count = { found: number }
type Told = {
  kind: string
  number: string
  code?: string
  reason?: string
  firm?: string
  left?: number
  expiresOn?: string
}

const named = ({ kind, number }: Told) => `${certificateKindName(kind)} ${number}`

const refusalCodes = {
  unreadable: 'The file cannot be read. Photograph it again in good light, the whole page in view.',
  numberDiffers: 'The number typed differs from the paper. Copy it again, digit by digit.',
  otherHolder: "This paper is in another firm's name. Upload the one in yours.",
  wrongKind: 'This is another kind of paper. Choose the right kind, or upload the right paper.',
  datesDiffer: 'A date differs from the paper. Correct it.',
  scopeDiffers: 'The paper does not name all the products chosen. Correct what it covers.',
  notIssuedYet: 'This only proves the application. Upload the certificate once it is issued.',
  other: 'Something has to be mended:',
}

type HoldTold = {
  product: string
  firm: string
  cause?: string
  code: string
  kind?: string
  number?: string
}

const wayBack = ({ cause = 'certificate' }: HoldTold) => {
  const sentences: Record<string, string> = {
    certificate: 'It comes back by itself as soon as its licence is checked and valid.',
    recuration: 'Put it forward for curation again; it comes back as soon as you have.',
  }
  return sentences[cause] ?? 'It comes back as soon as what holds it is mended.'
}

const whyForBuyer = ({ cause = 'certificate', firm }: HoldTold) => {
  const sentences: Record<string, string> = {
    certificate: `${firm} is putting a licence in order.`,
    incident: 'The agency holds it because of a complaint that is not settled yet.',
    recuration: 'The agency holds it until it is put forward for curation again.',
  }
  return sentences[cause] ?? 'The agency holds it for the time being.'
}

const mendedForBuyer = ({ cause = 'certificate', firm }: HoldTold) => {
  const sentences: Record<string, string> = {
    certificate: `${firm} has put its licence in order.`,
    incident: 'The complaint that held it is settled.',
    recuration: 'The call for a new curation that held it is settled.',
  }
  return sentences[cause] ?? 'What held it is mended.'
}

const why = ({ code, kind, number = '' }: { code: string; kind?: string; number?: string }) => {
  const licence = kind ? named({ kind, number }) : ''
  const sentences: Record<string, string> = {
    expired: `${licence} has run out.`,
    revoked: `${licence} was revoked.`,
    refused: `${licence} was sent back by an official.`,
    outOfScope: `${licence} no longer covers this product.`,
    incident: `The agency holds it because of complaint ${number}.`,
    notHandedIn: 'It was not put forward for curation again, and the day and its grace are over.',
    notPassed: 'Curation again ended in a rejection. Mend what was found and put it forward again.',
  }
  return sentences[code] ?? 'Something has to be put in order first.'
}

const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const day = (text = '') => (text ? calendar.format(new Date(`${text}T00:00Z`)) : '')
const inDays = ({ left }: Told) => (left ? `in ${left} days` : 'today')

export const certification = {
  title: 'Certificates and licences',
  lead: 'Write each down once; it serves every product it covers. Officials check every number.',
  new: 'Record a certificate',
  newLead: 'Copy it from the original. A renewal is recorded as a new certificate.',
  back: 'Certificates',
  emptyTitle: 'No certificates yet',
  emptyText: 'Start with the NIB. Every product needs it.',
  kinds: certificateKinds,
  states: {
    unverified: 'Not checked yet',
    verified: 'Checked',
    refused: 'Needs mending',
    revoked: 'Revoked',
  },
  acts: { correct: 'Mend', verify: 'Verify', refuse: 'Send back', revoke: 'Revoke' },
  expired: 'No longer valid',
  validUntil: (day: string) => `until ${day}`,
  expiresSoon: (when: string) => `ends ${when}`,
  noExpiry: 'No end date',
  columns: {
    kind: 'Kind',
    number: 'Number',
    scope: 'Covers',
    expires: 'Valid',
    state: 'State',
    firm: 'Firm',
    waiting: 'Waiting since',
  },
  fields: {
    kind: 'Kind',
    number: 'Number',
    issuer: 'Issuer',
    issuedOn: 'Issued on',
    expiresOn: 'Valid until',
    scope: 'Covers',
    productIds: 'Products it covers',
    file: 'File',
  },
  hints: {
    number: 'Exactly as in the document. A NIB has 13 digits; a P-IRT looks like 2053204080576-29.',
    issuer: 'Such as BPJPH, the health office, a product certification body.',
    expiresOn: 'Leave empty if it has no end.',
    file: 'PDF or photo, up to 10 MB. Only you and officials can open it.',
  },
  scopes: {
    wholeFirm: 'The whole firm',
    wholeFirmHint: 'NIB and trademarks',
    products: 'Certain products',
    productsHint: 'Distribution licences, halal, SNI',
  },
  coversCount: (count: number) => (count === 1 ? '1 product' : `${count} products`),
  noProducts: 'There is no product to choose. Add a product first.',
  openFile: 'Open the file',
  noFile: 'No file yet',
  save: 'Save',
  correct: 'Save the correction',
  correctTitle: 'Correct the record',
  correctVerified:
    'This certificate is verified. A change, such as one more product, waits for an official; what was verified holds meanwhile.',
  recorded: 'The certificate is recorded. The agency will check it.',
  saved: {
    corrected: 'Correction saved. Officials will look at it.',
    waits: 'Change proposed. What was verified holds until an official has looked.',
    unchanged: 'Nothing changed.',
  },
  change: {
    states: {
      proposed: 'Waiting to be looked at',
      accepted: 'Accepted',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
    },
    acts: {
      propose: 'Proposed',
      amend: 'Changed again',
      accept: 'Accepted',
      refuse: 'Refused',
      withdraw: 'Withdrawn',
      drop: 'Gone with its certificate',
    },
    verified: 'Verified',
    proposedBy: (name: string, day: string) => `Proposed by ${name}, ${day}`,
    toCertificate: 'See the certificate',
    acceptHint: 'What is new holds at once for all the products it names.',
    refuse: 'Refuse the change, then next',
    accepted: 'Change of the certificate accepted.',
    refused: 'Change of the certificate refused. Its holder is told.',
    losing: 'Listed products are no longer covered',
    losingText: (products: string) =>
      `${products}. Where this licence is required and there is no other, they are held as soon as the change is accepted.`,
    waits: 'A change waits to be looked at; what was verified holds',
    waitsText: (day: string) =>
      `Proposed ${day}. Your products stay listed. The form below shows what you proposed.`,
    withdraw: 'Withdraw the change',
    withdrawn: 'Change withdrawn. What was verified holds.',
    refusedTitle: 'Change refused',
    stays: 'What was verified holds.',
  },
  refusedBecause: (name: string) => `Remark from ${name}`,
  revokedText:
    'This certificate was revoked and no longer counts. If there is a new one, record it.',
  renewal: {
    renew: 'Renew',
    waiting: (number: string) => `Renewal ${number}`,
    earlier: (count: number) => `${count} before it`,
    renews: 'Renews',
    replaced: 'Replaced by',
    underWay: 'Counts until it runs out or its renewal is checked:',
  },
  registry: {
    title: "Already in the office's registry",
    text: 'These numbers are on the books under your firm, and not here yet. They cover your products of that kind. An official checks them.',
    unusable: 'Digits are missing. Copy it from the paper.',
    take: 'Take over from the registry',
    taken: (count: number) => `${count} taken over. An official checks them.`,
    nothingToTake: 'Nothing is left to take over from the registry.',
  },
  holds: {
    why,
    title: 'Held off the catalogue',
    since: (day: string) => `Since ${day}. It comes back by itself once this is mended.`,
    mend: 'Open certificates',
  },
  refusalCodes,
  historyTitle: 'History of checks',
  historyEmpty: 'Never checked.',
  outcomes: {
    unverified: (name: string) => `Changed by ${name}`,
    verified: (name: string) => `Verified by ${name}`,
    refused: (name: string) => `Sent back by ${name}`,
    revoked: (name: string) => `Revoked by ${name}`,
  },
  warnings: {
    unusualNumber: () =>
      'This number has another shape than those in use now (halal: ID and 17 digits; SNI like SNI 7617:2010). That is fine, as long as the paper says so.',
    pirtYear: ({ printed, typed }: { printed: number; typed: number }) =>
      `This number ends in ${printed}, but the date typed is in ${typed}. Compare them with the paper.`,
    pirtPlace: ({ printed, firm }: { printed: string; firm: string }) =>
      `This number was given in region ${printed}, and the firm is in ${firm}. Compare it with the paper.`,
  },
  queue: {
    title: 'Certificates to check',
    lead: 'Longest waiting first.',
    emptyTitle: 'Nothing waits to be checked',
    emptyText: 'Certificates that makers record or mend appear here.',
    back: 'Certificate queue',
    left: (count: number) => `${count} waiting`,
    verify: 'Verify and go on',
    refuseTitle: 'Is something wrong?',
    code: 'What is not right',
    codes: {
      unreadable: 'The file cannot be read',
      numberDiffers: 'Number differs from the paper',
      otherHolder: "In another firm's name",
      wrongKind: 'Another kind of paper',
      datesDiffer: 'Dates differ from the paper',
      scopeDiffers: 'Covers other products',
      notIssuedYet: 'Only proof of application',
      other: 'Other, say below',
    },
    scan: 'Copy of the certificate; open to enlarge',
    scanFrame: 'Scan of the certificate',
    scanHidden: 'Not shown above? Download the file (PDF)',
    later: 'Later, go to the next',
    keys: { verify: 'verify', refuse: 'send back', later: 'next' },
    reason: 'What needs mending',
    reasonHint: 'The maker reads this. Say what is wrong and what would be right.',
    refuse: 'Send back and go on',
    revokeTitle: (what: string) => `Revoke ${what}?`,
    revokeText: 'This cannot be undone. The certificate no longer counts for any product.',
    revokeReason: 'Reason for revoking',
    revoke: 'Revoke the certificate',
    revokeLink: 'Revoked by its issuer?',
    keep: 'Do not revoke',
    verified: (what: string) => `${what} verified.`,
    refused: (what: string) => `${what} sent back to the maker.`,
    revoked: (what: string) => `${what} revoked.`,
    compare: 'Compare with the file',
    firm: 'Firm',
    owner: 'Owner',
    firmNib: 'NIB in the registry',
    sameNib: 'Same as the NIB in the registry',
    otherNib: (nib: string) => `The registry has another NIB: ${nib}`,
  },
  refusals: {
    duplicate: 'You have recorded this number already. Open that record, or check the number.',
    unknownProduct: 'One of the products was not found. Choose again.',
    unknownFile: 'The file was not found. Upload it again.',
    notRenewable: 'It has been renewed already. Open its renewal.',
    revoked: 'A revoked certificate cannot be changed.',
    notFound: 'This certificate was not found.',
    alreadyDone: 'Another official has decided already.',
    changed: 'Its owner has just changed the record. Look again before you decide.',
    conflict: 'You have ties to this firm. Ask a colleague to look at it.',
    changeDecided: 'This change was decided or withdrawn already. See where it stands.',
    changeAmended: 'This proposal has just been changed. Read it again before you decide.',
  },
  errors: {
    nibWrongLength: ({ found }: Count) => `A NIB has 13 digits. This one has ${found}.`,
    nibNotDigits: 'A NIB has digits only, 13 of them.',
    nibScientific: 'A spreadsheet has rounded this number. Type it from the document.',
    pirtWrongLength: ({ found }: Count) => `A P-IRT number has 15 digits. This one has ${found}.`,
    pirtWrongShape: 'Write it like 2053204080576-29: the last two digits after a hyphen.',
    pirtScientific: 'A spreadsheet has rounded this number. Type it from the document.',
    bpomWrongShape: ({ found }: Count) =>
      `A BPOM food number is MD or ML, then 12 or 15 digits. This one has ${found}.`,
    dates: 'It must end after it was issued.',
    scopeEmpty: 'Choose at least one product.',
    missing: 'Not recorded yet.',
    lapsed: 'No longer valid. Record the new one.',
    notAccepted: 'Officials found something wrong. Mend it first.',
    notAsPirt:
      'A P-IRT is not given for this kind of product. Apply for a BPOM MD licence and record its number.',
    reasonMissing: 'Say what has to be mended.',
    notCovered: 'It is there, but does not cover this product yet.',
  },
  notices: {
    held: (told: HoldTold) => ({
      title: `${told.product} is held off the catalogue`,
      text: `${why(told)} ${wayBack(told)}`,
    }),
    heldNearby: (told: HoldTold) => ({
      title: `${told.product} (${told.firm}) is held off the catalogue`,
      text: why(told),
    }),
    heldForBuyer: (told: HoldTold) => ({
      title: `${told.product} is on hold`,
      text: `${whyForBuyer(told)} Speak with the maker about what is ordered already; new orders wait until it is back.`,
    }),
    released: (told: HoldTold) => ({
      title: `${told.product} is back in the catalogue`,
      text: 'What held it is mended. Buyers can order again.',
    }),
    releasedNearby: (told: HoldTold) => ({
      title: `${told.product} (${told.firm}) is back`,
      text: 'What held it is mended.',
    }),
    releasedForBuyer: (told: HoldTold) => ({
      title: `${told.product} can be ordered again`,
      text: mendedForBuyer(told),
    }),
    expiring: (told: Told) => ({
      title: `${named(told)} ends ${inDays(told)}`,
      text: `Valid until ${day(told.expiresOn)}. Apply for its renewal now and record it as one, so that your products stay in the catalogue.`,
    }),
    expiringMentored: (told: Told) => ({
      title: `${told.firm}: ${named(told)} ends ${inDays(told)}`,
      text: `Tell the maker: it is valid until ${day(told.expiresOn)}. Products that need it leave the catalogue after that.`,
    }),
    recorded: (told: Told) => ({
      title: `Check ${named(told)}`,
      text: `${told.firm ?? 'A maker'} recorded this certificate and waits for your check.`,
    }),
    verified: (told: Told) => ({
      title: `${named(told)} is verified`,
      text: 'It now counts for the products it covers.',
    }),
    refused: (told: Told) => ({
      title: `${named(told)} needs mending`,
      text: [refusalCodes[told.code as keyof typeof refusalCodes], told.reason]
        .filter(Boolean)
        .join(' '),
    }),
    changeProposed: (told: Told) => ({
      title: `Look at the change of ${named(told)}`,
      text: `${told.firm ?? 'A maker'} changes a verified certificate. The old holds until you have looked.`,
    }),
    changeAccepted: (told: Told) => ({
      title: `Change of ${named(told)} accepted`,
      text: 'What is new holds from now on.',
    }),
    changeRefused: (told: Told) => ({
      title: `Change of ${named(told)} refused`,
      text: [
        refusalCodes[told.code as keyof typeof refusalCodes],
        told.reason,
        'What was verified holds.',
      ]
        .filter(Boolean)
        .join(' '),
    }),
    revoked: (told: Told) => ({
      title: `${named(told)} was revoked`,
      text: told.reason ?? '',
    }),
  },
} satisfies Translation<typeof source>
