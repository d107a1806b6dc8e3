import { redirect } from 'react-router'
import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { findMembershipFor } from '#app/domain/development/cooperative-queries.server.ts'
import { leaveCooperative } from '#app/domain/development/end-membership.server.ts'
import { ReasonSchema } from '#app/domain/development/schemas.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { ReasonPage } from '#app/ui/development/reason-page.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/producer.cooperative.$membershipId.departure'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const membership = found(await findMembershipFor(producer, params.membershipId))
  if (membership.state !== 'joined') throw redirect(paths.producer.cooperative())
  return {}
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { id } = found(await findMembershipFor(producer, params.membershipId))
  const parsed = await parseForm(request, ReasonSchema)
  if (!parsed.ok) return badForm(parsed)
  const left = await leaveCooperative(producer, id, parsed.value.reason, {
    now: now(),
    shelf: refreshShelf,
  })
  const words = messagesFor(localeOf(request)).development
  const back = paths.producer.cooperative()
  if (left.ok) return redirectWith(back, { tone: 'ok', text: words.mine.left })
  if (left.refusal.reason === 'notFound' && !(await findMembershipFor(producer, id))) {
    throw notFound()
  }
  return refused(request, words.refusals.alreadyDone, back)
}

export default function Departure({ actionData }: Route.ComponentProps) {
  const { mine: m } = useMessages().development
  return (
    <ReasonPage
      title={m.leave}
      section="certificates"
      role="producer"
      text={m.leaveText}
      act={m.leave}
      back={{ to: paths.producer.cooperative(), label: m.title }}
      answer={actionData}
    />
  )
}
