import type { AskedQuote } from '#app/domain/ordering/request-view.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { TurnBanner } from '#app/ui/kit/turn-banner.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** Who holds a quote now, and until when. */
export function QuoteState({ asked, today }: { asked: AskedQuote; today: string }) {
  const m = useMessages().ordering.quotes
  const format = useFormat()
  const { request, quote, part } = asked
  if (quote.state === 'asked') {
    const { answerBy } = request
    const late = answerBy !== null && answerBy < today
    return (
      <TurnBanner>
        <p>{m.stateText.asked}</p>
        {answerBy && (
          <p>
            {late
              ? m.late(format.date(answerBy))
              : m.answerUntil(format.date(answerBy), format.relativeDays(answerBy, today))}
          </p>
        )}
      </TurnBanner>
    )
  }
  const link = part && (
    <ButtonLink size="small" variant="secondary" to={paths.producer.order(part.id)}>
      {m.toPart(part.number)}
    </ButtonLink>
  )
  return (
    <Note tone={quote.state === 'accepted' ? 'ok' : 'info'} action={link}>
      {m.stateText[quote.state]}
      {quote.declineReason && ` ${quote.declineReason}`}
    </Note>
  )
}
