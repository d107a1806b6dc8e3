import { siteOrigin } from '#app/http/site-origin.server.ts'
import { paths } from '#app/paths.ts'

/** Rooms of work, and what is asked for in countless ways: nothing that a search should find. */
const shut = [
  '/account',
  '/admin',
  '/agency',
  '/buyer',
  '/catalogue/compare',
  '/cooperative',
  '/curator',
  '/demo-sign-in',
  '/documents',
  '/forgotten-password',
  '/inbox',
  '/invitations',
  '/mentor',
  '/new-password',
  '/outbox',
  '/preferences',
  '/producer',
  '/second-factor',
  '/sign-',
  '/uploads',
  '/*/complaint',
  '/catalogue?*q=',
  '/catalogue?*sort=',
  '/*?*quantity=',
]

export function loader(): Response {
  const lines = [
    'User-agent: *',
    ...shut.map((place) => `Disallow: ${place}`),
    '',
    `Sitemap: ${siteOrigin()}${paths.sitemap()}`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
