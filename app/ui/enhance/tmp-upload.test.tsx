import { randomBytes } from 'node:crypto'
import { readFileSync, mkdtempSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { newId } from '#app/kernel/ids.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { answerFile } from '#app/platform/uploads/answer-file.server.ts'
import { answerIngest } from '#app/platform/uploads/ingest/answer-ingest.server.ts'
import { acceptedTypes, filePurposes } from '#app/platform/uploads/purposes.ts'
import { storeFileFromForm } from '#app/platform/uploads/store-file-from-form.server.ts'
import { badLine, serveWeb } from '#app/platform/uploads/testing/serve-uploads.ts'
import { deliverHook, uploadDoor } from '#app/platform/uploads/upload-door.server.ts'
import { UploadField } from '#app/ui/kit/upload-field.tsx'
import { Button } from '#app/ui/kit/button.tsx'

it('works in chromium', async () => {
  process.env.SESSION_SECRET = randomBytes(32).toString('hex')
  process.env.FILES_DIR = mkdtempSync('/tmp/utbf-')
  let server: any
  const line = await badLine(() => server.port)
  process.env.APP_URL = `http://localhost:${line.port}`
  const org = newId()
  let posted: any
  let page1 = ''
  server = await serveWeb(async (request) => {
    const path = new URL(request.url).pathname
    if (path.startsWith('/uploads/ingest')) return answerIngest(request, deliverHook)
    if (path === '/uploads') return uploadDoor(async () => ({ ownerOrganisationId: org, uploadedBy: org }))(request)
    if (path === '/upload.js') return new Response(readFileSync('/tmp/utb/out/upload.js'), { headers: { 'content-type': 'text/javascript' } })
    if (path === '/upload.css') return new Response(readFileSync('/tmp/utb/out/assets/' + require('node:fs').readdirSync('/tmp/utb/out/assets').find((f: string) => f.endsWith('.css'))), { headers: { 'content-type': 'text/css' } })
    const m = path.match(/^\/files\/([^/]+)\/(\w+)/)
    if (m) return answerFile(request, { fileId: m[1]!, variant: m[2]! }, async () => true)
    if (request.method === 'POST') { const form = await request.formData(); posted = { path, ids: form.getAll('fileId'), photos: form.getAll('photos').map((f: any) => f.size) }; return new Response('<p>ok</p>', { headers: { 'content-type': 'text/html' } }) }
    return new Response(page1, { headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:" } })
  })
  const stored = await storeFileFromForm(new File([await sharp({ create: { width: 300, height: 300, channels: 3, background: '#455793' } }).png().toBuffer()], 'lama.png', { type: 'image/png' }), { purpose: 'productPhoto', ownerOrganisationId: org, uploadedBy: org })
  if (!stored.ok) throw new Error()
  const field = <form method="post" encType="multipart/form-data" action="/save" style={{ maxWidth: 560, margin: 20 }}>
    <UploadField name="photos" label="Foto produk" hint="JPG, PNG, atau WebP." limits={filePurposes.productPhoto} accept={acceptedTypes(filePurposes.productPhoto)} endpoint="/uploads" picture="/files/{fileId}/w160" items={[{ fileId: stored.value.id, name: 'lama.png', picture: `/files/${stored.value.id}/w160`, removeTo: '/remove-it' }]} />
    <Button>Simpan</Button></form>
  page1 = `<!doctype html><html lang=id><head><meta name=viewport content="width=device-width"><link rel=stylesheet href=/upload.css><script type=module src=/upload.js></script></head><body>${renderToStaticMarkup(field)}</body></html>`
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
  page.on('console', (m) => console.log('console', m.text()))
  page.on('pageerror', (e) => console.log('pageerror', e.message))
  await page.goto(process.env.APP_URL!)
  const big = await sharp(randomBytes(3000 * 2000 * 3), { raw: { width: 3000, height: 2000, channels: 3 } }).jpeg({ quality: 70 }).toBuffer()
  const small = await sharp(randomBytes(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } }).png().toBuffer()
  console.log('big', big.length)
  line.cuts.push({ method: 'PUT', up: 700_000 })
  await page.setInputFiles('input[type=file]', [
    { name: 'besar.jpg', mimeType: 'image/jpeg', buffer: big },
    { name: 'kecil.png', mimeType: 'image/png', buffer: small },
    { name: 'palsu.png', mimeType: 'image/png', buffer: Buffer.from('<html>') },
  ])
  await page.waitForTimeout(500)
  await page.screenshot({ path: '/tmp/utb/1.png' })
  await page.click('button:has-text("Simpan")')
  await page.waitForTimeout(300)
  await page.screenshot({ path: '/tmp/utb/2.png' })
  await page.waitForURL('**/save', { timeout: 60000 })
  console.log(posted)
  expect(posted.ids).toHaveLength(3)
  await page.goto(process.env.APP_URL!)
  await page.setInputFiles('input[type=file]', [
    { name: 'satu.png', mimeType: 'image/png', buffer: small },
    { name: 'palsu.png', mimeType: 'image/png', buffer: Buffer.from('<html>') },
  ])
  await page.waitForSelector('text=Tersimpan')
  await page.waitForSelector('.upload-failed')
  await page.screenshot({ path: '/tmp/utb/3.png' })
  await page.click('.upload-item:nth-child(2) [data-act=up]')
  console.log(await page.textContent('.upload-status'), await page.evaluate(() => [document.activeElement?.textContent, [...document.querySelectorAll('.upload-item')].map((i) => i.textContent)]))
  await page.click('.upload-failed [data-act=remove]')
  console.log(await page.textContent('.upload-status'))
  await page.click('button:has-text("Simpan")')
  await page.waitForURL('**/save')
  console.log(posted, stored.value.id)
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
  const p2 = await plain.newPage()
  await p2.goto(process.env.APP_URL!)
  await p2.setInputFiles('input[type=file]', [{ name: 'satu.png', mimeType: 'image/png', buffer: small }])
  await p2.screenshot({ path: '/tmp/utb/4.png' })
  await p2.click('button:has-text("Simpan")')
  console.log(posted)
  await p2.goto(process.env.APP_URL!)
  await p2.click('[data-act=remove]')
  console.log(posted)
  await browser.close(); line.close(); server.close(); await closeDatabase()
}, 120000)
