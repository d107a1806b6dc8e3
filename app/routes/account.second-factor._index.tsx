import { EnrolSchema } from '#app/domain/accounts/schemas.ts'
import { badForm, type FieldErrors, parseForm } from '#app/http/forms.server.ts'
import { requirePerson } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { askAuth } from '#app/http/session.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { AskForPassword, ConfirmKey } from '#app/ui/accounts/second-factor-forms.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/account.second-factor._index'

export async function loader({ request }: Route.LoaderArgs) {
  const { twoFactorEnabled } = await requirePerson(request)
  return { twoFactorEnabled }
}

/** Starts enrolment: the key and the backup codes are shown this once. */
async function start(request: Request, password: string) {
  const response = await askAuth(request, '/two-factor/enable', { password })
  const words = messagesFor(localeOf(request)).accounts.secondFactor
  if (!response.ok) return badForm({ errors: { password: words.wrongPassword }, typed: {} })
  const { totpURI, backupCodes } = (await response.json()) as {
    totpURI: string
    backupCodes: string[]
  }
  return { errors: {}, typed: {}, enrolment: { totpURI, backupCodes } }
}

export async function action({ request }: Route.ActionArgs) {
  await requirePerson(request)
  const parsed = await parseForm(request, EnrolSchema)
  return parsed.ok ? start(request, parsed.value.password) : badForm(parsed)
}

export default function EnrolSecondFactor({ loaderData, actionData }: Route.ComponentProps) {
  const { secondFactor } = useMessages().accounts
  const errors: FieldErrors = actionData?.errors ?? {}
  const enrolment = actionData && 'enrolment' in actionData ? actionData.enrolment : undefined
  return (
    <WorkPage title={secondFactor.enrolTitle} current="account">
      <Page width="form">
        <Stack gap={6}>
          <PageHead title={secondFactor.enrolTitle} lead={secondFactor.enrolLead} />
          <FormErrors errors={errors} />
          {loaderData.twoFactorEnabled && <Note tone="ok">{secondFactor.active}</Note>}
          {enrolment ? <ConfirmKey {...enrolment} /> : <AskForPassword error={errors.password} />}
        </Stack>
      </Page>
    </WorkPage>
  )
}
