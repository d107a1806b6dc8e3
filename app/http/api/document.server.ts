import { z } from 'zod'
import { scopes } from '#app/domain/accounts/keys/scopes.ts'
import type { Door } from '#app/http/api/door.ts'
import { type DoorId, doors } from '#app/http/api/doors.ts'
import { problemTypes } from '#app/http/api/problem-types.ts'
import { siteOrigin } from '#app/http/site-origin.server.ts'
import { type Locale, type Messages, messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'

type Json = Record<string, unknown>
type Components = Record<string, Json>
type Direction = 'input' | 'output'

/** Where parts of the document lead to each other. */
const home = '#/components/schemas/'

/** The words of a part by its name, where it has some. */
const described = (name: string, schema: Json, words: Messages['api']): Json => {
  const description = words.schemas[name as keyof typeof words.schemas]
  return description ? { ...schema, description } : schema
}

/** Other parts are led to; a reader that knows less than we send must not stumble. */
const tidy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (key === '$schema' || key === '$defs' || key === 'additionalProperties') return []
      if (key === 'id') return typeof each === 'string' ? [] : [[key, tidy(each)]]
      if (key === '$ref') return [[key, `${each}`.replace('#/$defs/', home)]]
      return [[key, tidy(each)]]
    }),
  )
}

/** A schema as the document has it; its named parts go to the components. */
function schemaOf(
  schema: z.ZodType,
  io: Direction,
  into: Components,
  words: Messages['api'],
): Json {
  const { $defs = {}, ...own } = z.toJSONSchema(schema, { io }) as Json & { $defs?: Components }
  for (const [name, part] of Object.entries($defs)) {
    into[name] ??= described(name, tidy(part) as Json, words)
  }
  return tidy(own) as Json
}

const parametersIn = (
  place: 'path' | 'query',
  object: z.ZodObject,
  into: Components,
  words: Messages['api'],
): Json[] => {
  const { properties = {}, required = [] } = schemaOf(object, 'input', into, words) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    ...(place === 'path' || required.includes(name) ? { required: true } : {}),
    ...(words.parameters[name as keyof typeof words.parameters]
      ? { description: words.parameters[name as keyof typeof words.parameters] }
      : {}),
    schema,
  }))
}

/** What a door answers instead: the problems that it can come to. */
function problemsOf(door: Door, words: Messages['api']): Json {
  const isAct = door.method !== 'GET'
  const statuses = new Set<number>([400, 401, 403, 404, 429, 500])
  if (isAct) for (const status of [409, 413, 415, 422]) statuses.add(status)
  // A file may be too long to be waited for, or not drawn yet.
  if (door.file) statuses.add(409)
  return Object.fromEntries(
    [...statuses].map((status) => {
      const types = Object.keys(problemTypes) as (keyof typeof problemTypes)[]
      const fitting = types.filter((type) => problemTypes[type] === status)
      const description = fitting.map((type) => words.problems[type].title).join(' · ')
      const schema = { $ref: `${home}Problem` }
      return [status, { description, content: { 'application/problem+json': { schema } } }]
    }),
  )
}

const idempotency = (words: Messages['api']): Json => ({
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: words.parameters.idempotencyKey,
  schema: { type: 'string', minLength: 1, maxLength: 255 },
})

function bodyOf(door: Door, into: Components, words: Messages['api']): Json {
  if (door.body.type === 'undefined') return {}
  const json = { 'application/json': { schema: schemaOf(door.body, 'input', into, words) } }
  const text = door.text ? { [door.text]: { schema: { type: 'string' } } } : {}
  return { requestBody: { required: true, content: { ...json, ...text } } }
}

/** What is answered: data, or a file. */
const contentOf = (door: Door, into: Components, words: Messages['api']): Json =>
  door.file
    ? { [door.file]: { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: schemaOf(door.answer, 'output', into, words) } }

function operationOf(id: DoorId, door: Door, into: Components, words: Messages['api']): Json {
  const { summary, text } = words.doors[id]
  return {
    operationId: id,
    ...{ summary, description: text, tags: [words.groups[door.group]] },
    security: door.open ? [{}, { key: [door.scope] }] : [{ key: [door.scope] }],
    parameters: [
      ...parametersIn('path', door.params, into, words),
      ...parametersIn('query', door.told ?? door.query, into, words),
      ...(door.method === 'GET' ? [] : [idempotency(words)]),
    ],
    ...bodyOf(door, into, words),
    responses: {
      [door.status]: { description: words.answered, content: contentOf(door, into, words) },
      ...problemsOf(door, words),
    },
  }
}

/** RFC 9457, with what is wrong where. */
const Problem = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    reason: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['detail'],
        properties: {
          pointer: { type: 'string' },
          parameter: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
}

function makeDocument(locale: Locale) {
  const { api: words, connections } = messagesFor(locale)
  const schemas: Components = { Problem: described('Problem', Problem, words) }
  const table: Record<string, Record<string, Json>> = {}
  for (const [id, door] of Object.entries(doors) as [DoorId, Door][]) {
    const at = table[door.path] ?? {}
    at[door.method.toLowerCase()] = operationOf(id, door, schemas, words)
    table[door.path] = at
  }
  const key = {
    type: 'http',
    scheme: 'bearer',
    description: `${words.keyText} ${scopes.map((each) => `${each}: ${connections.scopes[each]}`).join(' · ')}`,
  }
  return {
    openapi: '3.1.0',
    info: { title: words.title, version: '1.0.0', summary: words.lead, description: words.text },
    servers: [{ url: `${siteOrigin()}${paths.api.reference()}` }],
    tags: Object.values(words.groups).map((name) => ({ name })),
    paths: table,
    components: { schemas, securitySchemes: { key } },
  }
}

const made = new Map<Locale, ReturnType<typeof makeDocument>>()

/** The published description of the API; made once for each language. */
export function apiDocument(locale: Locale): ReturnType<typeof makeDocument> {
  const known = made.get(locale) ?? makeDocument(locale)
  made.set(locale, known)
  return known
}
