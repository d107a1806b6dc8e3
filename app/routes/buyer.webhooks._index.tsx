import { findWebhooks } from '#app/domain/accounts/webhooks/queries.server.ts'
import type { WebhookView } from '#app/domain/accounts/webhooks/webhook.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { WebhookStatus } from '#app/ui/connections/webhook-status.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.webhooks._index'

export async function loader({ request }: Route.LoaderArgs) {
  return findWebhooks(await requireBuyer(request))
}

export default function Webhooks({ loaderData }: Route.ComponentProps) {
  const { webhooks: m } = useMessages().connections
  const format = useFormat()
  const { webhooks, mayManage } = loaderData
  const make = mayManage && (
    <ButtonLink to={paths.buyer.newWebhook()} icon="add">
      {m.new}
    </ButtonLink>
  )
  return (
    <WorkPage title={m.title} current="webhooks" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} actions={webhooks.length > 0 && make} />
          {!mayManage && <Note>{m.onlyApprovers}</Note>}
          {webhooks.length === 0 ? (
            <EmptyState title={m.none} action={make}>
              {m.noneText}
            </EmptyState>
          ) : (
            <DataTable<WebhookView>
              label={m.title}
              stacked
              rows={webhooks}
              rowKey={({ id }) => id}
              columns={[
                {
                  header: m.columns.url,
                  rowHead: true,
                  wrap: true,
                  cell: ({ id, url }) => <a href={paths.buyer.webhook(id)}>{url}</a>,
                },
                {
                  header: m.columns.state,
                  cell: ({ state }) => <WebhookStatus state={state} plain />,
                },
                {
                  header: m.columns.topics,
                  cell: ({ topics }) => m.kinds(format.number(topics.length)),
                },
                { header: m.columns.created, cell: ({ createdAt }) => format.date(createdAt) },
              ]}
            />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
