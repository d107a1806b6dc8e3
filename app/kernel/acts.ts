/** One thing that can happen to a subject: who may do it, from which states, into which. */
export type Act<State extends string, Role extends string> = {
  by: Role | readonly Role[]
  from: readonly State[]
  to: State
}

export type Acts<State extends string, Role extends string> = Record<string, Act<State, Role>>

/** The table that commands, pages, messages, diagrams and tests all read. */
export const defineActs =
  <State extends string, Role extends string>() =>
  <const Table extends Acts<State, Role>>(table: Table): Table =>
    table

export const performers = <Role extends string>(act: { by: Role | readonly Role[] }): Role[] =>
  (Array.isArray(act.by) ? [...act.by] : [act.by]) as Role[]

/** The names of the acts that this role may do now: a page derives its buttons from it. */
export function actsOpenTo<Table extends Acts<string, string>>(
  table: Table,
  state: string,
  role: string,
): Extract<keyof Table, string>[] {
  return (Object.keys(table) as Extract<keyof Table, string>[]).filter((name) => {
    const act = table[name]
    return act?.from.includes(state) && performers(act).includes(role)
  })
}

export function statesOf(table: Acts<string, string>): string[] {
  const states = Object.values(table).flatMap((act) => [...act.from, act.to])
  return [...new Set(states)]
}

/** A Mermaid state diagram, generated into the module's README. */
export function diagramOf(table: Acts<string, string>, initial: string): string {
  const arrows = Object.entries(table).flatMap(([name, act]) =>
    (act.from.length === 0 ? ['[*]'] : act.from).map(
      (from) => `  ${from} --> ${act.to}: ${name} (${performers(act).join(', ')})`,
    ),
  )
  const isCreated = Object.values(table).some((act) => act.from.length === 0)
  const entry = isCreated ? [] : [`  [*] --> ${initial}`]
  return ['stateDiagram-v2', ...entry, ...arrows].join('\n')
}
