import { newId } from '#app/kernel/ids.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { acceptBytes } from '#app/platform/uploads/accept-bytes.server.ts'
import { keepFiles, type ReadyFile } from '#app/platform/uploads/keep-files.server.ts'
import { filePurposes } from '#app/platform/uploads/purposes.ts'
import { must } from '../must.ts'
import { paper } from '../paper.ts'
import type { Timeline } from '../timeline.ts'
import type { Kept } from './history.ts'
import type { ShelfPaper } from './papers-plan.ts'
import type { SettledMaker } from './settle-makers.ts'

type Given = {
  paper: ShelfPaper
  maker: SettledMaker
  /** The product it covers; left out, it covers the firm. */
  productId?: string
  recorded: Date
  verified: Date
}

function datesOf({ issuedDaysAgo, endsInDays }: ShelfPaper, timeline: Timeline) {
  const issuedOn = timeline.day(-issuedDaysAgo)
  const expiresOn = endsInDays ? `${timeline.day(endsInDays).slice(0, 4)}-12-31` : undefined
  return { issuedOn, expiresOn }
}

async function scanOf(given: Given, id: string, number: string): Promise<ReadyFile> {
  const { organisationId, organisationName, userId } = given.maker.producer
  const { kind, issuer } = given.paper
  const lines = [organisationName, `Nomor ${number}`, `Penerbit: ${issuer}`]
  const file = paper(`Salinan ${kind.toUpperCase()}`, lines, `${kind}.pdf`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { asTheyCame, ...accepted } = must(await acceptBytes(bytes, filePurposes.certificateFile))
  return {
    ...{ id, purpose: 'certificateFile', subjectId: null, name: file.name, accepted },
    ...{ ownerOrganisationId: organisationId, uploadedBy: userId, createdAt: given.recorded },
  }
}

/** Licences with their scans, written down by makers and found true by their offices. */
export async function writePapers(
  tx: Transaction,
  timeline: Timeline,
  kept: Kept,
  given: readonly Given[],
): Promise<void> {
  const rows = given.map((each) => {
    const { issuedOn, expiresOn } = datesOf(each.paper, timeline)
    const number = each.paper.number.replace('{yy}', expiresOn?.slice(2, 4) ?? '')
    return { ...each, ...{ id: newId(), fileId: newId(), number, issuedOn, expiresOn } }
  })
  await keepFiles(tx, await Promise.all(rows.map((row) => scanOf(row, row.fileId, row.number))))
  await tx.certificate.createMany({
    data: rows.map(({ id, maker, paper: { kind, issuer }, number, fileId, ...row }) => ({
      ...{ id, producerId: maker.producer.organisationId, kind, number, issuer, fileId },
      issuedOn: dateColumn(row.issuedOn),
      expiresOn: row.expiresOn ? dateColumn(row.expiresOn) : null,
      ...{ wholeFirm: !row.productId, state: 'verified' as const },
      ...{ createdAt: row.recorded, updatedAt: row.verified },
    })),
  })
  await tx.certificateScope.createMany({
    data: rows.flatMap(({ id, productId }) =>
      productId ? [{ certificateId: id, productId }] : [],
    ),
  })
  await tx.certificateVerification.createMany({
    data: rows.map(({ id, maker, verified }) => ({
      ...{ id: newId(), certificateId: id, outcome: 'verified' as const, at: verified },
      ...{ verifiedBy: maker.office.gate.userId, verifierName: maker.office.gate.name },
    })),
  })
  for (const {
    id,
    maker,
    paper: { kind },
    number,
    recorded,
    verified,
  } of rows) {
    const { producer, office } = maker
    const facts = { kind, number }
    kept.event('certificate.recorded', ['certificate', id], producer, facts, recorded)
    const told = { ...facts, producerId: producer.organisationId }
    kept.event('certificate.verified', ['certificate', id], office.gate, told, verified)
  }
}

/** The NIB of every firm. */
export const nibOf = (nib: string): ShelfPaper => ({
  ...{ kind: 'nib', number: nib, issuer: 'Lembaga OSS', issuedDaysAgo: 900, endsInDays: undefined },
})
