import { regencyOf } from '#app/kernel/regions.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { KnownProducer } from './plan-import.ts'
import type { JudgedRow } from './registry-record.ts'

/** The makers on the books that a list may mean: of its regencies, and holders of its NIBs. */
export async function knownProducers(
  tx: Transaction,
  rows: readonly JudgedRow[],
): Promise<KnownProducer[]> {
  const records = rows.flatMap(({ record }) => record ?? [])
  const places = [...new Set(records.map(({ regionCode }) => `${regencyOf(regionCode)}.%`))]
  const nibs = [...new Set(records.flatMap(({ nib }) => nib ?? []))]
  return tx.$queryRaw<KnownProducer[]>`
    SELECT id, identity_key AS "identityKey", region_code AS "regionCode", nib,
      registry_record AS record
    FROM producer
    WHERE region_code LIKE ANY(${places}::text[]) OR nib = ANY(${nibs}::text[])`
}
