import { findOutbox } from '#app/domain/accounts/outbox.server.ts'
import { notFound, requirePerson } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { environment } from '#app/platform/env.server.ts'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Table } from '#app/ui/kit/table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/outbox._index'

/** One's own mail where no SMTP server takes it: the demonstration's letter box. */
export async function loader({ request }: Route.LoaderArgs) {
  const person = await requirePerson(request)
  if (environment().ETALASE_DEMO !== 'on') throw notFound()
  return { messages: await findOutbox(person) }
}

export default function Outbox({ loaderData }: Route.ComponentProps) {
  const { outbox } = useMessages().accounts
  const format = useFormat()
  return (
    <WorkPage title={outbox.title} current="outbox">
      <Page>
        <Stack gap={6}>
          <PageHead title={outbox.title} lead={outbox.lead} />
          {loaderData.messages.length === 0 ? (
            <EmptyState title={outbox.emptyTitle}>{outbox.emptyText}</EmptyState>
          ) : (
            <Table label={outbox.title}>
              <thead>
                <tr>
                  <th scope="col">{outbox.subject}</th>
                  <th scope="col">{outbox.to}</th>
                  <th scope="col">{outbox.at}</th>
                </tr>
              </thead>
              <tbody>
                {loaderData.messages.map((message) => (
                  <tr key={message.id}>
                    <th scope="row">
                      <a href={paths.outboxMessage(message.id)}>{message.subject}</a>
                    </th>
                    <td data-label={outbox.to}>{message.toAddress}</td>
                    <td data-label={outbox.at}>{format.dateTime(message.createdAt)}</td>
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
