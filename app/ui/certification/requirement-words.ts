import type { Proof, Requirement } from '#app/domain/certification/requirements.ts'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'

export type Category = { id: string; nameId: string; nameEn: string }

/** A row of the matrix in words. */
export function useRequirementWords(categories: readonly Category[]) {
  const { requirements: m, certification, evaluation } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  const proofName = (proof: Proof): string =>
    ({ ...certification.kinds, ...m.productProofs })[proof] ?? proof
  return {
    groupName: (group: string): string => {
      const [of, name = ''] = group.split(':')
      if (of === 'sector') return evaluation.sectors[name] ?? name
      if (of === 'risk') return m.risks[name] ?? name
      const category = categories.find(({ id }) => id === name)
      if (!category) return m.everything
      return locale === 'en' ? category.nameEn : category.nameId
    },
    proofName,
    proofsOf: ({ proofs, atLeast }: Pick<Requirement, 'proofs' | 'atLeast'>): string => {
      const list = format.list(proofs.map(proofName))
      const names = proofs.length > 1 ? m.anyOf(list) : list
      return atLeast ? `${names}, ${m.atLeastOf(format.number(atLeast))}` : names
    },
    conditionsOf: ({ onlyFor, unless, ownPractice }: Requirement): string[] => [
      ...(onlyFor ? [m.onlyFor[onlyFor]] : []),
      ...(unless ? [m.unless[unless]] : []),
      ...(ownPractice ? [m.ownPractice] : []),
    ],
  }
}
