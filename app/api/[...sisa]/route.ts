import { masalah } from '@/lib/web/masalah'

/** An address no machine may ask for, told as machines are told things. */
export async function GET(): Promise<Response> {
  return masalah('NOT_FOUND')
}
