import { findMembers } from '#app/domain/registry/queries.server.ts'
import { requireCooperative } from '#app/http/guard.server.ts'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/cooperative._index'

export async function loader({ request }: Route.LoaderArgs) {
  const cooperative = await requireCooperative(request)
  const members = await findMembers(cooperative)
  return {
    name: cooperative.organisationName,
    members: members.map(({ id, businessName, ownerName, villageName, products }) => ({
      id,
      businessName,
      ownerName,
      villageName,
      products: products.length,
      listed: products.filter(({ state }) => state === 'listed').length,
      capacityPerDay: knownSum(products.map((product) => product.capacityPerDay)),
    })),
  }
}

/** The sum of what is known; nothing known is not zero. */
function knownSum(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0)
}

export default function Members({ loaderData }: Route.ComponentProps) {
  const { kit, firm } = useMessages()
  const { members: words, caseload, list } = firm
  const format = useFormat()
  const { members } = loaderData
  const capacity = knownSum(members.map((member) => member.capacityPerDay))
  return (
    <WorkPage title={words.title} current="members" role="cooperative">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={words.title}
            lead={words.lead(
              format.number(members.length),
              capacity === null ? kit.missing : format.number(capacity),
            )}
          />
          {members.length === 0 ? (
            <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
          ) : (
            <Table label={words.title} stacked>
              <thead>
                <tr>
                  <HeadCell>{list.business}</HeadCell>
                  <HeadCell>{list.owner}</HeadCell>
                  <HeadCell>{list.village}</HeadCell>
                  <HeadCell numeric>{caseload.products}</HeadCell>
                  <HeadCell numeric>{caseload.listed}</HeadCell>
                  <HeadCell numeric>{words.capacity}</HeadCell>
                </tr>
              </thead>
              <tbody>
                {members.map((member) => (
                  <tr key={member.id}>
                    <RowHead>{member.businessName}</RowHead>
                    <Cell label={list.owner}>{member.ownerName}</Cell>
                    <Cell label={list.village}>{member.villageName}</Cell>
                    <Cell label={caseload.products} numeric>
                      {format.number(member.products)}
                    </Cell>
                    <Cell label={caseload.listed} numeric>
                      {format.number(member.listed)}
                    </Cell>
                    <Cell label={words.capacity} numeric>
                      {member.capacityPerDay === null ? null : format.number(member.capacityPerDay)}
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}
