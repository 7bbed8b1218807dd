import 'server-only'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An address whose id is none asks for something that does not exist; the database must not be asked for it as it is. */
export const uuidParam = (id: string) => (UUID.test(id) ? id : '00000000-0000-0000-0000-000000000000')
