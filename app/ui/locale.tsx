import { createContext, type ReactNode, useContext } from 'react'
import { type Locale, type Messages, messagesFor } from '#app/messages/messages.ts'
import { type Format, formatFor } from './format.ts'

const LocaleContext = createContext<Locale>('id')

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

export const useLocale = (): Locale => useContext(LocaleContext)
export const useMessages = (): Messages => messagesFor(useLocale())
export const useFormat = (): Format => formatFor(useLocale())
