import type { ReactNode } from 'react'
import { KawungDrawing, Logo } from '#app/ui/kit/kawung.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export type ErrorKind = 'notFound' | 'forbidden' | 'unexpected' | 'offline' | 'tooMany' | 'refused'

/** What to say when a page cannot be shown. `text` replaces our sentence (a refusal's own reason). */
export function ErrorPage(props: {
  kind: ErrorKind
  text?: ReactNode
  /** The number that is also in the log */
  reference?: string
  actions?: ReactNode
}) {
  const { kind, text, reference, actions } = props
  const { kit } = useMessages()
  const words = wordsFor(kit.error, kind)
  return (
    <div className="error-page">
      <KawungDrawing />
      <h1>{words.title}</h1>
      <div className="error-page-text">{text ?? words.text}</div>
      {reference && (
        <p className="error-page-reference">
          {kit.error.reference} <code>{reference}</code>
        </p>
      )}
      {actions && <div className="error-page-actions">{actions}</div>}
    </div>
  )
}

/** For the root's error boundary, where no shell can be trusted to render. */
export function BarePage({ home, children }: { home: string; children: ReactNode }) {
  const { kit } = useMessages()
  return (
    <>
      <header className="header">
        <div className="header-bar">
          <a className="brand" href={home}>
            <Logo />
            {kit.siteName}
          </a>
        </div>
        <div className="selvedge" aria-hidden="true" />
      </header>
      <main id="content" className="main">
        {children}
      </main>
    </>
  )
}

function wordsFor(error: ReturnType<typeof useMessages>['kit']['error'], kind: ErrorKind) {
  return {
    notFound: { title: error.notFoundTitle, text: error.notFoundText },
    forbidden: { title: error.forbiddenTitle, text: error.forbiddenText },
    unexpected: { title: error.unexpectedTitle, text: error.unexpectedText },
    offline: { title: error.offlineTitle, text: error.offlineText },
    tooMany: { title: error.tooManyTitle, text: error.tooManyText },
    refused: { title: error.refusedTitle, text: '' },
  }[kind]
}
