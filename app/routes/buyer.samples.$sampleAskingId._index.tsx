import { findSampleFor } from '#app/domain/ordering/samples/queries.server.ts'
import { sampleActs } from '#app/domain/ordering/samples/sample-acts.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { TurnBanner } from '#app/ui/kit/turn-banner.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { IntoRequest } from '#app/ui/ordering/samples/into-request.tsx'
import { SamplePage } from '#app/ui/ordering/samples/sample-page.tsx'
import type { Route } from './+types/buyer.samples.$sampleAskingId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  return { sample: found(await findSampleFor(buyer, params.sampleAskingId)) }
}

export default function Sample({ loaderData }: Route.ComponentProps) {
  const { samples: m } = useMessages()
  const { sample } = loaderData
  const acts = actsOpenTo(sampleActs, sample.state, 'buyer')
  return (
    <SamplePage
      role="buyer"
      sample={sample}
      actions={
        acts.includes('withdraw') && (
          <PostForm action={paths.buyer.sampleWithdrawal(sample.id)} inline>
            <Button variant="text">{m.acts.withdraw}</Button>
          </PostForm>
        )
      }
    >
      {acts.includes('receive') && (
        <TurnBanner
          actions={
            <ButtonLink icon="packageCheck" to={paths.buyer.sampleReceipt(sample.id)}>
              {m.acts.receive}
            </ButtonLink>
          }
        >
          <p>{m.turn.sent}</p>
        </TurnBanner>
      )}
      <IntoRequest sample={sample} />
    </SamplePage>
  )
}
