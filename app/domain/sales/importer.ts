/** Who brings a table: an official, or the operator at a command line who reaches everything. */
export type Importer = {
  /** Kemendagri code it reaches; empty for everywhere. */
  region: string
  sectors: string[]
  userId?: string
  role?: string
  organisationId?: string
  /** The key of the program that brings it in their name. */
  keyId?: string
}

/** Who brings a table in the name of an organisation, which keeps the run. */
export type Member = Importer & { userId: string; organisationId: string }

export const operator: Importer = { region: '', sectors: [], role: 'operator' }
