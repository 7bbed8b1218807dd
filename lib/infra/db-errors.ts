import 'server-only'
import { Prisma } from './generated/prisma/client'

/** A unique index said no: somebody, or the same form, was here before. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}

/** Somebody else held a row, or the chain, for longer than the application's login waits (scripts/lib/grants.mjs). */
export function isLockTimeout(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && /\b55P03\b/.test(`${error.message} ${JSON.stringify(error.meta ?? {})}`)
}

/** The code one of our own database functions refused with ("KB006"), or null. */
export function refusalCodeOf(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null
  return /\bKB\d{3}\b/.exec(JSON.stringify(error.meta ?? {}))?.[0] ?? null
}
