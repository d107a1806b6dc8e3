import { makeKey } from '#app/domain/accounts/keys/make-key.server.ts'
import { NewKeySchema } from '#app/domain/accounts/keys/schemas.ts'
import { badForm, parseForm, refusedForm } from '#app/http/forms.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { KeyForm, NewSecret } from '#app/ui/connections/key-form.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.keys.new'

export async function loader({ request }: Route.LoaderArgs) {
  const { name, approver } = await requireBuyer(request)
  return { holder: { name, approver } }
}

export async function action({ request }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const parsed = await parseForm(request, NewKeySchema)
  if (!parsed.ok) return badForm(parsed)
  const made = await makeKey(buyer, parsed.value, now())
  if (made.ok) {
    const { secret } = made.value
    return { errors: {}, typed: {}, secret, url: siteOrigin() + paths.api.catalogue('?q=keripik') }
  }
  const { refusals } = messagesFor(localeOf(request)).connections.keys
  return refusedForm(parsed, refusals[made.refusal.reason])
}

export default function NewKey({ loaderData, actionData }: Route.ComponentProps) {
  const { keys: m } = useMessages().connections
  const made = actionData && 'secret' in actionData ? actionData : undefined
  return (
    <WorkPage title={m.newTitle} current="keys" role="buyer">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.newTitle}
            lead={made ? undefined : m.newLead}
            back={<BackLink to={paths.buyer.keys()}>{m.title}</BackLink>}
          />
          {made ? (
            <NewSecret secret={made.secret} url={made.url} />
          ) : (
            <KeyForm
              holder={loaderData.holder}
              errors={actionData?.errors ?? {}}
              typed={actionData?.typed ?? {}}
            />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
