import { z } from 'zod'
import { channels } from '#app/domain/certification/channel.ts'
import { needs, proofs, requirementKeys } from '#app/domain/certification/requirements.ts'
import type { RubricContent } from '#app/domain/curation/rubric.ts'
import { findingFields } from '#app/domain/curation/submission-file.ts'

const line = (most: number) => z.string().trim().min(1).max(most)
const optionalLine = (most: number) => z.string().max(most).nullable()
const words = (most: number) => z.object({ id: line(most), en: line(most) })
const whole = (least: number, most: number) => z.int().min(least).max(most)

const content = z.object({
  criteria: z
    .array(
      z.object({
        key: line(60),
        weight: whole(1, 100),
        title: words(80),
        guide: words(500),
        evidence: words(500).optional(),
        levels: z.array(words(500)).length(5),
      }),
    )
    .min(1)
    .max(15)
    .refine((all) => all.reduce((sum, { weight }) => sum + weight, 0) === 100, {
      message: 'rubrics.weightsSum',
    }),
  gate: z
    .array(
      z.object({
        key: line(60),
        field: z.enum(findingFields),
        optional: z.boolean(),
        title: words(120),
        help: words(500),
      }),
    )
    .max(20),
  grades: z.array(z.object({ grade: z.enum(['A', 'B', 'C', 'D']), from: whole(0, 100) })).length(4),
  splitLimit: whole(1, 100),
  passFrom: whole(1, 100),
  days: z.object({
    gate: whole(1, 60),
    scoring: whole(1, 60),
    decision: whole(1, 60),
    revision: whole(1, 180),
  }),
  validityMonths: whole(1, 120),
}) satisfies z.ZodType<RubricContent>

const rubric = z.object({
  name: line(120),
  categoryId: optionalLine(60),
  sector: optionalLine(60),
  content,
})

const requirement = z.object({
  group: z.string().regex(/^(\*|(sector|category|risk):\w+)$/),
  channel: z.enum(channels),
  key: z.enum(requirementKeys),
  need: z.enum(needs),
  proofs: z.array(z.enum(proofs)),
  atLeast: z.int().min(1).nullable(),
  source: line(200),
})

const rules = { blind: z.boolean(), splitLimit: whole(1, 100).nullable() }

const datedRound = z.object({
  title: line(120),
  text: optionalLine(3000),
  categoryIds: z.array(line(60)),
  seats: whole(1, 5000).nullable(),
  place: optionalLine(200),
  agenda: optionalLine(3000),
  samples: z.boolean(),
  ...rules,
})

export const setUpFormat = 'etalase-agency-set-up'

/** Everything an agency works by, as one file that another agency can begin from. */
export const SetUpSchema = z.object({
  format: z.literal(setUpFormat),
  version: z.literal(1),
  agency: line(200),
  madeOn: z.iso.date(),
  letters: z.object({ closing: optionalLine(500), appealDays: whole(7, 90) }),
  rubrics: z.array(rubric).max(100),
  requirements: z.array(requirement).max(2000),
  rounds: z.object({
    standing: z.object({ text: optionalLine(3000), ...rules }),
    dated: z.array(datedRound).max(200),
  }),
})

export type SetUp = z.output<typeof SetUpSchema>
