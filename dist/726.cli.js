export const id = 726;
export const ids = [726];
export const modules = {

/***/ 9726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/cancel-signal.js
var cancel_signal = __webpack_require__(3041);
;// CONCATENATED MODULE: ./lib/adapters/demo-content.js
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
`;
const ROUTES = `import {findUser} from './users.js'

export const routes = {
  'GET /': () => 'welcome',
  'GET /users': id => findUser(id)
}
`;
const ROUTES_TEST = `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {routes} from '../src/routes.js'

test('the front page welcomes', () => {
  assert.equal(routes['GET /'](), 'welcome')
})
`;
const USERS_TEST = `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createUser, findUser} from '../src/users.js'

test('a created user can be found', () => {
  const user = createUser('Nia', 'nia@example.com')
  assert.equal(findUser(user.id), user)
})
`;
const DEMO_MAIN = {
    author: 'Shop team',
    message: 'A shop with users, routes and tests',
    files: {
        'package.json': '{"name": "shop", "private": true, "type": "module"}\n',
        'src/users.js': USERS,
        'src/routes.js': ROUTES,
        'test/routes.test.js': ROUTES_TEST,
        'test/users.test.js': USERS_TEST
    }
};
const DEMO_BRANCHES = [
    {
        name: 'feature/auth',
        author: 'Auth team',
        message: 'Users log in with their address',
        files: {
            'src/users.js': USERS.replace('{id: users.size + 1, name, email}', '{id: users.size + 1, name, login: email}'),
            'src/routes.js': ROUTES.replace("'GET /users': id => findUser(id)", "'GET /users': id => findUser(id),\n  'POST /login': id => findUser(id)?.login"),
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
            'src/routes.js': ROUTES.replace("'GET /users': id => findUser(id)", "'GET /users': id => findUser(id),\n  'GET /api/v1/users': id => describeUser(id)").replace('import {findUser}', "import {describeUser} from './api.js'\nimport {findUser}"),
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
];

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/adapters/demo-repository.js





const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function createDemoRepository(directory) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    await git(directory, ['init', '--quiet', '--initial-branch=main'], 'Shop team');
    await commit(directory, DEMO_MAIN);
    for (const branch of DEMO_BRANCHES) {
        await git(directory, ['checkout', '--quiet', '-b', branch.name, 'main'], branch.author);
        await commit(directory, branch);
    }
    await git(directory, ['checkout', '--quiet', 'main'], 'Shop team');
}
async function commit(directory, { author, message, files }) {
    for (const [path, text] of Object.entries(files)) {
        const full = (0,external_node_path_.join)(directory, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(full), { recursive: true });
        await (0,promises_.writeFile)(full, text);
    }
    await git(directory, ['add', '--all'], author);
    await git(directory, ['commit', '--quiet', '--message', message], author);
}
async function git(directory, args, author) {
    const email = `${author.toLowerCase().replaceAll(' ', '-')}@example.com`;
    await execute('git', ['-c', 'commit.gpgSign=false', '-c', 'core.hooksPath=/dev/null', ...args], {
        cwd: directory,
        env: {
            PATH: process.env.PATH,
            HOME: directory,
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_TEMPLATE_DIR: '',
            GIT_AUTHOR_NAME: author,
            GIT_AUTHOR_EMAIL: email,
            GIT_COMMITTER_NAME: author,
            GIT_COMMITTER_EMAIL: email
        }
    });
}

// EXTERNAL MODULE: ./lib/domain/exit-code.js
var exit_code = __webpack_require__(6450);
// EXTERNAL MODULE: ./lib/domain/shell-quote.js
var shell_quote = __webpack_require__(4003);
// EXTERNAL MODULE: ./lib/commands/run.js + 403 modules
var run = __webpack_require__(4236);
;// CONCATENATED MODULE: ./lib/commands/demo.js









const GATE = 'test: node --test --test-reporter=spec --test-reporter-destination=stdout ' +
    '--test-reporter=tap --test-reporter-destination=results.tap';
const REPORT = 'tests: results.tap';
async function demo({ out, output }) {
    const signal = (0,cancel_signal/* cancelSignal */.B)();
    const repo = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'integration-demo-'));
    await createDemoRepository(repo);
    const reportDir = out === null ? (0,external_node_path_.join)(repo, 'integration-report') : (0,external_node_path_.resolve)(out);
    const branches = DEMO_BRANCHES.map(({ name }) => name).join('\n');
    const inputs = { mode: 'run', branches, gates: GATE, reports: REPORT, 'report-dir': reportDir };
    if (!output.json && !output.quiet)
        process.stderr.write(`A repository with three branches in flight: ${repo}\n\n`);
    const finished = await (0,run.runInClone)({ inputs, repo, cache: true, output }, signal);
    (0,run.printResult)(finished, output);
    if (!output.json && !output.quiet)
        process.stdout.write(nextSteps(repo, reportDir));
    return (0,exit_code/* exitCode */.I)(finished.record, finished.config.failOn);
}
function nextSteps(repo, reportDir) {
    return [
        '',
        'Read what a person would act on:',
        `  less ${(0,shell_quote/* shellQuote */.Z)((0,external_node_path_.join)(reportDir, 'INTEGRATION_REPORT.md'))}`,
        'Look at the branches themselves:',
        `  git -C ${(0,shell_quote/* shellQuote */.Z)(repo)} log --oneline --graph --all`,
        'Then try it on your own:',
        "  node dist/cli.js analyze --repo YOUR-CLONE --branches 'feature/*'",
        ''
    ].join('\n');
}


/***/ })

};
