import { requireAdmin } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { findPendingJobs } from '#app/platform/jobs.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/admin.jobs._index'

export async function loader({ request }: Route.LoaderArgs) {
  await requireAdmin(request)
  return { jobs: await findPendingJobs() }
}

export default function Jobs({ loaderData }: Route.ComponentProps) {
  const words = useMessages().admin.jobs
  const format = useFormat()
  return (
    <WorkPage title={words.title} current="jobs" role="admin">
      <Page>
        <Stack gap={6}>
          <PageHead title={words.title} lead={words.lead} />
          {loaderData.jobs.length === 0 ? (
            <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
          ) : (
            <Table label={words.title} stacked dense>
              <thead>
                <tr>
                  <HeadCell>{words.task}</HeadCell>
                  <HeadCell numeric>{words.attempts}</HeadCell>
                  <HeadCell>{words.next}</HeadCell>
                  <HeadCell>{words.error}</HeadCell>
                  <HeadCell hidden>{words.retry}</HeadCell>
                </tr>
              </thead>
              <tbody>
                {loaderData.jobs.map((job) => (
                  <tr key={job.id}>
                    <RowHead>{job.task}</RowHead>
                    <Cell label={words.attempts} numeric>
                      {format.number(job.attempts)}
                    </Cell>
                    <Cell label={words.next}>{format.dateTime(job.runAt)}</Cell>
                    <Cell label={words.error} wrap>
                      {job.error}
                    </Cell>
                    <Cell>
                      <form method="post" action={paths.admin.jobRetry(job.id)}>
                        <Button variant="secondary" size="small">
                          {words.retry}
                        </Button>
                      </form>
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
