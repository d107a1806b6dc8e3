import { z } from 'zod'
import { reasonCodes } from '#app/domain/curation/reason-codes.ts'
import { needsComment, type RubricContent } from '#app/domain/curation/rubric.ts'
import { optionalText, requiredText, requiredWhole, ticked } from '#app/kernel/form-fields.ts'

const gateOutcomes = ['passed', 'failed', 'notRequired'] as const
export type GateOutcome = (typeof gateOutcomes)[number]
export type GateAnswer = { outcome: GateOutcome; note?: string | undefined }

const gateAnswer = (optional: boolean) =>
  z
    .object({
      outcome: z.enum(optional ? gateOutcomes : ['passed', 'failed'], {
        error: 'curation.gateUnanswered',
      }),
      note: optionalText(1000),
    })
    .refine(({ outcome, note }) => outcome !== 'failed' || note, {
      path: ['note'],
      message: 'curation.gateNote',
    })

const shapeOf = <Item, Field extends z.ZodType>(
  items: readonly (Item & { key: string })[],
  field: (item: Item & { key: string }) => Field,
): Record<string, Field> => Object.fromEntries(items.map((item) => [item.key, field(item)]))

export const gateSchema = (content: RubricContent) =>
  z.object({
    version: requiredWhole(1),
    items: z.preprocess(
      (value) => ({ ...emptyOf(content.gate), ...(value as object) }),
      z.object(shapeOf(content.gate, ({ optional }) => gateAnswer(optional))),
    ),
  })

/** So that a criterion nobody touched is missed by name. */
const emptyOf = (items: readonly { key: string }[]) =>
  Object.fromEntries(items.map(({ key }) => [key, {}]))

const level = z.preprocess(
  (value) => (value === '' || value === undefined ? undefined : Number(value)),
  z.literal([1, 2, 3, 4, 5], { error: 'curation.levelMissing' }),
)

const scoreText = optionalText(2000)

/** What may be kept on the way: any part of it. */
export const draftScoresSchema = (content: RubricContent) =>
  z.object({
    scores: z
      .object(
        shapeOf(content.criteria, () =>
          z.object({ level: level.optional().catch(undefined), comment: scoreText }).optional(),
        ),
      )
      .prefault({}),
    comment: scoreText,
  })

/** What a reading needs to be handed in: every level, and a reason for each low one. */
export const scoresSchema = (content: RubricContent) =>
  z.object({
    scores: z.preprocess(
      (value) => ({ ...emptyOf(content.criteria), ...(value as object) }),
      z.object(
        shapeOf(content.criteria, () =>
          z
            .object({ level, comment: scoreText })
            .refine((score) => !needsComment(score.level) || score.comment, {
              path: ['comment'],
              message: 'curation.lowNeedsComment',
            }),
        ),
      ),
    ),
    comment: scoreText,
  })

const isBlankFinding = (row: unknown) =>
  typeof row !== 'object' ||
  row === null ||
  !('text' in row) ||
  typeof row.text !== 'string' ||
  row.text.trim() === ''

const findingRow = z.preprocess(
  (row) => (isBlankFinding(row) ? null : row),
  z.object({ field: requiredText(60), text: requiredText(1000) }).nullable(),
)

const findings = z
  .array(findingRow)
  .max(20)
  .default([])
  .transform((rows) => rows.filter((row) => row !== null))

/** Ticked boxes: none, one or several values of the same name. */
const codes = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.enum(reasonCodes)).max(reasonCodes.length),
)

export const DecisionSchema = z
  .object({
    version: requiredWhole(1),
    outcome: z.enum(['approved', 'revisionRequested', 'rejected'], {
      error: 'curation.outcomeMissing',
    }),
    reasonCodes: codes,
    reasons: optionalText(2000),
    findings,
  })
  .refine(({ outcome, reasons }) => outcome !== 'rejected' || reasons, {
    path: ['reasons'],
    message: 'curation.reasonsMissing',
  })
  .refine(({ outcome, reasonCodes: given }) => outcome !== 'rejected' || given.length > 0, {
    path: ['reasonCodes'],
    message: 'curation.reasonCodesMissing',
  })
  .refine(({ outcome, findings: rows }) => outcome !== 'revisionRequested' || rows.length > 0, {
    path: ['findings'],
    message: 'curation.findingsMissing',
  })

export type DecisionInput = z.output<typeof DecisionSchema>

/** One answer per finding, by the finding's id. */
export const answersSchema = (findingIds: readonly string[]) =>
  z.object({
    answers: z.preprocess(
      (value) => value ?? {},
      z.object(Object.fromEntries(findingIds.map((id) => [id, requiredText(1000)]))),
    ),
  })

export const HandInSchema = z.object({
  declared: ticked().refine((yes) => yes, { message: 'curation.declarationMissing' }),
})

export const AppealSchema = z.object({ text: requiredText(4000) })

export const RulingSchema = z.object({
  outcome: z.enum(['upheld', 'dismissed'], { error: 'curation.outcomeMissing' }),
  reasons: requiredText(4000),
})

export type RulingInput = z.output<typeof RulingSchema>

export const WithdrawalSchema = z.object({ reason: optionalText(1000) })
export const RecusalSchema = z.object({ reason: requiredText(1000) })

export const assignmentSchema = (wanted: number) =>
  z.object({
    curators: z
      .preprocess(
        (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
        z.array(z.uuid()),
      )
      .refine((ids) => new Set(ids).size === wanted && ids.length === wanted, {
        message: wanted === 1 ? 'curation.pickOne' : 'curation.pickTwo',
      }),
  })
