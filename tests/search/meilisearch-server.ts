import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { filterOf, InvalidFilter, type Stored } from '#tests/search/filter-grammar.ts'
import { matches, type TypoTolerance } from '#tests/search/typing-errors.ts'

/**
 * The part of Meilisearch's documented HTTP interface that the catalogue uses: tasks, documents,
 * settings, multi-search. It refuses what the engine would refuse.
 */

type Query = {
  indexUid: string
  q: string
  matchingStrategy: string
  filter?: string[]
  facets?: string[]
  sort?: string[]
  limit: number
  offset?: number
  attributesToRetrieve?: string[]
}

type Settings = {
  searchableAttributes: string[]
  filterableAttributes: string[]
  sortableAttributes: string[]
  typoTolerance: TypoTolerance
  pagination: { maxTotalHits: number }
}

/** What an index has that nobody has set up. */
const unset: Settings = {
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  pagination: { maxTotalHits: 1000 },
}

class Refusal extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export type Call = { method: string; path: string; key: string | undefined; body: unknown }

class Engine {
  readonly calls: Call[] = []
  readonly documents = new Map<string, Stored>()
  settings = unset
  exists = false
  /** Answers every call with this status while it is set. */
  broken: number | undefined
  #tasks: { status: string; error: { message: string } | null }[] = []

  /** Accepted now, done (or failed) by the time somebody asks. */
  #enqueue(work: () => void) {
    let error: { message: string } | null = null
    try {
      this.exists = true
      work()
    } catch (failure) {
      error = { message: (failure as Error).message }
    }
    this.#tasks.push({ status: error ? 'failed' : 'succeeded', error })
    const enqueuedAt = '2026-11-21T00:00:00Z'
    return { taskUid: this.#tasks.length - 1, indexUid: 'listings', status: 'enqueued', enqueuedAt }
  }

  task(uid: number) {
    const task = this.#tasks[uid]
    if (!task) throw new Refusal(404, 'task_not_found', `Task \`${uid}\` not found.`)
    return { uid, ...task }
  }

  add(documents: Stored[]) {
    return this.#enqueue(() => {
      for (const document of documents) {
        if (!/^[\w-]{1,511}$/.test(document.id)) throw new Error('invalid_document_id')
        this.documents.set(document.id, document)
      }
    })
  }

  remove(ids: string[]) {
    return this.#enqueue(() => {
      for (const id of ids) this.documents.delete(id)
    })
  }

  removeWhere({ filter }: { filter: string }) {
    return this.#enqueue(() => {
      const fits = filterOf(filter, this.settings.filterableAttributes)
      for (const document of [...this.documents.values()])
        if (fits(document)) this.documents.delete(document.id)
    })
  }

  configure(settings: Partial<Settings>) {
    return this.#enqueue(() => {
      this.settings = { ...this.settings, ...settings }
    })
  }

  search = (query: Query) => {
    if (!this.exists || query.indexUid !== 'listings')
      throw new Refusal(404, 'index_not_found', `Index \`${query.indexUid}\` not found.`)
    if (query.matchingStrategy !== 'all') throw new Error('the catalogue asks for every word')
    const { filterableAttributes, searchableAttributes, typoTolerance } = this.settings
    const fits = filterOf(query.filter, filterableAttributes)
    const found = [...this.documents.values()]
      .filter(fits)
      .filter((each) => matches(query.q, searchableAttributes, each, typoTolerance))
      .sort(this.#order(query.sort ?? []))
    const { offset = 0, limit } = query
    const most = Math.min(offset + limit, this.settings.pagination.maxTotalHits)
    return {
      indexUid: query.indexUid,
      hits: found.slice(offset, most).map((each) => retrieve(each, query.attributesToRetrieve)),
      estimatedTotalHits: found.length,
      facetDistribution: this.#facets(query.facets ?? [], found),
    }
  }

  #order(sort: string[]) {
    const rules = sort.map((rule) => {
      const [name = '', way] = rule.split(':')
      if (!this.settings.sortableAttributes.includes(name))
        throw new Refusal(400, 'invalid_search_sort', `Attribute \`${name}\` is not sortable.`)
      return (a: Stored, b: Stored) => {
        const [one, other] = [a[name] as number, b[name] as number]
        const order = one < other ? -1 : Number(one > other)
        return way === 'desc' ? -order : order
      }
    })
    return (a: Stored, b: Stored) => rules.reduce((order, rule) => order || rule(a, b), 0)
  }

  #facets(names: string[], found: Stored[]) {
    const distribution: Record<string, Record<string, number>> = {}
    for (const name of names) {
      if (!this.settings.filterableAttributes.includes(name))
        throw new Refusal(400, 'invalid_search_facets', `Attribute \`${name}\` is not filterable.`)
      const counts: Record<string, number> = {}
      for (const value of found.flatMap((each) => each[name] as string | string[]))
        counts[value] = (counts[value] ?? 0) + 1
      distribution[name] = counts
    }
    return distribution
  }
}

const retrieve = (document: Stored, names: string[] | undefined) =>
  names ? Object.fromEntries(names.map((name) => [name, document[name]])) : document

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text === '' ? undefined : JSON.parse(text)
}

function answer(engine: Engine, { method, path, body }: Call): [number, unknown] {
  const task = /^\/tasks\/(\d+)$/.exec(path)
  if (method === 'GET' && task) return [200, engine.task(Number(task[1]))]
  switch (`${method} ${path}`) {
    case 'POST /indexes/listings/documents?primaryKey=id':
      return [202, engine.add(body as Stored[])]
    case 'POST /indexes/listings/documents/delete-batch':
      return [202, engine.remove(body as string[])]
    case 'POST /indexes/listings/documents/delete':
      return [202, engine.removeWhere(body as { filter: string })]
    case 'PATCH /indexes/listings/settings':
      return [202, engine.configure(body as Partial<Settings>)]
    case 'POST /multi-search':
      return [200, { results: (body as { queries: Query[] }).queries.map(engine.search) }]
    default:
      throw new Refusal(404, 'not_found', `${method} ${path}`)
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const message = (error as Error).message
  if (error instanceof InvalidFilter) return new Refusal(400, 'invalid_search_filter', message)
  return new Refusal(500, 'internal', message)
}

/** A Meilisearch of its own for a test file. */
export async function openMeilisearch(masterKey: string) {
  const engine = new Engine()
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const say = (status: number, value: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
    try {
      const call: Call = {
        method: request.method ?? '',
        path: request.url ?? '',
        key: request.headers.authorization,
        body: await bodyOf(request),
      }
      engine.calls.push(call)
      if (engine.broken) throw new Refusal(engine.broken, 'internal', 'Something broke.')
      if (call.key !== `Bearer ${masterKey}`)
        throw new Refusal(403, 'invalid_api_key', 'The provided API key is invalid.')
      say(...answer(engine, call))
    } catch (error) {
      const { status, code, message } = refusalOf(error)
      say(status, { message, code, type: 'invalid_request', link: 'https://docs.meilisearch.com' })
    }
  }
  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    engine,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
