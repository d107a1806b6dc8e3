import { findOpenInvitations, findPeople } from '#app/domain/accounts/administration.server.ts'
import { requireAdmin } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { SearchBox } from '#app/ui/kit/search-box.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/admin.people'

export async function loader({ request }: Route.LoaderArgs) {
  const admin = await requireAdmin(request)
  const search = new URL(request.url).searchParams.get('q') ?? undefined
  const [people, invitations] = await Promise.all([
    findPeople(admin, search),
    findOpenInvitations(admin, now()),
  ])
  return { people, invitations, search }
}

export default function People({ loaderData }: Route.ComponentProps) {
  const { admin, accounts } = useMessages()
  const format = useFormat()
  const words = admin.people
  return (
    <WorkPage title={words.title} current="people" role="admin">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={words.title}
            actions={
              <ButtonLink to={paths.admin.newInvitation()} icon="add">
                {words.invite}
              </ButtonLink>
            }
          />
          <SearchBox action={paths.admin.people()} label={words.search} value={loaderData.search} />
          <Table label={words.title} stacked dense>
            <thead>
              <tr>
                <HeadCell>{words.name}</HeadCell>
                <HeadCell>{words.email}</HeadCell>
                <HeadCell>{words.roles}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {loaderData.people.map((person) => (
                <tr key={person.id}>
                  <RowHead>{person.name}</RowHead>
                  <Cell label={words.email}>{person.email}</Cell>
                  <Cell label={words.roles} wrap>
                    {person.memberships.map(({ id, role, organisation }) => (
                      <div key={id}>
                        <a href={paths.admin.member(id)}>
                          {`${accounts.roles[role]}, ${organisation.name}`}
                        </a>
                      </div>
                    ))}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
          {loaderData.invitations.length > 0 && (
            <Section title={words.pending}>
              <Table label={words.pending} stacked dense>
                <thead>
                  <tr>
                    <HeadCell>{words.name}</HeadCell>
                    <HeadCell>{words.roles}</HeadCell>
                    <HeadCell>{words.until}</HeadCell>
                    <HeadCell hidden>{words.revoke}</HeadCell>
                  </tr>
                </thead>
                <tbody>
                  {loaderData.invitations.map((invitation) => (
                    <tr key={invitation.id}>
                      <RowHead>{invitation.name}</RowHead>
                      <Cell label={words.roles} wrap>
                        {`${accounts.roles[invitation.role]}, ${invitation.organisation.name}`}
                      </Cell>
                      <Cell label={words.until}>{format.date(invitation.expiresAt)}</Cell>
                      <Cell>
                        <form
                          method="post"
                          action={paths.admin.invitationRevocation(invitation.id)}
                        >
                          <Button variant="secondary" size="small">
                            {words.revoke}
                          </Button>
                        </form>
                      </Cell>
                    </tr>
                  ))}
                </tbody>
              </Table>
            </Section>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
