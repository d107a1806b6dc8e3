import type { RegistryField } from './registry-columns.ts'

/** What an office's list says of one maker, understood. `null` is what it does not say. */
export type RegistryRecord = {
  number: string | null
  ownerName: string
  businessName: string
  address: string | null
  villageName: string | null
  /** Of the village where it is known, else of the district. */
  regionCode: string
  commodity: string | null
  sector: string | null
  nib: string | null
  npwp: string | null
  kbliCode: string | null
  kbliVersion: string | null
  pirtNumber: string | null
  halalNumber: string | null
  sniNumber: string | null
  workersMale: number | null
  workersFemale: number | null
  workersTotal: number | null
  /** Whole rupiah. */
  investment: bigint | null
  monthlyCapacity: number | null
  capacityUnit: string | null
  phone: string | null
  email: string | null
  active: boolean | null
  /** Columns nobody mapped and cells that could not be read, by heading, as they stand. */
  extra: Record<string, string>
}

/** Why a row cannot go in. */
export const rejectReasons = [
  'formula',
  'missingOwner',
  'unknownDistrict',
  'scientificNib',
  'badNib',
  'badPirt',
  'negative',
] as const
export type RejectReason = (typeof rejectReasons)[number]

/** What a person should look at in a row that goes in. */
export const remarkReasons = [
  'missingBusiness',
  'districtSpelling',
  'unknownVillage',
  'noLicenceNumber',
  'oddLicence',
  'unreadFigure',
  'unreadContact',
  'severalPhones',
  'unreadStatus',
  'otherNib',
  'twoProducers',
] as const
export type RemarkReason = (typeof remarkReasons)[number]

export type CellRemark<Reason> = {
  /** A field's key, or the heading of a column that is none. */
  field: RegistryField | (string & {})
  value: string
  reason: Reason
}

export type JudgedRow = {
  /** The line or sheet row in the file. */
  row: number
  /** The cells as people see them, for the file that goes back. */
  texts: string[]
  record: RegistryRecord | null
  problems: CellRemark<RejectReason>[]
  remarks: CellRemark<RemarkReason>[]
}
