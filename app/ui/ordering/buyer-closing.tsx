import { obstacleToClosing } from '#app/domain/ordering/delivery.ts'
import type { PartView } from '#app/domain/ordering/order-view.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TurnBanner } from '#app/ui/kit/turn-banner.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** What a buyer can do about goods that will not come. */
export function BuyerClosing({ part }: { part: PartView }) {
  const m = useMessages().ordering.closing
  const { id, state, closure, lines, producerName } = part
  if (state === 'closing' && closure) {
    return (
      <TurnBanner
        actions={
          <>
            <PostForm action={paths.buyer.partAgreement(id)} inline>
              <Button>{m.agree}</Button>
            </PostForm>
            <PostForm action={paths.buyer.partResumption(id)} inline>
              <Button variant="secondary">{m.insist}</Button>
            </PostForm>
          </>
        }
      >
        <p>{m.turn(producerName)}</p>
        <p>{closure.reason}</p>
      </TurnBanner>
    )
  }
  if (state !== 'confirmed' || obstacleToClosing(lines)) return null
  return (
    <p>
      <ButtonLink variant="secondary" size="small" to={paths.buyer.partClosure(id)}>
        {m.close}
      </ButtonLink>
    </p>
  )
}
