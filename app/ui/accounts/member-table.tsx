import type { Member } from '#app/domain/accounts/office.server.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** Who works at an office, with the way to change them for who may. */
export function MemberTable({ members, may }: { members: readonly Member[]; may: boolean }) {
  const { office: m, roles } = useMessages().accounts
  return (
    <DataTable<Member>
      label={m.members}
      stacked
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          header: m.name,
          rowHead: true,
          cell: ({ id, name }) => (may ? <a href={paths.agency.officeMember(id)}>{name}</a> : name),
        },
        { header: m.role, cell: ({ role }) => roles[role] },
        { header: m.jobTitle, wrap: true, cell: ({ title }) => title ?? m.none },
        {
          header: m.approver,
          cell: ({ approver, role }) => approver && (role === 'official' ? m.signs : m.approver),
        },
      ]}
    />
  )
}
