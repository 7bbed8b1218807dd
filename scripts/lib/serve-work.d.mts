export type Answer = { code?: number; bytes?: Buffer; said?: string }

export function serveWork(work: (input: Buffer, args: readonly string[]) => Answer | Promise<Answer>): Promise<never>
