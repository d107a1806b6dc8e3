import { findReadings, type Reading } from '#app/domain/registry/find-readings.server.ts'
import { pageSize } from '#app/domain/registry/queries.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.firm.readings'

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const page = pageOf(request)
  const { readings, total } = await findReadings(producer, page)
  return { readings, page, pages: Math.ceil(total / pageSize) }
}

export default function Readings({ loaderData }: Route.ComponentProps) {
  const { firm, accounts } = useMessages()
  const m = firm.readings
  const format = useFormat()
  const { readings, page, pages } = loaderData
  return (
    <WorkPage title={m.title} current="firm" role="producer">
      <Page>
        <Stack gap={5}>
          <PageHead
            title={m.title}
            lead={m.lead}
            back={<BackLink to={paths.producer.firm()}>{firm.title}</BackLink>}
          />
          {readings.length === 0 ? (
            <EmptyState title={m.emptyTitle}>{m.emptyText}</EmptyState>
          ) : (
            <DataTable<Reading>
              label={m.title}
              stacked
              rows={readings}
              rowKey={({ id }) => id}
              columns={[
                { header: m.who, rowHead: true, cell: ({ readerName }) => readerName },
                {
                  header: m.office,
                  wrap: true,
                  cell: ({ readerRole, organisationName }) =>
                    `${accounts.roles[readerRole]}, ${organisationName}`,
                },
                { header: m.opened, cell: ({ what }) => m.what[what] },
                { header: m.at, cell: ({ at }) => format.dateTime(at) },
              ]}
            />
          )}
          <Pager page={page} pages={pages} to={paths.producer.readings} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
