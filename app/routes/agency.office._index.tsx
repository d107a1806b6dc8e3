import { findOffice } from '#app/domain/accounts/office.server.ts'
import { saveOffice } from '#app/domain/accounts/save-office.server.ts'
import { OfficeSchema } from '#app/domain/registry/office-schema.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { MemberTable } from '#app/ui/accounts/member-table.tsx'
import { OfficeForm } from '#app/ui/accounts/office-form.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.office._index'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const office = await findOffice(official)
  return { ...office, name: official.organisationName, may: official.approver }
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, OfficeSchema)
  if (!parsed.ok) return badForm(parsed)
  const saved = await saveOffice(official, parsed.value)
  const m = messagesFor(localeOf(request)).accounts.office
  if (saved.ok) return redirectWith(paths.agency.office(), { tone: 'ok', text: m.saved })
  return badForm({ errors: { '': m.mayNot }, typed: formObject(parsed.form).typed })
}

export default function Office({ loaderData, actionData }: Route.ComponentProps) {
  const { accounts, evaluation, setUp } = useMessages()
  const m = accounts.office
  const format = useFormat()
  const { name, members, may, letterhead, letterClosing, appealDays, sectors } = loaderData
  const names = sectors.map((sector) => evaluation.sectors[sector] ?? sector)
  const signers = members.filter(({ role, approver }) => role === 'official' && approver)
  return (
    <WorkPage title={m.title} current="office" role="official">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={m.title}
            eyebrow={name}
            lead={m.lead}
            back={<BackLink to={paths.agency.settings()}>{evaluation.rules.title}</BackLink>}
            actions={
              <ButtonLink variant="secondary" to={paths.agency.setUp()}>
                {setUp.title}
              </ButtonLink>
            }
          />
          {may ? (
            <OfficeForm office={loaderData} state={actionData} />
          ) : (
            <>
              <Note>{m.mayNot}</Note>
              <DescriptionList
                facts={[
                  { term: m.letterhead, detail: letterhead ?? m.none },
                  { term: m.letterClosing, detail: letterClosing ?? m.none },
                  { term: m.appealDays, detail: `${appealDays} ${m.daysUnit}` },
                  {
                    term: m.sectors,
                    detail: format.list(names.length > 0 ? names : [m.allSectors]),
                  },
                ]}
              />
            </>
          )}
          <Section
            title={m.members}
            lead={
              signers.length > 0
                ? m.signsLead(format.list(signers.map((signer) => signer.name)))
                : undefined
            }
          >
            <MemberTable members={members} may={may} />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}
