import { rename, rm } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/accounts/actor.ts'
import { tell } from '#app/domain/accounts/notify.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'
import { localIngest } from '#app/platform/uploads/upload-settings.server.ts'
import '#tests/database.ts'
import { type Belongings, belongings } from '#tests/belongings.ts'
import { must } from '#tests/curation.ts'
import { type Answer, knock, openRoute } from '#tests/knock.ts'
import { type Cast, settle } from '#tests/people.ts'
import { cookieFor } from '#tests/sign-in.ts'

let cast: Cast
let own: Belongings

beforeAll(async () => {
  cast = await settle()
  own = await belongings(cast)
}, 120_000)

async function visit(
  route: string,
  actor: Actor | undefined,
  params: Record<string, string>,
): Promise<Answer> {
  const { loader } = await openRoute(route)
  if (!loader) throw new Error(`${route} has nothing to show`)
  return knock(loader, { actor, params })
}

const everyone = (): [string, Actor | undefined][] => [
  ...Object.entries(cast).filter((entry): entry is [string, Actor] => typeof entry[1] === 'object'),
  ['foreignOfficial', own.foreignOfficial],
  ['foreignMentor', own.foreignMentor],
  ['a visitor', undefined],
]

/** Who sees a page, of everybody there is; all others are told that there is nothing. */
async function readersOf(route: string, params: Record<string, string>, visitor = 404) {
  const readers: string[] = []
  for (const [name, actor] of everyone()) {
    const { status } = await visit(route, actor, params)
    if (status === 200) readers.push(name)
    else expect([name, status]).toEqual([name, actor ? 404 : visitor])
  }
  return readers
}

describe('private files', () => {
  const file = (fileId: string) => ({ fileId, variant: 'original' })
  const paper = (name: string, content: string) =>
    new File([content], name, { type: 'application/pdf' })
  const ownScan = () => ({
    purpose: 'certificateFile' as const,
    ownerOrganisationId: cast.sari.organisationId,
    uploadedBy: cast.sari.userId,
  })

  it('shows a licence’s scan to its firm, its agency and the administrator', async () => {
    expect(await readersOf('files.$fileId.$variant', file(own.scanId))).toEqual([
      'official',
      'chief',
      'curatorOne',
      'curatorTwo',
      'sari',
      'sariPartner',
      'admin',
    ])
  })

  it('shows a proof of payment to those who paid and those who confirm', async () => {
    expect(await readersOf('files.$fileId.$variant', file(own.proofId))).toEqual([
      'sari',
      'sariPartner',
      'buyer',
      'buyerApprover',
      'admin',
    ])
  })

  it('shows a proof that proves nothing yet to the buyer alone', async () => {
    const owner = { ownerOrganisationId: cast.buyer.organisationId, uploadedBy: cast.buyer.userId }
    const pdf = new File(['%PDF-1.7\n'], 'bukti.pdf', { type: 'application/pdf' })
    const { id } = must(await storeFileFromForm(pdf, { purpose: 'paymentProof', ...owner }))
    expect(await readersOf('files.$fileId.$variant', file(id))).toEqual([
      'buyer',
      'buyerApprover',
      'admin',
    ])
  })

  it('hands over the very bytes, to be kept by nobody on the way', async () => {
    const { loader } = await openRoute('files.$fileId.$variant')
    const request = new Request('http://localhost:3000/files', {
      headers: { cookie: await cookieFor(cast.sari.userId) },
    })
    const answer = (await loader?.({ request, params: file(own.proofId), context: {} })) as Response
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment/),
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(await answer.text()).toBe('%PDF-1.7\npaymentProof')
  })

  it('says so at once where the disk has lost the bytes', async () => {
    const folder = localIngest()?.directory ?? ''
    const { loader } = await openRoute('files.$fileId.$variant')
    const cookie = await cookieFor(cast.sari.userId)
    const request = new Request('http://localhost:3000/files', { headers: { cookie } })
    const read = async () => loader?.({ request, params: file(own.proofId), context: {} })
    const away = `${folder}-away`
    await rename(folder, away)
    try {
      await expect(read()).rejects.toThrow('could not be read: 404')
    } finally {
      await rm(folder, { recursive: true, force: true })
      await rename(away, folder)
    }
    expect(await read()).toMatchObject({ status: 200 })
  })

  it('shows a PDF within our own pages, to the same people, and no other kind of file', async () => {
    const pdf = must(await storeFileFromForm(paper('halal.pdf', '%PDF-1.7\n'), ownScan()))
    const { loader } = await openRoute('files.$fileId.preview')
    const request = new Request('http://localhost:3000/files', {
      headers: { cookie: await cookieFor(cast.sari.userId) },
    })
    const preview = async (fileId: string) =>
      (await loader?.({ request, params: { fileId }, context: {} })) as Response
    const shown = await preview(pdf.id)
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline/),
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none';.*frame-ancestors 'self'$/,
      ),
    })
    const nobodys = await preview(newId())
    expect(nobodys.headers.get('content-security-policy')).toContain("default-src 'none'")
    const picture = await database().storedFile.update({
      where: { id: pdf.id },
      data: { variants: { original: { key: 'x', type: 'image/webp', size: 9 } } },
    })
    expect((await preview(picture.id)).status).toBe(404)
    expect(await readersOf('files.$fileId.preview', { fileId: own.proofId })).toEqual([
      'sari',
      'sariPartner',
      'buyer',
      'buyerApprover',
      'admin',
    ])
  })

  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a page with a PDF behind it', '<script>alert(1)</script>\n%PDF-1.7\n'],
    ['a paper after a blank', ' %PDF-1.7\n'],
  ])('%s called PDF is not kept, so that it cannot be shown', async (_, content) => {
    const before = await database().storedFile.count()
    expect(await storeFileFromForm(paper('halal.pdf', content), ownScan())).toMatchObject({
      ok: false,
      refusal: 'wrongKind',
    })
    expect(await database().storedFile.count()).toBe(before)
  })

  it('asks for the second factor where it is required', async () => {
    const settings: { TWO_FACTOR: string } = environment()
    settings.TWO_FACTOR = 'required'
    const readers = await readersOf('files.$fileId.$variant', file(own.scanId))
    settings.TWO_FACTOR = 'off'
    expect(readers).toEqual(['sari', 'sariPartner'])
  })

  it.each([
    ['an unknown file', () => ({ fileId: newId(), variant: 'original' })],
    ['an odd key', () => ({ fileId: '../../etc/passwd', variant: 'original' })],
    ['an odd variant', () => ({ fileId: own.scanId, variant: '../original' })],
  ])('knows nothing of %s', async (_, params) => {
    expect(await readersOf('files.$fileId.$variant', params())).toEqual([])
  })
})

