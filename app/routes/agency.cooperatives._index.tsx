import {
  cooperativesPerPage,
  findReachedCooperatives,
} from '#app/domain/development/agency-cooperatives.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.cooperatives._index'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const page = pageOf(request)
  const { cooperatives, total } = await findReachedCooperatives(official, page)
  return { cooperatives, page, pages: Math.ceil(total / cooperativesPerPage) }
}

export default function Cooperatives({ loaderData }: Route.ComponentProps) {
  const m = useMessages().development.cooperatives
  const format = useFormat()
  const { cooperatives, page, pages } = loaderData
  return (
    <WorkPage title={m.title} current="cooperatives" role="official">
      <Page width="read">
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} />
          {cooperatives.length === 0 ? (
            <EmptyState title={m.none}>{m.noneText}</EmptyState>
          ) : (
            <DataTable
              label={m.title}
              columns={[
                {
                  header: m.name,
                  rowHead: true,
                  wrap: true,
                  cell: ({ id, name }) => <a href={paths.agency.cooperative(id)}>{name}</a>,
                },
                {
                  header: m.members,
                  numeric: true,
                  cell: ({ members }) => format.number(members),
                },
              ]}
              rows={cooperatives}
              rowKey={({ id }) => id}
            />
          )}
          <Pager page={page} pages={pages} to={paths.agency.cooperatives} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
