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
  await open(official, 'Kurasi')
  await follow(official, shelf)
  await follow(official, product)
}

/** The legality check: everything that is asked of a piece of cloth is in order. */
export async function runGate(official: Page, product: string): Promise<void> {
  await openFile(official, /^Periksa/, product)
  await follow(official, 'Periksa kelengkapan')
  await press(official, 'Simpan pemeriksaan')
  await expect(official.getByText('Pilih terpenuhi atau tidak.').first()).toBeVisible()
  for (const item of ['NIB aktif', 'Label lengkap', 'Tidak sedang ditarik']) {
    await gateItem(official, item).getByLabel('Terpenuhi').check()
  }
  for (const item of ['Izin edar', 'Halal atau pernyataan', 'SNI wajib']) {
    await gateItem(official, item).getByLabel('Tidak berlaku').check()
  }
  await press(official, 'Simpan pemeriksaan')
  await expect(official.getByText(/^Lolos pemeriksaan\./)).toBeVisible()
}

const gateItem = (official: Page, title: string) =>
  official.getByRole('group', { name: new RegExp(`^${title}`) })

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

/** The last word on a version, by somebody who neither checked nor scored it. */
export async function decide(
  official: Page,
  product: string,
  decision: { outcome: Outcome; finding?: { field: string; text: string } },
): Promise<void> {
  await openFile(official, /^Putuskan/, product)
  await follow(official, 'Ambil keputusan')
  await choose(official, decision.outcome)
  if (decision.finding) {
    await official
      .getByLabel('Isian ke-1', { exact: true })
      .selectOption({ label: decision.finding.field })
    await official
      .getByLabel('Yang perlu diperbaiki, 1', { exact: true })
      .fill(decision.finding.text)
  }
  await press(official, 'Simpan keputusan')
}
