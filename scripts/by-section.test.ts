import { matchRoutes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { routesBySection } from './by-section.ts'

const routes = Object.fromEntries(
  [
    '',
    'agency',
    'agency/:id',
    'agency/rounds',
    'agency/:id/letter',
    'agency/rounds/:id',
    'buyer/:id',
    ':slug',
    'robots.txt',
  ]
    .concat('sitemap-:part.xml', 'agencies', '*')
    .map((path) => [path, { id: path, path, ...(path === '' ? { index: true } : {}) }]),
)
const idIn = (among: object, address: string) =>
  matchRoutes(Object.values(among), address)?.at(-1)?.route.id

describe('a section of the site', () => {
  const sections = routesBySection(routes)

  it('is the one or two literal words that paths begin with', () => {
    const words = ['agencies', 'agency', 'agency/rounds', 'buyer']
    expect([...sections.keys()].sort()).toEqual(words)
  })

  it('leads where the whole site leads', () => {
    const tails = [
      '',
      '/',
      '/rounds',
      '/rounds/',
      '/rounds/7',
      '/rounds/letter',
      '/rounds/letter/none',
    ]
    tails.push('/7', '/7/letter', '/7/letter/none', '/Rounds')
    for (const [section, own] of sections) {
      for (const tail of tails) {
        const address = `/${section}${tail}`
        expect([address, idIn(own, address)]).toEqual([address, idIn(routes, address)])
      }
    }
  })

  it('leaves out what another section owns', () => {
    expect(Object.keys(sections.get('buyer') ?? {})).not.toContain('agency/rounds')
    expect(Object.keys(sections.get('agency/rounds') ?? {})).toContain('agency/:id/letter')
  })
})
