import { countNew, type Fate, type SetUpPlan } from '#app/domain/curation/set-up/set-up-plan.ts'
import { paths } from '#app/paths.ts'
import { useRequirementWords } from '#app/ui/certification/requirement-words.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { FileInput } from '#app/ui/kit/file-input.tsx'
import { FormErrors } from '#app/ui/kit/form-errors.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Categories } from './use-file-words.tsx'

type Checked = {
  plan: SetUpPlan
  /** The file as it was read, to be sent along when it is taken over. */
  text: string
  agency: string
  madeOn: string
  letters: { appealDays: number }
}

type Props = {
  may: boolean
  categories: Categories
  errors: Record<string, string>
  checked: Checked | undefined
}

/** An agency's set-up to take away, and another agency's to begin from. */
export function SetUpPage({ may, categories, errors, checked }: Props) {
  const { setUp: m, accounts } = useMessages()
  return (
    <WorkPage title={m.title} current="setUp" role="official">
      <Page width="read">
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead}
            back={<BackLink to={paths.agency.office()}>{accounts.office.title}</BackLink>}
            actions={
              <ButtonLink
                to={paths.agency.setUpFile()}
                variant="secondary"
                icon="download"
                download
              >
                {m.download}
              </ButtonLink>
            }
          />
          <p className="muted">{m.downloadText}</p>
          <Section title={m.uploadTitle} lead={m.uploadText}>
            {may ? (
              <PostForm multipart>
                <FormErrors errors={errors} />
                <FileInput name="file" label={m.file} accept=".json" error={errors.file} />
                <Button variant={checked ? 'secondary' : 'primary'}>{m.check}</Button>
              </PostForm>
            ) : (
              <Note>{m.problems.mayNot}</Note>
            )}
          </Section>
          {checked && <Preview checked={checked} categories={categories} />}
        </Stack>
      </Page>
    </WorkPage>
  )
}

type Row = { id: string; part: string; what: string; fate: Fate }

function useRows({ plan, letters }: Checked, categories: Categories): Row[] {
  const { setUp: m, requirements, catalogue } = useMessages()
  const { groupName } = useRequirementWords(categories)
  const channel = catalogue.channels
  return [
    {
      id: 'letters',
      part: m.parts.letters,
      what: m.lettersText(letters.appealDays),
      fate: plan.letters,
    },
    { id: 'standing', part: m.parts.standing, what: m.standingText, fate: plan.standing },
    ...plan.rubrics.map(({ part, fate }) => ({
      ...{ id: `rubric ${part.name}`, part: m.parts.rubric, what: part.name, fate },
    })),
    ...plan.requirements.map(({ part, fate }) => ({
      id: `requirement ${part.group} ${part.channel} ${part.key}`,
      part: m.parts.requirement,
      what: `${requirements.keys[part.key]}: ${groupName(part.group)}, ${channel[part.channel]}`,
      fate,
    })),
    ...plan.rounds.map(({ part, fate }) => ({
      ...{ id: `round ${part.title}`, part: m.parts.round, what: part.title, fate },
    })),
  ]
}

function Preview({ checked, categories }: { checked: Checked; categories: Categories }) {
  const { setUp: m } = useMessages()
  const format = useFormat()
  const rows = useRows(checked, categories)
  const title = m.from(checked.agency, format.date(checked.madeOn))
  return (
    <Section title={title}>
      <Stack gap={4}>
        <DataTable
          label={title}
          columns={[
            { header: m.part, cell: ({ part }) => part },
            { header: m.what, rowHead: true, cell: ({ what }) => what, wrap: true },
            { header: m.fate, cell: ({ fate }) => m.fates[fate], wrap: true },
          ]}
          rows={rows}
          rowKey={({ id }) => id}
          rowTone={({ fate }) => (fate === 'new' ? 'chosen' : undefined)}
          stacked
        />
        {countNew(checked.plan) > 0 ? (
          <PostForm action={paths.agency.setUpCommitment()}>
            <input type="hidden" name="setUp" value={checked.text} />
            <Button>{m.commit}</Button>
          </PostForm>
        ) : (
          <Note>{m.nothingNew}</Note>
        )}
      </Stack>
    </Section>
  )
}
