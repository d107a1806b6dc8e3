import { expect, type Page } from '@playwright/test'
import { choose, dayAhead, follow, open, press } from '../story.ts'

/** Opens the month from the list of months. */
export async function openMonth(official: Page, month: string): Promise<void> {
  await open(official, 'Evaluasi')
  await follow(official, month)
}

type Note = { product: string; cause: string; text: string; action: string; days: number }

/** A cause with what is to be done about it, noted from the product's own figures. */
export async function noteCause(official: Page, note: Note): Promise<void> {
  await follow(official, /^Turun \d/)
  await follow(official, note.product)
  await follow(official, 'Catat penyebab')
  await choose(official, note.cause)
  await official.getByLabel('Penjelasan').fill(note.text)
  await official.getByLabel(/^Tindak lanjut/).fill(note.action)
  await official.getByLabel(/^Penanggung jawab \(/).selectOption({ label: 'Ratna Dewi' })
  await official.getByLabel('Tenggat').fill(dayAhead(note.days))
  await press(official, 'Simpan catatan')
  await expect(official.getByText('Penyebab dan tindak lanjut dicatat.')).toBeVisible()
}

/** Signs the month: its first time, or again for a reason. */
export async function sign(official: Page, reason?: string): Promise<void> {
  const act = reason ? 'Perbaiki dengan revisi baru' : 'Tanda tangani dan bekukan'
  await follow(official, act)
  if (reason) await official.getByLabel('Alasan perbaikan').fill(reason)
  await press(official, act)
}
