import 'server-only'

/** A DATE column from an ISO date, and back. */
export const toDateColumn = (iso: string) => new Date(`${iso}T00:00:00.000Z`)
export const fromDateColumn = (date: Date) => date.toISOString().slice(0, 10)
