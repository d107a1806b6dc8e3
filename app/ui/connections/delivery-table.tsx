import { type Topic, topics } from '#app/domain/accounts/webhooks/topics.ts'
import type { DeliveryView } from '#app/domain/accounts/webhooks/webhook.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { DeliveryStatus } from './webhook-status.tsx'

const isTopic = (text: string): text is Topic => topics.some((topic) => topic === text)

function LastAnswer({ attempts, nextAt }: DeliveryView) {
  const { webhooks: m } = useMessages().connections
  const format = useFormat()
  const [last] = attempts
  if (!last) return m.notYet
  return (
    <>
      <code>{last.status ?? last.problem}</code>
      {nextAt && <span className="muted small"> {m.nextAt(format.dateTime(nextAt))}</span>}
    </>
  )
}

/** What an address was sent, and what it answered. */
export function DeliveryTable(props: { deliveries: readonly DeliveryView[]; replayable: boolean }) {
  const { webhooks: m } = useMessages().connections
  const format = useFormat()
  return (
    <DataTable<DeliveryView>
      label={m.deliveries}
      stacked
      dense
      rows={props.deliveries}
      rowKey={({ id }) => id}
      columns={[
        {
          header: m.deliveryColumns.topic,
          rowHead: true,
          cell: ({ topic }) => (isTopic(topic) ? m.topicWords[topic] : topic),
        },
        { header: m.deliveryColumns.at, cell: ({ createdAt }) => format.dateTime(createdAt) },
        { header: m.deliveryColumns.state, cell: ({ state }) => <DeliveryStatus state={state} /> },
        { header: m.deliveryColumns.answer, cell: (delivery) => <LastAnswer {...delivery} /> },
        {
          header: m.deliveryColumns.tries,
          numeric: true,
          cell: ({ attempts }) => format.number(attempts.length),
        },
        ...(props.replayable
          ? [
              {
                header: m.deliveryColumns.replay,
                headerHidden: true,
                cell: ({ id }: DeliveryView) => (
                  <PostForm inline action={paths.buyer.deliveryReplay(id)}>
                    <Button variant="text" size="small" icon="refresh">
                      {m.replay}
                    </Button>
                  </PostForm>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
