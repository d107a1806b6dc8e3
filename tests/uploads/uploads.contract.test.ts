import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { UTApi, UTFile } from 'uploadthing/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { newId } from '#app/kernel/ids.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { answerFile } from '#app/platform/uploads/answer-file.server.ts'
import { findStoredFile } from '#app/platform/uploads/find-stored-file.server.ts'
import { answerIngest } from '#app/platform/uploads/ingest/answer-ingest.server.ts'
import { signHook } from '#app/platform/uploads/ingest/signed-url.server.ts'
import { readObject } from '#app/platform/uploads/object-store.server.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'
import { sweepUploads } from '#app/platform/uploads/sweep-uploads.server.ts'
import { deliverHook, uploadDoor } from '#app/platform/uploads/upload-door.server.ts'
import {
  type LocalIngest,
  localIngest,
  uploadSettings,
} from '#app/platform/uploads/upload-settings.server.ts'
import { sendFile } from '#app/ui/enhance/upload/send-file.ts'
import '#tests/database.ts'
import { RequestOverFetch } from '#tests/uploads/request-over-fetch.ts'
import { badLine, serveWeb } from '#tests/uploads/serve-uploads.ts'

const organisation = newId()
const dewi = newId()
const product = newId()

let line: Awaited<ReturnType<typeof badLine>>
let server: Awaited<ReturnType<typeof serveWeb>>
let ingest: LocalIngest
let allowed = true

async function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname
  if (path.startsWith('/uploads/ingest')) return answerIngest(request, deliverHook)
  return uploadDoor(async () =>
    allowed ? { ownerOrganisationId: organisation, uploadedBy: dewi } : undefined,
  )(request)
}

beforeAll(async () => {
  process.env.FILES_DIR = await mkdtemp(join(tmpdir(), 'etalase-uploads-'))
  line = await badLine(() => server.port)
  process.env.APP_URL = `http://localhost:${line.port}`
  server = await serveWeb(answer)
  const settings = localIngest()
  if (!settings) throw new Error('the test needs the local ingest')
  ingest = settings
  vi.stubGlobal('XMLHttpRequest', RequestOverFetch)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterAll(async () => {
  vi.unstubAllGlobals()
  line.close()
  server.close()
  await closeDatabase()
  await rm(ingest.directory, { recursive: true })
})

beforeEach(() => {
  allowed = true
  line.cuts.length = 0
  setClock(undefined)
})

const photo = async (width = 1200, height = 800): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#a2653d' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Dewi' }, IFD3: { GPSLatitude: '6/1 18/1 0/1' } })
    .toBuffer()

const pdf = (bytes: number): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes - 9)])

const file = (bytes: Uint8Array, name: string, type: string): File =>
  new File([bytes as Uint8Array<ArrayBuffer>], name, { type })

const send = (sent: File, purpose: string, waits = { count: 0 }, progress: number[] = []) =>
  sendFile(sent, {
    url: ingest.callbackUrl,
    purpose,
    subjectId: product,
    signal: new AbortController().signal,
    onProgress: (share) => progress.push(share),
    onWaiting: () => {
      waits.count += 1
    },
    pause: () => new Promise((resolve) => setTimeout(resolve, 150)),
  })

