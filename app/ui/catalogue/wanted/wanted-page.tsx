import type { ReactNode } from 'react'
import type { WantedView } from '#app/domain/catalogue/wanted/wanted.ts'
import { paths } from '#app/paths.ts'
import { WantedStatus } from '#app/ui/catalogue/wanted/wanted-status.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

/** One thing looked for: what, by when, and who was named so far. */
export function WantedPage(props: {
  role: 'buyer' | 'official' | 'mentor'
  wanted: WantedView
  back: string
  actions?: ReactNode
  children?: ReactNode
}) {
  const { role, wanted, back, actions, children } = props
  const { wanted: m } = useMessages()
  return (
    <WorkPage title={wanted.what} current="wanted" role={role}>
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={wanted.what}
            eyebrow={wanted.number}
            lead={wanted.details ?? undefined}
            status={<WantedStatus state={wanted.state} role={role} />}
            actions={actions}
            back={<BackLink to={back}>{m.title}</BackLink>}
          />
          <WantedFacts wanted={wanted} />
          <Section title={m.answersTitle}>
            {wanted.answers.length === 0 ? (
              <p className="muted">{role === 'buyer' ? m.noAnswer : m.noAnswerYet}</p>
            ) : (
              <Stack gap={4}>
                {wanted.answers.map((answer) => (
                  <Answer key={answer.id} answer={answer} />
                ))}
              </Stack>
            )}
          </Section>
          {children}
        </Stack>
      </Page>
    </WorkPage>
  )
}

function WantedFacts({ wanted }: { wanted: WantedView }) {
  const { wanted: m } = useMessages()
  const format = useFormat()
  const { quantity, unit, neededBy, place, buyerName, askedByName, askedAt } = wanted
  const { outcome, closingText, closedBy, closedAt } = wanted
  const facts = [
    {
      term: m.facts.quantity,
      detail: quantity === null ? m.facts.unsaid : format.quantity(quantity, unit ?? ''),
    },
    { term: m.facts.neededBy, detail: neededBy ? format.date(neededBy) : m.facts.unsaid },
    { term: m.facts.place, detail: place ?? m.facts.anywhere },
    { term: m.facts.buyer, detail: buyerName },
    { term: m.facts.asked, detail: m.by(askedByName, format.dateTime(askedAt)) },
  ]
  const ending =
    outcome && closedAt
      ? [
          {
            term: m.facts.outcome,
            detail: [
              m.outcomes[outcome],
              closingText,
              m.by(closedBy ?? '', format.dateTime(closedAt)),
            ]
              .filter(Boolean)
              .join(' · '),
          },
        ]
      : []
  return <DescriptionList facts={[...facts, ...ending]} />
}

function Answer({ answer }: { answer: WantedView['answers'][number] }) {
  const { wanted: m } = useMessages()
  const format = useFormat()
  const { byName, at, text, makers } = answer
  return (
    <Panel title={m.by(byName, format.dateTime(at))} level={3}>
      <p>{text}</p>
      {makers.length > 0 && (
        <ul>
          {makers.map(({ producerId, name, isListed, product }) => (
            <li key={`${producerId}${product?.name}`}>
              {product && (
                <>
                  {product.slug ? (
                    <a href={paths.product(product.slug)}>{product.name}</a>
                  ) : (
                    product.name
                  )}
                  {', '}
                </>
              )}
              {isListed ? <a href={paths.maker(producerId)}>{name}</a> : name}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
