import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { officesFor } from '#app/domain/certification/offices-for.server.ts'
import { paths } from '#app/paths.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

const subject = (event: StoredEvent) => ({ type: 'certificate', id: event.subjectId })

const told = ({ data }: StoredEvent) => ({
  kind: `${data.kind}`,
  number: `${data.number}`,
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

/** What an official said reaches the maker; a refusal waits until it is mended. */
async function tellMaker(event: StoredEvent): Promise<void> {
  const offices = await officesFor(event.subjectId)
  if (!offices) return
  const outcome = event.type.replace('certificate.', '')
  const { isCooperative } = offices
  await tell({
    event,
    to: { organisationId: offices.producerId, role: isCooperative ? 'cooperative' : 'producer' },
    kind: `certification.${outcome}`,
    data: told(event),
    path: isCooperative
      ? paths.cooperative.certificate(event.subjectId)
      : paths.producer.certificate(event.subjectId),
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

export const certificationReactions: Reactions = {
  'certificate.recorded': { askOfficials },
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
}
