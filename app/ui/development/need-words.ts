import type { Need } from '#app/domain/development/need.ts'
import { useMessages } from '#app/ui/locale.tsx'

/** What a need is called. */
export function useNeedWords() {
  const { keys } = useMessages().requirements
  return ({ key }: Pick<Need, 'key'>): string => keys[key]
}
