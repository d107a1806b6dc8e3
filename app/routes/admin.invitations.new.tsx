import { roles } from '#app/domain/accounts/actor.ts'
import {
  findInvitingOrganisations,
  inviteStaff,
} from '#app/domain/accounts/administration.server.ts'
import { InviteSchema } from '#app/domain/accounts/schemas.ts'
import { badForm, parseForm } from '#app/http/forms.server.ts'
import { requireAdmin } from '#app/http/guard.server.ts'
import { sendInvitation } from '#app/http/invitation-mail.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { InvitationLink } from '#app/ui/accounts/invitation-form.tsx'
import { StaffInvitationForm } from '#app/ui/accounts/staff-invitation-form.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/admin.invitations.new'

export async function loader({ request }: Route.LoaderArgs) {
  const admin = await requireAdmin(request)
  return { organisations: await findInvitingOrganisations(admin) }
}

export async function action({ request }: Route.ActionArgs) {
  const admin = await requireAdmin(request)
  const parsed = await parseForm(request, InviteSchema)
  if (!parsed.ok) return badForm(parsed)
  const invited = await inviteStaff(admin, parsed.value, now())
  const locale = localeOf(request)
  if (!invited.ok) {
    const { approver, ...typed } = parsed.value
    return badForm({
      errors: { role: messagesFor(locale).admin.invite.mismatch },
      typed: { ...typed, approver: approver ? 'yes' : '' } as Record<string, string>,
    })
  }
  const { token, organisationName: from } = invited.value
  const { name, email, phone } = parsed.value
  const sent = await sendInvitation({ token, name, email, phone, from, locale })
  return { errors: {}, typed: {}, sent }
}

export default function InviteStaff({ loaderData, actionData }: Route.ComponentProps) {
  const { admin } = useMessages()
  const sent = actionData && 'sent' in actionData ? actionData.sent : undefined
  return (
    <WorkPage title={admin.invite.title} current="people" role="admin">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            back={<BackLink to={paths.admin.people()}>{admin.people.title}</BackLink>}
            title={admin.invite.title}
            lead={admin.invite.lead}
          />
          {sent ? (
            <InvitationLink {...sent} />
          ) : (
            <StaffInvitationForm
              roles={roles.filter((role) => role !== 'producer')}
              organisations={loaderData.organisations}
              errors={actionData?.errors ?? {}}
              typed={(actionData?.typed ?? {}) as Record<string, string>}
            />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
