import { expect, type Page } from '@playwright/test'
import { choose, follow, open, press } from '../story.ts'

type Outcome = 'Lolos kurasi' | 'Minta perbaikan' | 'Belum lolos'

/** The maker looks over what is missing, and hands the product in. */
export async function handIn(maker: Page, product: string): Promise<void> {
  await open(maker, 'Produk')
  await follow(maker, product)
  await press(maker, 'Simpan dan periksa')
  await expect(maker.getByText('Siap dikirim')).toBeVisible()
  await press(maker, 'Kirim untuk dikurasi')
  await expect(maker.getByText('Beri tanda bahwa isian ini benar.').first()).toBeVisible()
  await choose(maker, 'Isian, foto, dan sertifikat ini benar')
  await press(maker, 'Kirim untuk dikurasi')
  await expect(maker.getByText(/Terkirim\. Nomor berkas Anda KUR-/)).toBeVisible()
}

/** An official opens the file from its shelf. */
export async function openFile(official: Page, shelf: RegExp, product: string): Promise<void> {
  await open(official, 'Berkas kurasi')
  await follow(official, shelf)
  await follow(official, product)
}

type Gate = { notRequired?: readonly string[]; failed?: { item: string; note: string } }

const gateItems = [
  'NIB aktif',
  'Izin edar',
  'Halal atau pernyataan',
  'SNI wajib',
  'Label lengkap',
  'Tidak sedang ditarik',
]
const notAskedOfCloth = ['Izin edar', 'Halal atau pernyataan', 'SNI wajib']

/** The legality check: all in order, as it is asked of a piece of cloth, unless told otherwise. */
export async function runGate(official: Page, product: string, gate: Gate = {}): Promise<void> {
  const { notRequired = notAskedOfCloth, failed } = gate
  await openFile(official, /^Periksa/, product)
  await follow(official, 'Periksa kelengkapan')
  await press(official, 'Simpan pemeriksaan')
  await expect(official.getByText('Pilih terpenuhi atau tidak.').first()).toBeVisible()
  for (const item of gateItems) {
    const passed = notRequired.includes(item) ? 'Tidak berlaku' : 'Terpenuhi'
    const outcome = item === failed?.item ? 'Tidak' : passed
    const field = official.locator('.gate-field').filter({ hasText: item })
    await field.getByLabel(outcome, { exact: true }).check()
    if (item === failed?.item) await field.getByRole('textbox').fill(failed.note)
  }
  await press(official, 'Simpan pemeriksaan')
  const answer = failed ? /^Berkas dikembalikan kepada pelaku IKM/ : /^Lolos pemeriksaan\./
  await expect(official.getByText(answer)).toBeVisible()
}

/** Two curators are asked, on the page that follows the check. */
export async function assign(official: Page, curators: readonly string[]): Promise<void> {
  for (const name of curators) await choose(official, name)
  await press(official, 'Tugaskan')
  await expect(official.getByText('Kurator ditugaskan.')).toBeVisible()
}

type Scores = { usual: number; packaging?: number; comment?: string }

/** A curator opens the file in the queue, alone with it. */
export async function openReading(curator: Page, product: string): Promise<void> {
  await open(curator, 'Antrean')
  await follow(curator, new RegExp(product))
  await choose(curator, 'Tidak ada hubungan')
  await press(curator, 'Nyatakan')
}

/** Gives every aspect a level, and says why where one is low. */
export async function score(curator: Page, scores: Scores): Promise<void> {
  const { usual, packaging = usual, comment } = scores
  const aspects = curator.locator('[data-criterion]')
  for (const aspect of await aspects.all()) {
    const key = await aspect.getAttribute('data-criterion')
    const level = key === 'packaging' ? packaging : usual
    await aspect.getByRole('radio', { name: new RegExp(`^${level}\\.`) }).check()
    if (key === 'packaging' && comment) await aspect.getByRole('textbox').fill(comment)
  }
  await press(curator, 'Kirim nilai')
  await expect(curator.getByText(/^Nilai Anda masuk:/)).toBeVisible()
}

type Finding = { field: string; text: string }
type Decision = {
  outcome: Outcome
  findings?: readonly Finding[]
  /** Why it is rejected: by kind, and in words. */
  rejection?: { causes: readonly string[]; reasons: string }
}

/** The last word on a version, by somebody who neither checked nor scored it. */
export async function decide(official: Page, product: string, decision: Decision): Promise<void> {
  const { outcome, findings = [], rejection } = decision
  await openFile(official, /^Putuskan/, product)
  await follow(official, 'Ambil keputusan')
  await choose(official, outcome)
  for (const [index, { field, text }] of findings.entries()) {
    const row = index + 1
    await official.getByLabel(`Isian ke-${row}`, { exact: true }).selectOption({ label: field })
    await official.getByLabel(`Yang perlu diperbaiki, ${row}`, { exact: true }).fill(text)
  }
  if (rejection) {
    const causes = official.getByRole('group', { name: /^Alasan menurut jenisnya/ })
    for (const cause of rejection.causes) await choose(causes, cause)
    await official.getByRole('textbox', { name: /^Alasan/ }).fill(rejection.reasons)
  }
  await press(official, 'Simpan keputusan')
}

/** The maker answers every finding, one by one, and hands the file in again. */
export async function handInAgain(maker: Page, answers: readonly string[]): Promise<void> {
  await press(maker, 'Kirim ulang')
  const fields = maker.getByLabel('Jawaban Anda')
  await expect(fields).toHaveCount(answers.length)
  for (const [index, answer] of answers.entries()) await fields.nth(index).fill(answer)
  await press(maker, 'Kirim ulang')
  await expect(maker.getByText(/^Terkirim ulang\./)).toBeVisible()
}
