/** What a place of the document holds, as the reference writes it. */
export type Kind =
  | { is: 'part'; name: string }
  | { is: 'list'; of: Kind }
  | { is: 'maybe'; of: Kind }
  | { is: 'either'; of: Kind[] }
  | { is: 'object'; fields: Field[] }
  | { is: 'plain'; text: string }

export type Field = { name: string; kind: Kind; required: boolean; meaning: string }

export type DoorView = {
  id: string
  method: string
  path: string
  summary: string
  text: string
  scope: string
  open: boolean
  parameters: (Field & { place: string })[]
  body: Kind | undefined
  answer: Kind
}

export type PartView = { name: string; meaning: string; kind: Kind }

type Json = { [name: string]: unknown }

const isNull = (schema: Json) => schema.type === 'null'

const plain = (text: string): Kind => ({ is: 'plain', text })

function fieldsOf({ properties = {}, required = [] }: Json): Field[] {
  const names = new Set(required as string[])
  return Object.entries(properties as Record<string, Json>).map(([name, schema]) => ({
    ...{ name, kind: kindOf(schema), required: names.has(name) },
    meaning: `${schema.description ?? ''}`,
  }))
}

function eitherOf(choices: Json[]): Kind {
  const kinds = choices.filter((each) => !isNull(each)).map(kindOf)
  const [only] = kinds
  const kind: Kind = kinds.length === 1 && only ? only : { is: 'either', of: kinds }
  return choices.some(isNull) ? { is: 'maybe', of: kind } : kind
}

/** A schema of the document, as people read it. */
export function kindOf(schema: Json): Kind {
  const { $ref, anyOf, type, items, prefixItems, format } = schema
  if (typeof $ref === 'string') return { is: 'part', name: $ref.split('/').at(-1) ?? '' }
  if (Array.isArray(anyOf)) return eitherOf(anyOf as Json[])
  if (Array.isArray(schema.enum)) return plain(schema.enum.join(' · '))
  if ('const' in schema) return plain(`${schema.const}`)
  if (Array.isArray(type)) return eitherOf(type.map((each) => ({ ...schema, type: each })))
  if (type === 'array') {
    const of = (items || (prefixItems as Json[] | undefined)?.[0] || {}) as Json
    return { is: 'list', of: kindOf(of) }
  }
  if (type === 'object') return { is: 'object', fields: fieldsOf(schema) }
  return plain(format ? `${type} (${format})` : `${type ?? 'any'}`)
}

type Operation = {
  operationId: string
  summary: string
  description: string
  tags: string[]
  security: Json[]
  parameters: { name: string; in: string; required?: boolean; description?: string; schema: Json }[]
  requestBody?: { content: Record<string, { schema: Json }> }
  responses: Record<string, { content: Record<string, { schema: Json }> }>
}

/** Data by its shape, a file by its type. */
function answerOf(content: Operation['responses'][string]['content']): Kind {
  const [type = '', { schema } = { schema: {} }] = Object.entries(content)[0] ?? []
  return type === 'application/json' ? kindOf(schema) : plain(type)
}

function doorOf(path: string, method: string, operation: Operation): DoorView & { tag: string } {
  const { operationId: id, summary, description: text, tags, security, responses } = operation
  const answered = responses['200'] ?? responses['201']
  const body = operation.requestBody?.content['application/json']?.schema
  return {
    ...{ id, path, summary, text, method: method.toUpperCase(), tag: tags[0] ?? '' },
    scope: security.flatMap((each) => (each.key as string[] | undefined) ?? [])[0] ?? '',
    open: security.some((each) => Object.keys(each).length === 0),
    parameters: operation.parameters.map((each) => ({
      ...{ name: each.name, place: each.in, required: each.required ?? false },
      ...{ kind: kindOf(each.schema), meaning: each.description ?? '' },
    })),
    body: body && kindOf(body),
    answer: answerOf(answered?.content ?? {}),
  }
}

type Document = {
  tags: { name: string }[]
  paths: Record<string, Record<string, unknown>>
  components: { schemas: Record<string, Json> }
}

/** The document as the reference shows it: doors by group, then the shapes of data. */
export function referenceOf({ tags, paths, components }: Document) {
  const doors = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => doorOf(path, method, each as Operation)),
  )
  return {
    groups: tags.map(({ name }) => ({ name, doors: doors.filter(({ tag }) => tag === name) })),
    parts: Object.entries(components.schemas)
      .map(
        ([name, schema]): PartView => ({
          ...{ name, meaning: `${schema.description ?? ''}`, kind: kindOf(schema) },
        }),
      )
      .sort((one, other) => one.name.localeCompare(other.name)),
  }
}
