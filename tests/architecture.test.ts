import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : filesUnder(path)
    return /\.(ts|tsx)$/.test(entry.name) ? [path] : []
  })
}

const source = (path: string) => readFileSync(join(root, path), 'utf8')

/** What a file imports from the house, as paths from its root. */
function importsOf(path: string): string[] {
  const found = source(path).matchAll(
    /(?:from|import)\s*\(?\s*'(#app\/|#scripts\/|\.{1,2}\/)([^']+)'/g,
  )
  return [...found].map(([, start = '', rest = '']) => {
    if (start === '#app/') return `app/${rest}`
    if (start === '#scripts/') return `scripts/${rest}`
    return relative(root, join(root, path, '..', start + rest))
  })
}

const all = filesUnder('app')
const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const isServer = (path: string) => path.includes('.server')
const under = (path: string, ...folders: string[]) =>
  folders.some((folder) => path.startsWith(`app/${folder}/`))

/** Modules in the order of the story: each may know those before it. */
const modules = [
  'accounts',
  'registry',
  'products',
  'certification',
  'development',
  'curation',
  'catalogue',
  'ordering',
  'sales',
  'partnership',
  'evaluation',
]
const moduleOf = (path: string) => /^app\/domain\/([^/]+)\//.exec(path)?.[1] ?? ''

type Rule = {
  floor: string
  of: (path: string) => boolean
  may: (target: string, from: string) => boolean
}

const pureDomain = (path: string) => under(path, 'domain') && !isServer(path)

const floors: Rule[] = [
  {
    floor: 'kernel stands on nothing',
    of: (path) => under(path, 'kernel'),
    may: (target) => under(target, 'kernel'),
  },
  {
    floor: 'platform stands on the kernel and knows no business',
    of: (path) => under(path, 'platform'),
    may: (target) => under(target, 'platform', 'kernel'),
  },
  {
    floor: 'pure domain files know the kernel and pure files of modules to their left',
    of: pureDomain,
    may: (target) => under(target, 'kernel') || pureDomain(target),
  },
  {
    floor: 'domain commands know domain, platform and kernel',
    of: (path) => under(path, 'domain') && isServer(path),
    may: (target) => under(target, 'domain', 'platform', 'kernel'),
  },
  {
    floor: 'messages know the words and pure domain',
    of: (path) => under(path, 'messages', 'paths') || path === 'app/paths.ts',
    may: (target) => under(target, 'messages', 'paths', 'kernel') || pureDomain(target),
  },
]

/** A type may travel further than the code behind it. */
const importsOfCode = (path: string): string[] => {
  const text = source(path).replace(/import type [\s\S]*?from '[^']+'/g, '')
  return importsOf(path).filter((target) => {
    const name = target.split('/').at(-1) ?? ''
    return text.includes(name)
  })
}

describe('the house', () => {
  it.each(floors)('$floor', ({ of, may }) => {
    const wrong = all
      .filter((path) => of(path) && !isTest(path))
      .flatMap((path) =>
        importsOfCode(path)
          .filter((target) => !may(target, path))
          .map((target) => `${path} → ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it('keeps its user interface free of server code', () => {
    const wrong = all
      .filter((path) => under(path, 'ui') && !isTest(path))
      .flatMap((path) =>
        importsOfCode(path)
          .filter((target) => isServer(target) || under(target, 'routes', 'reactions'))
          .map((target) => `${path} → ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it('lets modules know only those before them in the story', () => {
    const wrong = all
      .filter((path) => under(path, 'domain') && !isTest(path))
      .flatMap((path) =>
        importsOf(path)
          .filter((target) => modules.indexOf(moduleOf(target)) > modules.indexOf(moduleOf(path)))
          .map((target) => `${path} → ${target}`),
      )
    expect(wrong).toEqual([])
    const unknown = readdirSync(join(root, 'app/domain')).filter((name) => !modules.includes(name))
    expect(unknown).toEqual([])
  })

  it('speaks to the database in domain and platform alone', () => {
    const wrong = all.filter(
      (path) =>
        under(path, 'routes', 'ui', 'reactions', 'http', 'messages') &&
        !isTest(path) &&
        /platform\/database\.server|generated\/prisma/.test(source(path)),
    )
    expect(wrong).toEqual([])
  })

  it('reads a price that verified buyers see where it is written, searched or withheld', () => {
    const may = [
      ...['list-product', 'write-listings', 'listing-cards', 'queries'],
      ...['search/write-entries', 'search/search-statement', 'search/meilisearch-index'],
    ].map((name) => `app/domain/catalogue/${name}.server.ts`)
    const readers = all.filter((path) => /verifiedPrice|verified_price/.test(source(path)))
    expect(readers.filter((path) => !isTest(path) && !may.includes(path))).toEqual([])
  })

  it('tells acts apart by files, never by a field', () => {
    const wrong = all.filter((path) => /name=['"](intent|_action)['"]/.test(source(path)))
    expect(wrong).toEqual([])
  })

  it('has no drawers without a name', () => {
    const drawers = [
      'docs',
      'src',
      'lib',
      'utils',
      'helpers',
      'common',
      'misc',
      'types',
      'constants',
    ]
    const found = ['.', 'app', 'app/domain', 'scripts', 'tests'].flatMap((place) =>
      drawers.filter((drawer) => existsSync(join(root, place, drawer))),
    )
    expect(found).toEqual([])
  })

  it('keeps files at a size that one can read', () => {
    const limit = (path: string) => {
      if (under(path, 'messages')) return 500
      if (under(path, 'routes', 'ui')) return 250
      return 200
    }
    const long = all.filter((path) => {
      if (isTest(path)) return false
      return source(path).split('\n').length > limit(path)
    })
    expect(long).toEqual([])
  })

  it('styles a class in one room, so that no page moves by the looks of another', () => {
    const rooms = new Map<string, Set<string>>()
    for (const path of readdirSync(join(root, 'app/ui'), { encoding: 'utf8', recursive: true })) {
      const [room = ''] = path.split('/')
      if (!path.endsWith('.css') || room === 'styles') continue
      const rules = source(`app/ui/${path}`).matchAll(/^\s*\.([\w-]+)(?=,\n| \{)/gm)
      for (const [, name = ''] of rules) rooms.set(name, (rooms.get(name) ?? new Set()).add(room))
    }
    expect(rooms.size).toBeGreaterThan(100)
    expect([...rooms].filter(([, styledIn]) => styledIn.size > 1)).toEqual([])
  })

  it('explains every module where it stands', () => {
    const silent = readdirSync(join(root, 'app/domain')).filter((name) => {
      const readme = join(root, 'app/domain', name, 'README.md')
      return !existsSync(readme) || statSync(readme).size < 200
    })
    expect(silent).toEqual([])
  })
})
