/** The largest body a form post may have; next.config.ts parses up to the same size. */
export const BODY_LIMIT_MB = 25
const BODY_LIMIT = BODY_LIMIT_MB * 1024 * 1024

/** Judged by what the sender declares, before a byte is read. A missing or odd length is left to the parser. */
export function isBodyTooLarge(contentLength: string | null): boolean {
  return contentLength !== null && /^\d+$/.test(contentLength) && Number(contentLength) > BODY_LIMIT
}
