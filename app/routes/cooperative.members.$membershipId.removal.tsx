import { redirect } from 'react-router'
import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { findMember } from '#app/domain/development/cooperative-queries.server.ts'
import { removeMember } from '#app/domain/development/end-membership.server.ts'
import { ReasonSchema } from '#app/domain/development/schemas.ts'
import { badForm, parseForm, redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireCooperative } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { ReasonPage } from '#app/ui/development/reason-page.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/cooperative.members.$membershipId.removal'

export async function loader({ request, params }: Route.LoaderArgs) {
  const cooperative = await requireCooperative(request)
  const member = found(await findMember(cooperative, params.membershipId))
  if (member.state !== 'joined') throw redirect(paths.cooperative.home())
  return { name: member.producer.businessName }
}

export async function action({ request, params }: Route.ActionArgs) {
  const cooperative = await requireCooperative(request)
  const member = found(await findMember(cooperative, params.membershipId))
  const parsed = await parseForm(request, ReasonSchema)
  if (!parsed.ok) return badForm(parsed)
  const removed = await removeMember(cooperative, member.id, parsed.value.reason, {
    now: now(),
    shelf: refreshShelf,
  })
  const words = messagesFor(localeOf(request)).development
  const back = paths.cooperative.home()
  if (removed.ok) {
    const text = words.members.removed(member.producer.businessName)
    return redirectWith(back, { tone: 'ok', text })
  }
  if (removed.refusal.reason === 'notFound') throw notFound()
  return refused(request, words.refusals.alreadyDone, back)
}

export default function RemoveMember({ loaderData, actionData }: Route.ComponentProps) {
  const { members: m, seats } = useMessages().development
  return (
    <ReasonPage
      title={m.removeTitle(loaderData.name)}
      section="members"
      role="cooperative"
      text={m.removeText}
      hint={seats.reasonHint}
      act={m.remove}
      back={{ to: paths.cooperative.home(), label: m.title }}
      answer={actionData}
    />
  )
}
