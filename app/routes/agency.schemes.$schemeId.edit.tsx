import { redirect } from 'react-router'
import { SchemeSchema } from '#app/domain/development/schemas.ts'
import { findSchemeFor } from '#app/domain/development/scheme-queries.server.ts'
import { editScheme } from '#app/domain/development/write-scheme.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
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
import type { Route } from './+types/agency.schemes.$schemeId.edit'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const scheme = found(await findSchemeFor(official, params.schemeId))
  if (scheme.state !== 'draft') throw redirect(paths.agency.scheme(scheme.id))
  return { scheme }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findSchemeFor(official, params.schemeId))
  const parsed = await parseForm(request, SchemeSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).development
  const edited = await editScheme(official, id, parsed.value, now())
  if (edited.ok) {
    return redirectWith(paths.agency.scheme(id), { tone: 'ok', text: words.schemes.edited })
  }
  const { reason } = edited.refusal
  if (reason === 'notFound') throw notFound()
  const fields: Record<string, string> = { notOurRegion: 'regionCode', notOurSector: 'sectors' }
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { [fields[reason] ?? '']: words.refusals[reason] }, typed })
}

export default function EditScheme({ loaderData, actionData }: Route.ComponentProps) {
  const { schemes: m } = useMessages().development
  const { scheme } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return (
    <WorkPage title={m.edit} current="schemes" role="official">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={m.edit}
            back={<BackLink to={paths.agency.scheme(scheme.id)}>{scheme.name}</BackLink>}
          />
          <SchemeForm scheme={scheme} errors={errors} typed={typed} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
