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

const first = 'Tanda tangani dan bekukan'
const again = 'Perbaiki dengan revisi baru'

/** Whether the month on the page is signed already: its figures are those of the signed row. */
export const isSigned = async (official: Page): Promise<boolean> =>
  (await official.getByRole('link', { name: again }).count()) > 0

/** Signs the month on the page: its first time, or again for a reason. @returns the revision */
export async function sign(official: Page, month: string, reason: string): Promise<number> {
  const act = (await isSigned(official)) ? again : first
  await follow(official, act)
  if (act === again) await official.getByLabel('Alasan perbaikan').fill(reason)
  await press(official, act)
  const done = official.getByText(
    new RegExp(
      `^${month.replace(' ', '\\s')} (dibekukan dan ditandatangani|diperbaiki, revisi \\d+)\\.$`,
    ),
  )
  // A month's name holds together by a space that does not break.
  await expect(done).toBeVisible({ timeout: 40_000 })
  return Number((await done.textContent())?.match(/revisi (\d+)/)?.[1] ?? 1)
}

/** What the month's table says of a product: its value and who reported it. */
export type Said = { value: string; reported: string }

/** The table of the month, over all of its pages, by the chains' product codes. */
export async function readVerdicts(official: Page): Promise<Map<string, Said>> {
  const said = new Map<string, Said>()
  await follow(official, 'Semua')
  for (;;) {
    const rows = await official
      .getByRole('table')
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map(({ textContent }) => textContent?.trim() ?? '')),
      )
    for (const cells of rows) {
      const sku = cells[0]?.match(/ · (\S+)$/)?.[1]
      if (sku) said.set(sku, { value: cells[2] ?? '', reported: cells[6] ?? '' })
    }
    const next = official.getByRole('link', { name: 'Berikutnya' })
    if ((await next.count()) === 0) return said
    await follow(official, 'Berikutnya')
  }
}
