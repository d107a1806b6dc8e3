import type { CuratorView } from '#app/domain/curation/assignment/curator-profiles.server.ts'
import { paths } from '#app/paths.ts'
import { type Categories, useCategoryName } from '#app/ui/curation/use-file-words.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Props = {
  curator: CuratorView
  categories: Categories
  districts: readonly { code: string; name: string }[]
}

export function CuratorForm({ curator, categories, districts }: Props) {
  const words = useMessages().curators
  const categoryName = useCategoryName(categories)
  return (
    <WorkPage title={curator.name} current="curators" role="official">
      <Page width="form">
        <Stack gap={6}>
          <PageHead
            title={curator.name}
            lead={curator.title ?? undefined}
            back={<BackLink to={paths.agency.curators()}>{words.title}</BackLink>}
          />
          <PostForm label={curator.name}>
            <CheckboxGroup
              name="categoryIds"
              label={words.skills}
              hint={words.skillsHint}
              choices={categories.map(({ id }) => ({ value: id, label: categoryName(id) }))}
              values={curator.categoryIds}
            />
            <Select
              name="districtCode"
              label={words.district}
              hint={words.districtHint}
              options={districts.map(({ code, name }) => ({ value: code, label: name }))}
              value={curator.districtCode}
              placeholder={words.noDistrict}
              optional
            />
            <div>
              <Button>{words.save}</Button>
            </div>
          </PostForm>
        </Stack>
      </Page>
    </WorkPage>
  )
}
