import type { CooperativeMembershipState } from '#app/domain/development/cooperative-membership-acts.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Member = {
  membershipId: string
  state: CooperativeMembershipState
  businessName: string
  ownerName: string
  joinedAt: Date | null
  endedAt: Date | null
  reason: string | null
  products: number
  listed: number
  capacityPerDay: number | null
}

const tones: Record<CooperativeMembershipState, StatusTone> = {
  invited: 'sent',
  joined: 'ok',
  declined: 'bad',
  cancelled: 'draft',
  left: 'draft',
  removed: 'bad',
}

/** Members of a cooperative with what they make, since when, and until when. */
export function MemberTable(props: { label: string; members: readonly Member[] }) {
  const { development, firm } = useMessages()
  const { members: m } = development
  const format = useFormat()
  const day = (when: Date | null) => when && format.date(when)
  const isFormer = props.members.every(({ state }) => state !== 'joined' && state !== 'invited')
  const columns: Column<Member>[] = [
    {
      header: firm.list.business,
      rowHead: true,
      cell: ({ businessName, ownerName }) => `${businessName}, ${ownerName}`,
    },
    { header: m.since, cell: ({ joinedAt }) => day(joinedAt) },
    ...(isFormer ? [{ header: m.until, cell: ({ endedAt }: Member) => day(endedAt) }] : []),
    {
      header: m.state,
      cell: ({ state, reason }) => (
        <>
          <Status tone={tones[state]}>{m.states[state]}</Status>
          {reason && <span className="certificate-remark">{reason}</span>}
        </>
      ),
      wrap: true,
    },
    {
      header: firm.caseload.products,
      numeric: true,
      cell: ({ products }) => format.number(products),
    },
    { header: firm.caseload.listed, numeric: true, cell: ({ listed }) => format.number(listed) },
    {
      header: m.capacity,
      numeric: true,
      cell: ({ capacityPerDay }) =>
        capacityPerDay === null ? null : format.number(capacityPerDay),
    },
    ...(isFormer
      ? []
      : [{ header: m.remove, headerHidden: true, cell: (member: Member) => <Act {...member} /> }]),
  ]
  return (
    <DataTable
      label={props.label}
      columns={columns}
      rows={props.members}
      rowKey={({ membershipId }) => membershipId}
      stacked
    />
  )
}

function Act({ membershipId, state }: Member) {
  const { members: m } = useMessages().development
  if (state === 'invited') {
    return (
      <PostForm action={paths.cooperative.invitationCancellation(membershipId)} inline>
        <Button variant="text" size="small">
          {m.cancel}
        </Button>
      </PostForm>
    )
  }
  return (
    <ButtonLink to={paths.cooperative.removal(membershipId)} variant="text" size="small">
      {m.remove}
    </ButtonLink>
  )
}
