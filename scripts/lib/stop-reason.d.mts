export declare class StopReason extends Error {}
export declare function sentenceOf(error: unknown): string
