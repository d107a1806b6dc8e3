import { createContext } from 'react'

/** What the log calls the error that this page is about; the error itself stays on the server. */
export const ErrorReference = createContext<string | undefined>(undefined)
