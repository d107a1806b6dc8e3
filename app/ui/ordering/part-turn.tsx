import { obstacleToClosing } from '#app/domain/ordering/delivery.ts'
import type { PartView } from '#app/domain/ordering/order-view.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TurnBanner } from '#app/ui/kit/turn-banner.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { piecesLeft } from '#app/ui/ordering/pieces-left.ts'

/** The maker's next step with a part, if it is the maker's turn. */
export function PartTurn({ part, remaining }: { part: PartView; remaining: number }) {
  const { orders: m, closing } = useMessages().ordering
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
  if (part.state === 'closing') {
    return (
      <Note
        title={closing.waits}
        action={
          <PostForm action={paths.producer.orderResumption(part.id)} inline>
            <Button size="small" variant="secondary">
              {closing.takeBack}
            </Button>
          </PostForm>
        }
      >
        {closing.waitsText}
      </Note>
    )
  }
  if (part.state !== 'confirmed' || remaining === 0) return null
  return (
    <TurnBanner
      actions={
        !obstacleToClosing(part.lines) && (
          <ButtonLink variant="text" to={paths.producer.orderClosure(part.id)}>
            {closing.propose}
          </ButtonLink>
        )
      }
    >
      <p>{m.turnShip(piecesLeft(part.lines, format))}</p>
    </TurnBanner>
  )
}
