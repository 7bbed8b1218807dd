import 'server-only'
import { newKunciKirim } from '@/lib/infra/kode'

/** Fresh bits for one rendered form, so that posting it twice does a thing once. */
export function newFormKey(): string {
  return newKunciKirim()
}
