import { type Sight, sightOf } from '#app/domain/products/sight.ts'
import { actingActors, currentPerson } from '#app/http/guard.server.ts'

/** Which prices whoever asks may see. */
export async function sightIn(request: Request): Promise<Sight> {
  const person = await currentPerson(request)
  return sightOf(person ? actingActors(person) : [])
}
