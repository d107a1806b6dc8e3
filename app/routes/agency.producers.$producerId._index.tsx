import { findOwnCertificates } from '#app/domain/certification/queries.server.ts'
import { findListedOf } from '#app/domain/curation/changes/recuration-queries.server.ts'
import { findCooperatives, findMentors } from '#app/domain/registry/assign-support.server.ts'
import { logReading } from '#app/domain/registry/log-reading.server.ts'
import { findProducerFor } from '#app/domain/registry/queries.server.ts'
import { found, requireOfficial } from '#app/http/guard.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { FirmCertificates } from '#app/ui/certification/firm-certificates.tsx'
import { ListedProducts } from '#app/ui/curation/changes/listed-products.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Columns, Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { AssignForm } from '#app/ui/registry/assign-form.tsx'
import { ProducerFacts } from '#app/ui/registry/producer-facts.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.producers.$producerId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const { producerId } = params
  const producer = found(isId(producerId) ? await findProducerFor(official, producerId) : null)
  await logReading(official, producer.id, 'file', now())
  const [mentors, cooperatives, held, listed] = await Promise.all([
    findMentors(official),
    findCooperatives(official),
    findOwnCertificates(producer.id),
    findListedOf(official, producer.id),
  ])
  const certificates = held.filter(({ superseded }) => !superseded)
  return { producer, mentors, cooperatives, certificates, listed, today: dayOf(now()) }
}

export default function ProducerPage({ loaderData }: Route.ComponentProps) {
  const { firm, development } = useMessages()
  const format = useFormat()
  const { producer, mentors, cooperatives, certificates, listed, today } = loaderData
  const { memberships, invitations } = producer.organisation
  const joined = cooperatives.find(({ id }) => id === producer.cooperativeId)
  return (
    <WorkPage title={producer.businessName} current="producers" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            back={<BackLink to={paths.agency.producers()}>{firm.list.title}</BackLink>}
            title={producer.businessName}
            lead={producer.ownerName}
            actions={
              <ButtonLink to={paths.agency.producerInvitation(producer.id)} icon="send">
                {firm.file.invite}
              </ButtonLink>
            }
          />
          <Columns count={2}>
            <ProducerFacts producer={producer} />
            <Stack gap={6}>
              <Section title={firm.file.members}>
                {memberships.length === 0 && <p>{firm.file.noMembers}</p>}
                <ul>
                  {memberships.map(({ id, user }) => (
                    <li key={id}>
                      {user.name} · {user.email}
                    </li>
                  ))}
                  {invitations.map((invitation) => (
                    <li key={invitation.id}>
                      {firm.file.openInvitation(invitation.name, format.date(invitation.expiresAt))}
                    </li>
                  ))}
                </ul>
              </Section>
              <AssignForm
                action={paths.agency.producerMentor(producer.id)}
                name="mentorId"
                label={firm.caseload.assign}
                value={producer.mentorId}
                options={mentors.map(({ userId, user }) => ({ value: userId, label: user.name }))}
              />
              <AssignForm
                action={paths.agency.producerCooperative(producer.id)}
                name="cooperativeId"
                label={firm.file.cooperative}
                value={producer.cooperativeId}
                options={cooperatives.map(({ id, name }) => ({ value: id, label: name }))}
              />
              {joined && (
                <p>
                  <a href={paths.agency.cooperative(joined.id)}>
                    {development.cooperatives.open(joined.name)}
                  </a>
                </p>
              )}
            </Stack>
          </Columns>
          <ListedProducts products={listed} />
          <FirmCertificates certificates={certificates} today={today} />
        </Stack>
      </Page>
    </WorkPage>
  )
}
