import type { ColumnMapping } from '#app/kernel/tables/map-columns.ts'
import { cellText, type SourceRow } from '#app/kernel/tables/raw-table.ts'
import { readActive, readFigures, readPhone } from './read-figures.ts'
import { readLicences } from './read-licences.ts'
import type { RegencyPlaces } from './regency-places.ts'
import type { JudgedRow, RegistryRecord } from './registry-record.ts'
import { RowReader } from './row-reader.ts'
import { sectorOf } from './sector.ts'

/** How one file is to be read. */
export type RegistryReading = {
  header: readonly string[]
  columns: ColumnMapping
  places: RegencyPlaces
}

/** One row of an office's list: a record that can go in, or the reasons why it cannot. */
export function judgeRow(source: SourceRow, reading: RegistryReading): JudgedRow {
  const row = new RowReader(source, reading.columns, reading.header)
  const ownerName = row.text('ownerName')
  if (ownerName === '') row.reject('ownerName', 'missingOwner')
  const place = readPlace(row, reading.places)
  const record: RegistryRecord = {
    number: row.text('number') || null,
    ownerName,
    businessName: readBusinessName(row, ownerName),
    address: row.text('address') || null,
    ...place,
    commodity: row.text('commodity') || null,
    sector: sectorOf(row.text('commodity')) ?? null,
    ...readLicences(row, kbliVersionOf(reading)),
    ...readFigures(row),
    phone: readPhone(row),
    email: readEmail(row),
    active: readActive(row),
    extra: row.extra,
  }
  const { problems, remarks } = row
  const texts = reading.header.map((_, column) => cellText(source.cells[column]))
  const isGood = problems.length === 0
  return { row: source.row, texts, record: isGood ? record : null, problems, remarks }
}

function readPlace(row: RowReader, places: RegencyPlaces) {
  const district = places.district(row.text('district'), row.text('regency'))
  if (!district) row.reject('district', 'unknownDistrict')
  if (district?.by === 'spelling') row.remark('district', 'districtSpelling')
  const villageName = row.text('village') || null
  const village = villageName && district ? places.village(villageName, district.code) : undefined
  if (villageName && district && !village) row.remark('village', 'unknownVillage')
  return {
    villageName: village?.name ?? villageName,
    regionCode: village?.code ?? district?.code ?? '',
  }
}

/** A maker without a firm's name trades under their own. */
function readBusinessName(row: RowReader, ownerName: string): string {
  const name = row.text('businessName')
  if (name !== '') return name
  row.remark('businessName', 'missingBusiness')
  return ownerName
}

function readEmail(row: RowReader): string | null {
  const email = row.text('email').toLowerCase()
  if (email === '') return null
  return /^\S+@\S+\.\S+$/.test(email) ? email : row.keep('email', 'unreadContact')
}

/** A KBLI code means nothing without its edition, which only the heading can name. */
function kbliVersionOf({ header, columns }: RegistryReading): string | undefined {
  return /20\d{2}/.exec(header[columns.kbli ?? -1] ?? '')?.[0]
}
