import type { RubricView } from '#app/domain/curation/rubrics/queries.server.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import type { FormAnswer } from '#app/ui/kit/form-values.ts'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useLocale, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { useGroupName } from './group-name.ts'
import { VersionStatus } from './version-status.tsx'

type Categories = readonly { id: string; nameId: string; nameEn: string; sector: string }[]
type Props = {
  rubrics: readonly RubricView[]
  categories: Categories
  may: boolean
  answer: FormAnswer | undefined
}

/** The rubrics that files of this agency are read by, and where a new one begins. */
export function RubricListPage({ rubrics, categories, may, answer }: Props) {
  const { rubrics: words, curation } = useMessages()
  const groupName = useGroupName(categories)
  return (
    <WorkPage title={words.title} current="rubrics" role="official">
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
                cell: ({ id, name, own }) => (
                  <>
                    <a href={paths.agency.rubric(id)}>{name}</a>
                    <span className="product-since">
                      {own ? words.owner.own : words.owner.etalase}
                    </span>
                  </>
                ),
              },
              { header: words.columns.group, cell: groupName },
              {
                header: words.columns.version,
                numeric: true,
                cell: ({ versions }) => versions[0]?.version,
              },
              {
                header: words.columns.state,
                cell: ({ versions }) =>
                  versions.map(({ version, state }, index) =>
                    index === 0 || state === 'published' ? (
                      <VersionStatus key={version} state={state} />
                    ) : null,
                  ),
              },
            ]}
            rows={rubrics}
            rowKey={({ id }) => id}
          />
          {may ? (
            <BeginForm categories={categories} answer={answer} />
          ) : (
            <Note icon="lock">{words.mayNot}</Note>
          )}
        </Stack>
      </Page>
    </WorkPage>
  )
}

function BeginForm({ categories, answer }: Pick<Props, 'categories' | 'answer'>) {
  const { rubrics, evaluation } = useMessages()
  const words = rubrics.begin
  const locale = useLocale()
  const { errors = {}, typed = {} } = answer ?? {}
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  const sectors = [...new Set(categories.map(({ sector }) => sector))]
  return (
    <Panel title={words.title}>
      <PostForm label={words.title}>
        <p>{words.lead}</p>
        <TextInput
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={text('name')}
          error={errors.name}
          maxLength={80}
        />
        <Select
          name="group"
          label={words.group}
          value={text('group')}
          error={errors.group}
          options={[
            { value: 'all', label: rubrics.all },
            {
              label: words.sectors,
              options: sectors.map((sector) => ({
                value: `sector:${sector}`,
                label: evaluation.sectors[sector] ?? sector,
              })),
            },
            {
              label: words.categories,
              options: categories.map(({ id, nameId, nameEn }) => ({
                value: `category:${id}`,
                label: locale === 'en' ? nameEn : nameId,
              })),
            },
          ]}
        />
        <div>
          <Button>{words.send}</Button>
        </div>
      </PostForm>
    </Panel>
  )
}
