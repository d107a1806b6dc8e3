import { createHash } from 'node:crypto'
import { newId } from '#app/kernel/ids.ts'
import type { ColumnMapping } from '#app/kernel/tables/map-columns.ts'
import type { SkippedRow } from '#app/kernel/tables/split-body.ts'
import { now } from '#app/platform/clock.server.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import type { Author } from '#app/platform/events.server.ts'
import type { OpenedRegistry, RegistryFile } from './open-registry.server.ts'
import type { RegistryOutcome } from './registry-outcome.ts'

/** What a preview shows of the file besides the rows' fates. */
export type RegistryLayout = {
  region?: string
  header: string[]
  headerRow: number
  /** The first rows as people see them, for checking a mapping against. */
  sample: string[][]
  skipped: SkippedRow[]
  confidence: Record<string, number>
  /** Fields the list must have and nobody has pointed out. */
  missing: string[]
}

const sampleRows = 3

export const layoutOf = (list: OpenedRegistry, region?: string): RegistryLayout => ({
  region: region ?? list.region,
  header: list.found.header,
  headerRow: list.found.headerRow,
  sample: list.rows.slice(0, sampleRows).map(({ texts }) => texts),
  skipped: list.found.skipped,
  confidence: list.confidence,
  missing: [],
})

/** Keeps an uploaded list with how it is read; nothing of it is on the books yet. */
export async function storeRegistryRun(
  run: {
    file: RegistryFile
    list?: OpenedRegistry
    mapping?: ColumnMapping
    layout?: RegistryLayout
    outcome?: RegistryOutcome
    by: Author
  },
  on: Queryable = database(),
): Promise<string> {
  const { file, list, by } = run
  const id = newId()
  await on.importRun.create({
    data: {
      id,
      kind: 'registry',
      organisationId: file.agencyId,
      fileName: file.fileName,
      fileHash: createHash('sha256').update(file.bytes).digest('hex'),
      file: Buffer.from(file.bytes),
      mapping: list?.mapping ?? run.mapping ?? {},
      rows: list?.rows.length ?? 0,
      outcome: run.outcome as object | undefined,
      parameters: (run.layout ?? (list ? layoutOf(list, file.region) : {})) as object,
      startedBy: by.userId,
      createdAt: now(),
    },
  })
  return id
}
