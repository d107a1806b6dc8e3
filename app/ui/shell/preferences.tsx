import { locales } from '#app/messages/messages.ts'
import { useLocale, useMessages } from '#app/ui/locale.tsx'
import type { ShellProps, Theme } from './shell-props.ts'

const themes: Theme[] = ['light', 'dark', 'auto']

type PreferencesProps = Pick<ShellProps, 'languageAction' | 'themeAction' | 'theme' | 'returnTo'>

/** Language and appearance: two small forms, no script. */
export function Preferences({ languageAction, themeAction, theme, returnTo }: PreferencesProps) {
  const { kit } = useMessages()
  const current = useLocale()
  return (
    <div className="preferences">
      <form method="post" action={languageAction}>
        <input type="hidden" name="returnTo" value={returnTo} />
        <fieldset className="switch">
          <legend className="unseen">{kit.language}</legend>
          {locales.map((locale) => (
            <button
              key={locale}
              type="submit"
              name="locale"
              value={locale}
              lang={locale}
              aria-pressed={locale === current}
            >
              {kit.languageNames[locale]}
            </button>
          ))}
        </fieldset>
      </form>
      <form method="post" action={themeAction}>
        <input type="hidden" name="returnTo" value={returnTo} />
        <fieldset className="switch">
          <legend className="unseen">{kit.theme}</legend>
          {themes.map((name) => (
            <button
              key={name}
              type="submit"
              name="theme"
              value={name}
              aria-pressed={name === theme}
            >
              {kit.themeNames[name]}
            </button>
          ))}
        </fieldset>
      </form>
    </div>
  )
}
