import { Logo } from '#app/ui/kit/kawung.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { Header } from './header.tsx'
import { Preferences } from './preferences.tsx'
import type { ShellProps } from './shell-props.ts'

/** Where people choose: open, with the full footer. */
export function PublicShell(props: ShellProps) {
  return (
    <>
      <Top {...props} />
      <Footer {...props} />
    </>
  )
}

/** Where people work: the same header, and a footer of one line. */
export function WorkShell(props: ShellProps) {
  const { kit } = useMessages()
  return (
    <>
      <Top {...props} />
      <footer className="footer footer-slim">
        <div className="footer-inner">
          <p>{props.tagline ?? kit.siteName}</p>
          <Preferences {...props} />
        </div>
      </footer>
    </>
  )
}

function Top(props: ShellProps) {
  const { kit } = useMessages()
  return (
    <>
      <a className="skip-link" href="#content">
        {kit.skipToContent}
      </a>
      <Header {...props} />
      <main id="content" className="main" tabIndex={-1}>
        {props.flash && <div className="flash-place">{props.flash}</div>}
        {props.children}
      </main>
    </>
  )
}

function Footer(props: ShellProps) {
  const { kit } = useMessages()
  const { footer } = props
  return (
    <footer className="footer">
      <div className="selvedge" aria-hidden="true" />
      <div className="footer-inner">
        <div className="footer-about">
          <p className="brand">
            <Logo />
            {kit.siteName}
          </p>
          {footer && <p>{footer.about}</p>}
          <Preferences {...props} />
        </div>
        {footer?.columns.map(({ title, items }) => (
          <nav key={title} aria-label={title}>
            <p className="footer-title">{title}</p>
            <ul>
              {items.map(({ label, to }) => (
                <li key={to}>
                  <a href={to}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  )
}
