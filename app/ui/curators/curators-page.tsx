import type { CuratorView } from '#app/domain/curation/assignment/curator-profiles.server.ts'
import { paths } from '#app/paths.ts'
import { type Categories, useCategoryName } from '#app/ui/curation/use-file-words.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Props = {
  curators: readonly CuratorView[]
  categories: Categories
  districts: readonly { code: string; name: string }[]
  ownDistrict: boolean
  may: boolean
}

/** The agency's curators with what it knows of them, and its rule about one's own district. */
export function CuratorsPage({ curators, categories, districts, ownDistrict, may }: Props) {
  const { curators: words, curation } = useMessages()
  const format = useFormat()
  const categoryName = useCategoryName(categories)
  return (
    <WorkPage title={words.title} current="curators" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={words.title}
            lead={words.lead}
            back={<BackLink to={paths.agency.curation()}>{curation.agency.listTitle}</BackLink>}
          />
          <DataTable
            label={words.title}
            stacked
            columns={[
              {
                header: words.columns.name,
                rowHead: true,
                cell: ({ userId, name, title }) => (
                  <>
                    <a href={paths.agency.curator(userId)}>{name}</a>
                    {title && <span className="product-since">{title}</span>}
                  </>
                ),
              },
              {
                header: words.columns.skills,
                wrap: true,
                cell: ({ categoryIds }) =>
                  categoryIds.map(categoryName).filter(Boolean).join(', ') || (
                    <span className="muted">{words.none}</span>
                  ),
              },
              {
                header: words.columns.district,
                cell: ({ districtCode }) =>
                  districts.find(({ code }) => code === districtCode)?.name ?? (
                    <span className="muted">{words.none}</span>
                  ),
              },
              {
                header: words.columns.load,
                numeric: true,
                cell: ({ load }) => format.number(load),
              },
            ]}
            rows={curators}
            rowKey={({ userId }) => userId}
          />
          <Panel title={words.ruleTitle}>
            {may ? (
              <PostForm label={words.ruleTitle}>
                <Checkbox name="ownDistrict" label={words.rule} checked={ownDistrict} />
                <div>
                  <Button variant="secondary">{words.save}</Button>
                </div>
              </PostForm>
            ) : (
              <Note icon="lock">{words.ruleMayNot}</Note>
            )}
          </Panel>
        </Stack>
      </Page>
    </WorkPage>
  )
}
