import { districtKey, provinceKey, type RegencyKind, regencySpoken } from './place-names.ts'
import { type LocatedPlace, levelOf } from './surroundings.ts'

export type NamedRegency = LocatedPlace & { kind: RegencyKind | undefined }

/** The places by how their names are compared: of thousands, none is folded while somebody waits. */
export type Gazetteer = {
  places: readonly LocatedPlace[]
  /** By their codes */
  names: Readonly<Record<string, string>>
  provinces: ReadonlyMap<string, LocatedPlace[]>
  regencies: ReadonlyMap<string, NamedRegency[]>
  districts: ReadonlyMap<string, LocatedPlace[]>
}

export function gazetteerOf(places: readonly LocatedPlace[]): Gazetteer {
  const provinces = new Map<string, LocatedPlace[]>()
  const regencies = new Map<string, NamedRegency[]>()
  const districts = new Map<string, LocatedPlace[]>()
  for (const place of places) {
    const level = levelOf(place)
    if (level === 1) file(provinces, provinceKey(place.name), place)
    if (level === 2) {
      const { kind, name } = regencySpoken(place.name)
      file(regencies, name, { ...place, kind })
    }
    if (level === 3) file(districts, districtKey(place.name), place)
  }
  const names = Object.fromEntries(places.map(({ code, name }) => [code, name]))
  return { places, names, provinces, regencies, districts }
}

function file<Place>(index: Map<string, Place[]>, name: string, place: Place) {
  const namesakes = index.get(name)
  if (namesakes) namesakes.push(place)
  else index.set(name, [place])
}
