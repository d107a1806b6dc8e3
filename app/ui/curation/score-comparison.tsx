import type { Reading } from '#app/domain/curation/curator-views.ts'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { type ScoreColumn, ScoreTable } from './score-table.tsx'

/** One's own scores beside the others', which only stand here once one's own are in. */
export function ScoreComparison({ reading }: { reading: Reading }) {
  const words = useMessages().curation.scoring
  const columns: ScoreColumn[] = [
    { id: 'own', title: words.yours, scores: reading.scores, total: reading.total ?? 0 },
    ...reading.others.map(({ scores, total }, index) => ({
      id: `other-${index}`,
      title: words.otherReader(index + 2),
      scores,
      total,
    })),
  ]
  const comments = [
    { id: 'own', title: words.yours, comment: reading.comment },
    ...reading.others.map(({ comment }, index) => ({
      id: `other-${index}`,
      title: words.otherReader(index + 2),
      comment,
    })),
  ].filter(({ comment }) => comment)
  return (
    <Section
      title={words.yours}
      lead={
        reading.blind
          ? words.doneBlind
          : reading.others.length === 0
            ? words.doneWaiting
            : undefined
      }
    >
      <ScoreTable label={words.yours} content={reading.rubric.content} columns={columns} />
      {comments.map(({ id, title, comment }) => (
        <p key={id}>
          <strong>{title}:</strong> {comment}
        </p>
      ))}
    </Section>
  )
}
