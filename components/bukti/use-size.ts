import { useFormatter } from 'next-intl'

/** Bytes in words: "812 KB", "4,2 MB". */
export function useSize(): (bytes: number) => string {
  const format = useFormatter()
  return (bytes) =>
    bytes < 1_000_000
      ? `${format.number(Math.max(1, Math.round(bytes / 1024)))} KB`
      : `${format.number(bytes / 1_048_576, { maximumFractionDigits: 1 })} MB`
}
