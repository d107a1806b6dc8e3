import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { StoredFile as Row } from '#app/platform/generated/prisma/client.ts'
import type { FilePurposeKey } from './purposes.ts'
import { photoWidths, type StoredFile } from './stored-file.ts'

export const fromRow = (row: Row): StoredFile => ({
  ...row,
  purpose: row.purpose as FilePurposeKey,
  variants: row.variants as StoredFile['variants'],
})

export async function findStoredFile(id: string): Promise<StoredFile | undefined> {
  const row = isId(id) ? await database().storedFile.findUnique({ where: { id } }) : null
  return row ? fromRow(row) : undefined
}

/** The files among these that were uploaded for this purpose and owner, in the order given. */
export async function ownFiles(
  ids: readonly string[],
  { purpose, ownerOrganisationId }: { purpose: FilePurposeKey; ownerOrganisationId: string },
): Promise<StoredFile[]> {
  const wanted = [...new Set(ids)].filter(isId)
  const rows = await database().storedFile.findMany({
    where: { id: { in: wanted }, purpose, ownerOrganisationId },
  })
  return wanted.flatMap((id) => rows.filter((row) => row.id === id).map(fromRow))
}

/** How a photo is to be laid out before it is there, and the widths it can be had in. */
type PhotoSize = { width: number; height: number; widths: number[] }

/** The sizes of those among these files that are photos. */
export async function findPhotoSizes(ids: readonly string[]): Promise<Map<string, PhotoSize>> {
  const rows = await database().storedFile.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, width: true, height: true, variants: true },
  })
  return new Map(
    rows.flatMap(({ id, width, height, variants }) => {
      const widths = photoWidths.filter((each) => `w${each}` in (variants as object))
      return width && height && widths.length > 0 ? [[id, { width, height, widths }]] : []
    }),
  )
}
