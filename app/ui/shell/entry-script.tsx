import { createContext, useContext } from 'react'

/** The address of the one small script, known to the server's renderer. */
export const EntryScript = createContext<string | undefined>(undefined)

export function EnhanceScript() {
  const address = useContext(EntryScript)
  return address ? <script type="module" src={address} /> : null
}
