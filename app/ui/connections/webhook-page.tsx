import type { DeliveryView, WebhookView } from '#app/domain/accounts/webhooks/webhook.ts'
import type { webhookActs } from '#app/domain/accounts/webhooks/webhook-acts.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Cluster, Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { DeliveryTable } from './delivery-table.tsx'
import { ForGood } from './for-good.tsx'
import { WebhookStatus } from './webhook-status.tsx'

type Props = {
  webhook: WebhookView
  deliveries: readonly DeliveryView[]
  acts: readonly (keyof typeof webhookActs)[]
  mayManage: boolean
  older: string | undefined
}

export function WebhookPage({ webhook, deliveries, acts, mayManage, older }: Props) {
  const { webhooks: m } = useMessages().connections
  const format = useFormat()
  const isActive = webhook.state === 'active'
  return (
    <WorkPage title={m.title} current="webhooks" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={new URL(webhook.url).host}
            status={<WebhookStatus state={webhook.state} />}
            back={<BackLink to={paths.buyer.webhooks()}>{m.title}</BackLink>}
            actions={<Acts webhook={webhook} acts={acts} />}
          />
          <DescriptionList
            facts={[
              { term: m.url, detail: webhook.url },
              { term: m.topics, detail: format.list(webhook.topics.map((t) => m.topicWords[t])) },
              { term: m.columns.created, detail: format.dateTime(webhook.createdAt) },
              ...(webhook.failingSince
                ? [{ term: m.failingSince, detail: format.dateTime(webhook.failingSince) }]
                : []),
            ]}
          />
          <Section title={m.deliveries}>
            {deliveries.length === 0 ? (
              <p className="muted">{m.noDeliveries}</p>
            ) : (
              <DeliveryTable deliveries={deliveries} replayable={isActive && mayManage} />
            )}
            {older && (
              <p>
                <a href={older}>{m.older}</a>
              </p>
            )}
          </Section>
          {acts.includes('remove') && (
            <ForGood
              title={m.removeTitle}
              text={m.removeText}
              act={m.acts.remove}
              action={paths.buyer.webhookRemoval(webhook.id)}
            />
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Acts({ webhook, acts }: Pick<Props, 'webhook' | 'acts'>) {
  const { webhooks: m } = useMessages().connections
  return (
    <Cluster>
      {acts.includes('pause') && (
        <>
          <PostForm inline action={paths.buyer.webhookTrial(webhook.id)}>
            <Button icon="send">{m.trial}</Button>
          </PostForm>
          <PostForm inline action={paths.buyer.webhookPause(webhook.id)}>
            <Button variant="secondary">{m.acts.pause}</Button>
          </PostForm>
        </>
      )}
      {acts.includes('resume') && (
        <PostForm inline action={paths.buyer.webhookResumption(webhook.id)}>
          <Button>{m.acts.resume}</Button>
        </PostForm>
      )}
    </Cluster>
  )
}
