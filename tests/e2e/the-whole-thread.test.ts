import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { enterAs, eventually, expectAccessible, newVisitor, visit } from './story.ts'

const cases = join(import.meta.dirname, '../fixtures/cases')
const pictures = join(import.meta.dirname, '../../scripts/demo/pictures')

test.describe.configure({ mode: 'serial' })

/** Rina Juariah is in the office's list; Etalase has never seen her. */
const rina = { email: 'rina.juariah@contoh.id', password: 'batik tarum wangi' }
const productName = 'Batik Cap Muara Tarum'

let ratna: Page
let maker: Page
let invitation = ''

test('Ratna takes the office’s own list into the books', async ({ browser }) => {
  ratna = await enterAs(browser, 'Ratna Dewi')
  await visit(ratna, '/agency/producers')
  await ratna.getByRole('link', { name: 'Impor registri' }).click()
  await expectAccessible(ratna)
  await ratna.getByLabel('Berkas registri').setInputFiles(join(cases, 'registri-ikm.csv'))
  await ratna.getByRole('button', { name: 'Periksa berkas' }).click()
  await expect(ratna.getByText('431 baris dibaca; judul kolom ada di baris 4.')).toBeVisible()
  await expect(ratna.getByText('NIB ini dibulatkan oleh lembar kerja').first()).toBeVisible()
  await expectAccessible(ratna)
  await ratna.getByRole('button', { name: 'Impor 412 baris' }).click()
  const done = ratna.getByText('Selesai: 401 usaha baru, 0 diperbarui.')
  await eventually(ratna, () => done.isVisible())
  const rejects = ratna.waitForEvent('download')
  await ratna.getByRole('link', { name: 'Unduh baris yang ditolak' }).click()
  expect((await rejects).suggestedFilename()).toBe('registri-ikm-alasan.csv')
})

test('uploading the same list again changes nothing', async () => {
  await ratna.goto('/agency/registry/new')
  await ratna.getByLabel('Berkas registri').setInputFiles(join(cases, 'registri-ikm.csv'))
  await ratna.getByRole('button', { name: 'Periksa berkas' }).click()
  await expect(ratna.getByRole('link', { name: 'Masuk, baru 0' })).toBeVisible()
  await expect(ratna.getByRole('link', { name: 'Masuk, diperbarui 0' })).toBeVisible()
})

test('Ratna invites Rina by a link', async () => {
  await visit(ratna, '/agency/producers?q=Rina+Juariah')
  await ratna.getByRole('link', { name: 'Sari Lestari' }).click()
  await expectAccessible(ratna)
  await ratna.getByRole('link', { name: 'Undang lewat tautan' }).click()
  await ratna.getByLabel('Surel').fill(rina.email)
  await ratna.getByRole('button', { name: 'Buat undangan' }).click()
  await expect(ratna.getByRole('link', { name: 'Bagikan lewat WhatsApp' })).toHaveAttribute(
    'href',
    /^https:\/\/wa\.me\/6281254632146\?text=/,
  )
  invitation = await ratna.getByLabel('Tautan undangan').inputValue()
  await expectAccessible(ratna)
})

test('Rina sets a password and completes the file of her firm', async ({ browser }) => {
  maker = await newVisitor(browser, { on: 'phone' })
  await visit(maker, invitation)
  await maker.getByLabel('Kata sandi').fill('pendek')
  await maker.getByRole('button', { name: 'Terima undangan' }).click()
  await expect(maker.getByText('Kata sandi paling sedikit 10 karakter.').first()).toBeVisible()
  await maker.getByLabel('Kata sandi').fill(rina.password)
  await maker.getByRole('button', { name: 'Terima undangan' }).click()
  await visit(maker, '/producer/firm')
  await expect(maker.getByLabel('NIB')).toHaveValue('8228407743543')
  await maker.getByLabel('Kode KBLI').fill('13134')
  await maker.getByLabel(/^Bank /).fill('Bank Rakyat Tarum')
  await maker.getByLabel('Nomor rekening').fill('0011223344')
  await maker.getByLabel('Atas nama').fill('Rina Juariah')
  await maker.getByRole('button', { name: 'Simpan data usaha' }).click()
  await expect(maker.getByText('Data usaha sudah lengkap.')).toBeVisible()
})

test('the same invitation opens only once', async ({ browser }) => {
  const stranger = await newVisitor(browser)
  await stranger.goto(invitation)
  await expect(stranger.getByText('Tautan undangan ini tidak berlaku lagi.')).toBeVisible()
})
