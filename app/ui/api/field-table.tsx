import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { KindText } from './kind-text.tsx'
import type { Field } from './reference.ts'

/** Fields or parameters: name, shape, meaning. */
export function FieldTable({ label, fields }: { label: string; fields: readonly Field[] }) {
  const { page: m } = useMessages().api
  return (
    <DataTable<Field>
      label={label}
      dense
      stacked
      rows={fields}
      rowKey={({ name }) => name}
      columns={[
        {
          header: m.columns.name,
          rowHead: true,
          cell: ({ name, required }) => (
            <>
              <code>{name}</code> {required && <span className="muted small">{m.required}</span>}
            </>
          ),
        },
        { header: m.columns.kind, wrap: true, cell: ({ kind }) => <KindText kind={kind} /> },
        ...(fields.some(({ meaning }) => meaning)
          ? [{ header: m.columns.meaning, wrap: true, cell: ({ meaning }: Field) => meaning }]
          : []),
      ]}
    />
  )
}
