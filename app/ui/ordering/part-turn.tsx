import type { PartView } from '#app/domain/ordering/order-view.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TurnBanner } from '#app/ui/kit/turn-banner.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** The maker's next step with a part, if it is the maker's turn. */
export function PartTurn({ part, remaining }: { part: PartView; remaining: number }) {
  const m = useMessages().ordering.orders
  const format = useFormat()
  if (part.state === 'placed') {
    return (
      <TurnBanner
        actions={
          <>
            <PostForm action={paths.producer.orderConfirmation(part.id)} inline>
              <Button icon="check">{m.confirm}</Button>
            </PostForm>
            <ButtonLink variant="secondary" to={paths.producer.orderRefusal(part.id)}>
              {m.decline}
            </ButtonLink>
          </>
        }
      >
        <p>{m.turnConfirm}</p>
        <p>{m.confirmText}</p>
      </TurnBanner>
    )
  }
  if (part.state !== 'confirmed' || remaining === 0) return null
  const unit = part.lines[0]?.unit ?? ''
  const same = part.lines.every((line) => line.unit === unit)
  const pieces = same ? format.quantity(remaining, unit) : format.number(remaining)
  return (
    <TurnBanner>
      <p>{m.turnShip(pieces)}</p>
    </TurnBanner>
  )
}
