/** One commit of the demo repository. */
export interface DemoCommit {
  readonly author: string
  readonly message: string
  readonly files: Readonly<Record<string, string>>
}

const USERS = `const users = new Map()

/** Adds a user and returns it. */
export function createUser(name, email) {
  const user = {id: users.size + 1, name, email}
  users.set(user.id, user)
  return user
}

export function findUser(id) {
  return users.get(id)
}
`

const ROUTES = `import {findUser} from './users.js'

export const routes = {
  'GET /': () => 'welcome',
  'GET /users': id => findUser(id)
}
`

const ROUTES_TEST = `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {routes} from '../src/routes.js'

test('the front page welcomes', () => {
  assert.equal(routes['GET /'](), 'welcome')
})
`

const USERS_TEST = `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createUser, findUser} from '../src/users.js'

test('a created user can be found', () => {
  const user = createUser('Nia', 'nia@example.com')
  assert.equal(findUser(user.id), user)
})
`

/** The files of the base, by path. */
export const DEMO_MAIN: DemoCommit = {
  author: 'Shop team',
  message: 'A shop with users, routes and tests',
  files: {
    'package.json': '{"name": "shop", "private": true, "type": "module"}\n',
    'src/users.js': USERS,
    'src/routes.js': ROUTES,
    'test/routes.test.js': ROUTES_TEST,
    'test/users.test.js': USERS_TEST
  }
}

/** auth and api change the same lines of routes.js; auth renames what notifications starts to use. */
export const DEMO_BRANCHES: readonly (DemoCommit & {readonly name: string})[] = [
  {
    name: 'feature/auth',
    author: 'Auth team',
    message: 'Users log in with their address',
    files: {
      'src/users.js': USERS.replace('{id: users.size + 1, name, email}', '{id: users.size + 1, name, login: email}'),
      'src/routes.js': ROUTES.replace(
        "'GET /users': id => findUser(id)",
        "'GET /users': id => findUser(id),\n  'POST /login': id => findUser(id)?.login"
      ),
      'test/login.test.js': `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {routes} from '../src/routes.js'
import {createUser} from '../src/users.js'

test('a user logs in with the address', () => {
  const user = createUser('Nia', 'nia@example.com')
  assert.equal(routes['POST /login'](user.id), 'nia@example.com')
})
`
    }
  },
  {
    name: 'feature/notifications',
    author: 'Notifications team',
    message: 'Users get a note by mail',
    files: {
      'src/notifications.js': `/** The mail that tells a user what happened. */
export function notification(user, text) {
  return {to: user.email, subject: \`Hello \${user.name}\`, text}
}
`,
      'test/notifications.test.js': `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {notification} from '../src/notifications.js'
import {createUser} from '../src/users.js'

test('a notification goes to the address of the user', () => {
  const user = createUser('Nia', 'nia@example.com')
  assert.equal(notification(user, 'shipped').to, 'nia@example.com')
})
`
    }
  },
  {
    name: 'feature/api',
    author: 'API team',
    message: 'Serve a versioned API',
    files: {
      'src/api.js': `import {findUser} from './users.js'

/** What the API shows of a user: never more than it needs. */
export function describeUser(id) {
  const user = findUser(id)
  return user === undefined ? {status: 404} : {status: 200, body: {id: user.id, name: user.name}}
}
`,
      'src/routes.js': ROUTES.replace(
        "'GET /users': id => findUser(id)",
        "'GET /users': id => findUser(id),\n  'GET /api/v1/users': id => describeUser(id)"
      ).replace('import {findUser}', "import {describeUser} from './api.js'\nimport {findUser}"),
      'test/api.test.js': `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {routes} from '../src/routes.js'
import {createUser} from '../src/users.js'

test('the API serves a known user', () => {
  const user = createUser('Nia', 'nia@example.com')
  assert.deepEqual(routes['GET /api/v1/users'](user.id), {status: 200, body: {id: user.id, name: 'Nia'}})
})

test('the API answers 404 for an unknown user', () => {
  assert.deepEqual(routes['GET /api/v1/users'](-1), {status: 404})
})
`
    }
  }
]
