import type { Reach } from './reach.ts'

/** Whose evaluation: an official stands for one, the operator for the only one or for none. */
export type Agency = Reach & { organisationId: string }

/** Who acts on a month. */
export type Signer = Agency & {
  userId: string
  name: string
  role: string
  title: string | null
  approver: boolean
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** At the command line there is no person; the row says so. */
export const operatorFor = (agency: Partial<Agency>): Signer => ({
  region: '',
  sectors: [],
  organisationId: nobody,
  ...agency,
  userId: nobody,
  name: 'Operator',
  role: 'operator',
  title: null,
  approver: true,
})
