import type { Role } from '#app/domain/accounts/actor.ts'
import type { Messages } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import type { NavigationGroup, NavigationItem } from './shell-props.ts'

type Words = Messages['navigation']
export type Section = keyof Words
/** What waits in a room. */
export type RoomCounts = Partial<Record<Section, number>>
type Item = { section: Section; to: string }
type Group = { group: Section; rooms: Item[] }

/** Each role's rooms, in the order of its work; where there are many, those of a kind together. */
const rooms: Record<Role, [Item, ...(Item | Group)[]]> = {
  producer: [
    { section: 'home', to: paths.producer.home() },
    { section: 'products', to: paths.producer.products() },
    { section: 'certificates', to: paths.producer.certificates() },
    {
      group: 'chances',
      rooms: [
        { section: 'rounds', to: paths.producer.rounds() },
        { section: 'calls', to: paths.producer.calls() },
      ],
    },
    { section: 'samples', to: paths.producer.samples() },
    { section: 'quotes', to: paths.producer.quotes() },
    { section: 'orders', to: paths.producer.orders() },
    {
      group: 'business',
      rooms: [
        { section: 'firm', to: paths.producer.firm() },
        { section: 'membership', to: paths.producer.cooperative() },
        { section: 'incidents', to: paths.producer.incidents() },
      ],
    },
  ],
  cooperative: [
    { section: 'members', to: paths.cooperative.home() },
    { section: 'certificates', to: paths.cooperative.certificates() },
    { section: 'roads', to: paths.cooperative.roads() },
  ],
  buyer: [
    { section: 'home', to: paths.buyer.home() },
    { section: 'catalogue', to: paths.catalogue() },
    {
      group: 'kept',
      rooms: [
        { section: 'savedSearches', to: paths.buyer.savedSearches() },
        { section: 'shortlists', to: paths.buyer.shortlists() },
        { section: 'samples', to: paths.buyer.samples() },
        { section: 'wanted', to: paths.buyer.wanted() },
      ],
    },
    { section: 'calls', to: paths.buyer.calls() },
    { section: 'requests', to: paths.buyer.requests() },
    { section: 'orders', to: paths.buyer.orders() },
    {
      group: 'business',
      rooms: [
        { section: 'company', to: paths.buyer.company() },
        { section: 'verification', to: paths.buyer.verification() },
        { section: 'incidents', to: paths.buyer.complaints() },
        { section: 'keys', to: paths.buyer.keys() },
        { section: 'webhooks', to: paths.buyer.webhooks() },
      ],
    },
  ],
  curator: [
    { section: 'queue', to: paths.curator.queue() },
    { section: 'history', to: paths.curator.history() },
    { section: 'calibration', to: paths.curator.calibration() },
    { section: 'rubric', to: paths.rubric() },
  ],
  official: [
    { section: 'home', to: paths.agency.home() },
    {
      group: 'firms',
      rooms: [
        { section: 'producers', to: paths.agency.producers() },
        { section: 'cooperatives', to: paths.agency.cooperatives() },
        { section: 'certificates', to: paths.agency.certificates() },
        { section: 'wanted', to: paths.agency.wanted() },
        { section: 'verifications', to: paths.agency.verifications() },
        { section: 'schemes', to: paths.agency.schemes() },
        { section: 'steps', to: paths.agency.steps() },
      ],
    },
    {
      group: 'judging',
      rooms: [
        { section: 'curation', to: paths.agency.curation() },
        { section: 'desk', to: paths.agency.curationDesk() },
        { section: 'rounds', to: paths.agency.rounds() },
        { section: 'changes', to: paths.agency.changes() },
        { section: 'recurations', to: paths.agency.recurations() },
        { section: 'incidents', to: paths.agency.incidents() },
      ],
    },
    {
      group: 'results',
      rooms: [
        { section: 'sales', to: paths.agency.sales() },
        { section: 'evaluations', to: paths.agency.evaluations() },
        { section: 'followUps', to: paths.agency.followUps() },
      ],
    },
    {
      group: 'agency',
      rooms: [
        { section: 'requirements', to: paths.agency.requirements() },
        { section: 'rubrics', to: paths.agency.rubrics() },
        { section: 'curators', to: paths.agency.curators() },
        { section: 'calibration', to: paths.agency.calibration() },
        { section: 'office', to: paths.agency.office() },
        { section: 'collections', to: paths.agency.collections() },
        { section: 'synonyms', to: paths.agency.synonyms() },
        { section: 'settings', to: paths.agency.settings() },
        { section: 'setUp', to: paths.agency.setUp() },
      ],
    },
  ],
  mentor: [
    { section: 'caseload', to: paths.mentor.home() },
    { section: 'roads', to: paths.mentor.roads() },
    { section: 'wanted', to: paths.mentor.wanted() },
  ],
  admin: [
    { section: 'home', to: paths.admin.home() },
    { section: 'people', to: paths.admin.people() },
    { section: 'verifications', to: paths.admin.verifications() },
    { section: 'taxRules', to: paths.admin.taxRules() },
    { section: 'synonyms', to: paths.admin.synonyms() },
    { section: 'jobs', to: paths.admin.jobs() },
    { section: 'events', to: paths.admin.events() },
  ],
}

export const homeOf = (role: Role | undefined): string =>
  role ? rooms[role][0].to : paths.catalogue()

const inRooms = (role: Role | undefined): readonly (Item | Group)[] =>
  role ? rooms[role] : [{ section: 'catalogue', to: paths.catalogue() }]

export function navigationFor(
  role: Role | undefined,
  words: Words,
  { current, counts = {} }: { current?: Section | undefined; counts?: RoomCounts | undefined } = {},
): (NavigationItem | NavigationGroup)[] {
  const item = ({ section, to }: Item): NavigationItem => ({
    ...{ label: words[section], to },
    current: section === current,
    count: counts[section],
  })
  return inRooms(role).map((room) =>
    'rooms' in room ? { label: words[room.group], items: room.rooms.map(item) } : item(room),
  )
}
