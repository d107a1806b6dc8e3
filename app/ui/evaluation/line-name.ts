import { type Line, unknownKey } from '#app/domain/evaluation/figures.ts'
import type { Messages } from '#app/messages/messages.ts'

type Named = Pick<Line, 'subject' | 'name'>

/** What people call a line: sectors, the whole and the unknown have their names in the messages. */
export function lineName({ subject, name }: Named, words: Messages['evaluation']): string {
  const [kind, ...rest] = subject.split(':')
  const key = rest.join(':')
  if (kind === 'total') return words.total
  if (key === unknownKey) return words.unknown
  if (kind === 'sector') return words.sectors[key] ?? key
  return name || key
}
