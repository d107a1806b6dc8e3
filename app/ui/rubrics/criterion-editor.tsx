import { levels } from '#app/domain/curation/rubric.ts'
import type { RubricDraft } from '#app/domain/curation/rubrics/rubric-draft.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import type { FieldErrors } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useLocale, useMessages } from '#app/ui/locale.tsx'
import { WordFields } from './word-fields.tsx'

type Props = {
  index: number
  /** Absent: the empty line at the end, which becomes a criterion once it is filled in. */
  criterion: RubricDraft['criteria'][number] | undefined
  errors: FieldErrors
  rubricId: string
  isLast: boolean
}

export function CriterionEditor({ index, criterion, errors, rubricId, isLast }: Props) {
  const { editor: words } = useMessages().rubrics
  const locale = useLocale()
  const name = `criteria.${index}`
  const isWrong = Object.keys(errors).some((key) => key.startsWith(`${name}.`))
  const title = criterion
    ? `${index + 1}. ${criterion.title[locale] || criterion.title.id} · ${criterion.weight}%`
    : words.newCriterion
  const editor = (
    <Disclosure summary={title} open={isWrong}>
      <Stack gap={4}>
        <input type="hidden" name={`${name}.key`} value={criterion?.key ?? ''} />
        {!criterion && <p className="hint">{words.newHint}</p>}
        <TextInput
          name={`${name}.weight`}
          label={words.weight}
          value={criterion?.weight}
          error={errors[`${name}.weight`]}
          after="%"
          numeric
        />
        <WordFields
          name={`${name}.title`}
          label={words.name}
          words={criterion?.title}
          errors={errors}
        />
        <WordFields
          name={`${name}.guide`}
          label={words.guide}
          words={criterion?.guide}
          errors={errors}
          rows={2}
        />
        <WordFields
          name={`${name}.evidence`}
          label={words.evidence}
          words={criterion?.evidence}
          errors={errors}
          rows={2}
          optional
        />
        {levels.map((level, at) => (
          <WordFields
            key={level}
            name={`${name}.levels.${at}`}
            label={(language) => words.level(level, language)}
            words={criterion?.levels[at]}
            errors={errors}
            rows={2}
          />
        ))}
        {criterion && <Checkbox name={`${name}.remove`} label={words.remove} />}
      </Stack>
    </Disclosure>
  )
  if (!criterion) return editor
  return (
    <div className="criterion-row" id={`criterion-${criterion.key}`}>
      {editor}
      <div className="criterion-steps">
        {(['up', 'down'] as const).map((step) => (
          <Button
            key={step}
            variant="text"
            size="small"
            icon={step === 'up' ? 'arrowUp' : 'arrowDown'}
            iconOnly
            formAction={paths.agency.rubricDraft(rubricId, { [step]: criterion.key })}
            formNoValidate
            disabled={step === 'up' ? index === 0 : isLast}
          >
            {words.move[step](criterion.title[locale] || criterion.title.id)}
          </Button>
        ))}
      </div>
    </div>
  )
}
