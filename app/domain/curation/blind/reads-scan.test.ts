import { afterAll, beforeAll, expect, it } from 'vitest'
import { assignCurators } from '#app/domain/curation/assign-curators.server.ts'
import { findNotes, noteSubmission } from '#app/domain/curation/notes/submission-notes.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { handIn, later, must, openTo, passGate } from '#tests/curation.ts'
import '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'
import { readsScan } from './reads-scan.server.ts'

let cast: Cast
let submissionId: string
const scanId = newId()
const laterId = newId()

beforeAll(async () => {
  cast = await settle()
  const producerId = cast.sari.organisationId
  const halal = { kind: 'halal', number: 'ID1', state: 'verified', wholeFirm: true } as const
  await database().certificate.create({
    data: { id: newId(), producerId, ...halal, fileId: scanId },
  })
  submissionId = await handIn(cast)
  await passGate(cast.official, submissionId)
  const curators = [cast.curatorOne.userId, cast.curatorTwo.userId]
  must(await assignCurators(cast.official, submissionId, curators, later(2)))
  // What the firm files later was not handed in with the version that is read.
  await database().certificate.create({
    data: { id: newId(), producerId, ...halal, number: 'ID2', fileId: laterId },
  })
}, 120_000)
afterAll(closeDatabase)

it('keeps scans and the office’s notes shut until the curator has declared', async () => {
  must(await noteSubmission(cast.official, submissionId, 'Sudah ditelepon', later(1)))
  expect(await findNotes(cast.curatorOne, submissionId)).toBeUndefined()
  expect(await noteSubmission(cast.curatorOne, submissionId, 'x', later(2))).toMatchObject({
    refusal: { reason: 'notFound' },
  })
  expect(await readsScan(cast.curatorOne, scanId)).toBe(false)
  await openTo(cast.curatorOne, submissionId)
  expect((await findNotes(cast.curatorOne, submissionId))?.notes).toHaveLength(1)
})

it('opens the scans of the version that is read, and no other of the firm', async () => {
  expect(await readsScan(cast.curatorOne, scanId)).toBe(true)
  expect(await readsScan(cast.curatorOne, laterId)).toBe(false)
  expect(await readsScan(cast.curatorThree, scanId)).toBe(false)
  await database().submission.update({ where: { id: submissionId }, data: { blind: true } })
  expect(await readsScan(cast.curatorOne, scanId)).toBe(false)
  await database().submission.update({ where: { id: submissionId }, data: { blind: false } })
})
