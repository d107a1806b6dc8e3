import { ok, refuse } from '#app/kernel/result.ts'
import type { Checked } from './identifier-problem.ts'

export type Bpom = { number: string; kind: 'domesticFood' | 'importedFood' | 'cosmetic' }

const shapes: [RegExp, Bpom['kind']][] = [
  [/^MD(?:\d{12}|\d{15})$/, 'domesticFood'],
  [/^ML(?:\d{12}|\d{15})$/, 'importedFood'],
  [/^N[A-E]\d{11}$/, 'cosmetic'],
]

/** Distribution licence: MD or ML and 12 (old) or 15 digits; cosmetics NA and 11. Source: BPOM. */
export function checkBpom(text: string): Checked<Bpom> {
  const number = text
    .toUpperCase()
    .replace(/^\s*BPOM(?:\s+RI)?\b/, '')
    .replace(/[\s.:-]/g, '')
  const kind = shapes.find(([shape]) => shape.test(number))?.[1]
  return kind ? ok({ number, kind }) : refuse('wrongShape')
}
