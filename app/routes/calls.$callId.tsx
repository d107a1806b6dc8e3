import { findPublicCall } from '#app/domain/curation/calls/maker-queries.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { currentPerson, found } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { CallHead } from '#app/ui/rounds/call-head.tsx'
import { ConditionsList } from '#app/ui/rounds/conditions-list.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/calls.$callId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const call = found(await findPublicCall(params.callId))
  const [categories, person] = await Promise.all([findCategories(), currentPerson(request)])
  const maker = person?.actors.some(({ role }) => role === 'producer') ?? false
  return { call, categories, maker, signedIn: person !== undefined, today: dayOf(now()) }
}

export default function PublicCall({ loaderData }: Route.ComponentProps) {
  const m = useMessages().rounds.calls
  const { call, categories, maker, signedIn, today } = loaderData
  const mine = paths.producer.call(call.id)
  return (
    <PublicPage title={call.title}>
      <Page width="read">
        <Stack gap={5}>
          <CallHead
            call={call}
            today={today}
            back={<BackLink to={paths.calls()}>{m.back}</BackLink>}
          />
          <h2>{m.conditions}</h2>
          <ConditionsList call={call} categories={categories} />
          {maker && <ButtonLink to={mine}>{m.seeFit}</ButtonLink>}
          {!signedIn && <ButtonLink to={paths.signIn(mine)}>{m.signIn}</ButtonLink>}
        </Stack>
      </Page>
    </PublicPage>
  )
}
