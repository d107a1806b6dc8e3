import type { ChangeFile } from '#app/domain/curation/changes/change-views.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Panel } from '#app/ui/kit/panel.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Timeline } from '#app/ui/kit/timeline.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Categories } from '../use-file-words.tsx'
import { ChangeComparison } from './change-comparison.tsx'
import { ChangeStatus } from './change-status.tsx'

type Props = { change: ChangeFile; categories: Categories }

/** A proposed change beside what the catalogue shows, and an official's word on it. */
export function ChangePage({ change, categories }: Props) {
  const m = useMessages().changes
  const title = m.reviewTitle(change.name)
  return (
    <WorkPage title={title} current="changes" role="official">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={title}
            eyebrow={change.businessName}
            back={<BackLink to={paths.agency.changes()}>{m.title}</BackLink>}
            status={<ChangeStatus state={change.state} />}
            actions={<a href={paths.product(change.slug)}>{m.toListing}</a>}
          />
          <Split aside={<Word change={change} />} asideWidth={340} sticky>
            <Stack gap={6}>
              <Section title={m.compare}>
                <ChangeComparison {...change} categories={categories} />
              </Section>
              <Section title={m.historyTitle}>
                <History moves={change.moves} />
              </Section>
            </Stack>
          </Split>
        </Stack>
      </Page>
    </WorkPage>
  )
}

/** Only what this official may say now; each door names the proposal that was read. */
function Word({ change }: Pick<Props, 'change'>) {
  const m = useMessages().changes
  const { id, revision, objection, submissionId } = change
  const read = <input type="hidden" name="revision" value={revision} />
  if (objection) {
    return (
      <Stack gap={4}>
        {objection !== 'wrongState' && <Note icon="lock">{m.refusals[objection]}</Note>}
        {submissionId && <a href={paths.agency.submission(submissionId)}>{m.toFile}</a>}
      </Stack>
    )
  }
  return (
    <Panel title={m.decideTitle} tone="turn">
      <Stack gap={4}>
        <PostForm action={paths.agency.changeAcceptance(id)}>
          {read}
          <p className="muted small">{m.acceptHint}</p>
          <Button block>{m.accept}</Button>
        </PostForm>
        <ButtonLink to={paths.agency.changeRefusal(id)} variant="secondary" block>
          {m.refuse}
        </ButtonLink>
        <PostForm action={paths.agency.changeCuration(id)}>
          {read}
          <p className="muted small">{m.curateHint}</p>
          <Button variant="secondary" block>
            {m.curate}
          </Button>
        </PostForm>
      </Stack>
    </Panel>
  )
}

function History({ moves }: Pick<ChangeFile, 'moves'>) {
  const m = useMessages().changes
  const format = useFormat()
  const reasons: Record<string, string> = m.reasons
  return (
    <Timeline
      label={m.historyTitle}
      moments={moves.map(({ act, reasonCode, text, byName, at }) => ({
        id: `${act}-${at.toISOString()}`,
        title: m.acts[act],
        detail: [
          m.historyBy(byName, format.dateTime(at)),
          reasonCode ? reasons[reasonCode] : undefined,
          text,
        ]
          .filter(Boolean)
          .join(' · '),
        state: act === 'refuse' || act === 'fail' ? 'failed' : 'done',
      }))}
    />
  )
}
