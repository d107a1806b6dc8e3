import { certificateKinds } from '#app/domain/certification/certificate.ts'
import { changeStep } from '#app/domain/development/change-step.server.ts'
import { StepSchema } from '#app/domain/development/schemas.ts'
import { stepsOn } from '#app/domain/development/step.ts'
import { findStepHistory } from '#app/domain/development/step-queries.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { StepForm } from '#app/ui/development/step-form.tsx'
import { StepTable } from '#app/ui/development/step-table.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.steps.$kind'

const kindFrom = (params: { kind: string }) =>
  found(certificateKinds.find((kind) => kind === params.kind))

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const kind = kindFrom(params)
  const today = dayOf(now())
  const history = await findStepHistory(official, kind)
  const [current] = stepsOn(history, [official.organisationId], today)
  return { kind, history, current: current ?? null, today }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const kind = kindFrom(params)
  const parsed = await parseForm(request, StepSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).development
  const changed = await changeStep(official, kind, parsed.value, now())
  if (changed.ok) {
    return redirectWith(paths.agency.step(kind), { tone: 'ok', text: words.steps.saved })
  }
  const errors = { after: words.refusals[changed.refusal.reason] }
  return badForm({ errors, typed: formObject(parsed.form).typed })
}

export default function StepPage({ loaderData, actionData }: Route.ComponentProps) {
  const { certification, development } = useMessages()
  const format = useFormat()
  const { steps: m } = development
  const { kind, history, current, today } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  const title = m.changeFor(certification.kinds[kind])
  return (
    <WorkPage title={title} current="steps" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            lead={m.lead}
            back={<BackLink to={paths.agency.steps()}>{m.title}</BackLink>}
          />
          {history.length > 0 && (
            <Section title={m.history}>
              <StepTable
                label={m.history}
                steps={history}
                nameHeader={certification.columns.kind}
                name={({ validFrom }) => `${certification.kinds[kind]}, ${format.date(validFrom)}`}
              />
            </Section>
          )}
          <Section title={m.change}>
            <StepForm
              kind={kind}
              step={current ?? {}}
              today={today}
              errors={errors}
              typed={typed}
            />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}
