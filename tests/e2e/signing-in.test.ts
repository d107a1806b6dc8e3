import { expect, type Page, test } from '@playwright/test'
import { oneTimeCode } from './chapters/one-time-code.ts'
import { enterAs, expectAccessible, newVisitor, press, visit } from './story.ts'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

/** What everyone in the demonstration signs in with. */
const password = 'peragaan-etalase-2026'
const email = 'agus.prasetyo@contoh.id'

async function tryToSignIn(page: Page, typed: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Surel').fill(email)
  await page.getByLabel('Kata sandi').fill(typed)
  const button = page.getByRole('main').getByRole('button', { name: 'Masuk', exact: true })
  await Promise.all([page.waitForEvent('load'), button.click()])
}

test('a wrong password is said, and the e-mail stays', async ({ browser }) => {
  const page = await newVisitor(browser, { on: 'phone' })
  await visit(page, '/sign-in')
  await tryToSignIn(page, 'bukan kata sandi saya')
  await expect(page.getByText('Surel atau kata sandi tidak cocok.').first()).toBeVisible()
  await expect(page.getByLabel('Surel')).toHaveValue(email)
  await expect(page.getByLabel('Kata sandi')).toHaveValue('')
  await expectAccessible(page)
})

test('whoever guesses on and on has to wait, even with the right one', async ({ browser }) => {
  const page = await newVisitor(browser)
  for (let attempt = 0; attempt < 10; attempt += 1) await tryToSignIn(page, `tebakan ${attempt}`)
  await tryToSignIn(page, password)
  await expect(page.getByText('Terlalu banyak percobaan.').first()).toBeVisible()
  await expectAccessible(page)
})

test('English and dark are one press away, and stay', async ({ browser }) => {
  const page = await newVisitor(browser)
  await visit(page, '/')
  await press(page, 'English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await press(page, 'Dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await visit(page, '/catalogue')
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await press(page, 'Indonesia')
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
})

test('an address without a page says so', async ({ browser }) => {
  const page = await newVisitor(browser)
  const answer = await page.goto('/rak-yang-tidak-ada')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Halaman ini tidak ada di rak' })).toBeVisible()
  await expectAccessible(page)
})

test('a room of others stays shut, with a word why', async ({ browser }) => {
  const rani = await enterAs(browser, 'Rani Anggraini')
  const answer = await rani.goto('/agency/curation')
  expect(answer?.status()).toBe(403)
  await expect(rani.getByRole('heading', { name: 'Ruang ini bukan untuk akun Anda' })).toBeVisible()
  await expectAccessible(rani)
  const stranger = await newVisitor(browser)
  await stranger.goto('/agency/curation')
  await expect(stranger).toHaveURL(/\/sign-in\?back=%2Fagency%2Fcuration/)
})

test('Agus adds a second factor, and from then on it is asked for', async ({ browser }) => {
  const agus = await enterAs(browser, 'Agus Prasetyo')
  await visit(agus, '/account')
  await visit(agus, '/account/second-factor')
  await agus.getByLabel('Tulis kata sandi Anda untuk mulai').fill('bukan ini')
  await press(agus, 'Aktifkan')
  await expect(agus.getByText('Kata sandi tidak cocok.').first()).toBeVisible()
  await agus.getByLabel('Tulis kata sandi Anda untuk mulai').fill(password)
  await press(agus, 'Aktifkan')
  const key = (await agus.locator('code').first().textContent()) ?? ''
  const backup = (await agus.locator('li code').first().textContent()) ?? ''
  await agus.getByLabel('Kode enam angka').fill(oneTimeCode(key))
  await press(agus, 'Lanjut')
  await expect(agus.getByText('Verifikasi dua langkah aktif.')).toBeVisible()
  await agus.getByText('Agus Prasetyo').first().click()
  await press(agus, 'Keluar')

  await expect
    .poll(
      async () => {
        await tryToSignIn(agus, password)
        return new URL(agus.url()).pathname
      },
      { timeout: 90_000, intervals: [5_000] },
    )
    .toBe('/second-factor')
  await expectAccessible(agus)
  await agus.getByLabel('Kode enam angka').fill('000000')
  await press(agus, 'Lanjut')
  await expect(agus.getByText('Kode tidak cocok atau sudah lewat.').first()).toBeVisible()
  await agus.getByLabel('Kode enam angka').fill(oneTimeCode(key))
  await press(agus, 'Lanjut')
  await expect(agus).toHaveURL(/\/admin$/)

  const elsewhere = await enterAs(browser, 'Agus Prasetyo')
  await expect(elsewhere).toHaveURL(/\/second-factor$/)
  await elsewhere.getByLabel('Kode enam angka').fill(backup)
  await press(elsewhere, 'Lanjut')
  await expect(elsewhere).toHaveURL(/\/admin$/)
})
