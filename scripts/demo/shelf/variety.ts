import type { Chance } from './chance.ts'
import { type Shape, shapeNames } from './drawing/draw.ts'
import { type PaletteName, palettes } from './drawing/palettes.ts'
import { type Motif, motifs } from './drawing/patterns.ts'
import { type PlaceKey, places } from './places.ts'

const fillings: Record<string, readonly [string, string]> = {
  merah: ['#c5402b', '#ef8a4a'],
  oranye: ['#e07f36', '#f6b56a'],
  emas: ['#e8b04a', '#f7d88c'],
  krem: ['#ecd3a0', '#fbeecb'],
  hijau: ['#7d9a45', '#bfd07f'],
  ungu: ['#7a4a86', '#b98cc4'],
  cokelat: ['#8a5530', '#b98352'],
  gelap: ['#3a2317', '#684128'],
  amber: ['#c07a1c', '#e8b65a'],
  biru: ['#9fc7cf', '#d3e8ea'],
  putih: ['#f3eee2', '#ffffff'],
}

/** One of a kind, as it is written down. */
export type Variety = {
  name: string
  word: string
  palette: PaletteName
  motif: Motif
  filling: readonly [string, string]
  shape: Shape | undefined
  way: number | undefined
  place: PlaceKey | undefined
}

const behind = (parts: readonly string[], mark: string): string | undefined =>
  parts.find((part) => part.startsWith(mark))?.slice(1)

export function readVariety(line: string, chance: Chance): Variety {
  const parts = line.split('|')
  const [name = '', word = '-', paletteName, motifName, filled = ''] = parts
  const [shapeName, way] = behind(parts, '#')?.split(':') ?? []
  const placeName = behind(parts, '@')
  const known = Object.keys(palettes) as PaletteName[]
  return {
    ...{
      name,
      word: word === '-' ? '' : word,
      filling: fillings[filled] ?? ['#e8b04a', '#f7d88c'],
    },
    palette: known.find((each) => each === paletteName) ?? chance.of(known),
    motif: motifs.find((each) => each === motifName) ?? chance.of(motifs),
    shape: shapeNames.find((each) => each === shapeName),
    way: way === undefined ? undefined : Number(way),
    place: (Object.keys(places) as PlaceKey[]).find((each) => each === placeName),
  }
}
