import { Icon } from '#app/ui/kit/icon.tsx'
import type { NavigationGroup, NavigationItem, ShellProps } from './shell-props.ts'

type Props = { entries: ShellProps['navigation']; place: 'bar' | 'menu' }

const isGroup = (entry: NavigationItem | NavigationGroup): entry is NavigationGroup =>
  'items' in entry

/** A role's rooms: in the bar each group unfolds over the page, in the phone's menu in its place. */
export function NavigationList({ entries, place }: Props) {
  return (
    <ul>
      {entries.map((entry) =>
        isGroup(entry) ? (
          <li key={entry.label}>
            <Group group={entry} place={place} />
          </li>
        ) : (
          <Room key={entry.to} item={entry} />
        ),
      )}
    </ul>
  )
}

function Room({ item: { label, to, icon, current, count } }: { item: NavigationItem }) {
  return (
    <li>
      <a className="menu-link" href={to} aria-current={current ? 'page' : undefined}>
        {icon && <Icon name={icon} />}
        {label}
        {count ? <span className="navigation-count">{count}</span> : null}
      </a>
    </li>
  )
}

function Group({ group, place }: { group: NavigationGroup; place: Props['place'] }) {
  const holdsCurrent = group.items.some(({ current }) => current)
  const waiting = group.items.reduce((sum, { count = 0 }) => sum + count, 0)
  const inBar = place === 'bar'
  return (
    <details
      className={inBar ? 'menu navigation-group' : 'navigation-group'}
      name={`navigation-${place}`}
      open={!inBar && holdsCurrent}
      data-enhance={inBar ? 'menu' : undefined}
    >
      <summary className="menu-link" aria-current={holdsCurrent ? 'true' : undefined}>
        {group.label}
        {waiting > 0 && <span className="navigation-count">{waiting}</span>}
        <Icon name="chevronDown" />
      </summary>
      <ul className={inBar ? 'menu-card' : undefined}>
        {group.items.map((item) => (
          <Room key={item.to} item={item} />
        ))}
      </ul>
    </details>
  )
}
