import { z } from 'zod'
import { inviteProducer } from '#app/domain/registry/invite-producer.server.ts'
import { findProducerFor } from '#app/domain/registry/queries.server.ts'
import { badForm, parseForm } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { sendInvitation } from '#app/http/invitation-mail.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { requiredText } from '#app/kernel/form-fields.ts'
import { isId } from '#app/kernel/ids.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { InvitationForm, InvitationLink } from '#app/ui/accounts/invitation-form.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.producers.$producerId.invitation'

const Schema = z.object({
  name: requiredText(120),
  email: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.email({ error: 'validation.email' }).optional(),
  ),
})

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const { producerId } = params
  const producer = found(isId(producerId) ? await findProducerFor(official, producerId) : null)
  const { id, businessName, ownerName, email } = producer
  return { id, businessName, ownerName, email }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { producerId } = params
  const { id } = found(isId(producerId) ? await findProducerFor(official, producerId) : null)
  const parsed = await parseForm(request, Schema)
  if (!parsed.ok) return badForm(parsed)
  const invited = await inviteProducer(official, id, parsed.value, now())
  if (!invited.ok) throw notFound()
  const { token, phone } = invited.value
  const from = official.organisationName
  const sent = await sendInvitation({
    ...parsed.value,
    token,
    phone,
    from,
    locale: localeOf(request),
    maker: true,
  })
  return { errors: {}, typed: {}, sent }
}

export default function InviteProducer({ loaderData, actionData }: Route.ComponentProps) {
  const { firm } = useMessages()
  const sent = actionData && 'sent' in actionData ? actionData.sent : undefined
  return (
    <WorkPage title={firm.file.invite} current="producers" role="official">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            back={
              <BackLink to={paths.agency.producer(loaderData.id)}>
                {loaderData.businessName}
              </BackLink>
            }
            title={firm.file.invite}
            lead={firm.file.inviteLead}
          />
          {sent ? (
            <InvitationLink {...sent} />
          ) : (
            <InvitationForm
              errors={actionData?.errors ?? {}}
              typed={{
                name: loaderData.ownerName,
                email: loaderData.email ?? '',
                ...actionData?.typed,
              }}
            />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
