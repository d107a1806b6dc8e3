import type { Result } from '#app/kernel/result.ts'

/** The value of a step that cannot be refused in the demonstration. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value
  const told = JSON.stringify(result.refusal, (_, value) =>
    typeof value === 'bigint' ? `${value}` : value,
  )
  throw new Error(`The demonstration was refused: ${told}`)
}

/** What an earlier step left, by its name. */
export function known<Value>(found: Value | undefined, name: string): Value {
  if (found === undefined) throw new Error(`The demonstration does not know ${name} yet`)
  return found
}
