import type { Admin, Official } from '#app/domain/accounts/actor.ts'
import {
  refuseVerification,
  verifyBuyer,
  withdrawVerification,
} from '#app/domain/accounts/verification/decide-verification.server.ts'
import {
  findVerificationFor,
  findVerifications,
  verificationsPerPage,
} from '#app/domain/accounts/verification/queries.server.ts'
import { ReasonSchema, SeenSchema } from '#app/domain/accounts/verification/schemas.ts'
import { verificationShelves } from '#app/domain/accounts/verification/verification.ts'
import { badForm, parseForm, redirectWith, refused, refusedForm } from '#app/http/forms.server.ts'
import { found } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'

type Actor = Official | Admin

const pathsOf = ({ role }: Actor) => paths[role === 'official' ? 'agency' : 'admin']

/** The queue of an office, or of the whole installation. */
export async function loadVerifications(actor: Actor, request: Request) {
  const asked = new URL(request.url).searchParams.get('shelf')
  const shelf = verificationShelves.find((each) => each === asked) ?? 'waiting'
  const page = pageOf(request)
  const { items, total } = await findVerifications(actor, { shelf, page })
  return { items, shelf, page, pages: Math.ceil(total / verificationsPerPage) }
}

export const loadVerification = async (actor: Actor, verificationId: string) =>
  found(await findVerificationFor(actor, verificationId))

export async function confirmVerification(actor: Actor, verificationId: string, request: Request) {
  const { id } = await loadVerification(actor, verificationId)
  const { verification: m } = messagesFor(localeOf(request))
  const to = pathsOf(actor)
  const parsed = await parseForm(request, SeenSchema)
  const seen = parsed.ok ? parsed.value.seen : new Date(0)
  const verified = await verifyBuyer(actor, id, { now: now(), seen })
  if (!verified.ok) {
    return refused(request, m.refusals[verified.refusal.reason], to.verification(id))
  }
  return redirectWith(to.verifications(), { tone: 'ok', text: m.done.verified })
}

const reasoned = {
  refusal: { act: refuseVerification, done: 'refused' },
  withdrawal: { act: withdrawVerification, done: 'withdrawn' },
} as const

/** A refusal or a withdrawal; both need the reason that the buyer reads. */
export async function sendReason(
  actor: Actor,
  verificationId: string,
  { request, as }: { request: Request; as: 'refusal' | 'withdrawal' },
) {
  const { id } = await loadVerification(actor, verificationId)
  const parsed = await parseForm(request, ReasonSchema)
  if (!parsed.ok) return badForm(parsed)
  const { verification: m } = messagesFor(localeOf(request))
  const { act, done } = reasoned[as]
  const decided = await act(actor, id, { ...parsed.value, now: now() })
  if (!decided.ok) return refusedForm(parsed, m.refusals[decided.refusal.reason])
  return redirectWith(pathsOf(actor).verification(id), { tone: 'ok', text: m.done[done] })
}
