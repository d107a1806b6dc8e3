import { data, redirect } from 'react-router'
import { type Actor, chosenAmong, guardedRoles, type Role } from '#app/domain/accounts/actor.ts'
import { findPersonOfSession, type Person } from '#app/domain/accounts/find-person.server.ts'
import { actingMembership } from '#app/http/preferences.server.ts'
import { oncePerRequest } from '#app/http/request-memory.server.ts'
import { paths } from '#app/paths.ts'
import { isDueForRenewal, renewSession, sessionTokenOf } from '#app/platform/auth.server.ts'
import { environment } from '#app/platform/env.server.ts'

/** Looked up once per request, however many loaders run. */
const currentSession = (request: Request) =>
  oncePerRequest('session', async () => {
    const token = await sessionTokenOf(request)
    // The library's sessions end by the clock on the wall, whatever day the office is at.
    const now = new Date()
    const session = token ? await findPersonOfSession(token, now) : undefined
    const isDue = session && isDueForRenewal(session.expiresAt, now)
    return { person: session?.person, cookies: isDue ? await renewSession(request) : [] }
  })

/** Who is asking. */
export const currentPerson = async (request: Request): Promise<Person | undefined> =>
  (await currentSession(request)).person

/** What the browser keeps from this request on, where using the session has prolonged it. */
export const renewedCookies = async (request: Request): Promise<string[]> =>
  (await currentSession(request)).cookies

export async function requirePerson(request: Request): Promise<Person> {
  const person = await currentPerson(request)
  if (person) return person
  const url = new URL(request.url)
  const back = request.method === 'GET' ? url.pathname + url.search : undefined
  throw redirect(paths.signIn(back))
}

export const mustEnrol = (person: Person, role: Role): boolean =>
  guardedRoles.includes(role) && !person.twoFactorEnabled && environment().TWO_FACTOR === 'required'

/** What a person may act as now: guarded roles only with their second factor. */
export const actingActors = (person: Person): Actor[] =>
  person.actors.filter(({ role }) => !mustEnrol(person, role))

async function requireRole<In extends Role>(request: Request, role: In): Promise<Actor<In>> {
  const person = await requirePerson(request)
  const fitting = person.actors.filter((actor): actor is Actor<In> => actor.role === role)
  const actor = chosenAmong(fitting, actingMembership(request))
  if (!actor) throw data({ reason: 'forbidden', role }, { status: 403 })
  if (mustEnrol(person, role)) throw redirect(paths.account.secondFactor())
  return actor
}

export const requireProducer = (request: Request) => requireRole(request, 'producer')
export const requireCooperative = (request: Request) => requireRole(request, 'cooperative')
export const requireBuyer = (request: Request) => requireRole(request, 'buyer')
export const requireCurator = (request: Request) => requireRole(request, 'curator')
export const requireOfficial = (request: Request) => requireRole(request, 'official')
export const requireMentor = (request: Request) => requireRole(request, 'mentor')
export const requireAdmin = (request: Request) => requireRole(request, 'admin')

export const notFound = () => data({ reason: 'notFound' }, { status: 404 })

/** The value, or the not-found page: for records the actor cannot reach. */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw notFound()
  return value
}
