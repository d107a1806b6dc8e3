import type { KeyView } from '#app/domain/accounts/keys/key.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { KeyStatus } from './key-status.tsx'

export function KeyTable({ keys }: { keys: readonly KeyView[] }) {
  const { keys: m } = useMessages().connections
  const format = useFormat()
  return (
    <DataTable<KeyView>
      label={m.title}
      stacked
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        {
          header: m.columns.name,
          rowHead: true,
          cell: ({ id, name }) => <a href={paths.buyer.key(id)}>{name}</a>,
        },
        { header: m.columns.start, cell: ({ start }) => <code>{start}…</code> },
        {
          header: m.columns.standing,
          cell: ({ standing }) => <KeyStatus standing={standing} plain />,
        },
        { header: m.columns.holder, cell: ({ holderName }) => holderName },
        {
          header: m.columns.lastUsed,
          cell: ({ lastUsedAt }) => (lastUsedAt ? format.dateTime(lastUsedAt) : m.unused),
        },
        {
          header: m.columns.expires,
          cell: ({ expiresAt }) => (expiresAt ? format.date(expiresAt) : m.never),
        },
      ]}
    />
  )
}
