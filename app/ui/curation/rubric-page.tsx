import type { PublishedRubric, RubricContent } from '#app/domain/curation/rubric.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Prose, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'

/** The rubric as everybody may read it. */
export function RubricPage({ rubric }: { rubric: PublishedRubric | null }) {
  const words = useMessages().curation.rubric
  const format = useFormat()
  return (
    <PublicPage
      title={words.title}
      current="rubric"
      facts={{ description: words.lead, path: paths.rubric() }}
    >
      <Page width="read">
        <Stack gap={7}>
          <PageHead
            title={words.title}
            lead={words.lead}
            eyebrow={rubric && words.version(rubric.version, format.date(rubric.publishedAt))}
          />
          <Note>{rubric && !rubric.own ? words.ofAgency(rubric.name) : words.own}</Note>
          {rubric ? (
            <RubricContentView content={rubric.content} />
          ) : (
            <EmptyState title={words.unpublished} />
          )}
        </Stack>
      </Page>
    </PublicPage>
  )
}

export function RubricContentView({ content }: { content: RubricContent }) {
  return (
    <>
      <Gate content={content} />
      <Criteria content={content} />
      <Counting content={content} />
    </>
  )
}

function Gate({ content }: { content: RubricContent }) {
  const words = useMessages().curation.rubric
  const locale = useLocale()
  return (
    <Section title={words.gateTitle} lead={words.gateLead}>
      <ul className="rubric-gate">
        {content.gate.map(({ key, title, help }) => (
          <li key={key}>
            <strong>{title[locale]}.</strong> {help[locale]}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Criteria({ content }: { content: RubricContent }) {
  const { curation, rubrics } = useMessages()
  const { rubric: words, scoring } = curation
  const locale = useLocale()
  return (
    <Section title={words.criteriaTitle} lead={words.criteriaLead}>
      <Stack gap={6}>
        {content.criteria.map(({ key, title, guide, evidence, weight, levels }) => (
          <section key={key} className="rubric-criterion">
            <h3>
              {title[locale]} <span className="muted">{scoring.weight(weight)}</span>
            </h3>
            <p>{guide[locale]}</p>
            {evidence && <p className="muted">{rubrics.evidence(evidence[locale])}</p>}
            <ol className="rubric-levels">
              {levels.map((level) => (
                <li key={level.id}>{level[locale]}</li>
              ))}
            </ol>
          </section>
        ))}
      </Stack>
    </Section>
  )
}

function Counting({ content }: { content: RubricContent }) {
  const words = useMessages().curation.rubric
  return (
    <Section title={words.totalTitle}>
      <Stack gap={4}>
        <Prose>
          <p>{words.totalText}</p>
          <p>{words.splitText(content.splitLimit)}</p>
          <p>{words.passText(content.passFrom)}</p>
        </Prose>
        <DataTable
          label={words.gradesTitle}
          columns={[
            { header: words.gradesTitle, rowHead: true, cell: ({ grade }) => grade },
            { header: words.totalTitle, cell: ({ from }) => words.gradeFrom(from) },
          ]}
          rows={content.grades}
          rowKey={({ grade }) => grade}
        />
      </Stack>
    </Section>
  )
}
