import { within } from '#app/kernel/regions.ts'

export type Role =
  | 'producer'
  | 'cooperative'
  | 'buyer'
  | 'curator'
  | 'official'
  | 'mentor'
  | 'admin'

export const roles: readonly Role[] = [
  'producer',
  'cooperative',
  'buyer',
  'curator',
  'official',
  'mentor',
  'admin',
]

/** Roles that sign in with a second factor. */
export const guardedRoles: readonly Role[] = ['curator', 'official', 'admin']

/** A person acting for an organisation in one role: the type is the permission. */
export type Actor<In extends Role = Role> = {
  role: In
  userId: string
  name: string
  email: string
  membershipId: string
  organisationId: string
  organisationName: string
  /** Kemendagri code: where the organisation stands or, for an agency, what it reaches. */
  region: string
  /** Sectors an agency is responsible for; empty means all. */
  sectors: string[]
  title: string | null
  /** May give the second word: approve orders above the limit, confirm payments. */
  approver: boolean
  /** A buyer's firm that an office has looked at and vouches for. */
  verified?: boolean
  /** The key by which a program acts in this person's name. */
  keyId?: string
}

export type Producer = Actor<'producer'>
export type Cooperative = Actor<'cooperative'>
export type Buyer = Actor<'buyer'>
export type Curator = Actor<'curator'>
export type Official = Actor<'official'>
export type Mentor = Actor<'mentor'>
export type Admin = Actor<'admin'>

/** Of what somebody may act as here: what they chose to be, else the first. */
export const chosenAmong = <Fitting extends Actor>(
  fitting: readonly Fitting[],
  membershipId: string | undefined,
): Fitting | undefined => fitting.find((actor) => actor.membershipId === membershipId) ?? fitting[0]

/** An official's reach: a place within the agency's region, a sector it is responsible for. */
export const reaches = (
  official: { region: string; sectors: string[] },
  place: string,
  sector?: string | null,
): boolean =>
  within(place, official.region) &&
  (official.sectors.length === 0 || !sector || official.sectors.includes(sector))
