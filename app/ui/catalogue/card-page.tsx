import type { Card } from '#app/domain/catalogue/card.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Cluster, Page, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { QrCode } from '#app/ui/kit/qr-code.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Status } from '#app/ui/kit/status.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

const tones = { curated: 'ok', lapsed: 'lapsed', notShown: 'bad' } as const

type Props = { card: Card; address: string }

/** What a shopper sees who points a phone at the label. */
export function CardPage({ card, address }: Props) {
  const { catalogue, incidents } = useMessages()
  const m = catalogue.card
  const format = useFormat()
  const { standing, productName, producerName, districtName, slug } = card
  return (
    <Page width="read">
      <Stack gap={6}>
        <PageHead
          title={productName}
          eyebrow={m.eyebrow}
          lead={`${catalogue.by} ${producerName}, ${districtName}`}
          status={<Status tone={tones[standing]}>{m.standings[standing]}</Status>}
        />
        {standing !== 'curated' && <Note tone="warning">{m.meanings[standing]}</Note>}
        <Split aside={<QrCode text={address} label={m.qrLabel(productName)} />} asideWidth={180}>
          <Stack gap={4}>
            <Curated card={card} />
            <p className="muted">{m.checkedAt(format.dateTime(card.checkedAt))}</p>
          </Stack>
        </Split>
        <Section title={catalogue.documents}>
          <Licences certificates={card.certificates} />
        </Section>
        {standing === 'curated' && (
          <Cluster>
            <ButtonLink to={paths.product(slug)}>{m.toProduct}</ButtonLink>
            <ButtonLink to={paths.rubric()} variant="text">
              {catalogue.readRubric}
            </ButtonLink>
          </Cluster>
        )}
        <p>
          <a href={paths.complaint(slug)}>{incidents.report.link}</a>
        </p>
      </Stack>
    </Page>
  )
}

function Curated({ card: { approval, grade, validUntil } }: { card: Card }) {
  const { catalogue } = useMessages()
  const m = catalogue.card
  const format = useFormat()
  const facts = [
    { term: m.curatedBy, detail: approval?.agencyName },
    { term: m.curatedOn, detail: approval && format.dateLong(approval.at) },
    { term: m.decision, detail: approval?.number },
    { term: m.grade, detail: grade && m.gradeWords(grade) },
    { term: m.validUntil, detail: validUntil && format.dateLong(validUntil) },
  ].filter(({ detail }) => detail)
  if (facts.length === 0) return <p>{catalogue.passedElsewhere}</p>
  return <DescriptionList facts={facts} />
}

function Licences({ certificates }: Pick<Card, 'certificates'>) {
  const { catalogue } = useMessages()
  const m = catalogue.card
  const format = useFormat()
  if (certificates.length === 0) return <p>{catalogue.noDocuments}</p>
  return (
    <DataTable
      label={catalogue.documents}
      columns={[
        {
          header: m.licence,
          rowHead: true,
          cell: ({ kind }) => catalogue.certificates[kind] ?? kind,
        },
        { header: m.number, cell: ({ number }) => number, wrap: true },
        {
          header: m.expires,
          cell: ({ expiresOn }) => (expiresOn ? format.dateLong(expiresOn) : m.noEnd),
        },
      ]}
      rows={certificates}
      rowKey={({ id }) => id}
      stacked
    />
  )
}
