import type { Status } from './status'

/** Another report about the same unit, for whoever must say whether this one is a double. */
export type Serupa = Readonly<{ id: string; nomorTiket: string; judul: string; status: Status; diterimaAt: Date; samaranSama: boolean }>
