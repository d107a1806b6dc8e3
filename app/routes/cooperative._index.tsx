import { needsALook } from '#app/domain/certification/needs-a-look.ts'
import { findOwnCertificates } from '#app/domain/certification/queries.server.ts'
import {
  findMembersOf,
  membersPerPage,
} from '#app/domain/development/cooperative-queries.server.ts'
import { requireCooperative } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { CertificateStatus } from '#app/ui/certification/certificate-status.tsx'
import { MemberTable } from '#app/ui/development/member-table.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/cooperative._index'

export async function loader({ request }: Route.LoaderArgs) {
  const cooperative = await requireCooperative(request)
  const page = pageOf(request)
  const today = dayOf(now())
  const [current, former, certificates] = await Promise.all([
    findMembersOf(cooperative, 'current', page),
    findMembersOf(cooperative, 'former'),
    findOwnCertificates(cooperative.organisationId),
  ])
  return {
    members: current.members,
    former: former.members,
    waiting: certificates.filter((each) => needsALook(each, today)),
    pages: Math.ceil(current.total / membersPerPage),
    ...{ page, today },
  }
}

/** The sum of what is known; nothing known is not zero. */
function knownSum(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0)
}

type Loaded = Route.ComponentProps['loaderData']

export default function Members({ loaderData }: Route.ComponentProps) {
  const { kit, development } = useMessages()
  const { members: m } = development
  const format = useFormat()
  const { members, former, page, pages } = loaderData
  const joined = members.filter(({ state }) => state === 'joined')
  const capacity = knownSum(joined.map((member) => member.capacityPerDay))
  return (
    <WorkPage title={m.title} current="members" role="cooperative">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead(
              format.number(joined.length),
              capacity === null ? kit.missing : format.number(capacity),
            )}
            actions={
              <ButtonLink to={paths.cooperative.newInvitation()} icon="add">
                {m.invite}
              </ButtonLink>
            }
          />
          <Waiting {...loaderData} />
          {members.length === 0 ? (
            <EmptyState title={m.emptyTitle}>{m.emptyText}</EmptyState>
          ) : (
            <>
              <MemberTable label={m.current} members={members} />
              <Pager page={page} pages={pages} to={paths.cooperative.membersPage} />
            </>
          )}
          {former.length > 0 && (
            <Section title={m.former}>
              <MemberTable label={m.former} members={former} />
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}

/** Certificates of the cooperative that something must be done about. */
function Waiting({ waiting, today }: Pick<Loaded, 'waiting' | 'today'>) {
  const { certification, development } = useMessages()
  if (waiting.length === 0) return null
  return (
    <Panel title={development.shared.needsLook} tone="turn">
      <ul className="road-schemes">
        {waiting.map((each) => (
          <li key={each.id}>
            <a href={paths.cooperative.certificate(each.id)}>
              {certification.kinds[each.kind]} {each.number}
            </a>{' '}
            <CertificateStatus certificate={each} today={today} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
