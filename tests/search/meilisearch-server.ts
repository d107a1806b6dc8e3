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
  synonyms: Record<string, string[]>
  pagination: { maxTotalHits: number }
}

/** What an index has that nobody has set up. */
const unset: Settings = {
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  synonyms: {},
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

type Stock = { documents: Map<string, Stored>; settings: Settings }

class Engine {
  readonly calls: Call[] = []
  readonly indexes = new Map<string, Stock>()
  /** Answers every call with this status while it is set. */
  broken: number | undefined
  #tasks: { status: string; error: { message: string } | null }[] = []

  /** Accepted now, done (or failed) by the time somebody asks. */
  #enqueue(indexUid: string, work: (stock: Stock) => void) {
    let error: { message: string } | null = null
    try {
      const stock = this.indexes.get(indexUid) ?? { documents: new Map(), settings: unset }
      this.indexes.set(indexUid, stock)
      work(stock)
    } catch (failure) {
      error = { message: (failure as Error).message }
    }
    this.#tasks.push({ status: error ? 'failed' : 'succeeded', error })
    const enqueuedAt = '2026-11-21T00:00:00Z'
    return { taskUid: this.#tasks.length - 1, indexUid, status: 'enqueued', enqueuedAt }
  }

  task(uid: number) {
    const task = this.#tasks[uid]
    if (!task) throw new Refusal(404, 'task_not_found', `Task \`${uid}\` not found.`)
    return { uid, ...task }
  }

  create = ({ uid }: { uid: string }) => this.#enqueue(uid, () => {})

  drop(uid: string) {
    if (!this.indexes.has(uid)) throw notFound(uid)
    return this.#enqueue(uid, () => this.indexes.delete(uid))
  }

  swap([
    {
      indexes: [one = '', other = ''],
    },
  ]: [{ indexes: string[] }]) {
    const [first, second] = [this.indexes.get(one), this.indexes.get(other)]
    return this.#enqueue(one, () => {
      if (!first || !second) throw new Error(`Indexes \`${one}\`, \`${other}\` not found.`)
      this.indexes.set(one, second).set(other, first)
    })
  }

  add(uid: string, documents: Stored[]) {
    return this.#enqueue(uid, (stock) => {
      for (const document of documents) {
        if (!/^[\w-]{1,511}$/.test(document.id)) throw new Error('invalid_document_id')
        stock.documents.set(document.id, document)
      }
    })
  }

  remove(uid: string, ids: string[]) {
    return this.#enqueue(uid, (stock) => {
      for (const id of ids) stock.documents.delete(id)
    })
  }

  list(uid: string, search: URLSearchParams) {
    const all = [...this.#stock(uid).documents.values()]
    const [offset, limit] = [Number(search.get('offset')), Number(search.get('limit'))]
    const fields = search.get('fields')?.split(',')
    const results = all.slice(offset, offset + limit).map((each) => retrieve(each, fields))
    return { results, offset, limit, total: all.length }
  }

  configure(uid: string, settings: Partial<Settings>) {
    return this.#enqueue(uid, (stock) => {
      stock.settings = { ...stock.settings, ...settings }
    })
  }

  #stock(uid: string): Stock {
    const stock = this.indexes.get(uid)
    if (!stock) throw notFound(uid)
    return stock
  }

  search = (query: Query) => {
    const { documents, settings } = this.#stock(query.indexUid)
    const fits = filterOf(query.filter, settings.filterableAttributes)
    const found = [...documents.values()]
      .filter(fits)
      .filter((each) =>
        query.matchingStrategy === 'all'
          ? matches(query.q, settings.searchableAttributes, each, settings)
          : query.q
              .split(' ')
              .some((word) => matches(word, settings.searchableAttributes, each, settings)),
      )
      .sort(orderOf(query.sort ?? [], settings))
    const { offset = 0, limit } = query
    const most = Math.min(offset + limit, settings.pagination.maxTotalHits)
    return {
      indexUid: query.indexUid,
      hits: found.slice(offset, most).map((each) => retrieve(each, query.attributesToRetrieve)),
      estimatedTotalHits: found.length,
      facetDistribution: facetsOf(query.facets ?? [], found, settings),
    }
  }
}

function orderOf(sort: string[], { sortableAttributes }: Settings) {
  const rules = sort.map((rule) => {
    const [name = '', way] = rule.split(':')
    if (!sortableAttributes.includes(name))
      throw new Refusal(400, 'invalid_search_sort', `Attribute \`${name}\` is not sortable.`)
    return (a: Stored, b: Stored) => {
      const [one, other] = [a[name] as number | null, b[name] as number | null]
      // What has nothing there comes last, whichever way.
      if (one === null || other === null) return Number(one === null) - Number(other === null)
      const order = one < other ? -1 : Number(one > other)
      return way === 'desc' ? -order : order
    }
  })
  return (a: Stored, b: Stored) => rules.reduce((order, rule) => order || rule(a, b), 0)
}

function facetsOf(names: string[], found: Stored[], { filterableAttributes }: Settings) {
  const distribution: Record<string, Record<string, number>> = {}
  for (const name of names) {
    if (!filterableAttributes.includes(name))
      throw new Refusal(400, 'invalid_search_facets', `Attribute \`${name}\` is not filterable.`)
    const counts: Record<string, number> = {}
    for (const value of found.flatMap((each) => (each[name] ?? []) as string | string[]))
      counts[value] = (counts[value] ?? 0) + 1
    distribution[name] = counts
  }
  return distribution
}

const notFound = (uid: string) => new Refusal(404, 'index_not_found', `Index \`${uid}\` not found.`)

const retrieve = (document: Stored, names: string[] | undefined) =>
  names ? Object.fromEntries(names.map((name) => [name, document[name]])) : document

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text === '' ? undefined : JSON.parse(text)
}

/** `POST /indexes/listings/documents` → its index and what is asked of it. */
const ofIndex = /^\/indexes\/(\w+)(\/[\w/-]+)?(?:\?(.*))?$/

function answer(engine: Engine, { method, path, body }: Call): [number, unknown] {
  const task = /^\/tasks\/(\d+)$/.exec(path)
  if (method === 'GET' && task) return [200, engine.task(Number(task[1]))]
  const [, uid = '', what = '', search = ''] = ofIndex.exec(path) ?? []
  switch (`${method} ${uid ? what : path}`) {
    case 'POST /indexes':
      return [202, engine.create(body as { uid: string })]
    case 'GET /indexes?limit=1000':
      return [200, { results: [...engine.indexes.keys()].map((each) => ({ uid: each })) }]
    case 'DELETE ':
      return [202, engine.drop(uid)]
    case 'POST /swap-indexes':
      return [202, engine.swap(body as [{ indexes: string[] }])]
    case 'POST /documents':
      return [202, engine.add(uid, body as Stored[])]
    case 'GET /documents':
      return [200, engine.list(uid, new URLSearchParams(search))]
    case 'POST /documents/delete-batch':
      return [202, engine.remove(uid, body as string[])]
    case 'PATCH /settings':
      return [202, engine.configure(uid, body as Partial<Settings>)]
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
