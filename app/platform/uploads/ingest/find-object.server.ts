import { database } from '#app/platform/database.server.ts'
import type { IngestObject } from '#app/platform/generated/prisma/client.ts'
import type { SignedFile } from './signed-url.server.ts'

/** The announced object, bound to what was signed about it the first time it is asked for. */
export async function findObject(
  key: string,
  { slug, customId, name, size, type }: SignedFile,
): Promise<IngestObject | undefined> {
  if (!Number.isSafeInteger(size) || size <= 0) return undefined
  const facts = { name, size, type, customId: customId ?? null }
  // The server's own uploads carry no slug and are not announced; the signature vouches for them.
  if (!slug)
    await database().ingestObject.createMany({ data: { key, ...facts }, skipDuplicates: true })
  await database().ingestObject.updateMany({
    where: { key, slug: slug ?? null, size: 0, attempt: null },
    data: facts,
  })
  const object = await database().ingestObject.findUnique({ where: { key } })
  const same =
    object &&
    object.slug === (slug ?? null) &&
    object.customId === facts.customId &&
    object.size === size &&
    object.name === name &&
    object.type === type
  return same ? object : undefined
}
