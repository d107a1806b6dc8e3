import { FirmSchema, missingInFirm } from '#app/domain/registry/firm-schema.ts'
import { findOpenDistricts } from '#app/domain/registry/open-districts.server.ts'
import { findFirm, findVillages } from '#app/domain/registry/queries.server.ts'
import { saveFirm } from '#app/domain/registry/save-firm.server.ts'
import { badForm, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { districtOf } from '#app/kernel/regions.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { FirmForm, type FirmValues } from '#app/ui/registry/firm-form.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.firm._index'

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const firm = await findFirm(producer)
  const district = districtOf(firm.regionCode)
  const [districts, villages] = await Promise.all([findOpenDistricts(), findVillages(district)])
  const { createdAt, updatedAt, profileCompletedAt, investment, ...fields } = firm
  const village = firm.regionCode.length > district.length ? firm.regionCode : ''
  const kbliVersion = fields.kbliVersion ?? '2020'
  const values = { ...fields, kbliVersion, district, village }
  return { values: values as FirmValues, missing: missingInFirm(firm), districts, villages }
}

export async function action({ request }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const parsed = await parseForm(request, FirmSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).firm
  const saved = await saveFirm(producer, parsed.value, now())
  if (!saved.ok) {
    const typed = Object.fromEntries([...parsed.form].map(([name, value]) => [name, `${value}`]))
    return badForm({ errors: { '': words.taken }, typed })
  }
  return redirectWith(paths.producer.firm(), { tone: 'ok', text: words.saved })
}

export default function Firm({ loaderData, actionData }: Route.ComponentProps) {
  const { firm } = useMessages()
  const { missing, districts, villages } = loaderData
  const values = actionData ? (actionData.typed as FirmValues) : loaderData.values
  const names = missing.map((name) => firm.fields[name] ?? name).join(', ')
  return (
    <WorkPage title={firm.title} current="firm" role="producer">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={firm.title}
            lead={firm.lead}
            actions={
              <ButtonLink variant="secondary" to={paths.producer.readings()}>
                {firm.readings.title}
              </ButtonLink>
            }
          />
          {missing.length === 0 ? (
            <Note tone="ok">{firm.complete}</Note>
          ) : (
            <Note tone="warning">{firm.incomplete(names)}</Note>
          )}
          <FirmForm
            values={values}
            errors={actionData?.errors ?? {}}
            districts={districts}
            villages={villages}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
