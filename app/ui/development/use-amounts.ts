import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Ranges of money as they are read. */
export function useAmounts() {
  const { road } = useMessages().development
  const format = useFormat()
  return {
    cost: ({ from, to }: { from: bigint; to: bigint }): string => {
      if (to === 0n) return road.free
      if (from === to) return format.rupiah(to)
      return road.between(from === 0n ? road.free : format.rupiah(from), format.rupiah(to))
    },
  }
}
