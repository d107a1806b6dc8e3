import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

const tokensIn = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )

const between = (start: string) => {
  const from = css.indexOf('{', css.indexOf(start)) + 1
  return css.slice(from, css.indexOf('}', from))
}
const ramps = tokensIn(between(':root {'))
const light = { ...ramps, ...tokensIn(between('[data-theme="light"] {')) }
const followingDevice = tokensIn(between(':root:not([data-theme="light"])'))
const chosen = tokensIn(between('[data-theme="dark"] {'))
const themes = { light, dark: { ...light, ...chosen } }

const channel = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['bg', 'surface', 'sunken', 'raised']
const inks = ['ink', 'ink-2', 'ink-3', 'link', 'craft', 'danger', 'ok']
const states = ['draft', 'submitted', 'review', 'revision', 'approved', 'rejected', 'expired']
const soft = [
  'turn-soft',
  'craft-soft',
  'primary-soft',
  'st-submitted-bg',
  'danger-soft',
  'ok-soft',
]

const text: [string, string][] = [
  ...grounds.flatMap((ground) => inks.map((ink): [string, string] => [ink, ground])),
  ...soft.flatMap((ground) => ['ink', 'ink-2'].map((ink): [string, string] => [ink, ground])),
  ...states.map((state): [string, string] => [`st-${state}-fg`, `st-${state}-bg`]),
  ...['up', 'down', 'flat', 'na'].map((way): [string, string] => [`vd-${way}`, `vd-${way}-bg`]),
  ...['up', 'down', 'flat', 'na'].map((way): [string, string] => [`vd-${way}`, 'surface']),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['on-turn', 'turn'],
  ['on-turn', 'kunyit-500'],
  ['on-bar', 'bar'],
  ['on-bar-2', 'bar'],
  ['link', 'turn-soft'],
  ['link', 'primary-soft'],
  ['danger', 'danger-soft'],
  ['st-revision-fg', 'surface'],
  ['mori-50', 'soga-700'],
  ['mori-100', 'wedel-900'],
  ['mori-100', 'mengkudu-800'],
  ['kunyit-300', 'wedel-900'],
  ['kunyit-300', 'mengkudu-800'],
  ['soga-950', 'soga-400'],
]
const marks: [string, string][] = [
  ...['bg', 'surface', 'raised'].flatMap((ground) => [
    ['line-strong', ground] as [string, string],
    ['focus', ground] as [string, string],
  ]),
  ...['c1', 'c2', 'c4', 'c5', 'c6', 'check-line', 'turn-line'].map((mark): [string, string] => [
    mark,
    'surface',
  ]),
  ['c3', 'c3-soft'],
]

describe.each(Object.entries(themes))('%s', (_, tokens: Record<string, string | undefined>) => {
  const colour = (name: string) => {
    const value = tokens[name]
    if (!value?.startsWith('#')) throw new Error(`No colour named ${name}`)
    return value
  }
  it.each(text)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })
  it.each(marks)('%s can be seen on %s', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

it('is as dark by choice as by the device', () => {
  expect(chosen).toEqual(followingDevice)
})
