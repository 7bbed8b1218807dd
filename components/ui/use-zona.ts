import { useTimeZone } from 'next-intl'
import { singkatanZona } from '@/lib/domain/tenggat/zona'

/** "WIB", "WITA" or "WIT": the zone the times of this page are written in. */
export const useZona = (): string => singkatanZona(useTimeZone())
