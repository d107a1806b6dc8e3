import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PlannedWrite } from './plan-import.ts'
import { changes, recordJson } from './record-changes.ts'

/** Rows in one statement: bounds the size of a statement, and paces progress. */
const batch = 5_000

/** Columns of the table by the fields of a record. */
const columns: Record<string, string> = {
  number: 'registry_number',
  ownerName: 'owner_name',
  businessName: 'business_name',
  address: 'address',
  villageName: 'village_name',
  regionCode: 'region_code',
  commodity: 'commodity',
  sector: 'sector',
  nib: 'nib',
  npwp: 'npwp',
  kbliCode: 'kbli_code',
  kbliVersion: 'kbli_version',
  pirtNumber: 'pirt_number',
  halalNumber: 'halal_number',
  sniNumber: 'sni_number',
  workersMale: 'workers_male',
  workersFemale: 'workers_female',
  workersTotal: 'workers_total',
  investment: 'investment',
  monthlyCapacity: 'monthly_capacity',
  capacityUnit: 'capacity_unit',
  phone: 'phone',
  email: 'email',
  active: 'active',
}

const inColumns = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => {
      const column = columns[field]
      return column ? [[column, value]] : []
    }),
  )

const without = (keeps: string[], fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !keeps.includes(field)))

/** Writes what a list brings, some thousand makers to a statement. */
export async function writeProducers(
  tx: Transaction,
  runId: string,
  writes: readonly PlannedWrite[],
  onProgress: (written: number) => Promise<void>,
): Promise<void> {
  const created = writes.filter(({ known }) => !known)
  const updated = writes.filter(({ known }) => known)
  let written = 0
  for (const [some, write] of [
    [created, insertProducers],
    [updated, updateProducers],
  ] as const) {
    for (let at = 0; at < some.length; at += batch) {
      const part = some.slice(at, at + batch)
      await write(tx, runId, part)
      written += part.length
      await onProgress(written)
    }
  }
}

async function insertProducers(tx: Transaction, runId: string, writes: PlannedWrite[]) {
  const rows = writes.map(({ record, identityKey, row }) => ({
    id: newId(),
    identity_key: identityKey,
    import_row: row,
    registry_record: recordJson(record),
    ...inColumns(recordJson(record)),
  }))
  await tx.$executeRaw`
    WITH incoming AS (
      SELECT * FROM jsonb_populate_recordset(null::producer, ${JSON.stringify(rows)}::jsonb)
    ), organisations AS (
      INSERT INTO organisation (id, kind, name, region_code)
      SELECT id, 'producer', business_name, region_code FROM incoming
    )
    INSERT INTO producer (id, identity_key, import_run_id, import_row, registry_record,
      registry_number, owner_name, business_name, address, village_name, region_code, commodity,
      sector, nib, npwp, kbli_code, kbli_version, pirt_number, halal_number, sni_number,
      workers_male, workers_female, workers_total, investment, monthly_capacity, capacity_unit,
      phone, email, active, updated_at)
    SELECT id, identity_key, ${runId}::uuid, import_row, registry_record,
      registry_number, owner_name, business_name, address, village_name, region_code, commodity,
      sector, nib, npwp, kbli_code, kbli_version, pirt_number, halal_number, sni_number,
      workers_male, workers_female, workers_total, investment, monthly_capacity, capacity_unit,
      phone, email, active, now()
    FROM incoming`
}

/**
 * Changes only what the list says anew, so that what a maker wrote since stays. A maker no list
 * knew before keeps every word of their own.
 */
async function updateProducers(tx: Transaction, runId: string, writes: PlannedWrite[]) {
  const rows = writes.map(({ known, keeps, record, identityKey, row }) => ({
    id: known?.id,
    row,
    changes: {
      identity_key: identityKey,
      ...inColumns(without(keeps, changes(record, known?.record ?? null))),
    },
    record: { ...known?.record, ...recordJson(record) },
  }))
  await tx.$executeRaw`
    WITH incoming AS (
      SELECT new.*, given.record, given.row
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS given(id uuid, row int, changes jsonb, record jsonb)
      JOIN producer old ON old.id = given.id
      CROSS JOIN LATERAL jsonb_populate_record(old, CASE WHEN old.registry_record IS NULL
        THEN given.changes || jsonb_strip_nulls(to_jsonb(old)) ELSE given.changes END) new
    ), organisations AS (
      UPDATE organisation SET name = incoming.business_name, region_code = incoming.region_code
      FROM incoming WHERE organisation.id = incoming.id
    )
    UPDATE producer SET identity_key = incoming.identity_key, import_run_id = ${runId}::uuid,
      import_row = incoming.row, registry_record = incoming.record,
      registry_number = incoming.registry_number, owner_name = incoming.owner_name,
      business_name = incoming.business_name, address = incoming.address,
      village_name = incoming.village_name, region_code = incoming.region_code,
      commodity = incoming.commodity, sector = incoming.sector, nib = incoming.nib,
      npwp = incoming.npwp, kbli_code = incoming.kbli_code, kbli_version = incoming.kbli_version,
      pirt_number = incoming.pirt_number, halal_number = incoming.halal_number,
      sni_number = incoming.sni_number, workers_male = incoming.workers_male,
      workers_female = incoming.workers_female, workers_total = incoming.workers_total,
      investment = incoming.investment, monthly_capacity = incoming.monthly_capacity,
      capacity_unit = incoming.capacity_unit, phone = incoming.phone, email = incoming.email,
      active = incoming.active, updated_at = now()
    FROM incoming WHERE producer.id = incoming.id`
}
