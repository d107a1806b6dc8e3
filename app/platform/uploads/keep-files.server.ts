import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { AcceptedBytes } from './accept-bytes.server.ts'
import { cleanName } from './clean-name.ts'
import { placeObjects } from './ingest/place-objects.server.ts'
import type { FileFacts } from './keep-file.server.ts'
import { putObject } from './object-store.server.ts'
import type { VariantFacts } from './stored-file.ts'
import { localIngest } from './upload-settings.server.ts'

export type ReadyFile = FileFacts & {
  accepted: Omit<AcceptedBytes, 'asTheyCame'>
  createdAt: Date
}

/** Bytes of several files under keys of their own. */
async function putAll(files: readonly ReadyFile[]): Promise<Record<string, VariantFacts>[]> {
  const ingest = localIngest()
  const placed = files.map(({ id, accepted }) =>
    accepted.variants.map(({ bytes, variant, type, width, height }) => {
      const facts = { type, size: bytes.length, width, height }
      return { ...{ variant, bytes, facts }, key: newId(), name: `0-${id}-${variant}` }
    }),
  )
  if (ingest) {
    const objects = placed.flat().map(({ facts, ...object }) => ({ ...object, type: facts.type }))
    await placeObjects(ingest.directory, objects)
  }
  return Promise.all(
    placed.map(async (variants) => {
      const stored = variants.map(async ({ variant, key, name, bytes, facts }) => {
        const kept = ingest ? key : await putObject(bytes, name, facts.type)
        return [variant, { key: kept, ...facts }] as const
      })
      return Object.fromEntries(await Promise.all(stored))
    }),
  )
}

/** The same for many files at once as `keepFile` for one: bytes first, then all rows together. */
export async function keepFiles(tx: Transaction, files: readonly ReadyFile[]): Promise<void> {
  const variants = await putAll(files)
  const rows = files.map(({ accepted, ...facts }, index) => {
    const { variants: _, ...found } = accepted
    return { ...facts, ...found, name: cleanName(facts.name), variants: variants[index] ?? {} }
  })
  await tx.storedFile.createMany({ data: rows })
  const keys = variants.flatMap((each) => Object.values(each).map(({ key }) => key))
  await tx.ingestObject.updateMany({ where: { key: { in: keys } }, data: { kept: true } })
}
