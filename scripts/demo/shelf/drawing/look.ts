import type { PaletteName } from './palettes.ts'
import type { Motif } from './patterns.ts'

/** What a picture is to show. */
export type Look = {
  shape: string
  palette: PaletteName
  motif: Motif
  /** Words on its label, where it has one. */
  word: string
  note: string
  /** What is seen through a window or glass. */
  filling: readonly [main: string, other: string]
  piece: 'chip' | 'round' | 'stick' | 'grain' | 'leaf' | 'liquid'
  /** Which of several ways a shape may look. */
  way: number
}
