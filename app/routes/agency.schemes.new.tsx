import { SchemeSchema } from '#app/domain/development/schemas.ts'
import { draftScheme } from '#app/domain/development/write-scheme.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { SchemeForm } from '#app/ui/development/scheme-form.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.schemes.new'

export async function loader({ request }: Route.LoaderArgs) {
  await requireOfficial(request)
  return {}
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, SchemeSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).development
  const drafted = await draftScheme(official, parsed.value, now())
  if (drafted.ok) {
    const text = words.schemes.drafted
    return redirectWith(paths.agency.scheme(drafted.value.schemeId), { tone: 'ok', text })
  }
  const { reason } = drafted.refusal
  const field = reason === 'notOurRegion' ? 'regionCode' : 'sectors'
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { [field]: words.refusals[reason] }, typed })
}

export default function NewScheme({ actionData }: Route.ComponentProps) {
  const { schemes: m } = useMessages().development
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return (
    <WorkPage title={m.new} current="schemes" role="official">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.new}
            back={<BackLink to={paths.agency.schemes()}>{m.back}</BackLink>}
          />
          <SchemeForm scheme={{}} errors={errors} typed={typed} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
