import { answerQuote } from '#app/domain/ordering/answer-quote.server.ts'
import { findQuoteFor } from '#app/domain/ordering/producer-queries.server.ts'
import { AnswerSchema } from '#app/domain/ordering/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { AnswerForm } from '#app/ui/ordering/answer-form.tsx'
import { FormDock } from '#app/ui/ordering/form-dock.tsx'
import { untouched } from '#app/ui/ordering/line-fields.tsx'
import { OrderingStatus } from '#app/ui/ordering/order-status.tsx'
import { OwnQuote } from '#app/ui/ordering/own-quote.tsx'
import { QuoteState } from '#app/ui/ordering/quote-state.tsx'
import { answerSentence } from '#app/ui/ordering/refusal-sentences.ts'
import { RequestFacts } from '#app/ui/ordering/request-facts.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.quotes.$quoteId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  return { asked: found(await findQuoteFor(producer, params.quoteId)), today: dayOf(now()) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const asked = found(await findQuoteFor(producer, params.quoteId))
  const parsed = await parseForm(request, AnswerSchema)
  if (!parsed.ok) return badForm(parsed)
  const answered = await answerQuote(producer, asked.quote.id, parsed.value, now())
  const locale = localeOf(request)
  if (answered.ok) {
    const text = messagesFor(locale).ordering.quotes.offered(answered.value.number)
    return redirectWith(paths.producer.quote(asked.quote.id), { tone: 'ok', text })
  }
  const { refusal } = answered
  if (refusal.reason === 'notFound') throw notFound()
  const line =
    refusal.reason === 'moreThanAsked'
      ? parsed.value.lines.findIndex(({ id }) => id === refusal.lineId)
      : -1
  const field = refusal.reason === 'validityPassed' ? 'validUntil' : ''
  const errors = {
    [line < 0 ? field : `lines.${line}.quantity`]: answerSentence(refusal, locale),
  }
  return badForm({ errors, typed: formObject(parsed.form).typed })
}

export default function Quote({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().ordering.quotes
  const { asked, today } = loaderData
  const { request, quote, buyerName } = asked
  const asking = quote.state === 'asked'
  return (
    <WorkPage title={request.title} current="quotes" role="producer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={request.title}
            eyebrow={[quote.number ?? request.number, m.fromBuyer(buyerName)].join(' · ')}
            back={<BackLink to={paths.producer.quotes()}>{m.title}</BackLink>}
            status={<OrderingStatus of="quote" state={quote.state} />}
            actions={
              (asking || quote.state === 'offered') && (
                <ButtonLink variant="text" to={paths.producer.quoteRefusal(quote.id)}>
                  {asking ? m.refuse : m.withdraw}
                </ButtonLink>
              )
            }
          />
          <QuoteState asked={asked} today={today} />
          <RequestFacts request={request} />
          <Section title={m.answerTitle}>
            {asking ? (
              <AnswerForm asked={asked} state={actionData ?? untouched} />
            ) : (
              <OwnQuote asked={asked} />
            )}
          </Section>
        </Stack>
      </Page>
      {asking && (
        <FormDock form="answer" label={m.offer}>
          {m.offerWords}
        </FormDock>
      )}
    </WorkPage>
  )
}
