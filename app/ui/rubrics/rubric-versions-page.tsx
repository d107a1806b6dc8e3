import type { RubricVersionView, RubricView } from '#app/domain/curation/rubrics/queries.server.ts'
import { rubricChanges } from '#app/domain/curation/rubrics/rubric-changes.ts'
import { paths } from '#app/paths.ts'
import { RubricContentView } from '#app/ui/curation/rubric-page.tsx'
import type { Categories } from '#app/ui/curation/use-file-words.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import { ChangeList } from './change-list.tsx'
import { useGroupName } from './group-name.ts'
import { VersionStatus } from './version-status.tsx'

type Props = { rubric: RubricView; may: boolean; categories: Categories }

/** Every version of a rubric, newest first, each with what it changed. */
export function RubricVersionsPage({ rubric, may, categories }: Props) {
  const words = useMessages().rubrics
  const groupName = useGroupName(categories)
  return (
    <WorkPage title={rubric.name} current="rubrics" role="official">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={rubric.name}
            lead={groupName(rubric)}
            back={<BackLink to={paths.agency.rubrics()}>{words.page.back}</BackLink>}
            actions={may && <Acts rubric={rubric} />}
          />
          {!rubric.own && <Note>{words.ownNote}</Note>}
          {rubric.versions.map((version, index) => (
            <Version key={version.version} version={version} before={rubric.versions[index + 1]} />
          ))}
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Acts({ rubric: { id, versions } }: { rubric: RubricView }) {
  const words = useMessages().rubrics.page
  const isOpen = versions[0]?.state === 'draft'
  const holds = versions.some(({ state }) => state === 'published')
  return (
    <>
      {holds && (
        <PostForm action={paths.agency.rubricRetirement(id)} inline>
          <Button variant="danger-line">{words.retire}</Button>
        </PostForm>
      )}
      {isOpen ? (
        <ButtonLink to={paths.agency.rubricEdit(id)}>{words.goOn}</ButtonLink>
      ) : (
        <PostForm action={paths.agency.rubricVersions(id)} inline>
          <Button>{words.next}</Button>
        </PostForm>
      )}
    </>
  )
}

function Version(props: { version: RubricVersionView; before: RubricVersionView | undefined }) {
  const { version: view, before } = props
  const words = useMessages().rubrics
  const format = useFormat()
  const { content, publishedAt, publishedBy, retiredAt, note } = view
  const on = publishedAt && format.date(publishedAt)
  const said = [
    on && (publishedBy ? words.page.published(publishedBy, on) : words.page.publishedOn(on)),
    retiredAt && words.page.retiredOn(format.date(retiredAt)),
    view.state === 'draft' && words.page.savedAt(format.dateTime(view.updatedAt)),
    view.files > 0 && words.page.files(format.number(view.files)),
  ].filter(Boolean)
  return (
    <Panel title={words.version(view.version)} actions={<VersionStatus state={view.state} />}>
      <Stack gap={3}>
        <p className="muted">{said.join(' · ')}</p>
        {note && <p>{note}</p>}
        {content && before?.content && (
          <ChangeList changes={rubricChanges(before.content, content)} />
        )}
        {content && !before && <p>{words.page.first}</p>}
        {content && (
          <Disclosure summary={words.page.read}>
            <Stack gap={7}>
              <RubricContentView content={content} />
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </Panel>
  )
}
