import { AsyncLocalStorage } from 'node:async_hooks'

const memory = new AsyncLocalStorage<Map<string, unknown>>()

/** Everything asked for while one request is answered is looked up once. */
export const withRequestMemory = <Answer>(answer: () => Answer): Answer =>
  memory.run(new Map(), answer)

/** The known answer to `key` in this request, or the one found now; nothing is kept outside. */
export function oncePerRequest<Value>(key: string, find: () => Value): Value {
  const known = memory.getStore()
  if (!known) return find()
  if (!known.has(key)) known.set(key, find())
  return known.get(key) as Value
}
