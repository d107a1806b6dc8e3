import type { RubricDraft } from '#app/domain/curation/rubrics/rubric-draft.ts'
import type { FieldErrors } from '#app/ui/kit/form-values.ts'
import { Columns } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** Grades, limits, days and validity: every figure that a sentence anywhere names. */
export function CountingFields({ draft, errors }: { draft: RubricDraft; errors: FieldErrors }) {
  const { editor, figures } = useMessages().rubrics
  const { grades, days } = draft
  const fields = [
    { name: 'grades.A', figure: 'A', value: grades.A },
    { name: 'grades.B', figure: 'B', value: grades.B },
    { name: 'grades.C', figure: 'C', value: grades.C },
    { name: 'passFrom', figure: 'passFrom', value: draft.passFrom },
    { name: 'splitLimit', figure: 'splitLimit', value: draft.splitLimit },
    { name: 'validityMonths', figure: 'validityMonths', value: draft.validityMonths },
    { name: 'days.gate', figure: 'daysGate', value: days.gate },
    { name: 'days.scoring', figure: 'daysScoring', value: days.scoring },
    { name: 'days.decision', figure: 'daysDecision', value: days.decision },
    { name: 'days.revision', figure: 'daysRevision', value: days.revision },
  ]
  return (
    <Section title={editor.counting}>
      <Columns count={3} gap={4}>
        {fields.map(({ name, figure, value }) => (
          <TextInput
            key={name}
            name={name}
            label={figures[figure] ?? figure}
            value={value}
            error={errors[name]}
            numeric
          />
        ))}
      </Columns>
    </Section>
  )
}
