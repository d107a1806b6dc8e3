import { SignUpSchema } from '#app/domain/accounts/schemas.ts'
import { signUpBuyer } from '#app/domain/ordering/sign-up-buyer.server.ts'
import { findOpenDistricts } from '#app/domain/registry/open-districts.server.ts'
import { signUpProducer } from '#app/domain/registry/sign-up-producer.server.ts'
import { badForm, parseForm } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { signInAndGo } from '#app/http/session.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { SignUpForm } from '#app/ui/accounts/sign-up-form.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/sign-up'

export const loader = async () => ({ districts: await findOpenDistricts() })

export async function action({ request }: Route.ActionArgs) {
  const parsed = await parseForm(request, SignUpSchema)
  if (!parsed.ok) return badForm({ ...parsed, typed: { ...parsed.typed, password: '' } })
  const { kind, name, email, password, organisation, district, channel = '' } = parsed.value
  const person = { name, email, password }
  const signedUp =
    kind === 'producer'
      ? await signUpProducer(person, { name: organisation, district })
      : await signUpBuyer(person, { name: organisation, district, channel })
  const typed = { kind, name, email, organisation, district, channel }
  const words = messagesFor(localeOf(request)).accounts.signUp
  if (!signedUp.ok) {
    const field = signedUp.refusal.reason === 'emailTaken' ? 'email' : 'organisation'
    return badForm({ errors: { [field]: words[signedUp.refusal.reason] }, typed })
  }
  const home = kind === 'producer' ? paths.producer.firm() : paths.buyer.company()
  const answer = await signInAndGo(request, { email, password }, home)
  return answer instanceof Response ? answer : badForm({ errors: { '': words.done }, typed })
}

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
  const { signUp } = useMessages().accounts
  return (
    <PublicPage title={signUp.title}>
      <Page width="form">
        <Stack gap={6}>
          <PageHead title={signUp.title} lead={signUp.lead} />
          <SignUpForm
            districts={loaderData.districts}
            errors={actionData?.errors ?? {}}
            typed={actionData?.typed ?? {}}
          />
        </Stack>
      </Page>
    </PublicPage>
  )
}
