import { AppError } from '@/lib/domain/errors'

const settle = (promise: Promise<unknown>, words: (error: AppError) => string) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? words(error) : String(error)),
  )

/** How an act was refused, with what it says of the reason; 'done' when it was not. */
export const refusal = (promise: Promise<unknown>) => settle(promise, ({ code, details }) => [code, ...details].join(' '))

export const refusalCode = (promise: Promise<unknown>) => settle(promise, ({ code }) => code)
