import { inviteMember } from '#app/domain/development/invite-member.server.ts'
import { InvitationSchema } from '#app/domain/development/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireCooperative } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/cooperative.invitations.new'

export async function loader({ request }: Route.LoaderArgs) {
  await requireCooperative(request)
  return {}
}

export async function action({ request }: Route.ActionArgs) {
  const cooperative = await requireCooperative(request)
  const parsed = await parseForm(request, InvitationSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).development
  const invited = await inviteMember(cooperative, parsed.value.nib, now())
  if (invited.ok) {
    const text = words.members.invited(invited.value.businessName)
    return redirectWith(paths.cooperative.home(), { tone: 'ok', text })
  }
  const errors = { nib: words.refusals[invited.refusal.reason] }
  return badForm({ errors, typed: formObject(parsed.form).typed })
}

export default function NewMember({ actionData }: Route.ComponentProps) {
  const { members: m } = useMessages().development
  const { errors, typed } = actionData ?? { errors: {} as Record<string, string>, typed: {} }
  return (
    <WorkPage title={m.invite} current="members" role="cooperative">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.invite}
            lead={m.inviteLead}
            back={<BackLink to={paths.cooperative.home()}>{m.title}</BackLink>}
          />
          <PostForm>
            <FormErrors errors={errors} />
            <TextInput
              name="nib"
              label={m.nib}
              value={`${typed.nib ?? ''}`}
              error={errors.nib}
              inputMode="numeric"
              maxLength={20}
            />
            <Button>{m.sendInvitation}</Button>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
