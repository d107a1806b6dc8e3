import { findMember } from '#app/domain/accounts/office.server.ts'
import { saveMember } from '#app/domain/accounts/save-member.server.ts'
import { MemberSchema } from '#app/domain/accounts/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { MemberForm } from '#app/ui/accounts/member-form.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.office.members.$membershipId'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return found(await findMember(official, params.membershipId))
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const member = found(await findMember(official, params.membershipId))
  const parsed = await parseForm(request, MemberSchema)
  if (!parsed.ok) return badForm(parsed)
  const saved = await saveMember(official, member.id, parsed.value)
  const m = messagesFor(localeOf(request)).accounts.office
  if (saved.ok) {
    return redirectWith(paths.agency.office(), { tone: 'ok', text: m.memberSaved(member.name) })
  }
  const { reason } = saved.refusal
  if (reason === 'notFound') throw notFound()
  return badForm({ errors: { '': m.refusals[reason] }, typed: formObject(parsed.form).typed })
}

export default function Member({ loaderData, actionData }: Route.ComponentProps) {
  const { accounts } = useMessages()
  const { name, role, organisationName } = loaderData
  return (
    <WorkPage title={name} current="office" role="official">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={name}
            eyebrow={`${accounts.roles[role]}, ${organisationName}`}
            back={<BackLink to={paths.agency.office()}>{accounts.office.title}</BackLink>}
          />
          <MemberForm member={loaderData} state={actionData} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