describe('papers', () => {
  const parties = ['official', 'chief', 'sari', 'sariPartner', 'buyer', 'buyerApprover']
  const papers = [
    ['documents.receipts.$receiptId', 'receiptId'],
    ['documents.invoices.$invoiceId', 'invoiceId'],
  ] as const

  it.each(papers)(
    '%s is read by buyer, maker and their office',
    async (route, key) => {
      const params = { [key]: own.parameters[key] ?? '' }
      expect(await readersOf(route, params, 302)).toEqual(parties)
      expect((await visit(route, cast.buyer, params)).data).toMatch(/^%PDF-/)
    },
    60_000,
  )

  it.each(papers)('%s asks visitors to sign in', async (route, key) => {
    const { location } = await visit(route, undefined, { [key]: own.parameters[key] ?? '' })
    expect(location).toMatch(/^\/sign-in/)
  })

  it.each(papers)('%s knows nothing of what does not exist', async (route, key) => {
    expect(await readersOf(route, { [key]: newId() }, 302)).toEqual([])
    expect(await readersOf(route, { [key]: "'; --" }, 302)).toEqual([])
  })
})

describe('letters of decisions', () => {
  const params = () => ({ letterId: own.parameters.letterId ?? '' })

  it('are read by the maker and their office, and checked by anybody who holds one', async () => {
    const readers = ['official', 'chief', 'sari', 'sariPartner']
    expect(await readersOf('documents.letters.$letterId', params(), 302)).toEqual(readers)
    expect((await visit('letters.$letterId', undefined, params())).status).toBe(200)
    expect((await visit('letters.$letterId', undefined, { letterId: newId() })).status).toBe(404)
  }, 60_000)
})

