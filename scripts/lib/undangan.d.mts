export const UNDANGAN_MINUTES: number
export function issueUndangan(databaseUrl: string, siteUrl: string): Promise<string | null>
