import { Chance } from '../chance.ts'

/** Colours that belong together: of a pack, a cloth or a thing, and of what stands on it. */
export type Palette = {
  base: string
  deep: string
  light: string
  accent: string
  ground: string
}

/** What one picture collects while it is drawn. */
export class Pen {
  readonly definitions: string[] = []
  readonly chance: Chance
  private count = 0

  constructor(
    seed: string,
    readonly palette: Palette,
  ) {
    this.chance = new Chance(seed)
  }

  id(): string {
    this.count += 1
    return `d${this.count}`
  }

  define(make: (id: string) => string): string {
    const id = this.id()
    this.definitions.push(make(id))
    return `url(#${id})`
  }

  /** Light from the left over something round that stands. */
  round(strength = 0.3): string {
    return this.define(
      (id) =>
        `<linearGradient id="${id}" x1="0" x2="1"><stop offset="0" stop-color="#241408" stop-opacity="${strength}"/><stop offset=".18" stop-color="#fff" stop-opacity="${strength}"/><stop offset=".4" stop-color="#fff" stop-opacity="0"/><stop offset=".75" stop-color="#241408" stop-opacity=".03"/><stop offset="1" stop-color="#241408" stop-opacity="${strength}"/></linearGradient>`,
    )
  }

  /** Light from above left over a ball. */
  ball(): string {
    return this.define(
      (id) =>
        `<radialGradient id="${id}" cx=".36" cy=".26" r=".86"><stop offset="0" stop-color="#fff" stop-opacity=".4"/><stop offset=".55" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#241408" stop-opacity=".36"/></radialGradient>`,
    )
  }

  /** Folds of a cloth that hangs. */
  folds(count: number): string {
    const stops = Array.from(
      { length: count * 2 + 1 },
      (_, index) =>
        `<stop offset="${((index / (count * 2)) * 100).toFixed(1)}%" stop-color="${index % 2 ? '#fff' : '#241408'}" stop-opacity="${index % 2 ? 0.16 : 0.22}"/>`,
    )
    return this.define(
      (id) => `<linearGradient id="${id}" x1="0" x2="1">${stops.join('')}</linearGradient>`,
    )
  }

  /** A shape in its colour or pattern, with light over it. */
  lit(path: string, fill: string, light: string): string {
    return `<path d="${path}" fill="${fill}"/><path d="${path}" fill="${light}"/>`
  }

  clip(path: string, inside: string): string {
    const id = this.id()
    this.definitions.push(`<clipPath id="${id}"><path d="${path}"/></clipPath>`)
    return `<g clip-path="url(#${id})">${inside}</g>`
  }
}

/** What was drawn, and where it is in its own space; it stands on its lower edge. */
export type Drawn = {
  box: readonly [x: number, y: number, width: number, height: number]
  body: string
}

export const petals = (x: number, y: number, scale: number, colour: string): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})" fill="${colour}">${[45, 135, 225, 315].map((turn) => `<ellipse transform="rotate(${turn}) translate(11 0)" rx="10" ry="6"/>`).join('')}<circle r="2"/></g>`

export const mixed = (one: string, other: string, share: number): string => {
  const parts = (colour: string) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const [a, b] = [parts(one), parts(other)]
  return `#${a
    .map((value, index) =>
      Math.round(value + ((b[index] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
