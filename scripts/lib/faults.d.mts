export declare const FAULTS: readonly Readonly<{ id: string; what: string; tests: readonly string[]; untested?: string }>[]
