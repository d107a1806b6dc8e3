import type { Calibration } from '#app/domain/curation/calibration/chair-queries.server.ts'
import type { Foretold } from '#app/domain/curation/calibration/foretold.ts'
import { enough } from '#app/domain/curation/calibration/profiles.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'

type Props = {
  calibration: Omit<Calibration, 'decided'>
  /** What scores foretold: what buyers ordered, and what shops sold. */
  outcomes: { ordered: Foretold; sold: Foretold }
  errors: Record<string, string>
}

/** Readers' scales for the chair: named figures, each with its count, or the word that it is too few. */
export function CalibrationPage({ calibration, outcomes, errors }: Props) {
  const { calibration: words, curation } = useMessages()
  return (
    <WorkPage title={words.title} current="calibration" role="official">
      <Page>
        <Stack gap={7}>
          <PageHead
            title={words.title}
            lead={words.lead}
            back={<BackLink to={paths.agency.curation()}>{curation.agency.listTitle}</BackLink>}
          />
          <Profiles profiles={calibration.profiles} />
          <Figures calibration={calibration} outcomes={outcomes} />
          <Anchors calibration={calibration} errors={errors} />
        </Stack>
      </Page>
    </WorkPage>
  )
}

function Profiles({ profiles }: Pick<Calibration, 'profiles'>) {
  const words = useMessages().calibration
  const format = useFormat()
  const few = <span className="muted">{words.notEnough(enough.readings)}</span>
  return (
    <Section title={words.profiles} lead={words.profilesLead}>
      {profiles.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <DataTable
          label={words.profiles}
          stacked
          columns={[
            { header: words.columns.name, rowHead: true, cell: ({ name }) => name },
            {
              header: words.columns.readings,
              numeric: true,
              cell: ({ readings }) => format.number(readings),
            },
            {
              header: words.columns.severity,
              numeric: true,
              cell: ({ severity }) =>
                severity
                  ? words.severity(
                      format.number(severity.mean, 1),
                      format.number(severity.low, 1),
                      format.number(severity.high, 1),
                    )
                  : few,
            },
            {
              header: words.columns.spread,
              numeric: true,
              cell: ({ spread }) => (spread === null ? few : format.number(spread, 1)),
            },
          ]}
          rows={profiles}
          rowKey={({ curatorId }) => curatorId}
        />
      )}
    </Section>
  )
}

function Figures({ calibration, outcomes }: Pick<Props, 'calibration' | 'outcomes'>) {
  const words = useMessages().calibration
  const format = useFormat()
  const { onAnchors, onPairs } = calibration
  const said = (value: number | null, least: number, basis: string) =>
    `${value === null ? words.notEnough(least) : format.number(value, 2)} · ${basis}`
  return (
    <>
      <Section title={words.agreement}>
        <DescriptionList
          facts={[
            {
              term: words.icc,
              detail: said(
                onAnchors.value,
                enough.anchors,
                [
                  words.iccText(
                    format.number(onAnchors.count),
                    format.number(onAnchors.readers ?? 0),
                  ),
                  ...(onAnchors.leftOut
                    ? [words.leftOut(format.number(onAnchors.leftOut), enough.anchors)]
                    : []),
                ].join(' · '),
              ),
            },
            {
              term: words.kappa,
              detail: said(onPairs.value, enough.pairs, words.pairs(format.number(onPairs.count))),
            },
          ]}
        />
      </Section>
      <Section title={words.foretold} lead={words.foretoldLead}>
        <DataTable
          label={words.foretold}
          stacked
          columns={[
            {
              header: words.foretoldColumns.outcome,
              rowHead: true,
              wrap: true,
              cell: ({ name }) => words.foretoldTerms[name],
            },
            {
              header: words.foretoldColumns.value,
              numeric: true,
              cell: ({ value }) =>
                value === null ? (
                  <span className="muted">{words.notEnough(enough.sales)}</span>
                ) : (
                  format.number(value, 2)
                ),
            },
            {
              header: words.foretoldColumns.products,
              numeric: true,
              cell: ({ count }) => format.number(count),
            },
          ]}
          rows={(['ordered', 'sold'] as const).map((name) => ({ name, ...outcomes[name] }))}
          rowKey={({ name }) => name}
        />
      </Section>
    </>
  )
}

function Anchors({ calibration, errors }: Pick<Props, 'calibration' | 'errors'>) {
  const words = useMessages().calibration
  const format = useFormat()
  const { anchors, candidates } = calibration
  return (
    <Section title={words.anchors} lead={words.anchorsLead}>
      <Stack gap={5}>
        {anchors.length > 0 && (
          <DataTable
            label={words.anchors}
            stacked
            columns={[
              {
                header: words.anchorColumns.product,
                rowHead: true,
                cell: ({ name, number, at }) => (
                  <>
                    {name}
                    <span className="product-since">
                      {number} · {format.date(at)}
                    </span>
                  </>
                ),
              },
              {
                header: words.anchorColumns.done,
                cell: ({ done, asked }) => words.doneOf(format.number(done), format.number(asked)),
              },
              {
                header: words.anchorColumns.totals,
                wrap: true,
                cell: ({ totals }) =>
                  totals.map(({ name, total }) => `${name} ${format.number(total, 1)}`).join(' · '),
              },
            ]}
            rows={anchors}
            rowKey={({ id }) => id}
          />
        )}
        {candidates.length > 0 && (
          <PostForm label={words.add}>
            <Select
              name="submissionId"
              label={words.addLabel}
              options={candidates.map(({ id, number, name }) => ({
                value: id,
                label: `${name} (${number})`,
              }))}
              error={errors.submissionId}
            />
            <div>
              <Button variant="secondary">{words.add}</Button>
            </div>
          </PostForm>
        )}
      </Stack>
    </Section>
  )
}
