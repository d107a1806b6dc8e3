import { Avatar } from '#app/ui/kit/avatar.tsx'
import { Icon } from '#app/ui/kit/icon.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { Preferences } from './preferences.tsx'
import type { NavigationItem, ShellProps } from './shell-props.ts'

/** Who is signed in, their pages, language and appearance, and the way out. */
export function AccountMenu(props: ShellProps & { account: NonNullable<ShellProps['account']> }) {
  const { account, audiences } = props
  const { kit } = useMessages()
  return (
    <details className="menu" data-enhance="menu">
      <summary className="menu-button">
        <Avatar name={account.name} />
        <span className="menu-name">
          <span className="unseen">{kit.account}: </span>
          {account.name}
          {account.detail && <small>{account.detail}</small>}
        </span>
        <Icon name="chevronDown" />
      </summary>
      <div className="menu-card">
        {audiences && audiences.length > 1 && <Links items={audiences} />}
        <Links items={account.items} />
        <Preferences {...props} />
        <form method="post" action={account.signOut}>
          <button type="submit" className="menu-link">
            <Icon name="signOut" />
            {kit.signOut}
          </button>
        </form>
      </div>
    </details>
  )
}

function Links({ items }: { items: readonly NavigationItem[] }) {
  if (items.length === 0) return null
  return (
    <ul>
      {items.map(({ label, to, icon, current }) => (
        <li key={to}>
          <a className="menu-link" href={to} aria-current={current ? 'true' : undefined}>
            {icon && <Icon name={icon} />}
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
