import type { LastSubmission } from '#app/domain/products/product.ts'
import { type Holder, holderOf, type Standing } from '#app/domain/products/product-standing.ts'
import { Status, type StatusTone } from '#app/ui/kit/status.tsx'
import { useMessages } from '#app/ui/locale.tsx'

const tones: Record<Standing, StatusTone> = {
  draft: 'draft',
  submitted: 'sent',
  underReview: 'active',
  scored: 'active',
  revisionRequested: 'turn',
  rejected: 'bad',
  listed: 'ok',
  held: 'turn',
  lapsed: 'lapsed',
  unlisted: 'lapsed',
  archived: 'lapsed',
}

export function ProductStatus({ standing, plain }: { standing: Standing; plain?: boolean }) {
  const { products } = useMessages()
  return (
    <Status tone={tones[standing]} plain={plain}>
      {products.standings[standing]}
    </Status>
  )
}

/** The one who has the file in hand, by name where there is one. */
export function useHolderName() {
  const { products } = useMessages()
  return (standing: Standing, submission: LastSubmission | null): string => {
    const holder: Holder = holderOf(standing)
    return holder === 'agency' ? (submission?.agencyName ?? '') : products.holders[holder]
  }
}

/** What the standing means, who acts next and until when. */
export function useMeaning() {
  const { products } = useMessages()
  return (standing: Standing, submission: LastSubmission | null): string =>
    products.meanings[standing](submission?.agencyName ?? '')
}
