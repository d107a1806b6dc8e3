import { parseArgs } from 'node:util'

export type ArgumentSpec = {
  help: string
  /** How many words stand without a name. */
  words: number
  /** Options that take a value. */
  values?: readonly string[]
  /** Options that are there or not. */
  flags?: readonly string[]
}

export type Asked = {
  words: string[]
  values: Record<string, string | undefined>
  flags: Record<string, boolean>
}

/** What was asked, or the exit code of having said how to ask. Every command knows --json. */
export function parseArguments(args: string[], spec: ArgumentSpec): Asked | number {
  const { help, words, values = [], flags = [] } = spec
  const switches = ['json', 'help', ...flags]
  try {
    const { values: given, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries([
        ...values.map((name) => [name, { type: 'string' as const }]),
        ...switches.map((name) => [
          name,
          { type: 'boolean' as const, ...(name === 'help' ? { short: 'h' } : {}) },
        ]),
      ]),
    })
    const said: Record<string, unknown> = given
    if (said.help) {
      process.stdout.write(help)
      return 0
    }
    if (positionals.length !== words) throw new Error('wrong number of words')
    return {
      words: positionals,
      values: Object.fromEntries(values.map((name) => [name, said[name] as string | undefined])),
      flags: Object.fromEntries(switches.map((name) => [name, said[name] === true])),
    }
  } catch {
    process.stderr.write(help)
    return 2
  }
}

/** A command that could not do what it was asked: why, for people and for machines. */
export function fail(json: boolean, error: string, message: string): number {
  if (json) process.stdout.write(`${JSON.stringify({ error, message })}\n`)
  process.stderr.write(`${message}\n`)
  return 1
}
