import type { Cooperative, Producer } from '#app/domain/accounts/actor.ts'

/** Who may hold licences: a maker's firm, or a cooperative for its members' products. */
export type Holder = Producer | Cooperative
