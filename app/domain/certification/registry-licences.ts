import type { Certificate } from './certificate.ts'
import { checkCertificateNumber } from './certificate-number.ts'

const kinds = { pirt: 'pirtNumber', halal: 'halalNumber', sni: 'sniNumber' } as const
const sectorsOf = { pirt: ['food', 'drink'], halal: ['food', 'drink'], sni: ['toys'] } as const

export type RegistryKind = keyof typeof kinds
export type RegistryNumbers = Record<(typeof kinds)[RegistryKind], string | null>

/** A number the office's list holds and the wallet doesn't; `usable` when its shape is right. */
export type RegistryLicence = { kind: RegistryKind; number: string; usable: boolean }

/** Licences the office's list names and the firm has not written down. */
export function registryLicences(
  firm: RegistryNumbers,
  certificates: readonly Pick<Certificate, 'kind' | 'number'>[],
): RegistryLicence[] {
  return (Object.keys(kinds) as RegistryKind[]).flatMap((kind) => {
    const typed = firm[kinds[kind]]?.trim()
    if (!typed) return []
    const checked = checkCertificateNumber(kind, typed)
    const number = checked.ok ? checked.value : typed
    const known = certificates.some((each) => each.kind === kind && each.number === number)
    return known ? [] : [{ kind, number, usable: checked.ok }]
  })
}

type Goods = { id: string; sector: string | null }

/** The list doesn't say what a licence covers: the firm's products of its kind, for now. */
export const scopeOf = (kind: RegistryKind, products: readonly Goods[]): string[] =>
  products
    .filter(({ sector }) => sectorsOf[kind].some((each) => each === sector))
    .map(({ id }) => id)
