export const UNDANGAN_MINUTES: number
export function sidikUndangan(token: string): string
export function issueUndangan(databaseUrl: string, siteUrl: string): Promise<string | null>
