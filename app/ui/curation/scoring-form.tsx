import type { Reading } from '#app/domain/curation/curator-views.ts'
import { confidences, type Level, levels } from '#app/domain/curation/rubric.ts'
import { RadioGroup } from '#app/ui/kit/choices.tsx'
import type { FormAnswer, Typed } from '#app/ui/kit/form-values.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { CriterionErrors } from './criterion-errors.tsx'
import { CriterionField } from './criterion-field.tsx'
import { NoteField } from './note-field.tsx'

type Scored = Pick<Reading, 'rubric' | 'scores' | 'ownBefore' | 'comment' | 'confidence'>
type Props = { reading: Scored; answer: FormAnswer | undefined }

const typedText = (typed: Typed | undefined, name: string): string | undefined => {
  const value = typed?.[name]
  return typeof value === 'string' ? value : undefined
}

const levelFrom = (text: string | undefined): Level | undefined =>
  levels.find((level) => `${level}` === text)

/** The rubric to fill in. Its buttons stand in the dock, tied to it by its id. */
export function ScoringForm({ reading, answer }: Props) {
  const { curation } = useMessages()
  const words = curation.scoring
  const { rubric, scores, ownBefore } = reading
  const { typed, errors = {} } = answer ?? {}
  return (
    <form method="post" id="scoring" className="scoring" data-enhance="scoring" noValidate>
      <header className="scoring-head">
        <h2>{words.rubric(rubric.name, rubric.version)}</h2>
      </header>
      <CriterionErrors errors={errors} criteria={rubric.content.criteria} />
      {rubric.content.criteria.map((criterion, index) => {
        const name = `scores.${criterion.key}`
        const score = scores[criterion.key]
        return (
          <CriterionField
            key={criterion.key}
            criterion={criterion}
            position={index + 1}
            level={typed ? levelFrom(typedText(typed, `${name}.level`)) : score?.level}
            comment={typed ? typedText(typed, `${name}.comment`) : score?.comment}
            before={ownBefore?.scores[criterion.key]?.level}
            levelError={errors[`${name}.level`]}
            commentError={errors[`${name}.comment`]}
          />
        )
      })}
      <div className="criterion">
        <RadioGroup
          name="confidence"
          label={words.confidence}
          layout="segmented"
          choices={confidences.map((value) => ({ value, label: words.confidences[value] }))}
          value={(typed ? typedText(typed, 'confidence') : reading.confidence) ?? 'normal'}
        />
      </div>
      <div className="criterion">
        <NoteField
          name="comment"
          label={words.overall}
          when={words.overallWhen}
          value={typed ? typedText(typed, 'comment') : (reading.comment ?? undefined)}
          error={errors.comment}
        />
      </div>
    </form>
  )
}
