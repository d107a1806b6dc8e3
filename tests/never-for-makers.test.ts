import { beforeAll, describe, expect, it } from 'vitest'
import { decide } from '#app/domain/curation/decide.server.ts'
import { askMaker } from '#app/domain/curation/incidents/ask-maker.server.ts'
import { noteIncident } from '#app/domain/curation/incidents/note-incident.server.ts'
import { reportIncident } from '#app/domain/curation/incidents/report-incident.server.ts'
import { findNotes, noteSubmission } from '#app/domain/curation/notes/submission-notes.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import { mailNotice } from '#app/reactions/mail-notice.server.ts'
import '#tests/database.ts'
import { type Belongings, belongings, parameterOf } from '#tests/belongings.ts'
import { decisionOf, later, must, scored } from '#tests/curation.ts'
import { doorsOf, knock, parametersIn, routeNames } from '#tests/knock.ts'
import { monday } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'

/** Written where only officials and curators read. */
const token = 'RAHASIA-7f3a'
const keysOfPeople = ['decidedBy', 'checkedBy', 'byId', 'curatorId', 'reporterId', 'contact']

let cast: Cast
let own: Belongings

beforeAll(async () => {
  cast = await settle()
  own = await belongings(cast)
  const decided = await scored(cast)
  const port = { now: later(5), listProduct: async () => {} }
  must(await decide(cast.chief, decided, decisionOf('revisionRequested'), port))
  for (const submissionId of [own.parameters.submissionId ?? '', decided]) {
    must(await noteSubmission(cast.official, submissionId, `${token} dinas`, monday))
    must(await noteSubmission(cast.curatorOne, submissionId, `${token} kurator`, monday))
  }
  own.parameters.submissionId = decided
  const note = { text: token, fileIds: [] }
  must(await noteIncident(cast.official, own.parameters.incidentId ?? '', note, monday))
  const { productId } = await database().productChange.findFirstOrThrow()
  const complaint = {
    ...{ text: 'Warnanya luntur saat dicuci', contactName: token, contact: token, fileIds: [] },
  }
  const who = { source: 'public', address: '203.0.113.9' } as const
  const { incidentId } = must(await reportIncident(who, productId, complaint, monday))
  const question = { text: 'Mohon jelaskan', dueOn: '2026-10-30', fileIds: [] }
  must(await askMaker(cast.official, incidentId, question, monday))
  for (const { id } of await database().event.findMany({ orderBy: { position: 'asc' } })) {
    await deliverEvent(id, reactions)
  }
  for (const { id } of await database().notification.findMany({ select: { id: true } })) {
    await mailNotice(id)
  }
}, 180_000)

const textOf = (data: unknown): string =>
  JSON.stringify(data, (_, value) => {
    if (typeof value === 'bigint') return String(value)
    return value instanceof Map ? [...value] : value
  }) ?? ''

const rooms = routeNames.filter((name) => /^(producer|inbox)\./.test(name))

describe('what officials and curators keep among themselves', () => {
  it.each(rooms)('is not in the data of %s', async (name) => {
    const params = Object.fromEntries(
      parametersIn(name).map((key) => [key, parameterOf(own, name, key) || newId()]),
    )
    for (const { door, method } of await doorsOf(name)) {
      if (method === 'POST') continue
      const { data } = await knock(door, { actor: cast.sari, params })
      const text = textOf(data)
      expect(text).not.toContain(token)
      expect(keysOfPeople.filter((key) => text.includes(`"${key}"`))).toEqual([])
    }
  })

  it('is in no event, notice or mail', async () => {
    const [events, notices, mails] = await Promise.all([
      database().event.findMany(),
      database().notification.findMany(),
      database().mailMessage.findMany(),
    ])
    expect(mails.length).toBeGreaterThan(0)
    expect(textOf([events, notices, mails])).not.toContain(token)
  })

  it('is read by the office; a curator reads the office’s notes and their own', async () => {
    const id = own.parameters.submissionId ?? ''
    expect((await findNotes(cast.official, id))?.notes).toHaveLength(2)
    expect((await findNotes(cast.curatorOne, id))?.notes).toHaveLength(2)
    expect((await findNotes(cast.curatorTwo, id))?.notes.map(({ byRole }) => byRole)).toEqual([
      'official',
    ])
    expect(await findNotes(cast.curatorThree, id)).toBeUndefined()
    expect(await findNotes(own.foreignOfficial, id)).toBeUndefined()
  })
})
