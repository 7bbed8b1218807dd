import 'server-only'
import { Prisma } from './generated/prisma/client'

/** A unique index said no: somebody, or the same form, was here before. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
