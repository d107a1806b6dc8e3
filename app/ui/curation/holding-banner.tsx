import { objectionToAppeal } from '#app/domain/curation/appeals/appeal.ts'
import type { UsualDays } from '#app/domain/curation/desk/usual-days.server.ts'
import type { Holding } from '#app/domain/curation/holder.ts'
import type { MakerFile } from '#app/domain/curation/maker-views.ts'
import type { RubricContent } from '#app/domain/curation/rubric.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { ScoreTag } from '#app/ui/kit/hang-tag.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { TurnBanner } from '#app/ui/kit/turn-banner.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Props = {
  submission: MakerFile
  holding: Holding
  usual: UsualDays | null
  today: Date
}

/** Who holds the file, since when, how long it usually takes and what comes then. */
export function HoldingBanner(props: Props) {
  const { submission } = props
  switch (submission.state) {
    case 'revisionRequested':
      return <YourTurn {...props} />
    case 'approved':
      return <Passed {...props} />
    case 'rejected':
      return <NotPassed {...props} />
    case 'withdrawn':
      return <Withdrawn {...props} />
    default:
      return <HeldByOthers {...props} />
  }
}

function YourTurn({ submission, holding, today }: Props) {
  const { curation } = useMessages()
  const format = useFormat()
  const due = holding.dueAt
  return (
    <TurnBanner
      actions={
        <ButtonLink variant="turn" to={paths.producer.revision(submission.id)}>
          {curation.maker.mend}
        </ButtonLink>
      }
    >
      <strong>
        {curation.held.maker} {curation.since(format.date(holding.since))}.
      </strong>{' '}
      {due && curation.yourDue(format.date(due), format.relativeDays(due, today))}{' '}
      {curation.next.gate}
    </TurnBanner>
  )
}

function HeldByOthers({ submission, holding, usual }: Props) {
  const { curation, desk } = useMessages()
  const format = useFormat()
  const { held } = curation
  const who =
    holding.holder === 'gate'
      ? held.gate(submission.agencyName)
      : holding.holder === 'decider'
        ? held.decider(submission.agencyName)
        : held.curators
  const due = holding.dueAt && format.date(holding.dueAt)
  const took = usualOf(holding.holder, submission.rubric.content.days, usual, format)
  return (
    <Note
      icon="hourglass"
      title={`${who} ${curation.since(format.date(holding.since))}.`}
      tone={holding.late ? 'warning' : 'info'}
    >
      {due && (holding.late ? curation.lateNow(due) : curation.usual(due))}{' '}
      {curation.next[holding.next]}{' '}
      {took && (usual ? desk.usualMeasured(took) : desk.usualRubric(took))}
    </Note>
  )
}

/** Whole days above one, tenths below: measured where enough was decided, else as the rubric says. */
function usualOf(
  holder: Holding['holder'],
  days: RubricContent['days'],
  usual: UsualDays | null,
  format: ReturnType<typeof useFormat>,
): string | undefined {
  if (holder !== 'gate' && holder !== 'curators' && holder !== 'decider') return undefined
  const planned = { gate: days.gate, curators: days.scoring, decider: days.decision }
  const count = usual?.[holder] ?? planned[holder]
  return format.number(count, count < 1 ? 1 : 0)
}

function Passed({ submission }: Props) {
  const { curation } = useMessages()
  const format = useFormat()
  const decision = submission.decisions.at(-1)
  const slug = submission.versions.at(-1)?.file.slug
  if (!decision) return null
  const score = format.number(decision.score ?? 0, 1)
  return (
    <ScoreTag score={score}>
      <Stack gap={2}>
        <strong>{curation.held.approved}</strong>
        <span>{curation.maker.gradeTitle(decision.grade ?? '', score)}</span>
        {decision.validUntil && (
          <span>{curation.maker.validUntil(format.date(decision.validUntil))}</span>
        )}
        {decision.reasons && <span>{decision.reasons}</span>}
        {slug && <a href={paths.product(slug)}>{curation.maker.seeListing}</a>}
      </Stack>
    </ScoreTag>
  )
}

function NotPassed({ submission, today }: Props) {
  const { curation, letters } = useMessages()
  const mayAppeal = objectionToAppeal(submission, today) === undefined
  const decision = submission.decisions.at(-1)
  return (
    <Note
      tone="error"
      title={`${curation.held.rejected}.`}
      action={
        <>
          <ButtonLink variant="secondary" to={paths.producer.product(submission.productId)}>
            {curation.maker.editProduct}
          </ButtonLink>
          {mayAppeal && (
            <ButtonLink variant="text" to={paths.producer.appeal(submission.id)}>
              {letters.appeal.link}
            </ButtonLink>
          )}
        </>
      }
    >
      <Stack gap={2}>
        {decision && decision.reasonCodes.length > 0 && (
          <p>{decision.reasonCodes.map((code) => curation.agency.reasonCodes[code]).join(', ')}</p>
        )}
        {decision?.reasons && (
          <p>
            <strong>{curation.maker.reasonsTitle}:</strong> {decision.reasons}
          </p>
        )}
        <p>{curation.maker.againText}</p>
      </Stack>
    </Note>
  )
}

function Withdrawn({ submission }: Props) {
  const { curation } = useMessages()
  return (
    <Note
      icon="goBack"
      title={`${curation.held.withdrawn}.`}
      action={
        <ButtonLink variant="secondary" to={paths.producer.productSubmission(submission.productId)}>
          {curation.maker.handInAgain}
        </ButtonLink>
      }
    >
      {submission.withdrawal?.reason}
    </Note>
  )
}
