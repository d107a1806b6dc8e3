import type { RubricContent } from '#app/domain/curation/rubric.ts'
import { gradeAbove, type Step } from '#app/domain/curation/steps-up.ts'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'

type Props = { steps: readonly Step[]; content: RubricContent; score: number }

/** What would raise a score most, as the rubric describes the next level, and how far a grade is. */
export function RaisingSteps({ steps, content, score }: Props) {
  const { raising } = useMessages().curation.maker
  const format = useFormat()
  const above = gradeAbove(content, score)
  const reached = format.number(score, 1)
  const lead = above
    ? raising.short(reached, above.grade, format.number(above.from), format.number(above.short, 1))
    : raising.highest(reached)
  return (
    <Section title={raising.title} lead={lead}>
      <ol className="explained">
        {steps.map((step) => (
          <RaisingStep key={step.key} step={step} content={content} />
        ))}
      </ol>
    </Section>
  )
}

function RaisingStep({ step, content }: { step: Step; content: RubricContent }) {
  const { curation, rubrics } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  const { raising } = curation.maker
  const criterion = content.criteria.find(({ key }) => key === step.key)
  if (!criterion) return null
  const from = format.number(step.from, Number.isInteger(step.from) ? 0 : 1)
  return (
    <li>
      <p className="raising-head">
        <strong>{criterion.title[locale]}</strong>
        <span className="muted">
          {raising.step(from, format.number(step.to), format.number(step.lift, 1))}
        </span>
      </p>
      <p>{criterion.levels[step.to - 1]?.[locale]}</p>
      {criterion.evidence && (
        <p className="muted small">{rubrics.evidence(criterion.evidence[locale])}</p>
      )}
    </li>
  )
}