describe('uploads', () => {
  async function askToUpload(purpose: string, actor: Actor | undefined) {
    const { action } = await openRoute('uploads')
    if (!action) throw new Error('nothing can be uploaded')
    const pdf = { name: 'kertas.pdf', size: 20, type: 'application/pdf', lastModified: 1 }
    const { status } = await knock(action, {
      ...{ method: 'POST', actor, search: `?slug=${purpose}&actionType=upload` },
      headers: {
        'content-type': 'application/json',
        'x-uploadthing-version': '7.7.4',
        'x-uploadthing-package': '@uploadthing/client',
      },
      body: JSON.stringify({ files: [pdf], input: { subjectId: null } }),
    })
    return status
  }

  const allowedFor = async (purpose: string) => {
    const names = []
    for (const [name, actor] of everyone()) {
      const status = await askToUpload(purpose, actor)
      if (status === 200) names.push(name)
      else expect([name, status]).toEqual([name, 403])
    }
    return names
  }

  it('takes licences from makers and cooperatives, proofs from buyers', async () => {
    const makers = ['cooperative', 'sari', 'sariPartner', 'otherMaker']
    expect(await allowedFor('certificateFile')).toEqual(makers)
    expect(await allowedFor('paymentProof')).toEqual(['buyer', 'buyerApprover', 'hotelBuyer'])
  })

  it('takes nothing at the ingest without a signature', async () => {
    const { action, loader } = await openRoute('uploads_.ingest.$')
    const before = await database().ingestObject.count()
    for (const method of ['GET', 'HEAD', 'PUT', 'POST', 'DELETE']) {
      const request = new Request(`http://localhost:3000/uploads/ingest/${newId()}`, {
        method,
        headers: { cookie: await cookieFor(cast.admin.userId) },
        ...(method === 'PUT' || method === 'POST' ? { body: '{}' } : {}),
      })
      const door = method === 'GET' || method === 'HEAD' ? loader : action
      const answer = (await door?.({ request, params: {}, context: {} })) as Response
      expect([method, answer.ok]).toEqual([method, false])
    }
    expect(await database().ingestObject.count()).toBe(before)
  })
})

describe('webhooks', () => {
  it('are not there without a provider', async () => {
    const { action } = await openRoute('webhooks.stripe')
    const params = {}
    expect(action && (await knock(action, { method: 'POST', params })).status).toBe(404)
  })
})

describe('what is written to one person', () => {
  it('a notice opens for its reader alone', async () => {
    const event = { id: newId(), subjectType: 'certificate', subjectId: newId() }
    const to = { userId: cast.sari.userId }
    const notice = { event, to, kind: 'certification.verified', data: {}, path: '/producer' }
    await tell(notice)
    const { id } = await database().notification.findFirstOrThrow({
      where: { userId: cast.sari.userId },
    })
    const params = { notificationId: id }
    expect(await visit('inbox.$notificationId', cast.sariPartner, params)).toMatchObject({
      status: 404,
    })
    expect(await visit('inbox.$notificationId', cast.sari, params)).toMatchObject({
      status: 302,
      location: '/producer',
    })
    expect(await visit('inbox.$notificationId', cast.sari, { notificationId: "'" })).toMatchObject({
      status: 404,
    })
  })

  it('a message of the demo’s outbox opens for its reader and the administrator', async () => {
    await sendMail({
      effectKey: 'outbox',
      to: { address: cast.sari.email, name: cast.sari.name },
      subject: 'Kabar',
      paragraphs: ['Ada kabar.'],
    })
    const { id } = await database().mailMessage.findFirstOrThrow({ where: { subject: 'Kabar' } })
    expect(await readersOf('outbox.$messageId', { messageId: id }, 302)).toEqual([])
    const settings: { ETALASE_DEMO: string } = environment()
    settings.ETALASE_DEMO = 'on'
    const readers = await readersOf('outbox.$messageId', { messageId: id }, 302)
    settings.ETALASE_DEMO = 'off'
    expect(readers).toEqual(['sari', 'admin'])
  })

  it('somebody else’s membership cannot be acted in', async () => {
    const { action } = await openRoute('preferences.acting')
    if (!action) throw new Error('nobody can choose')
    const choose = async (actor: Actor, membershipId: string) =>
      (await knock(action, { method: 'POST', actor, body: `membershipId=${membershipId}` })).status
    expect(await choose(cast.sari, cast.sari.membershipId)).toBe(302)
    expect(await choose(cast.sari, cast.official.membershipId)).toBe(404)
  })
})
