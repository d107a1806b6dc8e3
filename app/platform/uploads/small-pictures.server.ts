import { database } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { loadSharp } from '#app/platform/pictures/load-sharp.server.ts'
import { fromRow } from './find-stored-file.server.ts'
import { readObject } from './object-store.server.ts'
import { filePurposes } from './purposes.ts'
import { type StoredFile, variantOf } from './stored-file.ts'

const readAtOnce = 8
const side = 220
const tellEvery = 20

/** A square JPEG from the small variant; a picture that can't be read is left out. */
async function smallPicture(file: StoredFile): Promise<Uint8Array | undefined> {
  const sharp = await loadSharp()
  const facts = variantOf(file, 'w480')
  if (!sharp || !facts) return undefined
  try {
    const bytes = await (await readObject(facts.key)).arrayBuffer()
    return await sharp(Buffer.from(bytes))
      .resize({ width: side, height: side, fit: 'cover' })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 74 })
      .toBuffer()
  } catch (error) {
    log.warn({ error, fileId: file.id }, 'a picture was left out of a document')
    return undefined
  }
}

/** Public pictures as small JPEGs for documents, which read no WebP, by the files' ids; `tell` hears how far it is. */
export async function smallPictures(
  ids: readonly string[],
  tell: (read: number) => Promise<unknown> = async () => {},
): Promise<Map<string, Uint8Array>> {
  const open = Object.values(filePurposes).filter(({ visibility }) => visibility === 'public')
  const rows = await database().storedFile.findMany({
    where: { id: { in: [...new Set(ids)] }, purpose: { in: open.map(({ key }) => key) } },
  })
  const waiting = rows.map(fromRow)
  const pictures = new Map<string, Uint8Array>()
  let done = 0
  const read = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const picture = await smallPicture(file)
      if (picture) pictures.set(file.id, picture)
      done += 1
      if (done % tellEvery === 0) await tell(done)
    }
  }
  await Promise.all(Array.from({ length: readAtOnce }, read))
  await tell(ids.length)
  return pictures
}
