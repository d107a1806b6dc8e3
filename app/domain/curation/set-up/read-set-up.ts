import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type SetUp, SetUpSchema, setUpFormat } from './set-up-schema.ts'

/** Why a text is no set-up: where in it, and what the schema says of that place. */
export type NoSetUp = { reason: 'notJson' | 'otherFormat' } | { reason: 'badPart'; place: string }

export function readSetUp(text: string): Result<SetUp, NoSetUp> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return refuse({ reason: 'notJson' })
  }
  const format = parsed && typeof parsed === 'object' && 'format' in parsed && parsed.format
  if (format !== setUpFormat) return refuse({ reason: 'otherFormat' })
  const checked = SetUpSchema.safeParse(parsed)
  if (checked.success) return ok(checked.data)
  return refuse({ reason: 'badPart', place: checked.error.issues[0]?.path.join('.') ?? '' })
}
