import { findTrail } from '#app/domain/accounts/administration.server.ts'
import { requireAdmin } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/admin.events'

export async function loader({ request }: Route.LoaderArgs) {
  const admin = await requireAdmin(request)
  const before = new URL(request.url).searchParams.get('before') ?? ''
  return { events: await findTrail(admin, /^\d{1,18}$/.test(before) ? BigInt(before) : undefined) }
}

export default function Trail({ loaderData }: Route.ComponentProps) {
  const { admin, kit } = useMessages()
  const format = useFormat()
  const words = admin.events
  const last = loaderData.events.at(-1)
  return (
    <WorkPage title={words.title} current="events" role="admin">
      <Page>
        <Stack gap={6}>
          <PageHead title={words.title} lead={words.lead} />
          <Table label={words.title} stacked dense>
            <thead>
              <tr>
                <HeadCell>{words.type}</HeadCell>
                <HeadCell>{words.who}</HeadCell>
                <HeadCell>{words.subject}</HeadCell>
                <HeadCell>{words.at}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {loaderData.events.map((event) => (
                <tr key={event.id}>
                  <RowHead>{event.type}</RowHead>
                  <Cell label={words.who}>{event.actorName ?? words.system}</Cell>
                  <Cell label={words.subject}>{`${event.subjectType} ${event.subjectId}`}</Cell>
                  <Cell label={words.at}>{format.dateTime(event.at)}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
          {loaderData.events.length === 100 && last && (
            <p>
              <a href={`${paths.admin.events()}?before=${last.position}`}>{kit.nextPage}</a>
            </p>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
