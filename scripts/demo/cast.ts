import type { Actor, Role } from '#app/domain/accounts/actor.ts'
import { findPerson } from '#app/domain/accounts/find-person.server.ts'
import { known } from './must.ts'

/** Everybody who has come in so far, to act through. */
export class Cast {
  private readonly actors = new Map<string, Actor[]>()
  private readonly userIds = new Map<string, string>()

  /** Learns what a person may act as; again after that has changed. */
  async meet(userId: string): Promise<void> {
    const person = known(await findPerson(userId), userId)
    this.actors.set(person.name, person.actors)
    this.userIds.set(person.name, userId)
  }

  async meetAgain(name: string): Promise<void> {
    await this.meet(known(this.userIds.get(name), name))
  }

  /** A person in one role: the type is the permission. */
  as<In extends Role>(name: string, role: In): Actor<In> {
    const isPart = (actor: Actor): actor is Actor<In> => actor.role === role
    return known(this.actors.get(name)?.find(isPart), `${name} as ${role}`)
  }
}
