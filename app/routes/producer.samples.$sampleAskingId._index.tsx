import { findSampleFor } from '#app/domain/ordering/samples/queries.server.ts'
import { sampleActs } from '#app/domain/ordering/samples/sample-acts.ts'
import { found, requireProducer } from '#app/http/guard.server.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { TurnBanner } from '#app/ui/kit/turn-banner.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { SamplePage } from '#app/ui/ordering/samples/sample-page.tsx'
import type { Route } from './+types/producer.samples.$sampleAskingId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  return { sample: found(await findSampleFor(producer, params.sampleAskingId)) }
}

export default function Sample({ loaderData }: Route.ComponentProps) {
  const { samples: m } = useMessages()
  const { sample } = loaderData
  return (
    <SamplePage role="producer" sample={sample}>
      {actsOpenTo(sampleActs, sample.state, 'producer').length > 0 && (
        <TurnBanner
          actions={
            <>
              <ButtonLink icon="send" to={paths.producer.sampleDispatch(sample.id)}>
                {m.acts.send}
              </ButtonLink>
              <ButtonLink variant="secondary" to={paths.producer.sampleRefusal(sample.id)}>
                {m.acts.decline}
              </ButtonLink>
            </>
          }
        >
          <p>{m.turn.asked(sample.buyerName)}</p>
        </TurnBanner>
      )}
    </SamplePage>
  )
}
