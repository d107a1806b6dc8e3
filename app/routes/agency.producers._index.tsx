import {
  findDistrictsOf,
  findProducers,
  type ProducerSearch,
  pageSize,
} from '#app/domain/registry/queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { districtOf } from '#app/kernel/regions.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { SearchBox } from '#app/ui/kit/search-box.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/agency.producers._index'

function searchFrom(request: Request): ProducerSearch {
  const { searchParams } = new URL(request.url)
  const one = (name: string) => searchParams.get(name) || undefined
  return {
    q: one('q'),
    district: one('district'),
    active: one('active'),
    page: pageOf(request),
  }
}

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const search = searchFrom(request)
  const [found, districts] = await Promise.all([
    findProducers(official, search),
    findDistrictsOf(official.region),
  ])
  return { ...found, search, districts }
}

const addressOf = (search: ProducerSearch, page: number) => {
  const words = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...search, page })) {
    if (value) words.set(name, `${value}`)
  }
  return paths.agency.producers(`?${words}`)
}

export default function Producers({ loaderData }: Route.ComponentProps) {
  const { firm } = useMessages()
  const format = useFormat()
  const { list } = firm
  const { total, producers, search, districts } = loaderData
  const names = new Map(districts.map(({ code, name }) => [code, name]))
  return (
    <WorkPage title={list.title} current="producers" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={list.title}
            lead={list.lead(format.number(total))}
            actions={
              <ButtonLink to={paths.agency.newRegistryImport()} icon="upload">
                {list.import}
              </ButtonLink>
            }
          />
          <SearchBox
            action={paths.agency.producers()}
            label={list.search}
            placeholder={list.search}
            value={search.q}
          >
            <Select
              name="district"
              label={firm.fields.district ?? ''}
              labelHidden
              placeholder={list.allDistricts}
              value={search.district}
              options={districts.map(({ code, name }) => ({ value: code, label: name }))}
            />
            <Select
              name="active"
              label={list.active}
              labelHidden
              placeholder={`${list.active}: ${list.all}`}
              value={search.active}
              options={Object.entries(list.activeChoices).map(([value, label]) => ({
                value,
                label,
              }))}
            />
          </SearchBox>
          {producers.length === 0 ? (
            <EmptyState title={list.emptyTitle}>{list.emptyText}</EmptyState>
          ) : (
            <Table label={list.title} dense stacked>
              <thead>
                <tr>
                  <HeadCell>{list.business}</HeadCell>
                  <HeadCell>{list.owner}</HeadCell>
                  <HeadCell>{list.village}</HeadCell>
                  <HeadCell>{list.commodity}</HeadCell>
                  <HeadCell>{list.nib}</HeadCell>
                  <HeadCell>{list.status}</HeadCell>
                </tr>
              </thead>
              <tbody>
                {producers.map((producer) => (
                  <tr key={producer.id}>
                    <RowHead>
                      <a href={paths.agency.producer(producer.id)}>{producer.businessName}</a>
                    </RowHead>
                    <Cell label={list.owner}>{producer.ownerName}</Cell>
                    <Cell label={list.village}>
                      {[producer.villageName, names.get(districtOf(producer.regionCode))]
                        .filter(Boolean)
                        .join(', ')}
                    </Cell>
                    <Cell label={list.commodity}>{producer.commodity}</Cell>
                    <Cell label={list.nib}>{producer.nib}</Cell>
                    <Cell label={list.status}>
                      {
                        list.activeChoices[
                          producer.active === null ? 'unknown' : producer.active ? 'yes' : 'no'
                        ]
                      }
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
          <Pager
            page={search.page ?? 1}
            pages={Math.ceil(total / pageSize)}
            to={(page) => addressOf(search, page)}
          />
        </Stack>
      </Page>
    </WorkPage>
  )
}
