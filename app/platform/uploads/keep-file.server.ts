import { database, type Transaction, transact } from '#app/platform/database.server.ts'
import type { AcceptedBytes } from './accept-bytes.server.ts'
import { cleanName } from './clean-name.ts'
import type { EncodedVariant } from './encode-photo.server.ts'
import { fromRow } from './find-stored-file.server.ts'
import { putObject, removeObjects } from './object-store.server.ts'
import type { FilePurposeKey } from './purposes.ts'
import type { StoredFile, VariantFacts } from './stored-file.ts'

export type FileFacts = {
  id: string
  purpose: FilePurposeKey
  subjectId: string | null
  ownerOrganisationId: string | null
  uploadedBy: string | null
  name: string
}

async function putVariants(
  fileId: string,
  variants: readonly EncodedVariant[],
): Promise<Record<string, VariantFacts>> {
  const stored = variants.map(async ({ variant, bytes, type, width, height }) => {
    const key = await putObject(bytes, `${fileId}-${variant}`, type)
    return [variant, { key, type, size: bytes.length, width, height }] as const
  })
  return Object.fromEntries(await Promise.all(stored))
}

const keysOf = (variants: Record<string, VariantFacts>): string[] =>
  Object.values(variants).map(({ key }) => key)

/**
 * Stores the bytes, then the row and whatever `also` writes, together. When the row is refused
 * (`also` answers false, or throws) the bytes go again.
 */
export async function keepFile(
  facts: FileFacts,
  accepted: AcceptedBytes,
  stored?: { key: string },
  also: (tx: Transaction) => Promise<boolean> = async () => true,
): Promise<StoredFile | undefined> {
  const { variants: encoded, asTheyCame, ...found } = accepted
  const there = stored && asTheyCame
  const variants = there
    ? { original: { key: stored.key, type: found.type, size: found.size } }
    : await putVariants(facts.id, encoded)
  const keep = async (tx: Transaction) => {
    if (!(await also(tx))) return undefined
    await tx.ingestObject.updateMany({
      where: { key: { in: keysOf(variants) } },
      data: { kept: true },
    })
    return tx.storedFile.create({
      data: { ...facts, ...found, name: cleanName(facts.name), variants },
    })
  }
  const discard = () => (there ? Promise.resolve() : removeObjects(keysOf(variants)))
  const row = await transact(keep).catch(async (error) => {
    await discard()
    throw error
  })
  if (!row) await discard()
  return row ? fromRow(row) : undefined
}

/** Files that no record needs any more: row first, so that nothing points at missing bytes. */
export async function removeStoredFiles(ids: readonly string[]): Promise<void> {
  const rows = await database().storedFile.findMany({ where: { id: { in: [...ids] } } })
  await database().storedFile.deleteMany({ where: { id: { in: [...ids] } } })
  await removeObjects(rows.flatMap((row) => keysOf(row.variants as Record<string, VariantFacts>)))
}
