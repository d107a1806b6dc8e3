import { z } from 'zod'
import { newId } from '#app/kernel/ids.ts'

type Json = Record<string, unknown>

type Operation = {
  operationId: string
  parameters: { name: string; in: 'path' | 'query' | 'header'; required?: boolean }[]
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, { content: Record<string, { schema: Json }> }>
}

type Document = {
  openapi: string
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Json> }
}

type Given = {
  path?: Record<string, string>
  query?: Record<string, string | string[]>
  body?: unknown
}

/** The parts that a schema leads to, and those that they lead to. */
function partsOf(schema: Json, all: Record<string, Json>, into: Record<string, Json> = {}) {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/#\/components\/schemas\/(\w+)/g)) {
    const part = all[name]
    if (!part || name in into) continue
    into[name] = part
    partsOf(part, all, into)
  }
  return into
}

/** A schema with everything it leads to, which stands for itself. */
function whole(schema: Json, { components }: Document): z.ZodType {
  const text = JSON.stringify({ ...schema, $defs: partsOf(schema, components.schemas) })
  return z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')))
}

function addressOf(server: string, path: string, { path: keys = {}, query = {} }: Given): URL {
  const url = new URL(server + path.replace(/\{(\w+)\}/g, (_, name) => keys[name] ?? ''))
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat()) url.searchParams.append(name, each)
  }
  return url
}

/** A file as the document says: of this type, and something in it. */
async function fileOf(response: Response, type: string): Promise<Json> {
  const bytes = Buffer.from(await response.arrayBuffer())
  if (response.headers.get('content-type') !== type || bytes.length === 0) {
    throw new Error(`not a file of ${type}`)
  }
  return { type, bytes }
}

/**
 * A client of any OpenAPI document: one function for each operation, which sends what the document
 * says and believes no answer that is not as the document says.
 */
export function clientFrom(
  document: Document,
  { key, send }: { key: string; send: (request: Request) => Promise<Response> },
) {
  const calls = new Map<string, (given?: Given) => Promise<Json>>()
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const [server] = document.servers
      calls.set(operation.operationId, async (given = {}) => {
        const url = addressOf(server?.url ?? '', path, given)
        const headers = new Headers({ authorization: `Bearer ${key}` })
        const asks = (name: string) => operation.parameters.some((each) => each.name === name)
        if (asks('Idempotency-Key')) headers.set('Idempotency-Key', newId())
        const body = operation.requestBody ? JSON.stringify(given.body) : undefined
        if (body) headers.set('content-type', 'application/json')
        const response = await send(
          new Request(url, { method: method.toUpperCase(), headers, ...(body ? { body } : {}) }),
        )
        const told = operation.responses[`${response.status}`]
        const [type = '', { schema } = { schema: undefined }] =
          Object.entries(told?.content ?? {})[0] ?? []
        if (schema?.format === 'binary') return fileOf(response, type)
        const answer = (await response.json()) as Json
        if (!schema) throw new Error(`${operation.operationId} answers ${response.status}, untold`)
        whole(schema, document).parse(answer)
        if (!response.ok)
          throw Object.assign(
            new Error(`${operation.operationId} refused: ${JSON.stringify(answer)}`),
            { answer },
          )
        return answer
      })
    }
  }
  return async <Answer>(operationId: string, given?: Given): Promise<Answer> => {
    const call = calls.get(operationId)
    if (!call) throw new Error(`the document has no ${operationId}`)
    return (await call(given)) as Answer
  }
}
