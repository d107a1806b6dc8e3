import { decideRule, readRules } from '#app/domain/curation/changes/rules.server.ts'
import { type Rule, ruleNames } from '#app/domain/curation/changes/rules.ts'
import { RuleSchema } from '#app/domain/curation/changes/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.changes.rules'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const today = dayOf(now())
  return { ...(await readRules(official, today)), today, mayDecide: official.approver }
}

export async function action({ request }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const parsed = await parseForm(request, RuleSchema)
  if (!parsed.ok) return badForm(parsed)
  const decided = await decideRule(official, parsed.value, now())
  const words = messagesFor(localeOf(request)).changes.rules
  if (!decided.ok) {
    const { typed } = formObject(parsed.form)
    return badForm({ errors: { '': words[decided.refusal.reason] }, typed })
  }
  return redirectWith(paths.agency.changeRules(), { tone: 'ok', text: words.saved })
}

export default function ChangeRules({ loaderData, actionData }: Route.ComponentProps) {
  const { changes } = useMessages()
  const m = changes.rules
  const { current, decided, today, mayDecide } = loaderData
  const { errors, typed } = actionData ?? { errors: {}, typed: {} }
  return (
    <WorkPage title={m.title} current="changes" role="official">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead}
            back={<BackLink to={paths.agency.changes()}>{changes.title}</BackLink>}
          />
          <Section title={m.current}>
            <Rules label={m.current} rules={current} />
          </Section>
          {mayDecide ? (
            <Section title={m.form}>
              <PostForm>
                <FormErrors errors={errors} />
                <Select
                  name="name"
                  label={m.name}
                  options={ruleNames.map((value) => ({ value, label: m.names[value] }))}
                  value={`${typed.name ?? ''}`}
                  error={errors.name}
                />
                <TextInput
                  name="value"
                  label={m.value}
                  hint={m.valueHint}
                  numeric
                  value={`${typed.value ?? ''}`}
                  error={errors.value}
                />
                <TextInput
                  name="validFrom"
                  type="date"
                  label={m.from}
                  value={`${typed.validFrom ?? today}`}
                  error={errors.validFrom}
                />
                <TextInput
                  name="source"
                  label={m.source}
                  value={`${typed.source ?? ''}`}
                  error={errors.source}
                />
                <Button>{m.save}</Button>
              </PostForm>
            </Section>
          ) : (
            <Note icon="lock">{m.mayNot}</Note>
          )}
          {decided.length > 0 && (
            <Section title={m.history}>
              <Rules label={m.history} rules={decided} />
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Rules({ label, rules }: { label: string; rules: readonly Rule[] }) {
  const m = useMessages().changes.rules
  const format = useFormat()
  return (
    <DataTable
      label={label}
      stacked
      columns={[
        { header: m.columns.name, rowHead: true, wrap: true, cell: ({ name }) => m.names[name] },
        {
          header: m.columns.value,
          numeric: true,
          cell: ({ name, value }) => m.values[name](format.number(value)),
        },
        { header: m.columns.from, cell: ({ validFrom }) => format.date(validFrom) },
        { header: m.columns.source, wrap: true, cell: ({ source }) => source },
      ]}
      rows={rules}
      rowKey={({ name, region, validFrom }) => `${name}-${region}-${validFrom}`}
    />
  )
}
