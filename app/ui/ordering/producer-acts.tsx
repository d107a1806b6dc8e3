import {
  type Colleague,
  mayConfirm,
  mayCount,
  mayRefusePayment,
} from '#app/domain/ordering/policy.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { PaperActs } from '#app/ui/ordering/papers.tsx'

export type Viewer = { userId: string; approver: boolean }

/** What a maker does with the papers of a shipment. */
export function useProducerActs(viewer: Viewer, colleagues: readonly Colleague[]): PaperActs {
  const { acts, invoices } = useMessages().ordering
  return {
    shipment: () => null,
    receipt: ({ id, invoice, lines }) =>
      !invoice &&
      lines.some(({ accepted }) => accepted > 0) && (
        <ButtonLink size="small" icon="invoice" to={paths.producer.newInvoice(id)}>
          {invoices.issue}
        </ButtonLink>
      ),
    invoice: () => null,
    payment: (payment) => {
      if (!mayRefusePayment(payment)) return null
      const counts = mayCount(viewer, payment, colleagues)
      const confirms = mayConfirm(viewer, payment, colleagues)
      if (!counts && !confirms) return null
      return (
        <>
          {counts && (
            <PostForm action={paths.producer.paymentCount(payment.id)} inline>
              <Button size="small">{acts.payment.count}</Button>
            </PostForm>
          )}
          {confirms && (
            <PostForm action={paths.producer.paymentConfirmation(payment.id)} inline>
              <Button size="small">{acts.payment.confirm}</Button>
            </PostForm>
          )}
          <ButtonLink
            size="small"
            variant="secondary"
            to={paths.producer.paymentRefusal(payment.id)}
          >
            {acts.payment.refuse}
          </ButtonLink>
        </>
      )
    },
  }
}
