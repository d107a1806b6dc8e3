import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Acts, diagramOf, performers, statesOf } from '#app/kernel/acts.ts'

const domain = fileURLToPath(new URL('../app/domain', import.meta.url))
const loaders = import.meta.glob<Record<string, unknown>>('../app/domain/**/*-acts.ts')

type Machine = { name: string; module: string; table: Acts<string, string>; initial: string }

const isTable = (value: unknown): value is Acts<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).length > 0 &&
  Object.values(value).every((act) => typeof act === 'object' && act !== null && 'to' in act)

/** The acts that create the subject lead into its first state; else the first act starts there. */
const initialOf = (table: Acts<string, string>): string => {
  const acts = Object.values(table)
  return acts.find((act) => act.from.length === 0)?.to ?? acts[0]?.from[0] ?? ''
}

/** The room a file stands in: the nearest folder above it with a README of its own. */
function roomOf(path: string): string {
  const folders = path.split('/').slice(3, -1)
  while (folders.length > 1 && !existsSync(join(domain, ...folders, 'README.md'))) folders.pop()
  return folders.join('/')
}

async function findMachines(): Promise<Machine[]> {
  const found: Machine[] = []
  for (const [path, load] of Object.entries(loaders)) {
    const module = roomOf(path)
    for (const [name, table] of Object.entries(await load())) {
      if (name.endsWith('Acts') && isTable(table)) {
        found.push({ name, module, table, initial: initialOf(table) })
      }
    }
  }
  return found
}

const machines = await findMachines()

function reachable({ table, initial }: Machine): Set<string> {
  const seen = new Set([initial])
  for (let grown = true; grown; ) {
    const before = seen.size
    for (const act of Object.values(table)) {
      if (act.from.length === 0 || act.from.some((state) => seen.has(state))) seen.add(act.to)
    }
    grown = seen.size > before
  }
  return seen
}

/** From here one can come to a state that nothing leaves, or back to where one was. */
function canEnd({ table }: Machine, from: string): boolean {
  const leaving = (state: string) =>
    Object.values(table).filter((act) => act.from.includes(state) && act.to !== state)
  const seen = new Set<string>()
  const queue = [from]
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (leaving(state).length === 0) return true
    if (seen.has(state)) continue
    seen.add(state)
    queue.push(...leaving(state).map((act) => act.to))
  }
  return false
}

describe.each(machines)('$module: $name', (machine) => {
  it('reaches every state', () => {
    expect([...reachable(machine)].sort()).toEqual(statesOf(machine.table).sort())
  })

  it('traps nobody', () => {
    const traps = statesOf(machine.table).filter((state) => !canEnd(machine, state))
    expect(traps).toEqual([])
  })

  it('names who does each act', () => {
    for (const act of Object.values(machine.table)) expect(performers(act)).not.toEqual([])
  })

  it('is drawn in its README as it is', () => {
    const readme = join(domain, machine.module, 'README.md')
    const text = readFileSync(readme, 'utf8')
    const drawing = `\`\`\`mermaid\n${diagramOf(machine.table, machine.initial)}\n\`\`\``
    const place = new RegExp(`<!-- diagram:start ${machine.name} -->[\\s\\S]*?<!-- diagram:end -->`)
    const drawn = `<!-- diagram:start ${machine.name} -->\n\n${drawing}\n\n<!-- diagram:end -->`
    expect(text, `${machine.module}/README.md has no place for ${machine.name}`).toMatch(place)
    // `DRAW=1 npx vitest run tests/state-machines.test.ts` brings the pictures up to date.
    if (process.env.DRAW) writeFileSync(readme, text.replace(place, drawn))
    expect(readFileSync(readme, 'utf8')).toContain(drawn)
  })
})

it('finds a machine in every module that has one', () => {
  const withActs = readdirSync(domain).filter((module) =>
    readdirSync(join(domain, module), { recursive: true, encoding: 'utf8' }).some((file) =>
      file.endsWith('-acts.ts'),
    ),
  )
  const found = machines.map(({ module }) => module).filter((module) => !module.includes('/'))
  expect([...new Set(found)].sort()).toEqual(withActs.sort())
})
