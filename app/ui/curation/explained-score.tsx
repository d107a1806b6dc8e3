import type { Explained } from '#app/domain/curation/maker-views.ts'
import type { RubricContent } from '#app/domain/curation/rubric.ts'
import { Progress } from '#app/ui/kit/progress.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'

/** Each criterion's level in words, the readers' comments, and what the next level looks like. */
export function ExplainedScore(props: {
  explained: readonly Explained[]
  content: RubricContent
  version: number
}) {
  const { explained, content, version } = props
  const { maker, version: nameOf } = useMessages().curation
  const format = useFormat()
  const locale = useLocale()
  return (
    <Section title={maker.explainedTitle(nameOf(version))} lead={maker.explainedLead}>
      <ul className="explained">
        {explained.map(({ key, level, comments }) => {
          const criterion = content.criteria.find((each) => each.key === key)
          const above = level < 5 ? criterion?.levels[Math.floor(level)] : undefined
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
