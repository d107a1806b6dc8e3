import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { isCertificateChangeOpen } from '#app/domain/certification/certificate-change-queries.server.ts'
import { type Offices, officesFor } from '#app/domain/certification/offices-for.server.ts'
import { paths } from '#app/paths.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

const subject = (event: StoredEvent) => ({ type: event.subjectType, id: event.subjectId })

const told = ({ data }: StoredEvent) => ({
  kind: `${data.kind}`,
  number: `${data.number}`,
  ...(data.code ? { code: `${data.code}` } : {}),
  ...(data.reason ? { reason: `${data.reason}` } : {}),
})

/** It waits for every official who reaches the firm, unless somebody was quicker than this news. */
async function askOfficials(event: StoredEvent): Promise<void> {
  const offices = await officesFor(event.subjectId)
  if (offices?.state !== 'unverified') return
  for (const organisationId of offices.agencyIds) {
    await tell({
      event,
      to: { organisationId, role: 'official' },
      kind: 'certification.recorded',
      data: { ...told(event), firm: offices.firm },
      path: paths.agency.certificate(event.subjectId),
      waits: true,
    })
  }
}

/** Whose licence it is, and where they find it. */
const holderOf = ({ subjectId }: StoredEvent, { producerId, isCooperative }: Offices) =>
  isCooperative
    ? {
        to: { organisationId: producerId, role: 'cooperative' as const },
        path: paths.cooperative.certificate(subjectId),
      }
    : {
        to: { organisationId: producerId, role: 'producer' as const },
        path: paths.producer.certificate(subjectId),
      }

/** What an official said reaches the maker; a refusal waits until it is mended. */
async function tellMaker(event: StoredEvent): Promise<void> {
  const offices = await officesFor(event.subjectId)
  if (!offices) return
  const outcome = event.type.replace('certificate.', '')
  await tell({
    event,
    ...holderOf(event, offices),
    kind: `certification.${outcome}`,
    data: told(event),
    waits: outcome === 'refused' && offices.state === 'refused',
  })
}

/** News may come late or twice: nothing is settled that waits again by now. */
async function officialsAreDone(event: StoredEvent): Promise<void> {
  const offices = await officesFor(event.subjectId)
  if (offices?.state !== 'unverified') await settle(subject(event), ['certification.recorded'])
}

async function makerIsDone(event: StoredEvent): Promise<void> {
  const offices = await officesFor(event.subjectId)
  if (offices?.state !== 'refused') await settle(subject(event), ['certification.refused'])
}

/** The nearest reminder replaces the ones before it. */
async function remind(event: StoredEvent): Promise<void> {
  const offices = await officesFor(event.subjectId)
  if (!offices || offices.superseded) return
  const { producerId, firm, mentorId } = offices
  const holder = holderOf(event, offices)
  const { left, expiresOn } = event.data
  const data = { ...told(event), firm, left: Number(left), expiresOn: `${expiresOn}` }
  const nearest = offices.nearestReminder === event.data.days
  if (nearest) await settle(subject(event), ['certification.expiring'], event.id)
  await tell({
    event,
    ...holder,
    kind: 'certification.expiring',
    data,
    waits: nearest && !offices.renewed,
  })
  if (!mentorId) return
  await tell({
    event,
    to: { userId: mentorId },
    kind: 'certification.expiringMentored',
    data,
    path: paths.mentor.producer(producerId),
  })
}

/** Whoever has written down the renewal has done what the reminder asked for. */
async function renewalIsUnderWay(event: StoredEvent): Promise<void> {
  if (!event.data.renewed) return
  await settle({ type: 'certificate', id: `${event.data.renewed}` }, ['certification.expiring'])
}

const certificateOf = ({ data }: StoredEvent) => `${data.certificateId}`

/** A change of what was verified waits for every official who reaches the firm. */
async function callToLook(event: StoredEvent): Promise<void> {
  const offices = await officesFor(certificateOf(event))
  if (!offices) return
  await settle(subject(event), ['certification.changeProposed'], event.id)
  const waits = await isCertificateChangeOpen(event.subjectId)
  for (const organisationId of offices.agencyIds) {
    await tell({
      event,
      to: { organisationId, role: 'official' },
      kind: 'certification.changeProposed',
      data: { ...told(event), firm: offices.firm },
      path: paths.agency.certificateChange(event.subjectId),
      waits,
    })
  }
}

const looked =
  (kind: 'certification.changeAccepted' | 'certification.changeRefused') =>
  async (event: StoredEvent): Promise<void> => {
    await settle(subject(event))
    const offices = await officesFor(certificateOf(event))
    if (!offices) return
    const { to, path } = holderOf({ ...event, subjectId: certificateOf(event) }, offices)
    await tell({ event, to, path, kind, data: told(event) })
  }

export const certificationReactions: Reactions = {
  'certificate.recorded': { askOfficials, renewalIsUnderWay },
  'certificate.expiring': { remind },
  'certificate.corrected': {
    makerIsDone,
    // While nobody has looked at it yet, officials have it before them already.
    askOfficialsAgain: async (event) => {
      if (event.data.before !== 'unverified') await askOfficials(event)
    },
  },
  'certificate.verified': { officialsAreDone, tellMaker },
  'certificate.refused': { officialsAreDone, tellMaker },
  'certificate.revoked': { tellMaker },
  'certificateChange.proposed': { callToLook },
  'certificateChange.amended': { callToLook },
  'certificateChange.accepted': { tellMaker: looked('certification.changeAccepted') },
  'certificateChange.refused': { tellMaker: looked('certification.changeRefused') },
  'certificateChange.withdrawn': { officialsAreDone: (event) => settle(subject(event)) },
}
