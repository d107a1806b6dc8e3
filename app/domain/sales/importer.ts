/** Who brings a table: an official, or the operator at a command line who reaches everything. */
export type Importer = {
  /** Kemendagri code it reaches; empty for everywhere. */
  region: string
  sectors: string[]
  userId?: string
  role?: string
  organisationId?: string
}

export const operator: Importer = { region: '', sectors: [], role: 'operator' }
