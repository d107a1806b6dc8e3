import { createWebhook } from '#app/domain/accounts/webhooks/create-webhook.server.ts'
import { NewWebhookSchema } from '#app/domain/accounts/webhooks/schemas.ts'
import { badForm, parseForm, refusedForm } from '#app/http/forms.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { NewWebhookSecret, WebhookForm } from '#app/ui/connections/webhook-form.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.webhooks.new'

export async function loader({ request }: Route.LoaderArgs) {
  await requireBuyer(request)
  return null
}

export async function action({ request }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const parsed = await parseForm(request, NewWebhookSchema)
  if (!parsed.ok) return badForm(parsed)
  const created = await createWebhook(buyer, parsed.value, now())
  if (created.ok) {
    const { webhookId, secret } = created.value
    return { errors: {}, typed: {}, made: { webhookId, secret: secret ?? '' } }
  }
  const { reason } = created.refusal
  const { refusals } = messagesFor(localeOf(request)).connections.webhooks
  const field = reason === 'notAllowed' || reason === 'tooMany' ? '' : 'url'
  return refusedForm(parsed, refusals[reason], field)
}

export default function NewWebhook({ actionData }: Route.ComponentProps) {
  const { webhooks: m } = useMessages().connections
  const made = actionData && 'made' in actionData ? actionData.made : undefined
  return (
    <WorkPage title={m.newTitle} current="webhooks" role="buyer">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.newTitle}
            lead={made ? undefined : m.newLead}
            back={<BackLink to={paths.buyer.webhooks()}>{m.title}</BackLink>}
          />
          {made ? (
            <NewWebhookSecret {...made} />
          ) : (
            <WebhookForm errors={actionData?.errors ?? {}} typed={actionData?.typed ?? {}} />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
