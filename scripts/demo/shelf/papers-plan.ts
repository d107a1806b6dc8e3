import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import type { Chance } from './chance.ts'
import type { Kind } from './kind.ts'
import type { ShelfMaker } from './makers-plan.ts'

/** A licence that covers one product; `{yy}` in its number is the year in which it ends. */
export type ShelfPaper = {
  kind: CertificateKind
  number: string
  issuer: string
  issuedDaysAgo: number
  /** Ends with the year in which so many days from today lie. */
  endsInDays: number | undefined
}

const digits = (number: number, length: number): string =>
  `${number}`.padStart(length, '0').slice(-length)

function foodPapers(firm: ShelfMaker, number: number, chance: Chance): ShelfPaper[] {
  const regency = firm.district.slice(0, 5).replace('.', '')
  const soon = chance.percent(8)
  const issuedDaysAgo = soon ? chance.whole(1_500, 1_700) : chance.whole(300, 1_100)
  return [
    {
      kind: 'pirt',
      number: `${chance.whole(1, 8)}${digits(chance.whole(1, 15), 2)}${regency}${digits(number % 97, 2)}${digits(number, 4)}-{yy}`,
      issuer: `Dinas Kesehatan ${firm.regency}`,
      issuedDaysAgo,
      endsInDays: soon ? 20 : chance.whole(380, 1_500),
    },
    {
      kind: 'halal',
      number: `ID${firm.district.slice(0, 2)}11${digits(number * 7_919, 13)}`,
      issuer: 'BPJPH',
      issuedDaysAgo: chance.whole(300, 900),
      endsInDays: undefined,
    },
  ]
}

/** What a product's group asks for, and here and there something more. */
export function papersOf(
  kind: Kind,
  firm: ShelfMaker,
  number: number,
  chance: Chance,
): ShelfPaper[] {
  const papers: ShelfPaper[] = kind.shelfLife ? foodPapers(firm, number, chance) : []
  const more = (
    share: number,
    paper: Omit<ShelfPaper, 'issuedDaysAgo' | 'endsInDays'>,
    years: number,
  ) => {
    if (!chance.percent(share)) return
    papers.push({
      ...paper,
      issuedDaysAgo: chance.whole(280, 700),
      endsInDays: years > 0 ? chance.whole(200, years * 365) : undefined,
    })
  }
  if (kind.forChildren) {
    more(
      100,
      {
        kind: 'sni',
        number: `UMN-SNI-${digits(number * 31, 6)}`,
        issuer: 'LSPro Uji Mutu Nusantara',
      },
      4,
    )
  }
  if (kind.shelfLife) {
    more(
      22,
      {
        kind: 'sniBinaUmk',
        number: `BINAUMK-${digits(number, 6)}`,
        issuer: 'Badan Standardisasi Nasional',
      },
      4,
    )
    more(
      9,
      {
        kind: 'organic',
        number: `ORG-${digits(number * 13, 6)}`,
        issuer: 'Lembaga Sertifikasi Organik Nusantara',
      },
      3,
    )
  } else {
    more(
      9,
      {
        kind: 'iso',
        number: `ISO 9001:2015-${digits(number * 17, 5)}`,
        issuer: 'Lembaga Sertifikasi Mutu Nusantara',
      },
      3,
    )
  }
  more(
    24,
    {
      kind: 'trademark',
      number: `IDM00${digits(1_200_000 + number * 37, 7)}`,
      issuer: 'Ditjen Kekayaan Intelektual',
    },
    10,
  )
  return papers
}
