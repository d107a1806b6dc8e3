import type { Asked } from '#app/domain/curation/calls/views.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { useFormat } from '#app/ui/locale.tsx'

/** What was asked about an entry, and each answer below its question. */
export function QuestionList({ questions }: { questions: readonly Asked[] }) {
  const format = useFormat()
  if (questions.length === 0) return null
  return (
    <Stack gap={3}>
      {questions.map((question) => (
        <div key={question.id}>
          <p>
            <b>{question.text}</b>{' '}
            <span className="muted">
              {question.askerName}, {format.date(question.askedAt)}
            </span>
          </p>
          {question.answer && question.answeredAt && (
            <p className="round-answer">
              {question.answer}{' '}
              <span className="muted">
                {question.answererName}, {format.date(question.answeredAt)}
              </span>
            </p>
          )}
        </div>
      ))}
    </Stack>
  )
}
