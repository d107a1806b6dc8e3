import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { CertificateTable } from './certificate-table.tsx'
import { usePhotoAddress } from './photo-address.tsx'
import { type Categories, useFileWords } from './use-file-words.tsx'

const productFields = [
  'categoryId',
  'story',
  'materials',
  'ingredients',
  'price',
  'tiers',
  'minimumOrder',
  'orderMultiple',
  'capacityPerDay',
  'leadTimeDays',
  'shelfLifeDays',
  'netContent',
  'packWeightG',
  'packLengthMm',
  'packWidthMm',
  'packHeightMm',
  'piecesPerCarton',
  'cartonWeightG',
  'gtin',
  'forChildren',
  'declaredNonHalal',
]

/** A version of the file, to be read and judged: photos first, then what was written. */
export function FileView(props: { file: SubmissionFile; categories: Categories; level?: 2 | 3 }) {
  const { file, categories, level = 2 } = props
  const { curation } = useMessages()
  const { label, say } = useFileWords(categories)
  const facts = productFields
    .map((field) => ({ term: label(field), detail: say(field, file) || undefined }))
    .filter(({ detail }) => detail !== undefined)
  return (
    <Stack gap={6}>
      <SubmissionPhotos file={file} />
      <Section title={curation.factsTitle} level={level}>
        <DescriptionList facts={facts} />
      </Section>
      <Section title={curation.fields.certificates} level={level}>
        <CertificateTable certificates={file.certificates} />
      </Section>
      <Section title={curation.firmTitle} level={level}>
        <FirmFacts file={file} />
      </Section>
    </Stack>
  )
}

function SubmissionPhotos({ file }: { file: SubmissionFile }) {
  const { curation } = useMessages()
  const address = usePhotoAddress()
  return (
    <ul className="submission-photos" aria-label={curation.photosTitle}>
      {file.photos.map(({ fileId, alt }, index) => (
        <li key={fileId}>
          <a href={address(fileId)} target="_blank" rel="noreferrer">
            <img
              src={address(fileId, index === 0 ? 'w960' : 'w480')}
              alt={alt ?? `${file.name}, ${index + 1}`}
              width={480}
              height={480}
              loading={index === 0 ? undefined : 'lazy'}
            />
            <span className="unseen">{curation.openPhoto(index + 1)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function FirmFacts({ file: { firm } }: { file: SubmissionFile }) {
  const words = useMessages().curation.firm
  const format = useFormat()
  const workers = (firm.workersMale ?? 0) + (firm.workersFemale ?? 0)
  const capacity =
    firm.monthlyCapacity === null
      ? undefined
      : format.quantity(firm.monthlyCapacity, firm.capacityUnit ?? '')
  return (
    <DescriptionList
      facts={[
        { term: words.businessName, detail: firm.businessName || undefined },
        { term: words.ownerName, detail: firm.ownerName || undefined },
        { term: words.nib, detail: firm.nib ?? undefined },
        {
          term: words.kbli,
          detail: firm.kbliCode ? words.kbliCode(firm.kbliCode, firm.kbliVersion ?? '') : undefined,
        },
        { term: words.place, detail: firm.villageName ?? firm.regionCode },
        {
          term: words.workers,
          detail: workers ? words.workersCount(format.number(workers)) : undefined,
        },
        { term: words.monthlyCapacity, detail: capacity },
      ]}
    />
  )
}
