import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { database, type Transaction, transact } from '#app/platform/database.server.ts'

type RegionRow = { code: string; name: string; parent: string | null; level: number }

const levels = ['provinces', 'regencies', 'districts', 'villages']
const batch = 20_000

/** Every province, regency, district and village of the country. Source: Kemendagri, by idn-area-data. */
function readRegions(): RegionRow[] {
  const library = createRequire(import.meta.url).resolve('idn-area-data/package.json')
  return levels.flatMap((name, index) => {
    const file = readFileSync(join(dirname(library), 'data', `${name}.csv`))
    const records = parse(file, { columns: true }) as { code: string; name: string }[]
    return records.map(({ code, name }) => ({
      code,
      name: name.trim(),
      parent: index === 0 ? null : code.slice(0, code.lastIndexOf('.')),
      level: index + 1,
    }))
  })
}

type PointRow = { code: string; latitude: string; longitude: string }

/**
 * Writes where regencies and districts are, and that it isn't known of what the file no longer has.
 * The file is made of GeoNames' places (CC BY 4.0) by `DRAW=1 npx vitest run tests/region-points.test.ts`.
 * @returns how many were new or changed
 */
async function loadPoints(tx: Transaction): Promise<number> {
  const { default: text } = await import('#app/domain/registry/region-points.csv?raw')
  const rows: PointRow[] = parse(text, { columns: true })
  const codes = rows.map(({ code }) => code)
  const dropped = await tx.$executeRaw`
    UPDATE region SET latitude = NULL, longitude = NULL
    WHERE latitude IS NOT NULL AND NOT EXISTS (
      SELECT FROM unnest(${codes}::text[]) AS given (code) WHERE given.code = region.code)`
  const written = await tx.$executeRaw`
    UPDATE region SET latitude = given.latitude, longitude = given.longitude
    FROM unnest(
      ${codes}::text[],
      ${rows.map(({ latitude }) => Number(latitude))}::float8[],
      ${rows.map(({ longitude }) => Number(longitude))}::float8[]) AS given (code, latitude, longitude)
    WHERE region.code = given.code AND (region.latitude, region.longitude)
      IS DISTINCT FROM (given.latitude, given.longitude)`
  return dropped + written
}

/** Brings the places up to date in one transaction. @returns how many were new or changed */
export async function loadRegions(): Promise<number> {
  const regions = readRegions()
  return database().$transaction(
    async (tx) => {
      let changed = 0
      for (let at = 0; at < regions.length; at += batch) {
        const rows = regions.slice(at, at + batch)
        changed += await tx.$executeRaw`
          INSERT INTO region (code, name, parent, level)
          SELECT * FROM unnest(
            ${rows.map((row) => row.code)}::text[], ${rows.map((row) => row.name)}::text[],
            ${rows.map((row) => row.parent)}::text[], ${rows.map((row) => row.level)}::smallint[])
          ON CONFLICT (code) DO UPDATE SET name = excluded.name, parent = excluded.parent
          WHERE region.name <> excluded.name`
      }
      return changed + (await loadPoints(tx))
    },
    { timeout: 120_000 },
  )
}

/**
 * At every start, and for a command that comes before the first: places are there when a list needs
 * them, and are where this release's file says. Comparing all with it takes some hundredths of a second.
 */
export async function ensureRegions(): Promise<void> {
  if ((await database().region.count()) === 0) await loadRegions()
  else await transact(loadPoints)
}
