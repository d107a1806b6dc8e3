import type { ReactNode } from 'react'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'
import { usePhotoAddress } from './photo-address.tsx'

export type Categories = readonly { id: string; nameId: string; nameEn: string }[]

/** What a category is called in the reader's language. */
export function useCategoryName(categories: Categories): (id: string | null) => string | null {
  const locale = useLocale()
  return (id) => {
    const known = categories.find((each) => each.id === id)
    return known ? (locale === 'en' ? known.nameEn : known.nameId) : null
  }
}

type Words = {
  label: (field: string) => string
  say: (field: string, file: SubmissionFile) => ReactNode
}

/** The name of each part of a file, and what a file says there, in the reader's language. */
export function useFileWords(categories: Categories): Words {
  const { products, curation, certification } = useMessages()
  const format = useFormat()
  const category = useCategoryName(categories)
  const { units } = products
  const labels = { ...products.fields, ...curation.fields } as Record<string, string>
  const sized = (value: number | null, unit: string) =>
    value === null ? null : format.quantity(value, unit)
  const yesOrNo = (yes: boolean) => (yes ? products.yes : products.no)
  const say = (field: string, file: SubmissionFile): ReactNode => {
    const unit = file.unit ?? units.pieces
    switch (field) {
      case 'categoryId':
        return category(file.categoryId)
      case 'price':
        return file.price === null ? null : format.rupiah(BigInt(file.price))
      case 'tiers':
        return file.tiers
          .map(
            (tier) =>
              `≥ ${format.quantity(tier.minimumQuantity, unit)}: ${format.rupiah(BigInt(tier.price))}`,
          )
          .join(' · ')
      case 'minimumOrder':
      case 'orderMultiple':
      case 'capacityPerDay':
      case 'piecesPerCarton':
        return sized(file[field], unit)
      case 'leadTimeDays':
      case 'shelfLifeDays':
        return sized(file[field], units.days)
      case 'packWeightG':
      case 'cartonWeightG':
        return sized(file[field], units.grams)
      case 'packLengthMm':
      case 'packWidthMm':
      case 'packHeightMm':
        return sized(file[field], units.millimetres)
      case 'forChildren':
      case 'declaredNonHalal':
        return yesOrNo(file[field])
      case 'photos':
        return (
          <Thumbs
            file={file}
            count={curation.photosCount(file.photos.length)}
            opens={curation.openPhoto}
          />
        )
      case 'certificates':
        return file.certificates
          .map(({ kind, number }) => `${certification.kinds[kind]} ${number}`)
          .join(' · ')
      case 'firm':
        return [file.firm.businessName, file.firm.nib, file.firm.kbliCode]
          .filter(Boolean)
          .join(' · ')
      case 'name':
      case 'story':
      case 'materials':
      case 'ingredients':
      case 'unit':
      case 'netContent':
      case 'gtin':
        return file[field]
      default:
        return null
    }
  }
  return { label: (field) => labels[field] ?? field, say }
}

type ThumbsProps = { file: SubmissionFile; count: string; opens: (position: number) => string }

function Thumbs({ file, count, opens }: ThumbsProps) {
  const address = usePhotoAddress()
  return (
    <span className="file-thumbs">
      <span className="unseen">{count}</span>
      {file.photos.map(({ fileId }, index) => (
        <a key={fileId} href={address(fileId)} target="_blank" rel="noreferrer">
          <img src={address(fileId, 'w160')} alt="" width={72} height={72} loading="lazy" />
          <span className="unseen">{opens(index + 1)}</span>
        </a>
      ))}
    </span>
  )
}
