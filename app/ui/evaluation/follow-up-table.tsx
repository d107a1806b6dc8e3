import type { FollowUpState } from '#app/domain/evaluation/follow-up-acts.ts'
import { unfinished } from '#app/domain/evaluation/follow-up-acts.ts'
import { monthsBetween } from '#app/domain/evaluation/months-between.ts'
import type { FollowUpEntry } from '#app/domain/evaluation/queries.server.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

const tones: Record<FollowUpState, StatusTone> = {
  open: 'draft',
  inProgress: 'active',
  done: 'ok',
  dropped: 'lapsed',
}

/** What is to be done, since when it comes back, and whether it is late. */
export function FollowUpTable(props: {
  entries: readonly FollowUpEntry[]
  today: string
  /** The month they are looked at from. */
  seenFrom: string
}) {
  const { entries, today, seenFrom } = props
  const m = useMessages().evaluation
  const f = useFormat()
  return (
    <DataTable
      label={m.followUps.title}
      stacked
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          header: m.followUps.action,
          rowHead: true,
          cell: ({ id, text, subjectName, number }) => (
            <>
              <a href={paths.agency.followUp(id)}>{text}</a>
              <span className="evaluation-sku">
                {number} · {subjectName}
              </span>
            </>
          ),
        },
        { header: m.followUps.since, cell: ({ period }) => f.period(period) },
        { header: m.followUps.owner, cell: ({ ownerName }) => ownerName },
        {
          header: m.followUps.carried,
          numeric: true,
          cell: ({ period }) => m.followUps.carriedMonths(monthsBetween(period, seenFrom)),
        },
        { header: m.followUps.dueOn, cell: ({ dueOn }) => f.date(dueOn) },
        {
          header: m.followUps.state,
          cell: (entry) => <FollowUpStatus {...entry} today={today} />,
        },
      ]}
    />
  )
}

export function FollowUpStatus(props: { state: FollowUpState; dueOn: string; today: string }) {
  const { state, dueOn, today } = props
  const m = useMessages().evaluation
  const isLate = unfinished.includes(state) && dueOn < today
  return (
    <Status tone={isLate ? 'bad' : tones[state]} icon={isLate ? 'late' : undefined} plain>
      {isLate ? m.followUps.late : m.followUpStates[state]}
    </Status>
  )
}
