import type { ReactNode } from 'react'
import { useRouteLoaderData } from 'react-router'
import { chosenAmong, type Role } from '#app/domain/accounts/actor.ts'
import { paths } from '#app/paths.ts'
import type { loader } from '#app/root.tsx'
import { Flash } from '#app/ui/kit/flash.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { homeOf, navigationFor, type Section } from '#app/ui/shell/navigation.ts'
import { type Facts, PageFacts } from '#app/ui/shell/page-facts.tsx'
import { PublicShell, WorkShell } from '#app/ui/shell/shell.tsx'
import type { ShellProps } from '#app/ui/shell/shell-props.ts'

type PageProps = { title: string; current?: Section; children: ReactNode }

/** What both shells need, from the root loader's answer. */
function useShell(role: Role | undefined, current?: Section): Omit<ShellProps, 'children'> {
  const root = useRouteLoaderData<typeof loader>('root')
  const { navigation, accounts, api, kit, shelves } = useMessages()
  const person = root?.person
  const fitting = person?.actors.filter((each) => !role || each.role === role) ?? []
  const actor = chosenAmong(fitting, root?.acting)
  const others = person?.actors.filter((each) => each !== actor) ?? []
  return {
    home: paths.home(),
    tagline: actor?.organisationName ?? navigation.tagline,
    navigation: navigationFor(actor?.role, navigation, { current, counts: root?.counts }),
    audiences:
      others.length > 0
        ? others.map((each) => ({ label: accounts.roles[each.role], to: homeOf(each.role) }))
        : undefined,
    inbox: person && { to: paths.inbox(), count: root?.waiting ?? 0 },
    account: person && {
      name: person.name,
      detail: actor ? accounts.roles[actor.role] : undefined,
      items: [
        { label: navigation.account, to: paths.account.home() },
        ...(root?.demo ? [{ label: navigation.outbox, to: paths.outbox() }] : []),
      ],
      signOut: paths.signOut(),
    },
    signIn: person ? undefined : paths.signIn(),
    languageAction: paths.language(),
    themeAction: paths.theme(),
    theme: root?.theme ?? 'auto',
    returnTo: root?.path ?? '/',
    notice: root?.demo ? navigation.demoNotice : undefined,
    flash: root?.flash && <Flash tone={root.flash.tone}>{root.flash.text}</Flash>,
    footer: {
      about: navigation.footerAbout,
      columns: [
        {
          title: navigation.footerBuyers,
          items: [
            { label: navigation.browse, to: paths.catalogue() },
            { label: shelves.allCategories, to: `${paths.home()}#categories` },
            { label: shelves.allDistricts, to: `${paths.home()}#districts` },
            { label: navigation.becomeBuyer, to: paths.signUp() },
          ],
        },
        {
          title: navigation.footerMakers,
          items: [
            { label: navigation.submitProduct, to: paths.producer.products() },
            { label: kit.signIn, to: paths.signIn() },
          ],
        },
        {
          title: navigation.footerOpenness,
          items: [
            { label: navigation.rubric, to: paths.rubric() },
            { label: api.page.title, to: paths.api.reference() },
          ],
        },
      ],
    },
  }
}

const Title = ({ children }: { children: string }) => <title>{`${children} · Etalase`}</title>

/** A page of somebody's work: header with the role's rooms, slim footer. */
export function WorkPage(props: PageProps & { role?: Role }) {
  const shell = useShell(props.role, props.current)
  return (
    <WorkShell {...shell}>
      <Title>{props.title}</Title>
      {props.children}
    </WorkShell>
  )
}

/** A page for everyone: the same header, the full footer, and what search engines read of it. */
export function PublicPage(props: PageProps & { facts?: Facts }) {
  const shell = useShell(undefined, props.current)
  return (
    <PublicShell {...shell}>
      <Title>{props.title}</Title>
      {props.facts && <PageFacts title={props.title} facts={props.facts} />}
      {props.children}
    </PublicShell>
  )
}
