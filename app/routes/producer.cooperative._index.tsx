import { findMembershipsOf } from '#app/domain/development/cooperative-queries.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Cluster, Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.cooperative._index'

export async function loader({ request }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const memberships = await findMembershipsOf(producer)
  return {
    memberships: memberships.map(({ id, state, joinedAt, endedAt, reason, cooperative }) => ({
      ...{ id, state, joinedAt, endedAt, reason },
      name: cooperative.name,
    })),
  }
}

export default function MyCooperative({ loaderData }: Route.ComponentProps) {
  const { certification, development } = useMessages()
  const { mine: m, members } = development
  const format = useFormat()
  const { memberships } = loaderData
  const current = memberships.find(({ state }) => state === 'joined')
  const asking = memberships.filter(({ state }) => state === 'invited')
  const earlier = memberships.filter(({ endedAt }) => endedAt !== null)
  return (
    <WorkPage title={m.title} current="membership" role="producer">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead}
            back={<BackLink to={paths.producer.certificates()}>{certification.back}</BackLink>}
          />
          {asking.map(({ id, name }) => (
            <Panel key={id} title={m.asks(name)} tone="turn">
              <Cluster>
                <PostForm action={paths.producer.membershipAcceptance(id)} inline>
                  <Button variant="turn">{m.accept}</Button>
                </PostForm>
                <PostForm action={paths.producer.membershipRefusal(id)} inline>
                  <Button variant="text">{m.decline}</Button>
                </PostForm>
              </Cluster>
            </Panel>
          ))}
          {current ? (
            <Panel title={m.memberOf(current.name)}>
              <Stack gap={3}>
                {current.joinedAt && <p>{m.since(format.date(current.joinedAt))}</p>}
                <p>
                  <ButtonLink to={paths.producer.departure(current.id)} variant="danger-line">
                    {m.leave}
                  </ButtonLink>
                </p>
              </Stack>
            </Panel>
          ) : (
            asking.length === 0 && <p>{m.none}</p>
          )}
          {earlier.length > 0 && (
            <Section title={m.earlier}>
              <ul>
                {earlier.map(({ id, name, state, endedAt, reason }) => (
                  <li key={id}>
                    {name}: {members.states[state]}
                    {endedAt && `, ${format.date(endedAt)}`}
                    {reason && ` (${reason})`}
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
