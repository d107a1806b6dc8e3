import { listImports } from '#app/domain/sales/import-run.server.ts'
import { listChains } from '#app/domain/sales/queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { ChainTable } from '#app/ui/sales/chain-table.tsx'
import { ImportList } from '#app/ui/sales/import-list.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.sales._index'

const importsShown = 12

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const [chains, imports] = await Promise.all([
    listChains(official),
    listImports(official, importsShown),
  ])
  return { chains, imports }
}

export default function Sales({ loaderData }: Route.ComponentProps) {
  const m = useMessages().sales
  const { chains, imports } = loaderData
  const button = (
    <ButtonLink to={paths.agency.newSalesImport()} icon="upload">
      {m.importTable}
    </ButtonLink>
  )
  return (
    <WorkPage title={m.title} current="sales" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead title={m.title} lead={m.lead} actions={chains.length > 0 && button} />
          {chains.length === 0 ? (
            <EmptyState title={m.noChainsTitle} action={button}>
              {m.noChainsText}
            </EmptyState>
          ) : (
            <ChainTable chains={chains} />
          )}
          <Section title={m.recentImports}>
            <ImportList imports={imports} />
          </Section>
        </Stack>
      </Page>
    </WorkPage>
  )
}
