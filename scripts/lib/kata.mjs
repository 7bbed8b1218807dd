import { kataDalam } from '../../lib/domain/kata-konsol.mjs'

/** A sentence of the console: Indonesian, or English with BAHASA=en. Asked at every use, for `.env` is read on the way. */
export const kata = (strings, ...values) => kataDalam(process.env.BAHASA)(strings, ...values)
