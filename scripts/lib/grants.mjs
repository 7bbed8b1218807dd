import fs from 'node:fs'
import { inProject } from './paths.mjs'
import { StopReason } from './stop-reason.mjs'
import { withClient } from './migrate.mjs'

const LIMITS = { statement_timeout: '5s', lock_timeout: '2s', idle_in_transaction_session_timeout: '10s' }

async function ensureRole(client, name, password) {
  const { rows } = await client.query('SELECT rolsuper FROM pg_roles WHERE rolname = $1', [name])
  const role = client.escapeIdentifier(name)
  const attributes = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE'
  if (rows.length === 0) await client.query(`CREATE ROLE ${role} ${attributes} PASSWORD ${client.escapeLiteral(password)}`)
  else if (rows[0].rolsuper) throw new StopReason(`DATABASE_URL uses the superuser ${name}; give the application a login of its own.`)
  return role
}

async function assertNotOwner(client, name) {
  const { rows } = await client.query('SELECT current_user AS owner')
  if (rows[0].owner !== name) return
  throw new StopReason('DATABASE_URL and DATABASE_ADMIN_URL use the same login. The application needs one without the owner\'s rights.')
}

/** Gives the login of `appUrl` the rights of prisma/grants.sql, creating it when it does not exist. */
export function grant(adminUrl, appUrl) {
  const { username, password } = new URL(appUrl)
  const name = decodeURIComponent(username)
  // The name goes into SQL text, quoted; a plain one also cannot leave the quotes of the template.
  if (!/^[\w.-]{1,63}$/.test(name)) throw new StopReason(`The login of DATABASE_URL ("${name}") may hold letters, digits, _ . - only.`)
  return withClient(adminUrl, async (client) => {
    await assertNotOwner(client, name)
    const role = await ensureRole(client, name, decodeURIComponent(password))
    for (const [setting, value] of Object.entries(LIMITS)) await client.query(`ALTER ROLE ${role} SET ${setting} = '${value}'`)
    const template = fs.readFileSync(inProject('prisma', 'grants.sql'), 'utf8')
    await client.query(`BEGIN; ${template.replaceAll('{{role}}', () => role)} COMMIT`)
  })
}
