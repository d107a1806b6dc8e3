import { z } from 'zod'
import type { RubricContent, Words } from '#app/domain/curation/rubric.ts'

const text = z.preprocess(
  (value) => (typeof value === 'string' ? value.slice(0, 2000) : ''),
  z.string(),
)
const words = z.preprocess((value) => value ?? {}, z.object({ id: text, en: text }))
const five = z.preprocess(
  (value) => Array.from({ length: 5 }, (_, index) => (Array.isArray(value) ? value[index] : {})),
  z.array(words),
)

const criterion = z.object({
  key: text,
  weight: text,
  title: words,
  guide: words,
  evidence: words,
  levels: five,
  remove: text,
})
const gateItem = z.object({
  key: text,
  field: text,
  optional: text,
  title: words,
  help: words,
  remove: text,
})

const rows = <Row extends z.ZodType>(row: Row) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value.filter(Boolean).slice(0, 30) : []),
    z.array(row),
  )
const group = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess((value) => value ?? {}, z.object(shape))

/** What stands in the editor: everything as typed, nothing required. */
const draftShape = z.object({
  note: text,
  criteria: rows(criterion),
  gate: rows(gateItem),
  grades: group({ A: text, B: text, C: text }),
  splitLimit: text,
  passFrom: text,
  days: group({ gate: text, scoring: text, decision: text, revision: text }),
  validityMonths: text,
})

export type RubricDraft = z.output<typeof draftShape>

const isBlank = ({ title, weight }: { title: Words; weight?: string }) =>
  !title.id.trim() && !title.en.trim() && !weight?.trim()

/** `Kesiapan niaga` → `kesiapanNiaga`; a name that is taken gets a number. */
function keyFrom({ en, id }: Words, taken: Set<string>): string {
  const letters = (en || id)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const [first = 'item', ...rest] = letters.split(' ').slice(0, 4)
  const start = /^[a-z]/.test(first) ? first : `item${first}`
  const name = start + rest.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('')
  for (let count = 1; ; count += 1) {
    const key = (count === 1 ? name : `${name}${count}`).slice(0, 40)
    if (!taken.has(key)) return key
  }
}

type Item = { key: string; title: Words; weight?: string; remove: string }

/** Without empty and removed lines; a new line gets the key by which scores will know it. */
function kept<Row extends Item>(items: readonly Row[]): Row[] {
  const staying = items.filter((item) => item.remove === '' && !isBlank(item))
  const taken = new Set<string>()
  return staying.map((item) => {
    const known = /^[a-z][a-zA-Z0-9]{0,39}$/.test(item.key) && !taken.has(item.key)
    const key = known ? item.key : keyFrom(item.title, taken)
    taken.add(key)
    return { ...item, key }
  })
}

export const RubricDraftSchema = draftShape.transform((draft) => ({
  ...draft,
  criteria: kept(draft.criteria),
  gate: kept(draft.gate),
}))

/** When the draft was saved that the editor shows; a form that does not say so has seen none. */
export const seenIn = (form: FormData): Date => {
  const seen = new Date(String(form.get('seen')))
  return Number.isNaN(seen.getTime()) ? new Date(0) : seen
}

/** The draft with one criterion a place further up or down; at an end it stays. */
export function moveCriterion(draft: RubricDraft, key: string, by: -1 | 1): RubricDraft {
  const criteria = [...draft.criteria]
  const from = criteria.findIndex((each) => each.key === key)
  const [moving] = from < 0 ? [] : criteria.splice(from, 1)
  if (!moving) return draft
  criteria.splice(Math.max(0, from + by), 0, moving)
  return { ...draft, criteria }
}

const noWords: Words = { id: '', en: '' }

/** A published version's content, back in the editor: where the next version begins. */
export function draftFrom(content: RubricContent): RubricDraft {
  const from = (grade: string) =>
    `${content.grades.find((each) => each.grade === grade)?.from ?? ''}`
  return {
    note: '',
    criteria: content.criteria.map(({ weight, levels, evidence, ...rest }) => ({
      ...rest,
      weight: `${weight}`,
      evidence: evidence ?? noWords,
      levels: [...levels],
      remove: '',
    })),
    gate: content.gate.map((item) => ({
      ...item,
      optional: item.optional ? 'yes' : '',
      remove: '',
    })),
    grades: { A: from('A'), B: from('B'), C: from('C') },
    splitLimit: `${content.splitLimit}`,
    passFrom: `${content.passFrom}`,
    days: {
      gate: `${content.days.gate}`,
      scoring: `${content.days.scoring}`,
      decision: `${content.days.decision}`,
      revision: `${content.days.revision}`,
    },
    validityMonths: `${content.validityMonths}`,
  }
}
