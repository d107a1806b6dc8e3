import { z } from 'zod'
import type { RubricContent } from '#app/domain/curation/rubric.ts'
import { findingFields } from '#app/domain/curation/submission-file.ts'
import { optionalText, requiredText, requiredWhole, ticked } from '#app/kernel/form-fields.ts'

const words = (most: number) => z.object({ id: requiredText(most), en: requiredText(most) })

const evidence = z
  .object({ id: optionalText(500), en: optionalText(500) })
  .refine(({ id, en }) => Boolean(id) === Boolean(en), { message: 'rubrics.bothLanguages' })
  .transform(({ id, en }) => (id && en ? { id, en } : undefined))

const criterion = z
  .object({
    key: z.string(),
    weight: requiredWhole(1, 100),
    title: words(80),
    guide: words(500),
    evidence,
    levels: z.array(words(500)).length(5),
  })
  .transform(({ evidence: asked, ...rest }) => (asked ? { ...rest, evidence: asked } : rest))

const gateItem = z.object({
  key: z.string(),
  field: z.enum(findingFields, { error: 'rubrics.fieldMissing' }),
  optional: ticked(),
  title: words(120),
  help: words(500),
})

const grades = z
  .object({ A: requiredWhole(1, 100), B: requiredWhole(1, 100), C: requiredWhole(1, 100) })
  .refine(({ A, B, C }) => A > B && B > C, { message: 'rubrics.gradesFall', path: ['A'] })
  .transform(({ A, B, C }): RubricContent['grades'] => [
    { grade: 'A', from: A },
    { grade: 'B', from: B },
    { grade: 'C', from: C },
    { grade: 'D', from: 0 },
  ])

/** What a draft must say before it can be published. */
export const RubricContentSchema = z.object({
  criteria: z
    .array(criterion)
    .min(1, { message: 'rubrics.noCriteria' })
    .max(15)
    .refine((all) => all.reduce((sum, { weight }) => sum + weight, 0) === 100, {
      message: 'rubrics.weightsSum',
    }),
  gate: z.array(gateItem).max(20),
  grades,
  splitLimit: requiredWhole(1, 100),
  passFrom: requiredWhole(1, 100),
  days: z.object({
    gate: requiredWhole(1, 60),
    scoring: requiredWhole(1, 60),
    decision: requiredWhole(1, 60),
    revision: requiredWhole(1, 180),
  }),
  validityMonths: requiredWhole(1, 120),
})
