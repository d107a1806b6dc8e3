import { decideSetting } from '#app/domain/evaluation/decide-setting.server.ts'
import { maySign } from '#app/domain/evaluation/policy.ts'
import { settingSchema } from '#app/domain/evaluation/schemas.ts'
import { readRules } from '#app/domain/evaluation/settings.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { periodOfDay } from '#app/kernel/period.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { RuleForm } from '#app/ui/evaluation/rule-form.tsx'
import { RuleTable } from '#app/ui/evaluation/rule-table.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.settings'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const rules = await readRules(official, periodOfDay(dayOf(now())))
  return { ...rules, may: maySign(official) }
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, settingSchema)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).evaluation.rules
  const decided = await decideSetting(official, parsed.value, now())
  if (decided.ok) return redirectWith(paths.agency.settings(), { tone: 'ok', text: words.saved })
  const { reason } = decided.refusal
  const { typed } = formObject(parsed.form)
  return badForm({ errors: { [reason === 'mayNot' ? '' : 'validFrom']: words[reason] }, typed })
}

export default function Settings({ loaderData, actionData }: Route.ComponentProps) {
  const { evaluation: m, accounts } = useMessages()
  const { current, decided, may } = loaderData
  const { errors, typed } = actionData ?? { errors: {} as Record<string, string>, typed: {} }
  return (
    <WorkPage title={m.rules.title} current="settings" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.rules.title}
            lead={m.rules.lead}
            back={<BackLink to={paths.agency.evaluations()}>{m.title}</BackLink>}
            actions={
              <ButtonLink variant="secondary" to={paths.agency.office()}>
                {accounts.office.title}
              </ButtonLink>
            }
          />
          {errors[''] && <Note tone="error">{errors['']}</Note>}
          <Section title={m.rules.now}>
            <RuleTable rules={current} label={m.rules.now} />
          </Section>
          {may ? (
            <Section title={m.rules.add}>
              <RuleForm errors={errors} typed={typed} />
            </Section>
          ) : (
            <Note>{m.rules.mayNot}</Note>
          )}
          {decided.length > 0 && (
            <Section title={m.rules.history}>
              <RuleTable rules={decided} label={m.rules.history} />
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
