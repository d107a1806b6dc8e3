import { Icon } from '#app/ui/kit/icon.tsx'
import { Logo } from '#app/ui/kit/kawung.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { AccountMenu } from './account-menu.tsx'
import { NavigationList } from './navigation-list.tsx'
import { Preferences } from './preferences.tsx'
import type { ShellProps } from './shell-props.ts'

export function Header(props: ShellProps) {
  const { home, tagline, navigation, inbox, account, signIn } = props
  const { kit } = useMessages()
  return (
    <header className="header">
      {props.notice && <div className="notice">{props.notice}</div>}
      <div className="header-bar">
        <a className="brand" href={home}>
          <Logo />
          {kit.siteName}
          {tagline && <small>{tagline}</small>}
        </a>
        <nav className="header-navigation" aria-label={kit.mainNavigation}>
          <NavigationList entries={navigation} place="bar" />
        </nav>
        <div className="header-end">
          {inbox && (
            <a className="header-icon" href={inbox.to} aria-label={kit.inbox(inbox.count)}>
              <Icon name="bell" />
              {inbox.count > 0 && (
                <span className="header-count" aria-hidden="true">
                  {inbox.count > 99 ? '99+' : inbox.count}
                </span>
              )}
            </a>
          )}
          {account && <AccountMenu {...props} account={account} />}
          {!account && signIn && (
            <a className="header-sign-in" href={signIn}>
              {kit.signIn}
            </a>
          )}
          <details className="menu phone-menu" data-enhance="menu">
            <summary className="header-icon" aria-label={kit.menu}>
              <Icon name="menu" />
            </summary>
            <div className="menu-card">
              <nav aria-label={kit.menu}>
                <NavigationList entries={navigation} place="menu" />
              </nav>
              {!account && <Preferences {...props} />}
            </div>
          </details>
        </div>
      </div>
      <div className="selvedge" aria-hidden="true" />
    </header>
  )
}
