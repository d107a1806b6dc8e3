import { type Actor, chosenAmong, type Role } from '#app/domain/accounts/actor.ts'
import { reachesScan } from '#app/domain/certification/reaches-scan.server.ts'
import { readsScan } from '#app/domain/curation/blind/reads-scan.server.ts'
import { readsEvidence } from '#app/domain/curation/incidents/reads-evidence.server.ts'
import { readsProof } from '#app/domain/ordering/reads-proof.server.ts'
import { currentPerson, mustEnrol } from '#app/http/guard.server.ts'
import { actingMembership } from '#app/http/preferences.server.ts'
import type { MayRead } from '#app/platform/uploads/answer-file.server.ts'
import type { FilePurposeKey } from '#app/platform/uploads/purposes.ts'
import type { StoredFile } from '#app/platform/uploads/stored-file.ts'
import type { MayUpload } from '#app/platform/uploads/upload-door.server.ts'

type FileRule = {
  /** Who brings such files, for their own organisation. */
  uploaders: readonly Role[]
  /** Who reads a private one, besides the organisation it belongs to. */
  readers: readonly Role[]
}

const rules: Record<FilePurposeKey, FileRule> = {
  productPhoto: { uploaders: ['producer', 'cooperative'], readers: [] },
  certificateFile: {
    uploaders: ['producer', 'cooperative'],
    readers: ['official', 'curator', 'admin'],
  },
  paymentProof: { uploaders: ['buyer'], readers: ['admin'] },
  // It comes with a form only; anybody may complain.
  incidentEvidence: { uploaders: [], readers: [] },
}

/** The file belongs to the organisation that the person is acting for; the form checks the subject. */
export const mayUpload: MayUpload = async (request, purpose) => {
  const person = await currentPerson(request)
  const fitting = person?.actors.filter(({ role }) => rules[purpose].uploaders.includes(role)) ?? []
  const actor = chosenAmong(fitting, actingMembership(request))
  return actor && { ownerOrganisationId: actor.organisationId, uploadedBy: actor.userId }
}

async function reads(actor: Actor, file: StoredFile): Promise<boolean> {
  if (actor.organisationId === file.ownerOrganisationId) return true
  if (file.purpose === 'paymentProof' && actor.role === 'producer') {
    return readsProof(actor, file.id)
  }
  if (file.purpose === 'incidentEvidence') return readsEvidence(actor, file.id)
  if (!rules[file.purpose].readers.includes(actor.role)) return false
  // Officials read the scans of the firms they reach; curators those of files that lie open to them.
  if (actor.role === 'curator') return readsScan(actor, file.id)
  return actor.role !== 'official' || reachesScan(actor, file.id)
}

export const mayReadFile =
  (request: Request): MayRead =>
  async (file) => {
    const person = await currentPerson(request)
    for (const actor of person?.actors ?? []) {
      if (person && !mustEnrol(person, actor.role) && (await reads(actor, file))) return true
    }
    return false
  }
