import type { DemoPerson } from '#app/domain/accounts/demo-people.ts'
import { paths } from '#app/paths.ts'
import { Avatar } from '#app/ui/kit/avatar.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** The cast of the demonstration, each one click away. */
export function DemoCast({ people }: { people: readonly DemoPerson[] }) {
  const { accounts } = useMessages()
  return (
    <Section title={accounts.signIn.demoTitle} lead={accounts.signIn.demoLead}>
      <ul className="demo-cast">
        {people.map((person) => (
          <li key={person.email}>
            <form method="post" action={paths.demoSignIn()}>
              <input type="hidden" name="email" value={person.email} />
              <button type="submit">
                <Avatar name={person.name} />
                <span>
                  <span className="unseen">{accounts.signIn.demoAs('')}</span>
                  <b>{person.name}</b>
                  <small>
                    {accounts.roles[person.role]} · {person.organisation}
                  </small>
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
