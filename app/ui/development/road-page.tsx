import type { ReactNode } from 'react'
import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import type { ChannelRoad } from '#app/domain/development/road.ts'
import type { RoadStep } from '#app/domain/development/road-steps.ts'
import type { Scheme } from '#app/domain/development/scheme.ts'
import type { SeatState } from '#app/domain/development/seat-acts.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { StackedBarChart } from '#app/ui/kit/stacked-bar-chart.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { RoadChannels } from './road-channels.tsx'
import { RoadSteps } from './road-steps.tsx'
import { seatTones } from './seat-tones.ts'

type Seat = {
  id: string
  kind: CertificateKind
  state: SeatState
  reason: string | null
  schemeName: string
}

type Props = {
  road: {
    product: { id: string; name: string; firm: string }
    channels: readonly ChannelRoad[]
    steps: readonly RoadStep[]
    progress: readonly { day: string; met: number; of: number }[]
    schemes: readonly Scheme[]
    seats: readonly Seat[]
    mentor: { name: string; phone: string | null } | null
  }
  reader: 'producer' | 'mentor' | 'cooperative'
  back: ReactNode
}

/** Where one product can be sold, what is missing, in which order, at what cost, and who helps. */
export function RoadPage({ road, reader, back }: Props) {
  const { road: m, quality } = useMessages().development
  const { product, channels, steps } = road
  const actions = {
    producer: { action: paths.producer.roadSeats(product.id), label: m.ask },
    mentor: { action: paths.mentor.roadSeats(product.id), label: m.propose },
    cooperative: undefined,
  }
  return (
    <Page>
      <Stack gap={6}>
        <PageHead
          title={m.of(product.name)}
          lead={m.lead}
          eyebrow={product.firm}
          back={back}
          actions={
            reader === 'cooperative' && (
              <ButtonLink to={paths.cooperative.qualityCheck(product.id)} variant="secondary">
                {quality.check}
              </ButtonLink>
            )
          }
        />
        <RoadChannels channels={channels} />
        <Split
          asideWidth={400}
          aside={
            <Stack gap={5}>
              <Progress progress={road.progress} />
              <Seats seats={road.seats} mayDrop={reader === 'producer'} />
              {reader === 'producer' && <Mentor mentor={road.mentor} product={product.name} />}
            </Stack>
          }
        >
          <Section title={m.stepsTitle}>
            {steps.length === 0 ? (
              <p>{m.nothing}</p>
            ) : (
              <RoadSteps
                {...{ steps, schemes: road.schemes, seats: road.seats }}
                ask={actions[reader]}
                records={reader === 'producer'}
              />
            )}
          </Section>
        </Split>
      </Stack>
    </Page>
  )
}

function Progress({ progress }: Pick<Props['road'], 'progress'>) {
  const { road: m } = useMessages().development
  const format = useFormat()
  const last = progress.at(-1)
  if (!last || last.of === 0) return null
  return (
    <StackedBarChart
      title={m.progressTitle}
      unit={m.progressUnit}
      summary={m.progressSummary(last.met, last.of)}
      categories={progress.map(({ day }) => format.month(day.slice(0, 7)))}
      series={[{ label: m.progressMet, values: progress.map(({ met }) => met) }]}
      format={(value) => format.number(value)}
      labelHeader={m.month}
    />
  )
}

function Seats({ seats, mayDrop }: { seats: readonly Seat[]; mayDrop: boolean }) {
  const { certification, development } = useMessages()
  if (seats.length === 0) return null
  return (
    <Panel title={development.road.seatsTitle}>
      <ul className="road-schemes">
        {seats.map(({ id, kind, state, schemeName, reason }) => (
          <li key={id}>
            {certification.kinds[kind]}, {schemeName}{' '}
            <Status tone={seatTones[state]}>{development.seats.states[state]}</Status>
            {reason && <p className="muted">{reason}</p>}
            {mayDrop && (state === 'requested' || state === 'granted') && (
              <PostForm action={paths.producer.seatDrop(id)} inline>
                <Button variant="text" size="small">
                  {development.seats.acts.drop}
                </Button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Mentor({ mentor, product }: { mentor: Props['road']['mentor']; product: string }) {
  const { road: m } = useMessages().development
  const number = mentor?.phone?.replace(/\D/g, '') ?? ''
  const text = encodeURIComponent(m.whatsAppText(product))
  return (
    <Panel title={m.mentorTitle}>
      {mentor ? (
        <Stack gap={3}>
          <p>{m.mentorText(mentor.name)}</p>
          <ButtonLink to={`https://wa.me/${number}?text=${text}`} variant="secondary" icon="send">
            {m.whatsApp}
          </ButtonLink>
        </Stack>
      ) : (
        <p className="muted">{m.noMentor}</p>
      )}
    </Panel>
  )
}
