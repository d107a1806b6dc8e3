import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import type { RoadStep } from '#app/domain/development/road-steps.ts'
import { type Scheme, seatsLeft } from '#app/domain/development/scheme.ts'
import type { SeatState } from '#app/domain/development/seat-acts.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { seatTones } from './seat-tones.ts'
import { useAmounts } from './use-amounts.ts'

type Held = { kind: CertificateKind; state: SeatState; schemeName: string }

type Props = {
  steps: readonly RoadStep[]
  schemes: readonly Scheme[]
  seats: readonly Held[]
  /** Where a seat is asked for; left out, this reader cannot. */
  ask?: { action: string; label: string }
  /** Whether this reader writes certificates down. */
  records: boolean
}

/** The certificates still to be had, in the order in which to go about them. */
export function RoadSteps(props: Props) {
  const { certification, development } = useMessages()
  const { road } = development
  const format = useFormat()
  return (
    <ol className="road-steps">
      {props.steps.map((each, index) => (
        <li key={each.kind} className="road-step">
          <h3>{certification.kinds[each.kind]}</h3>
          <p className="road-step-note">
            {each.standing === 'waiting' && road.standings.waiting}
            {each.standing === 'missing' &&
              (each.after.length > 0
                ? road.after(format.list(each.after.map((kind) => certification.kinds[kind])))
                : index === 0
                  ? road.firstThis
                  : road.alongside)}
          </p>
          {each.standing === 'missing' && <Figures each={each} {...props} />}
        </li>
      ))}
    </ol>
  )
}

function Figures({ each, ...props }: Props & { each: RoadStep }) {
  const { road } = useMessages().development
  const amounts = useAmounts()
  const { step, kind } = each
  const facts = step
    ? [
        {
          term: road.where,
          detail: step.link ? <a href={step.link}>{step.office}</a> : step.office,
        },
        { term: road.cost, detail: amounts.cost({ from: step.costFrom, to: step.costTo }) },
        { term: road.time, detail: road.days(step.daysFrom, step.daysTo) },
        ...(step.beforehand ? [{ term: road.needed, detail: step.beforehand }] : []),
        {
          term: road.source,
          detail: step.estimate ? `${step.source} (${road.estimate})` : step.source,
        },
      ]
    : []
  return (
    <>
      {step ? null : <p className="muted">{road.noFigures}</p>}
      <DescriptionList
        facts={[...facts, { term: road.payer, detail: <Payers kind={kind} {...props} /> }]}
      />
      {props.records && (
        <p>
          <a href={paths.producer.newCertificate(kind)}>{road.record}</a>
        </p>
      )}
    </>
  )
}

function Payers(props: Omit<Props, 'steps' | 'records'> & { kind: CertificateKind }) {
  const { road, seats: words } = useMessages().development
  const format = useFormat()
  const { kind, schemes, seats, ask } = props
  const held = seats.find(
    (seat) => seat.kind === kind && (seat.state === 'requested' || seat.state === 'granted'),
  )
  if (held) {
    return (
      <>
        {held.schemeName} <Status tone={seatTones[held.state]}>{words.states[held.state]}</Status>
      </>
    )
  }
  const fitting = schemes.filter(({ kinds }) => kinds.includes(kind))
  if (fitting.length === 0) return <span className="muted">{road.noPayer}</span>
  return (
    <ul className="road-schemes">
      {fitting.map((scheme) => (
        <li key={scheme.id}>
          <span className="strong">{scheme.name}</span>, {scheme.payer} ·{' '}
          {road.seatsLeft(seatsLeft(scheme))} · {road.until(format.date(scheme.closesOn))}
          {ask && (
            <PostForm action={ask.action} inline label={`${ask.label}: ${scheme.name}`}>
              <input type="hidden" name="schemeId" value={scheme.id} />
              <input type="hidden" name="kind" value={kind} />
              <Button variant="secondary" size="small">
                {ask.label}
              </Button>
            </PostForm>
          )}
        </li>
      ))}
    </ul>
  )
}
