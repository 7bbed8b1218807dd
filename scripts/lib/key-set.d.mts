export declare const KEY_NAMES: readonly ['kunci-server', 'kunci-audit', 'kunci-tanda-terima', 'kunci-turunan', 'kunci-sesi', 'kunci-surel']
export declare const KEY_BYTES: number
export declare const OLD_MARK: string
export declare function fingerprintsIn(directory: string): Readonly<Record<string, string>>
export declare function faultOfInstallation(
  row: Readonly<{ mode: string; sidikKunci: Readonly<Record<string, string>> }>,
  here: Readonly<{ secretsDir: string; demo?: boolean }>,
): string | null
export declare function faultOfNames(unknown: readonly string[]): string | null
