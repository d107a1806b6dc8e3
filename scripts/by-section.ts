import { createRequestHandler } from '@react-router/express'
import type { RequestHandler } from 'express'
import type { LoaderFunction, ServerBuild } from 'react-router'
import { Unwritten } from '#app/http/unwritten.ts'

type Routes = ServerBuild['routes']

const isPlain = (found: unknown) =>
  typeof found === 'object' && found !== null && Object.getPrototypeOf(found) === Object.prototype

/** The router writes out for the browser whatever a page's loader returns, before the page is drawn. */
function unwritten(loader: LoaderFunction): LoaderFunction {
  return async (given) => {
    const found = await loader(given)
    return isPlain(found) ? new Unwritten(found) : found
  }
}

function withoutWriting(routes: Routes): Routes {
  const changed = Object.entries(routes).map(([id, route]) => {
    if (!route?.module.loader || !route.module.default) return [id, route] as const
    const module = { ...route.module, loader: unwritten(route.module.loader) }
    return [id, { ...route, module }] as const
  })
  return Object.fromEntries(changed)
}

const isWord = (part: string) => /^[a-z0-9-]+$/.test(part)
const partsOf = (path = '') => path.split('/', 2)

/** `agency`, and of its longer paths `agency/rounds`. */
function sectionsOf(path: string | undefined): string[] {
  const [first = '', second = ''] = partsOf(path)
  if (!isWord(first)) return []
  return isWord(second) ? [first, `${first}/${second}`] : [first]
}

/**
 * The routes that may match within each section: a section is the one or two literal words that paths
 * begin with; what begins with none may match in every one.
 */
export function routesBySection<Route extends { path?: string }>(
  routes: Record<string, Route | undefined>,
): Map<string, Record<string, Route | undefined>> {
  const sections = new Set(Object.values(routes).flatMap((route) => sectionsOf(route?.path)))
  const within = (section: string) => {
    const [word, next] = partsOf(section)
    return Object.entries(routes).filter(([, route]) => {
      const [first = '', second = ''] = partsOf(route?.path)
      if (!isWord(first)) return true
      return first === word && (next === undefined || second === next || !isWord(second))
    })
  }
  return new Map([...sections].map((section) => [section, Object.fromEntries(within(section))]))
}

/** A part that is dots is taken out of an address before it is matched. */
const leadsElsewhere = (path: string) => /\/(?:\.|%2e)/i.test(path)

/**
 * The router tries one route after the other, each with a pattern of its own; with hundreds of them
 * that is a tenth of a page's time. So each section of the site has a router with its own routes.
 */
export function handleBySection(built: ServerBuild): RequestHandler {
  const mode = process.env.NODE_ENV
  const build = { ...built, routes: withoutWriting(built.routes) }
  const whole = createRequestHandler({ build, mode })
  const handlers = new Map(
    [...routesBySection(build.routes)].map(([section, routes]) => [
      section,
      createRequestHandler({ build: { ...build, routes: routes as Routes }, mode }),
    ]),
  )
  return (request, response, next) => {
    if (leadsElsewhere(request.path)) return whole(request, response, next)
    const [first = '', second = ''] = partsOf(request.path.slice(1))
    const handler = handlers.get(`${first}/${second}`) ?? handlers.get(first) ?? whole
    return handler(request, response, next)
  }
}
