import { findOutboxMessage } from '#app/domain/accounts/outbox.server.ts'
import { found, notFound, requirePerson } from '#app/http/guard.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { paths } from '#app/paths.ts'
import { environment } from '#app/platform/env.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/outbox.$messageId'

const link = /(https?:\/\/\S+)/

export async function loader({ request, params }: Route.LoaderArgs) {
  const person = await requirePerson(request)
  if (environment().ETALASE_DEMO !== 'on' || !isId(params.messageId)) throw notFound()
  return found(await findOutboxMessage(person, params.messageId))
}

export default function OutboxMessage({ loaderData }: Route.ComponentProps) {
  const { outbox } = useMessages().accounts
  const format = useFormat()
  const paragraphs = loaderData.text.split('\n\n')
  return (
    <WorkPage title={loaderData.subject} current="outbox">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            back={<BackLink to={paths.outbox()}>{outbox.title}</BackLink>}
            title={loaderData.subject}
            lead={`${outbox.to} ${loaderData.toAddress} · ${format.dateTime(loaderData.createdAt)}`}
          />
          <Panel>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>
                {paragraph.split(link).map((part) =>
                  link.test(part) ? (
                    <a key={part} href={part}>
                      {part}
                    </a>
                  ) : (
                    part
                  ),
                )}
              </p>
            ))}
          </Panel>
        </Stack>
      </Page>
    </WorkPage>
  )
}
