export type HasilBerkas = Readonly<{
  file: string
  passed: number
  failed: number
  skipped: number
  tests: readonly Readonly<{ name: string; duration: number }>[]
}>
export function readFullRun(file: string, key: string): Readonly<{ green: readonly HasilBerkas[]; red: readonly HasilBerkas[] }>
export function appendFullRun(file: string, key: string, result: HasilBerkas): void
export function sumOf(green: readonly HasilBerkas[]): Omit<HasilBerkas, 'file'>
