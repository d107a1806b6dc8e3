import type { Role } from '#app/domain/accounts/actor.ts'
import type { Messages } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'

type Words = Messages['navigation']
export type Section = keyof Words
type Item = { section: Section; to: string }

/** Each role's rooms, in the order of its work. */
const rooms: Record<Role, Item[]> = {
  producer: [
    { section: 'home', to: paths.producer.home() },
    { section: 'products', to: paths.producer.products() },
    { section: 'certificates', to: paths.producer.certificates() },
    { section: 'calls', to: paths.producer.calls() },
    { section: 'quotes', to: paths.producer.quotes() },
    { section: 'orders', to: paths.producer.orders() },
    { section: 'incidents', to: paths.producer.incidents() },
    { section: 'firm', to: paths.producer.firm() },
  ],
  cooperative: [
    { section: 'members', to: paths.cooperative.home() },
    { section: 'certificates', to: paths.cooperative.certificates() },
    { section: 'roads', to: paths.cooperative.roads() },
  ],
  buyer: [
    { section: 'home', to: paths.buyer.home() },
    { section: 'catalogue', to: paths.catalogue() },
    { section: 'calls', to: paths.buyer.calls() },
    { section: 'requests', to: paths.buyer.requests() },
    { section: 'orders', to: paths.buyer.orders() },
    { section: 'incidents', to: paths.buyer.complaints() },
    { section: 'company', to: paths.buyer.company() },
  ],
  curator: [
    { section: 'queue', to: paths.curator.queue() },
    { section: 'history', to: paths.curator.history() },
    { section: 'calibration', to: paths.curator.calibration() },
    { section: 'rubric', to: paths.rubric() },
  ],
  official: [
    { section: 'home', to: paths.agency.home() },
    { section: 'producers', to: paths.agency.producers() },
    { section: 'certificates', to: paths.agency.certificates() },
    { section: 'curation', to: paths.agency.curation() },
    { section: 'rounds', to: paths.agency.rounds() },
    { section: 'schemes', to: paths.agency.schemes() },
    { section: 'sales', to: paths.agency.sales() },
    { section: 'evaluations', to: paths.agency.evaluations() },
    { section: 'followUps', to: paths.agency.followUps() },
  ],
  mentor: [
    { section: 'caseload', to: paths.mentor.home() },
    { section: 'roads', to: paths.mentor.roads() },
  ],
  admin: [
    { section: 'home', to: paths.admin.home() },
    { section: 'people', to: paths.admin.people() },
    { section: 'taxRules', to: paths.admin.taxRules() },
    { section: 'jobs', to: paths.admin.jobs() },
    { section: 'events', to: paths.admin.events() },
  ],
}

export const homeOf = (role: Role | undefined): string =>
  (role && rooms[role][0]?.to) ?? paths.catalogue()

export const navigationFor = (role: Role | undefined, words: Words, current?: Section) =>
  (role ? rooms[role] : [{ section: 'catalogue', to: paths.catalogue() } as Item]).map((item) => ({
    label: words[item.section],
    to: item.to,
    current: item.section === current,
  }))
