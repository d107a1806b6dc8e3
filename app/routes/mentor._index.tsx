import { findCaseload } from '#app/domain/registry/queries.server.ts'
import { requireMentor } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/mentor._index'

export async function loader({ request }: Route.LoaderArgs) {
  const mentor = await requireMentor(request)
  return { producers: await findCaseload(mentor) }
}

export default function Caseload({ loaderData }: Route.ComponentProps) {
  const { caseload, list } = useMessages().firm
  const format = useFormat()
  const { producers } = loaderData
  return (
    <WorkPage title={caseload.title} current="caseload" role="mentor">
      <Page>
        <Stack gap={6}>
          <PageHead title={caseload.title} lead={caseload.lead} />
          {producers.length === 0 ? (
            <EmptyState title={caseload.emptyTitle}>{caseload.emptyText}</EmptyState>
          ) : (
            <Table label={caseload.title} stacked>
              <thead>
                <tr>
                  <HeadCell>{list.business}</HeadCell>
                  <HeadCell>{list.owner}</HeadCell>
                  <HeadCell>{caseload.file}</HeadCell>
                  <HeadCell numeric>{caseload.products}</HeadCell>
                  <HeadCell numeric>{caseload.listed}</HeadCell>
                </tr>
              </thead>
              <tbody>
                {producers.map((producer) => (
                  <tr key={producer.id}>
                    <RowHead>
                      <a href={paths.mentor.producer(producer.id)}>{producer.businessName}</a>
                    </RowHead>
                    <Cell label={list.owner}>{producer.ownerName}</Cell>
                    <Cell label={caseload.file}>
                      {producer.profileCompletedAt ? caseload.complete : caseload.incomplete}
                    </Cell>
                    <Cell label={caseload.products} numeric>
                      {format.number(producer.products.length)}
                    </Cell>
                    <Cell label={caseload.listed} numeric>
                      {format.number(
                        producer.products.filter(({ state }) => state === 'listed').length,
                      )}
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
