import type { ReactNode } from 'react'
import type { IconName } from '#app/ui/kit/icon.tsx'

export type NavigationItem = {
  label: string
  to: string
  icon?: IconName
  current?: boolean
  count?: number
}

/** Rooms of a kind, under one word. */
export type NavigationGroup = { label: string; items: readonly NavigationItem[] }

export type Theme = 'light' | 'dark' | 'auto'

export type ShellProps = {
  /** Where the logo leads */
  home: string
  /** Beside the logo on wide screens: what this is, and where */
  tagline?: string
  navigation: readonly (NavigationItem | NavigationGroup)[]
  /** Label of the audience the navigation belongs to, when one person has several roles */
  audiences?: readonly NavigationItem[]
  inbox?: { to: string; count: number }
  account?: {
    name: string
    detail?: string
    items: readonly NavigationItem[]
    /** POST path */
    signOut: string
  }
  /** Signed out: where to sign in */
  signIn?: string
  /** POST path; posts `locale` and `returnTo` */
  languageAction: string
  /** POST path; posts `theme` and `returnTo` */
  themeAction: string
  theme: Theme
  returnTo: string
  footer?: {
    about: string
    columns: readonly { title: string; items: readonly { label: string; to: string }[] }[]
  }
  flash?: ReactNode
  /** Line above the header on every page: demo notice */
  notice?: ReactNode
  children: ReactNode
}
