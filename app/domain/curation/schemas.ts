import { z } from 'zod'
import { confidences, needsComment, type RubricContent } from '#app/domain/curation/rubric.ts'
import {
  listOf,
  optionalText,
  requiredText,
  requiredWhole,
  ticked,
} from '#app/kernel/form-fields.ts'

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
    withheld: z.preprocess(
      (value) => value ?? {},
      z.object({ photos: listOf(z.string()), storyLines: listOf(z.coerce.number().int()) }),
    ),
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
const confidence = z.enum(confidences).optional().catch(undefined)

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
    confidence,
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
    confidence,
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

/** Why a file did not pass, to be counted. */
export const reasonCodes = [
  'quality',
  'packaging',
  'capacity',
  'price',
  'legality',
  'safety',
  'incomplete',
  'duplicate',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

export const DecisionSchema = z
  .object({
    version: requiredWhole(1),
    outcome: z.enum(['approved', 'revisionRequested', 'rejected'], {
      error: 'curation.outcomeMissing',
    }),
    reasonCodes: listOf(z.enum(reasonCodes)).default([]),
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
  /** The round chosen among those open; the standing one when none is. */
  roundId: z.preprocess((value) => value || undefined, z.uuid().optional()),
  declared: ticked().refine((yes) => yes, { message: 'curation.declarationMissing' }),
})

export const WithdrawalSchema = z.object({ reason: optionalText(1000) })
export const recusalReasons = [
  'family',
  'business',
  'acquaintance',
  'outsideField',
  'other',
] as const

export const RecusalSchema = z.object({
  kind: z.enum(recusalReasons, { error: 'curation.recusalKind' }),
  reason: requiredText(1000),
})

export const tieKinds = ['none', 'family', 'business', 'acquaintance'] as const

export const DeclarationSchema = z
  .object({ kind: z.enum(tieKinds, { error: 'curation.tieMissing' }), text: optionalText(1000) })
  .refine(({ kind, text }) => kind === 'none' || text, {
    path: ['text'],
    message: 'curation.tieText',
  })

export type DeclarationInput = z.output<typeof DeclarationSchema>

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
