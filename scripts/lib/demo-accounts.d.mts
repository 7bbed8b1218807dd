export declare const DEMO_PASSWORD: string
export declare const DEMO_CUSTODIAN_PASSPHRASE: string
export declare const DEMO_ACCOUNTS: ReadonlyArray<{
  readonly peran: string | null
  readonly namaPengguna: string
  readonly unitId?: string
  readonly layanan?: 'DUMAS'
}>
