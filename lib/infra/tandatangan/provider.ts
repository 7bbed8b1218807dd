import 'server-only'
import type { Penandatangan } from '@/lib/domain/surat/naskah'

/** Who signs what: the bytes of a finished PDF and the person who answers for it. */
export type PermintaanTandaTangan = Readonly<{ pdf: Buffer; penandatangan: Penandatangan }>

/**
 * A way to sign a paper. `sign` returns the file to keep; a provider that only records an approval, or leaves room for
 * ink, returns it unchanged. Nothing here may draw a mark that looks like a certificate.
 */
export type SignatureProvider = Readonly<{
  nama: 'WET_SCAN' | 'INTERNAL_APPROVAL' | 'BSRE'
  bersertifikat: boolean
  sign: (permintaan: PermintaanTandaTangan) => Promise<Buffer>
}>

/**
 * What an adapter to BSrE would have to do: prove the signer with NIK and passphrase at the moment of signing (neither is
 * ever stored) and return the PDF with its certificate inside. None is built: it needs the agency's agreement and keys.
 */
export type BsreProvider = SignatureProvider &
  Readonly<{ nama: 'BSRE'; bersertifikat: true; kredensial: () => Promise<Readonly<{ nik: string; frasa: string }>> }>

const unchanged = async ({ pdf }: PermintaanTandaTangan): Promise<Buffer> => pdf

/** Printed, signed by hand and stamped; the scan is kept beside the case. */
export const WET_SCAN: SignatureProvider = { nama: 'WET_SCAN', bersertifikat: false, sign: unchanged }

/** Approved inside the application by somebody else than the drafter; the paper says that it is no electronic signature. */
export const INTERNAL_APPROVAL: SignatureProvider = { nama: 'INTERNAL_APPROVAL', bersertifikat: false, sign: unchanged }

/** The provider of a signature as it stands on the paper; null while nobody signed. */
export function providerOf({ cara }: Penandatangan): SignatureProvider | null {
  if (cara === null) return null
  return cara === 'PINDAIAN_BASAH' ? WET_SCAN : INTERNAL_APPROVAL
}
