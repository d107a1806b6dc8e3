import type { ReactNode } from 'react'
import { useMessages } from '#app/ui/locale.tsx'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

/** A GET form: the words land in the address as `name`. Children are further fields (a select). */
export function SearchBox(props: {
  action: string
  label: string
  name?: string
  value?: string | undefined
  placeholder?: string
  large?: boolean
  /** Where `enhance/suggest` asks, and its words */
  suggest?: Record<`data-${string}`, string | undefined>
  children?: ReactNode
}) {
  const { action, label, name = 'q', value, placeholder, large, suggest, children } = props
  const { kit } = useMessages()
  return (
    <search>
      <form
        method="get"
        action={action}
        className={classNames(
          'search-box',
          large && 'search-box-large',
          children != null && 'search-box-wide',
        )}
        data-enhance={suggest && 'suggest'}
        data-enhance-on={suggest && 'focus'}
        {...suggest}
      >
        <div className="search-box-words">
          <Icon name="search" />
          <input
            className="input"
            type="search"
            name={name}
            defaultValue={value}
            placeholder={placeholder}
            aria-label={label}
            autoComplete="off"
            enterKeyHint="search"
          />
        </div>
        {children}
        <Button>{kit.search}</Button>
      </form>
    </search>
  )
}
