import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8')

it('collects every sheet of the interface exactly once', () => {
  const collected = [...read('styles/index.css').matchAll(/@import "([^"]+)"/g)]
    .map(([, path = '']) => (path.startsWith('../') ? path.slice(3) : `styles/${path.slice(2)}`))
    .sort()
  const present = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css') && path !== 'styles/index.css')
    .sort()
  expect(collected).toEqual(present)
})
