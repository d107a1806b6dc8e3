import type { Need } from '#app/domain/development/need.ts'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** What a need is called: a requirement's name, a fact of the product, or the certificates that do. */
export function useNeedWords() {
  const { certification, development, requirements } = useMessages()
  const format = useFormat()
  const named: Record<string, string> = requirements.keys
  return ({ key, kinds }: Pick<Need, 'key' | 'kinds'>): string =>
    named[key] ??
    development.road.facts[key] ??
    format.list(kinds.map((kind) => certification.kinds[kind]))
}
