import type { certificationNotices as source } from '#app/messages/id/certification-notices.ts'
import type { Translation } from '#app/messages/translation.ts'
import { certificateKindName } from './certificate-kinds.ts'

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

export const refusalCodes = {
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

export const whyHeld = ({
  code,
  kind,
  number = '',
}: {
  code: string
  kind?: string
  number?: string
}) => {
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

export const certificationNotices = {
  held: (told: HoldTold) => ({
    title: `${told.product} is held off the catalogue`,
    text: `${whyHeld(told)} ${wayBack(told)}`,
  }),
  heldNearby: (told: HoldTold) => ({
    title: `${told.product} (${told.firm}) is held off the catalogue`,
    text: whyHeld(told),
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
} satisfies Translation<typeof source>
