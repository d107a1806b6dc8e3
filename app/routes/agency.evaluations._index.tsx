import { listMonths } from '#app/domain/evaluation/queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.evaluations._index'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { months: await listMonths(official) }
}

export default function Evaluations({ loaderData }: Route.ComponentProps) {
  const { evaluation: m, sales } = useMessages()
  const f = useFormat()
  const { months } = loaderData
  return (
    <WorkPage title={m.title} current="evaluations" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead}
            actions={
              <ButtonLink to={paths.agency.settings()} variant="secondary" icon="rules">
                {m.rules.title}
              </ButtonLink>
            }
          />
          {months.length === 0 ? (
            <EmptyState
              title={m.list.emptyTitle}
              action={
                <ButtonLink to={paths.agency.newSalesImport('sell-out')} icon="upload">
                  {sales.importTable}
                </ButtonLink>
              }
            >
              {m.list.emptyText}
            </EmptyState>
          ) : (
            <DataTable
              label={m.title}
              stacked
              rows={months}
              rowKey={({ period }) => period}
              columns={[
                {
                  header: m.list.month,
                  rowHead: true,
                  cell: ({ period }) => (
                    <a href={paths.agency.evaluation(period)}>{f.period(period)}</a>
                  ),
                },
                {
                  header: m.list.state,
                  cell: ({ state, revision }) => (
                    <Status
                      tone={state === 'frozen' ? 'ok' : 'active'}
                      icon={state === 'frozen' ? 'lock' : 'dot'}
                      plain
                    >
                      {m.states[state]}
                      {state === 'frozen' && `, ${m.list.revision(revision)}`}
                    </Status>
                  ),
                },
                {
                  header: m.list.signed,
                  cell: ({ signerName, signedAt }) =>
                    signerName && signedAt ? `${signerName}, ${f.date(signedAt)}` : null,
                },
                { header: m.list.files, numeric: true, cell: ({ files }) => f.number(files) },
                {
                  header: m.list.followUps,
                  numeric: true,
                  cell: ({ openFollowUps }) => f.number(openFollowUps),
                },
              ]}
            />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
