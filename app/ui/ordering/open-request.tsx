import type { RequestView } from '#app/domain/ordering/request-view.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { choosable, QuoteComparison } from '#app/ui/ordering/quote-comparison.tsx'
import { RequestFacts } from '#app/ui/ordering/request-facts.tsx'

/** Whether some offer waits for the buyer's choice. */
export const mayChoose = (request: RequestView, today: string): boolean =>
  request.state === 'open' && request.quotes.some((quote) => choosable(quote, today))

/** A request that went out: who answered, and the choice of those one orders from. */
export function OpenRequest({ request, today }: { request: RequestView; today: string }) {
  const m = useMessages().ordering.requests
  const format = useFormat()
  const silent = request.quotes.filter(({ state }) => state === 'asked')
  const choosing = mayChoose(request, today)
  return (
    <Stack gap={6}>
      {request.order && (
        <Note
          tone="ok"
          action={
            <ButtonLink variant="secondary" size="small" to={paths.buyer.order(request.order.id)}>
              {m.toOrder(request.order.number)}
            </ButtonLink>
          }
        >
          {m.placed(request.order.number)}
        </Note>
      )}
      <RequestFacts request={request} />
      <Section title={m.offersTitle} lead={choosing ? m.offersLead : undefined}>
        {request.state === 'open' && silent.length > 0 && (
          <p className="hint">
            {m.waitingFor(format.list(silent.map(({ producerName }) => producerName)))}{' '}
            {request.answerBy && m.answerUntil(format.relativeDays(request.answerBy, today))}
          </p>
        )}
        <form id="choice" method="get" action={paths.buyer.requestOrder(request.id)}>
          <QuoteComparison request={request} today={today} choosing={choosing} />
        </form>
      </Section>
    </Stack>
  )
}
