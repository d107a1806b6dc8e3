import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import sharp from 'sharp'

/**
 * Takes the README's pictures from a running demonstration:
 * `BASE_URL=http://localhost:3000 node scripts/readme-pictures.js`.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'public', 'readme')
const pages = [{ name: 'home', path: '/', width: 1280, height: 800 }]

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const { name, path, width, height } of pages) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' })
  await page.goto(new URL(path, process.env.BASE_URL ?? 'http://localhost:3000').href)
  await page.waitForLoadState('networkidle')
  const picture = await page.screenshot()
  await sharp(picture)
    .webp({ quality: 85 })
    .toFile(join(folder, `${name}.webp`))
  await page.close()
}
await browser.close()
