import type { MonthFigures } from '#app/domain/evaluation/figures.ts'
import { useLocale } from '#app/ui/locale.tsx'
import { openingOf } from './opening-of.ts'

/** What leads the page: the month in words. */
export function MonthSentence({ figures }: { figures: MonthFigures }) {
  return <p className="evaluation-lede">{openingOf(figures, useLocale())}</p>
}
