import type { FollowUpDetail } from '#app/domain/evaluation/queries.server.ts'
import { paths } from '#app/paths.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { FollowUpStatus } from './follow-up-table.tsx'

export function FollowUpFacts({ followUp, today }: { followUp: FollowUpDetail; today: string }) {
  const m = useMessages().evaluation.followUps
  const f = useFormat()
  const { period, subject, subjectName, ownerName, dueOn, outcome, closedAt } = followUp
  return (
    <DescriptionList
      facts={[
        { term: m.state, detail: <FollowUpStatus {...followUp} today={today} /> },
        {
          term: m.about,
          detail: <a href={paths.agency.evaluationSubject(period, subject)}>{subjectName}</a>,
        },
        {
          term: m.since,
          detail: <a href={paths.agency.evaluation(period)}>{f.period(period)}</a>,
        },
        { term: m.owner, detail: ownerName },
        { term: m.dueOn, detail: f.date(dueOn) },
        ...(closedAt ? [{ term: m.closedAt, detail: f.dateTime(closedAt) }] : []),
        ...(outcome ? [{ term: m.outcome, detail: outcome }] : []),
      ]}
    />
  )
}
