/** What of a maker was opened: its whole file, or the account into which it is paid. */
export type WhatWasRead = 'file' | 'bankAccount'
