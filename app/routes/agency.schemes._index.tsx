import {
  findSchemes,
  type ListedScheme,
  schemesPerPage,
} from '#app/domain/development/scheme-queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { SchemeStatus } from '#app/ui/development/scheme-status.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.schemes._index'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const page = pageOf(request)
  const { schemes, total } = await findSchemes(official, page)
  return { schemes, page, pages: Math.ceil(total / schemesPerPage), today: dayOf(now()) }
}

export default function Schemes({ loaderData }: Route.ComponentProps) {
  const { schemes: m } = useMessages().development
  const format = useFormat()
  const { schemes, page, pages, today } = loaderData
  const columns: Column<ListedScheme>[] = [
    {
      header: m.name,
      rowHead: true,
      cell: ({ id, name }) => <a href={paths.agency.scheme(id)}>{name}</a>,
    },
    { header: m.waiting, numeric: true, cell: ({ requested }) => format.number(requested) },
    {
      header: m.seats,
      cell: ({ seatsTaken, seats }) => m.takenOf(seatsTaken, seats),
    },
    {
      header: m.funds,
      cell: ({ fundsBound, funds }) =>
        m.boundOf(format.rupiahCompact(fundsBound), format.rupiahCompact(funds)),
    },
    {
      header: m.dates,
      cell: ({ opensOn, closesOn }) => m.fromTo(format.date(opensOn), format.date(closesOn)),
      wrap: true,
    },
    {
      header: useMessages().development.seats.state,
      cell: (scheme) => <SchemeStatus scheme={scheme} today={today} />,
    },
  ]
  const add = (
    <>
      <ButtonLink to={paths.agency.steps()} variant="secondary">
        {m.steps}
      </ButtonLink>
      <ButtonLink to={paths.agency.newScheme()} icon="add">
        {m.new}
      </ButtonLink>
    </>
  )
  return (
    <WorkPage title={m.title} current="schemes" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} actions={add} />
          {schemes.length === 0 ? (
            <EmptyState title={m.emptyTitle}>{m.emptyText}</EmptyState>
          ) : (
            <>
              <DataTable
                label={m.title}
                columns={columns}
                rows={schemes}
                rowKey={({ id }) => id}
                rowTone={({ requested }) => (requested > 0 ? 'turn' : undefined)}
                stacked
              />
              <Pager page={page} pages={pages} to={paths.agency.schemesPage} />
            </>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
