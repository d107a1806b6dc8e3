import { newId } from '#app/kernel/ids.ts'
import { type ColumnMapping, fingerprint } from '#app/kernel/tables/map-columns.ts'
import type { Queryable } from '#app/platform/database.server.ts'

/** Whose files, and which kind: `registry` of an agency, `sell-out` of a chain. */
export type MappingOwner = { kind: string; scope: string }

/** The mapping somebody corrected for a table with these headings. */
export async function recallMapping(
  on: Queryable,
  { kind, scope }: MappingOwner,
  header: readonly string[],
): Promise<ColumnMapping | undefined> {
  const remembered = await on.importMapping.findUnique({
    where: { kind_scope_fingerprint: { kind, scope, fingerprint: fingerprint(header) } },
  })
  return (remembered?.mapping ?? undefined) as ColumnMapping | undefined
}

export async function rememberMapping(
  on: Queryable,
  { kind, scope }: MappingOwner,
  header: readonly string[],
  mapping: ColumnMapping,
  updatedBy?: string,
): Promise<void> {
  const mark = fingerprint(header)
  await on.importMapping.upsert({
    where: { kind_scope_fingerprint: { kind, scope, fingerprint: mark } },
    create: { id: newId(), kind, scope, fingerprint: mark, mapping, updatedBy },
    update: { mapping, updatedBy },
  })
}
