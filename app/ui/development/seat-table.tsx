import type { Seat } from '#app/domain/development/scheme.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { seatTones } from './seat-tones.ts'

type NamedSeat = Seat & { firm: string; productName: string }

/** Who asked for a seat, and the office's word on it. */
export function SeatTable(props: { seats: readonly NamedSeat[]; hasRoom: boolean }) {
  const { certification, development } = useMessages()
  const { seats: m } = development
  const format = useFormat()
  const columns: Column<NamedSeat>[] = [
    {
      header: m.firm,
      rowHead: true,
      cell: ({ producerId, firm }) => <a href={paths.agency.producer(producerId)}>{firm}</a>,
    },
    {
      header: m.what,
      cell: ({ kind, productName }) => m.for(certification.kinds[kind], productName),
      wrap: true,
    },
    {
      header: m.asked,
      cell: ({ requestedAt, requesterRole, requesterName }) =>
        requesterRole === 'mentor'
          ? `${format.date(requestedAt)}, ${m.proposed(requesterName)}`
          : format.date(requestedAt),
      wrap: true,
    },
    {
      header: m.state,
      cell: ({ state, reason }) => (
        <>
          <Status tone={seatTones[state]}>{m.states[state]}</Status>
          {reason && <span className="certificate-remark">{reason}</span>}
        </>
      ),
      wrap: true,
    },
    {
      header: m.acts.grant,
      headerHidden: true,
      cell: (seat) => (seat.state === 'requested' ? <Word {...seat} {...props} /> : ''),
    },
  ]
  return (
    <DataTable
      label={development.schemes.requests}
      columns={columns}
      rows={props.seats}
      rowKey={({ id }) => id}
      rowTone={({ state }) => (state === 'requested' ? 'turn' : undefined)}
      stacked
    />
  )
}

function Word({ id, hasRoom }: { id: string; hasRoom: boolean }) {
  const { seats: m } = useMessages().development
  return (
    <span className="seat-word">
      {hasRoom && (
        <PostForm action={paths.agency.seatGrant(id)} inline>
          <Button size="small">{m.acts.grant}</Button>
        </PostForm>
      )}
      <ButtonLink to={paths.agency.seatRefusal(id)} variant="text" size="small">
        {m.acts.refuse}
      </ButtonLink>
    </span>
  )
}
