import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { paths } from '#app/paths.ts'

/** Every path with its parameters named by their place. */
function flatten(node: object, prefix = ''): [string, string][] {
  return Object.entries(node).flatMap(([name, value]) => {
    const key = prefix ? `${prefix}.${name}` : name
    if (typeof value !== 'function') return flatten(value as object, key)
    const wanted = value.length
    const given = Array.from({ length: Math.max(wanted, 1) }, (_, index) => `:${index + 1}`)
    return [[key, value(...(wanted === 0 ? [] : given))]]
  })
}

const routesFolder = fileURLToPath(new URL('../app/routes', import.meta.url))

/** The addresses that route files answer, as patterns. */
function patterns(): RegExp[] {
  return readdirSync(routesFolder).map((file) => {
    const segments = file
      .replace(/\.(ts|tsx)$/, '')
      .split(/\.(?![^[]*\])/)
      .filter((segment) => segment !== '_index' && !segment.startsWith('_'))
      .map((segment) => segment.replace(/_$/, '').replace(/\[(.+?)\]/g, '$1'))
      .map((segment) => (segment === '$' ? '.*' : segment.startsWith('$') ? '[^/]+' : segment))
    return new RegExp(`^/${segments.join('/')}$`)
  })
}

it('is the site map, pinned', () => {
  expect(Object.fromEntries(flatten(paths))).toMatchSnapshot()
})

it('leads to a room that exists', () => {
  const known = patterns()
  const lost = flatten(paths)
    .map(([name, path]) => [name, path.split('?')[0] ?? ''] as const)
    .filter(([, path]) => path !== '/' && !known.some((pattern) => pattern.test(path)))
    .map(([name, path]) => `${name}: ${path}`)
  expect(lost).toEqual([])
})
