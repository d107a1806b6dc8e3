import { findStoredFile } from './find-stored-file.server.ts'
import { readObject } from './object-store.server.ts'
import { type FileVariant, isPicture, variantOf } from './stored-file.ts'

/** A picture's bytes for drawing with; nothing where there are none. */
export async function readPicture(
  fileId: string,
  variant: FileVariant,
): Promise<Uint8Array | undefined> {
  const file = await findStoredFile(fileId)
  const facts = file && variantOf(file, variant)
  if (!facts || !isPicture(facts)) return undefined
  return new Uint8Array(await (await readObject(facts.key)).arrayBuffer())
}