/** What the browser gets before it sends a byte. */
async function sign(claim: { name: string; size: number; type: string }, purpose: string) {
  const answered = await fetch(`${ingest.callbackUrl}?actionType=upload&slug=${purpose}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ files: [claim], input: { subjectId: product } }),
  })
  const [signed] = (await answered.json()) as [{ url: string; key: string }]
  return signed
}

function put(url: string, bytes: Uint8Array, start = 0): Promise<Response> {
  const body = new FormData()
  body.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]))
  return fetch(url, { method: 'PUT', headers: { range: `bytes=${start}-` }, body })
}

const claim = (bytes: Uint8Array) => ({
  name: 'izin.pdf',
  size: bytes.length,
  type: 'application/pdf',
})

const read = (fileId: string, variant: string, mayRead = true, headers = {}) =>
  answerFile(
    new Request('http://localhost/', { headers }),
    { fileId, variant },
    async () => mayRead,
  )

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a whole upload through the library', () => {
  it('becomes a photo in several sizes, without what the camera wrote into it', async () => {
    const progress: number[] = []
    const bytes = await photo()
    const outcome = await send(
      file(bytes, 'boneka ☺.jpg', 'image/jpeg'),
      'productPhoto',
      { count: 0 },
      progress,
    )
    if (!outcome.ok) throw new Error(outcome.reason)
    const stored = await findStoredFile(outcome.fileId)
    expect(stored).toMatchObject({
      purpose: 'productPhoto',
      subjectId: product,
      ownerOrganisationId: organisation,
      uploadedBy: dewi,
      name: 'boneka ☺.jpg',
      type: 'image/jpeg',
      sha256: hash(bytes),
      width: 1200,
      height: 800,
    })
    expect(Object.keys(stored?.variants ?? {}).sort()).toEqual([
      'jpeg',
      'w160',
      'w1600',
      'w480',
      'w960',
    ])
    for (const [variant, facts] of Object.entries(stored?.variants ?? {})) {
      const kept = await bytesOf(await read(outcome.fileId, variant))
      expect(kept.length).toBe(facts.size)
      const found = await sharp(kept).metadata()
      expect(found.exif).toBeUndefined()
      expect(found.width).toBe(facts.width)
    }
  })

  it('keeps a document byte for byte', async () => {
    const bytes = pdf(200_000)
    const outcome = await send(file(bytes, 'halal.pdf', 'application/pdf'), 'certificateFile')
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(hash(await bytesOf(await read(outcome.fileId, 'original')))).toBe(hash(bytes))
  })

  it('goes on from the last byte when the line is cut in the middle', async () => {
    const bytes = pdf(4_000_000)
    const waits = { count: 0 }
    const before = line.carried.up
    line.cuts.push({ method: 'PUT', up: 2_000_000 }, { method: 'PUT', up: 1_000_000 })
    const outcome = await send(file(bytes, 'nib.pdf', 'application/pdf'), 'certificateFile', waits)
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(waits.count).toBe(2)
    expect(line.carried.up - before).toBeLessThan(bytes.length * 1.6)
    expect(hash(await bytesOf(await read(outcome.fileId, 'original')))).toBe(hash(bytes))
  })

  it('makes one file when the answer is lost and asked for again', async () => {
    const before = await database().storedFile.count()
    line.cuts.push({ method: 'PUT', down: 0 })
    const sent = file(pdf(50_000), 'bukti.pdf', 'application/pdf')
    expect(await send(sent, 'paymentProof')).toMatchObject({ ok: true })
    expect(await database().storedFile.count()).toBe(before + 1)
  })

  it('is refused before a byte is sent when the person may not, or the claim is wrong', async () => {
    const jpeg = file(await photo(), 'a.jpg', 'image/jpeg')
    allowed = false
    expect(await send(jpeg, 'productPhoto')).toEqual({ ok: false, reason: 'forbidden' })
    allowed = true
    const before = await database().uploadTicket.count()
    const huge = file(new Uint8Array(8 * 1024 * 1024 + 1), 'a.jpg', 'image/jpeg')
    expect(await send(huge, 'productPhoto')).toEqual({ ok: false, reason: 'tooLarge' })
    const svg = file(Buffer.from('<svg/>'), 'a.svg', 'image/svg+xml')
    expect(await send(svg, 'productPhoto')).toEqual({ ok: false, reason: 'wrongKind' })
    const paper = file(pdf(99), 'a.pdf', 'application/pdf')
    expect(await send(paper, 'productPhoto')).toEqual({ ok: false, reason: 'wrongKind' })
    expect(await database().uploadTicket.count()).toBe(before)
  })
})

describe('bytes that are not what they say', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic'), randomBytes(64)])
  const brokenPhoto = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(4000)])

  it.each([
    ['a page', html, 'image/jpeg', 'productPhoto', 'wrongKind'],
    ['a drawing with a script', svg, 'image/png', 'productPhoto', 'wrongKind'],
    ['a page called PDF', html, 'application/pdf', 'certificateFile', 'wrongKind'],
    ['a paper called photo', pdf(500), 'image/jpeg', 'productPhoto', 'wrongKind'],
    ['an iPhone photo', heic, 'image/jpeg', 'productPhoto', 'heic'],
    ['a broken photo', brokenPhoto, 'image/jpeg', 'productPhoto', 'unreadable'],
  ])('%s is refused and not kept', async (_, bytes, type, purpose, reason) => {
    const before = await database().storedFile.count()
    expect(await send(file(bytes, 'a.jpg', type), purpose)).toEqual({ ok: false, reason })
    expect(await database().storedFile.count()).toBe(before)
  })

  it('a photo with more pixels than the memory bears is refused', async () => {
    const vast = await photo(8000, 6000)
    const outcome = await send(file(vast, 'a.jpg', 'image/jpeg'), 'productPhoto')
    expect(outcome).toEqual({ ok: false, reason: 'tooManyPixels' })
  })

  it('more bytes than were signed are refused', async () => {
    const bytes = pdf(5000)
    const { url } = await sign({ ...claim(bytes), size: 3000 }, 'certificateFile')
    const answered = await put(url, bytes)
    expect([answered.status, await answered.json()]).toEqual([413, { error: 'tooLarge' }])
  })
})

describe('the signed address', () => {
  it('holds only as it was signed', async () => {
    const bytes = pdf(3000)
    const { url } = await sign(claim(bytes), 'certificateFile')
    for (const [from, to] of [
      ['signature=hmac-sha256%3D', 'signature=hmac-sha256%3D00'],
      [`file-size=3000`, 'file-size=9000'],
      ['izin.pdf', 'izin.html'],
      ['certificateFile', 'productPhoto'],
      ['expires=', 'expires=9'],
      ['&signature=', '&x=1&signature='],
    ] as const) {
      const altered = url.replace(from, to)
      expect(altered).not.toBe(url)
      expect((await put(altered, bytes)).status).toBe(403)
    }
    expect((await put(`${url}&x=1`, bytes)).status).toBe(403)
    expect((await put(url, bytes)).status).toBe(200)
  })

  it('ends with its time', async () => {
    const bytes = pdf(3000)
    const { url } = await sign(claim(bytes), 'certificateFile')
    setClock(new Date(Date.now() + 5 * 60 * 60 * 1000))
    expect((await put(url, bytes)).status).toBe(410)
  })

  it('takes one file, once, and never another over it', async () => {
    const first = pdf(3000)
    const { url, key } = await sign(claim(first), 'certificateFile')
    const { serverData } = (await (await put(url, first)).json()) as { serverData: unknown }
    const second = await put(url, pdf(3000))
    expect([second.status, await second.json()]).toEqual([409, { error: 'alreadyStored' }])
    expect(hash(await bytesOf(await readObject(key)))).toBe(hash(first))
    const again = await put(url, new Uint8Array(), first.length)
    expect(await again.json()).toMatchObject({ serverData })
  })

  it('lets one of several senders at once win, and keeps no mixture', async () => {
    const papers = [pdf(400_000), pdf(400_000), pdf(400_000)]
    const { url, key } = await sign(claim(papers[0] as Buffer), 'certificateFile')
    const answers = await Promise.all(papers.map((paper) => put(url, paper)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(papers.map(hash)).toContain(hash(await bytesOf(await readObject(key))))
  })
})

describe('the machines’ side', () => {
  const post = (path: string, body: object, key = ingest.apiKey) =>
    fetch(ingest.ingestUrl + path, {
      method: 'POST',
      headers: { 'x-uploadthing-api-key': key, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  it('needs the key', async () => {
    expect((await post('/route-metadata', {}, 'sk_local_wrong')).status).toBe(401)
    expect((await post('/v6/deleteFiles', { fileKeys: [] }, '')).status).toBe(401)
  })

  it('refuses a key that is taken and a callback to elsewhere', async () => {
    const bytes = pdf(3000)
    const { key } = await sign(claim(bytes), 'certificateFile')
    const news = {
      fileKeys: [key],
      metadata: {},
      callbackUrl: ingest.callbackUrl,
      callbackSlug: 'certificateFile',
    }
    expect((await post('/route-metadata', news)).status).toBe(409)
    const elsewhere = { ...news, fileKeys: [`${key}x`], callbackUrl: 'http://169.254.169.254/' }
    expect((await post('/route-metadata', elsewhere)).status).toBe(400)
  })

  it('gives news that comes again the same answer, and forged news none', async () => {
    const bytes = pdf(3000)
    const { url, key } = await sign(claim(bytes), 'certificateFile')
    await put(url, bytes)
    const object = await database().ingestObject.findUniqueOrThrow({ where: { key } })
    const before = await database().storedFile.count()
    const { name, size, type, customId, fileHash } = object
    const body = JSON.stringify({
      status: 'uploaded',
      file: { key, name, size, type, customId, fileHash, url, appUrl: url, ufsUrl: url },
      origin: ingest.ingestUrl,
      metadata: {},
    })
    const tell = (signature: string) =>
      fetch(`${ingest.callbackUrl}?slug=certificateFile`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'uploadthing-hook': 'callback',
          'x-uploadthing-signature': signature,
        },
        body,
      })
    expect((await tell(signHook(body, ingest.apiKey))).status).toBe(200)
    expect((await tell(signHook(body, 'another'))).status).toBe(400)
    expect(await database().storedFile.count()).toBe(before)
    const after = await database().ingestObject.findUniqueOrThrow({ where: { key } })
    expect(after.callbackData).toEqual(object.callbackData)
  })

  it('serves the library’s own server side over HTTP', async () => {
    const api = new UTApi({
      token: uploadSettings().token,
      apiUrl: ingest.ingestUrl,
      ingestUrl: ingest.ingestUrl,
      ufsHost: ingest.filesHost,
      ufsAppIdLocation: 'path',
      logLevel: 'None',
    })
    const bytes = randomBytes(70_000)
    const { data } = await api.uploadFiles(new UTFile([bytes], 'a.bin'))
    if (!data) throw new Error('not uploaded')
    const { ufsUrl } = await api.generateSignedURL(data.key, { expiresIn: 60 })
    expect(hash(await bytesOf(await fetch(ufsUrl)))).toBe(hash(bytes))
    expect((await fetch(ufsUrl.replace('expires=', 'expires=9'))).status).toBe(403)
    expect(await api.deleteFiles(data.key)).toMatchObject({ success: true, deletedCount: 1 })
    expect((await fetch(ufsUrl)).status).toBe(404)
  })
})

describe('a plain form', () => {
  const owner = { ownerOrganisationId: organisation, uploadedBy: dewi }

  it('goes through the same checks', async () => {
    const png = await sharp(await photo(300, 300))
      .png()
      .toBuffer()
    const stored = await storeFileFromForm(file(png, 'C:\\foto\\a.png', ''), {
      purpose: 'productPhoto',
      ...owner,
    })
    if (!stored.ok) throw new Error(stored.refusal)
    expect(stored.value).toMatchObject({ name: 'a.png', type: 'image/png', subjectId: null })
    expect(Object.keys(stored.value.variants).sort()).toEqual(['jpeg', 'w160', 'w480'])
    const page = file(Buffer.from('<html>'), 'a.png', 'image/png')
    const refused = await storeFileFromForm(page, { purpose: 'productPhoto', ...owner })
    expect(refused).toEqual({ ok: false, refusal: 'wrongKind' })
  })

  it('is read with the headers its purpose asks for', async () => {
    const jpeg = file(await photo(), 'batik.jpg', 'image/jpeg')
    const picture = await storeFileFromForm(jpeg, { purpose: 'productPhoto', ...owner })
    const proof = await storeFileFromForm(file(pdf(999), 'bukti "1".pdf', 'application/pdf'), {
      purpose: 'paymentProof',
      ...owner,
    })
    if (!picture.ok || !proof.ok) throw new Error('not stored')
    const shown = await read(picture.value.id, 'w480', false)
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': `inline; filename="batik.webp"; filename*=UTF-8''batik.webp`,
      'content-security-policy': "default-src 'none'; sandbox",
    })
    const etag = shown.headers.get('etag')
    expect((await read(picture.value.id, 'w480', false, { 'if-none-match': etag })).status).toBe(
      304,
    )
    const handed = await read(proof.value.id, 'original')
    expect(handed.headers.get('cache-control')).toBe('private, no-store')
    expect(handed.headers.get('content-disposition')).toBe(
      `attachment; filename="bukti _1_.pdf"; filename*=UTF-8''bukti%20%221%22.pdf`,
    )
    expect((await read(proof.value.id, 'original', false)).status).toBe(404)
    expect((await read(picture.value.id, 'w99')).status).toBe(404)
    expect((await read(newId(), 'jpeg')).status).toBe(404)
    expect((await read('../../etc/passwd', 'jpeg')).status).toBe(404)
  })
})

it('sweeps what became no file, and only that', async () => {
  const bytes = pdf(3000)
  await sign(claim(bytes), 'certificateFile')
  const { url } = await sign({ ...claim(bytes), size: 9000 }, 'certificateFile')
  await put(url, bytes)
  const kept = await database().ingestObject.count({ where: { kept: true } })
  const inTwoDays = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000)
  const swept = await sweepUploads(inTwoDays)
  expect(swept.tickets).toBeGreaterThan(1)
  expect(swept.objects).toBeGreaterThan(1)
  expect(swept.files).toBeGreaterThan(0)
  expect(await database().ingestObject.count()).toBe(kept)
  const shelves = await readdir(ingest.directory)
  const onDisk = await Promise.all(shelves.map((shelf) => readdir(join(ingest.directory, shelf))))
  expect(onDisk.flat()).toHaveLength(kept)
})
