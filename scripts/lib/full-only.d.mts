export declare const FULL_ONLY: readonly string[]
