import { useRouteLoaderData } from 'react-router'
import { locales } from '#app/messages/messages.ts'
import { inLanguage } from '#app/paths.ts'
import type { loader } from '#app/root.tsx'
import { useLocale, useMessages } from '#app/ui/locale.tsx'

/** What others read of a page for everyone: search engines, and chats that a link is sent to. */
export type Facts = {
  description: string
  /** The page's one address; what only sorts or counts differently shares it. */
  path: string
  /** The path of a picture of 1200 × 630. */
  picture?: string
  /** Of schema.org's kind; `origin` makes addresses whole. */
  data?: (origin: string) => object[]
  /** One of countless results: to be followed, not to be listed. */
  unlisted?: boolean
}

const longest = 300

/** As much of a text as fits, in one line and ending with a whole word. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`
}

/** No text in it can end the element it stands in. */
const jsonFor = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')

function Picture({ address, title }: { address: string; title: string }) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title} />
    </>
  )
}

export function PageFacts({ title, facts }: { title: string; facts: Facts }) {
  const origin = useRouteLoaderData<typeof loader>('root')?.origin ?? ''
  const locale = useLocale()
  const { kit } = useMessages()
  const description = shortened(facts.description)
  const address = origin + inLanguage(facts.path, locale)
  return (
    <>
      <meta name="description" content={description} />
      {facts.unlisted && <meta name="robots" content="noindex, follow" />}
      <link rel="canonical" href={address} />
      {locales.map((each) => (
        <link
          key={each}
          rel="alternate"
          hrefLang={each}
          href={origin + inLanguage(facts.path, each)}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + facts.path} />
      <meta property="og:site_name" content={kit.siteName} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={locale === 'en' ? 'en_US' : 'id_ID'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta name="twitter:card" content={facts.picture ? 'summary_large_image' : 'summary'} />
      {facts.picture && (
        <Picture address={origin + inLanguage(facts.picture, locale)} title={title} />
      )}
      {facts
        .data?.(origin)
        .map(jsonFor)
        .map((json) => (
          <script key={json} type="application/ld+json">
            {json}
          </script>
        ))}
    </>
  )
}
