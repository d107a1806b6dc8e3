import { demoPassword, demoPeople } from '#app/domain/accounts/demo-people.ts'

/** Who can be tried, said once the demonstration is served. */
export function sayDemoAccounts(): void {
  const lines = demoPeople.map(
    ({ name, email, role, organisation }) =>
      `  ${email.padEnd(30)}${role.padEnd(12)}${name}, ${organisation}`,
  )
  process.stdout.write(
    [`Accounts of the demonstration, password ${demoPassword}:`, ...lines, ''].join('\n'),
  )
}
