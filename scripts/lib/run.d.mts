export declare function typescriptArgs(entry: string): string[]
