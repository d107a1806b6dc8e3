import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Built, this file lies deep under the project's root; the pictures stay where they are. */
function picturesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const pictures = join(folder, 'scripts', 'demo', 'pictures')
    if (existsSync(pictures)) return pictures
    if (dirname(folder) === folder) throw new Error('The pictures of the demonstration are gone')
    folder = dirname(folder)
  }
}

/** A picture as a browser would send it. */
export async function picture(name: string): Promise<File> {
  const bytes = await readFile(join(picturesFolder(), `${name}.webp`))
  return new File([Uint8Array.from(bytes)], `${name}.webp`, { type: 'image/webp' })
}
