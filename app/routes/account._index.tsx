import { requirePerson } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Cluster, Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Cell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/account._index'

export async function loader({ request }: Route.LoaderArgs) {
  const { name, email, twoFactorEnabled, actors } = await requirePerson(request)
  return { name, email, twoFactorEnabled, actors }
}

export default function Account({ loaderData }: Route.ComponentProps) {
  const { account, roles, secondFactor } = useMessages().accounts
  return (
    <WorkPage title={account.title} current="account">
      <Page width="read">
        <Stack gap={6}>
          <PageHead title={account.title} lead={`${loaderData.name} · ${loaderData.email}`} />
          <Section title={account.memberships}>
            <Table label={account.memberships} stacked>
              <tbody>
                {loaderData.actors.map((actor) => (
                  <tr key={actor.membershipId}>
                    <RowHead>{roles[actor.role]}</RowHead>
                    <Cell wrap>{actor.organisationName}</Cell>
                    <Cell>
                      <form method="post" action={paths.acting()}>
                        <input type="hidden" name="membershipId" value={actor.membershipId} />
                        <Button variant="secondary" size="small">
                          {`${account.actAs} ${roles[actor.role]}`}
                        </Button>
                      </form>
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          </Section>
          <Section title={account.security}>
            {loaderData.twoFactorEnabled && <p>{secondFactor.active}</p>}
            <Cluster>
              <ButtonLink variant="secondary" to={paths.account.password()}>
                {account.changePassword}
              </ButtonLink>
              <ButtonLink variant="secondary" to={paths.account.secondFactor()}>
                {account.secondFactor}
              </ButtonLink>
            </Cluster>
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}
