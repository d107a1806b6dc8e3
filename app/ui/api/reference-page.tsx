import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Code } from '#app/ui/kit/code.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import { DoorSection } from './door-section.tsx'
import { FieldTable } from './field-table.tsx'
import { KindText, partId } from './kind-text.tsx'
import type { DoorView, PartView } from './reference.ts'

type Props = {
  groups: readonly { name: string; doors: readonly DoorView[] }[]
  parts: readonly PartView[]
  statuses: Readonly<Record<string, number>>
  most: number
  example: string
}

export function ReferencePage({ groups, parts, statuses, most, example }: Props) {
  const { api } = useMessages()
  const { page: m } = api
  return (
    <PublicPage title={m.title}>
      <Page>
        <Stack gap={8}>
          <PageHead
            title={m.title}
            lead={api.lead}
            actions={
              <ButtonLink to={paths.api.document()} icon="download">
                {m.document}
              </ButtonLink>
            }
          />
          <Beginning example={example} most={most} />
          <Section title={m.contents}>
            <ul className="api-contents">
              {groups.flatMap(({ doors }) =>
                doors.map(({ id, summary }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{summary}</a>
                  </li>
                )),
              )}
            </ul>
          </Section>
          {groups.map(({ name, doors }) => (
            <Section key={name} title={name}>
              <Stack gap={7}>
                {doors.map((door) => (
                  <DoorSection key={door.id} door={door} />
                ))}
              </Stack>
            </Section>
          ))}
          <Problems statuses={statuses} />
          <Section title={m.schemas}>
            <Stack gap={6}>
              {parts.map((part) => (
                <Part key={part.name} {...part} />
              ))}
            </Stack>
          </Section>
        </Stack>
      </Page>
    </PublicPage>
  )
}

function Beginning({ example, most }: { example: string; most: number }) {
  const { api, connections } = useMessages()
  const { page: m } = api
  const format = useFormat()
  return (
    <Stack gap={5}>
      <p>{api.text}</p>
      <Section title={m.start}>
        <Stack gap={3}>
          <p>
            {m.startText} <a href={paths.buyer.keys()}>{connections.keys.title}</a>
          </p>
          <Code>{`curl '${example}' \\\n  -H 'Authorization: Bearer etalase_…'`}</Code>
        </Stack>
      </Section>
      <Section title={m.once}>
        <p>{m.onceText}</p>
      </Section>
      <Section title={m.limits}>
        <p>{m.limitsText(format.number(most))}</p>
      </Section>
    </Stack>
  )
}

function Problems({ statuses }: { statuses: Readonly<Record<string, number>> }) {
  const { page: m, problems } = useMessages().api
  return (
    <Section title={m.problems} lead={m.problemsText}>
      <DataTable
        label={m.problems}
        stacked
        dense
        rows={Object.entries(problems)}
        rowKey={([type]) => type}
        columns={[
          {
            header: m.problemColumns.type,
            rowHead: true,
            cell: ([type]) => <code id={type}>{type}</code>,
          },
          { header: m.problemColumns.status, numeric: true, cell: ([type]) => statuses[type] },
          {
            header: m.problemColumns.meaning,
            wrap: true,
            cell: ([, { title, text }]) => `${title}. ${text}`,
          },
        ]}
      />
    </Section>
  )
}

function Part({ name, meaning, kind }: PartView) {
  return (
    <Section level={3} id={partId(name)} title={name} lead={meaning}>
      {kind.is === 'object' ? (
        <FieldTable label={name} fields={kind.fields} />
      ) : (
        <p>
          <KindText kind={kind} />
        </p>
      )}
    </Section>
  )
}
