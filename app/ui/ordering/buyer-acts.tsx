import { outstanding } from '#app/domain/ordering/payment-clock.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { PaperActs } from '#app/ui/ordering/papers.tsx'

/** What a buyer does with the papers of a shipment. */
export function useBuyerActs(online: boolean): PaperActs {
  const { acts, invoices, payments } = useMessages().ordering
  return {
    shipment: ({ id, state }) =>
      state === 'shipped' && (
        <ButtonLink size="small" icon="packageCheck" to={paths.buyer.receipt(id)}>
          {acts.shipment.receive}
        </ButtonLink>
      ),
    receipt: () => null,
    invoice: (invoice) => {
      if (invoice.state === 'paid') return null
      const rest = outstanding(invoice.payable, invoice.payments)
      if (invoice.completeAt && rest === 0n) return null
      return (
        <>
          {!invoice.completeAt && <p className="hint">{invoices.turnComplete}</p>}
          {!invoice.completeAt && (
            <PostForm action={paths.buyer.invoiceCompletion(invoice.id)} inline>
              <Button size="small" icon="verified">
                {invoices.complete}
              </Button>
            </PostForm>
          )}
          {rest > 0n && (
            <ButtonLink
              size="small"
              variant={invoice.completeAt ? 'primary' : 'secondary'}
              icon="money"
              to={paths.buyer.payment(invoice.id)}
            >
              {payments.pay}
            </ButtonLink>
          )}
          {rest > 0n && online && (
            <PostForm action={paths.buyer.onlinePayment(invoice.id)} inline>
              <Button size="small" variant="secondary" icon="external">
                {payments.payOnline}
              </Button>
            </PostForm>
          )}
        </>
      )
    },
    payment: () => null,
  }
}
