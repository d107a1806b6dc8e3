import { Fragment } from 'react'
import { type Level, levels, type ScoredCriterion } from '#app/domain/curation/rubric.ts'
import { classNames } from '#app/ui/kit/class-names.ts'
import { FieldError } from '#app/ui/kit/field.tsx'
import { useLocale, useMessages } from '#app/ui/locale.tsx'
import { NoteField } from './note-field.tsx'

type Props = {
  criterion: ScoredCriterion
  position: number
  level: Level | undefined
  comment: string | undefined
  /** What the same reader gave the version before. */
  before: Level | undefined
  levelError: string | undefined
  commentError: string | undefined
}

/**
 * One line of numbers, the words of the five levels, room for a comment. They are siblings, so
 * that a folded criterion can keep the words of its answer by CSS alone; the script folds.
 */
export function CriterionField(props: Props) {
  const { criterion, position, level, comment, before, levelError, commentError } = props
  const { rubrics, curation } = useMessages()
  const words = curation.scoring
  const locale = useLocale()
  const name = `scores.${criterion.key}`
  const id = `${name}.level`
  return (
    <div
      className={classNames('criterion', (comment || commentError) && 'criterion-commented')}
      id={id}
      role="radiogroup"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-guide`}
      data-criterion={criterion.key}
      data-weight={criterion.weight}
      tabIndex={-1}
    >
      <p className="criterion-title" id={`${id}-title`}>
        <span>
          {position}. {criterion.title[locale]}
        </span>{' '}
        <span className="criterion-weight">{words.weight(criterion.weight)}</span>
      </p>
      {levels.map((each, index) => (
        <Fragment key={each}>
          <input
            type="radio"
            className={`criterion-radio criterion-at-${each}`}
            id={`${id}-${each}`}
            name={id}
            value={each}
            defaultChecked={level === each}
            aria-label={`${each}. ${criterion.levels[index]?.[locale] ?? ''}`}
            aria-invalid={levelError ? true : undefined}
          />
          <label
            className={`criterion-level criterion-at-${each}`}
            htmlFor={`${id}-${each}`}
            aria-hidden="true"
          >
            {each}
          </label>
        </Fragment>
      ))}
      <p className="criterion-guide" id={`${id}-guide`}>
        {criterion.guide[locale]}
        {criterion.evidence && ` ${rubrics.evidence(criterion.evidence[locale])}`}
        {before && <strong> {words.before(before)}</strong>}
      </p>
      <ol className="criterion-words" aria-hidden="true">
        {criterion.levels.map((described, index) => (
          <li key={described.id}>
            <label htmlFor={`${id}-${index + 1}`}>
              <b>{index + 1}</b> <span>{described[locale]}</span>
            </label>
          </li>
        ))}
      </ol>
      <div className="criterion-comment">
        <NoteField
          name={`${name}.comment`}
          label={words.comment}
          when={words.commentWhen}
          value={comment}
          error={commentError}
        />
      </div>
      <FieldError id={`${id}-error`} error={levelError} />
    </div>
  )
}
