import type { AgencyFile } from '#app/domain/curation/agency-views.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { ScoreTable } from './score-table.tsx'

/** All readings of the version side by side, once all of them are in; and the decision, if any. */
export function ScoresPanel({ file }: { file: AgencyFile }) {
  const { agency: words, scoring } = useMessages().curation
  const format = useFormat()
  const { verdict, rubric } = file
  const read = file.readers.flatMap((reader) =>
    reader.version === file.currentVersion && reader.result
      ? [{ ...reader, ...reader.result }]
      : [],
  )
  const outside = file.readers.flatMap((reader) =>
    reader.version === file.currentVersion && reader.outside
      ? [{ ...reader, ...reader.outside, name: words.outsideField(reader.name) }]
      : [],
  )
  const decision = file.decisions.find(({ version }) => version === file.currentVersion)
  if (!verdict) return null
  return (
    <Section
      title={words.scoresTitle}
      lead={decision && words.decisionBy(decision.deciderName, format.dateTime(decision.at))}
    >
      <Stack gap={4}>
        <DescriptionList
          layout="figures"
          facts={[
            { term: words.score, detail: format.number(verdict.score, 1) },
            { term: words.mean, detail: format.number(verdict.mean, 1) },
            { term: words.grade, detail: verdict.grade },
          ]}
        />
        <p className="muted">
          {format.list(
            read.map(({ name, confidence }) =>
              words.howSure(name, scoring.confidences[confidence ?? 'normal']),
            ),
          )}
        </p>
        {verdict.split && <Note tone="info">{words.split(rubric.content.splitLimit)}</Note>}
        {decision?.reasons && <p>{decision.reasons}</p>}
        <ScoreTable
          label={words.scoresTitle}
          content={rubric.content}
          columns={[...read, ...outside].map(({ reviewId, name, scores, total }) => ({
            id: reviewId,
            title: name,
            scores,
            total,
          }))}
        />
        {outside.length > 0 && <p className="muted">{words.outsideNote}</p>}
        {[...read, ...outside]
          .filter(({ comment }) => comment)
          .map(({ reviewId, name, comment }) => (
            <p key={reviewId}>
              <strong>{name}:</strong> {comment}
            </p>
          ))}
      </Stack>
    </Section>
  )
}
