import type { Explained } from '#app/domain/curation/maker-views.ts'
import type { RubricContent } from '#app/domain/curation/rubric.ts'
import { type Step, stepsUp } from '#app/domain/curation/steps-up.ts'
import { Progress } from '#app/ui/kit/progress.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'
import { RaisingSteps } from './raising-steps.tsx'

/** The steps that are named first; the others stand beside their criterion. */
const first = 3

/** What would raise the score most; then each criterion's level in words and the readers' comments. */
export function ExplainedScore(props: {
  explained: readonly Explained[]
  content: RubricContent
  version: number
  score: number | null
}) {
  const { explained, content, score } = props
  const steps = stepsUp(content, explained)
  const named = score === null ? [] : steps.slice(0, first)
  return (
    <>
      {score !== null && named.length > 0 && (
        <RaisingSteps steps={named} content={content} score={score} />
      )}
      <Criteria {...props} others={steps.filter((step) => !named.includes(step))} />
    </>
  )
}

type CriteriaProps = {
  explained: readonly Explained[]
  content: RubricContent
  version: number
  others: readonly Step[]
}

function Criteria({ explained, content, version, others }: CriteriaProps) {
  const { maker, version: nameOf } = useMessages().curation
  const format = useFormat()
  const locale = useLocale()
  return (
    <Section title={maker.explainedTitle(nameOf(version))} lead={maker.explainedLead}>
      <ul className="explained">
        {explained.map(({ key, level, comments }) => {
          const criterion = content.criteria.find((each) => each.key === key)
          const step = others.find((each) => each.key === key)
          const above = step && criterion?.levels[step.to - 1]
          return criterion ? (
            <li key={key}>
              <Progress
                label={criterion.title[locale]}
                value={level}
                max={5}
                text={maker.levelOf(format.number(level, Number.isInteger(level) ? 0 : 1))}
                tone="craft"
              />
              {[...new Set(comments)].map((comment) => (
                <p key={comment}>“{comment}”</p>
              ))}
              {above && <p className="muted small">{maker.raise(above[locale])}</p>}
            </li>
          ) : null
        })}
      </ul>
    </Section>
  )
}
