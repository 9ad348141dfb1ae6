export const id = 466;
export const ids = [466];
export const modules = {

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ diskFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/domain/decode-text.js
const DECLARATION = 200;
function decodeText(bytes) {
    return decoderFor(bytes).decode(bytes);
}
function decoderFor(start) {
    const [first, second, third] = start;
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be');
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le');
    if (first === 0x3c && second === 0 && third === 0x3f)
        return new TextDecoder('utf-16le');
    if (first === 0 && second === 0x3c)
        return new TextDecoder('utf-16be');
    const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(asciiOf(start.subarray(0, DECLARATION)));
    return declared === null ? new TextDecoder() : tryDecoder(declared[1] ?? '');
}
function tryDecoder(encoding) {
    if (/^utf-?16|^ucs/i.test(encoding))
        return new TextDecoder();
    try {
        return new TextDecoder(encoding);
    }
    catch {
        return new TextDecoder();
    }
}
function asciiOf(bytes) {
    return String.fromCharCode(...bytes);
}

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
;// CONCATENATED MODULE: ./lib/adapters/files/read-pieces.js



const PIECE = 64 * 1024;
function readPieces(path) {
    (0,external_node_fs_.closeSync)(openRegular(path));
    return { [Symbol.iterator]: () => pieces(path) };
}
function* pieces(path) {
    const file = openRegular(path);
    try {
        const bytes = new Uint8Array(PIECE);
        let decoder = null;
        for (let read = readInto(bytes, file, path); read > 0; read = readInto(bytes, file, path)) {
            const piece = bytes.subarray(0, read);
            decoder ??= decoderFor(piece);
            yield decoder.decode(piece, { stream: true });
        }
        const rest = decoder?.decode() ?? '';
        if (rest !== '')
            yield rest;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function openRegular(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        if ((0,external_node_fs_.fstatSync)(file).isFile())
            return file;
        (0,external_node_fs_.closeSync)(file);
    }
    catch (cause) {
        throw unreadable(path, (0,errors/* messageOf */.bD)(cause), cause);
    }
    throw unreadable(path, 'it is not a regular file');
}
function readInto(bytes, file, path) {
    try {
        return (0,external_node_fs_.readSync)(file, bytes);
    }
    catch (cause) {
        throw unreadable(path, (0,errors/* messageOf */.bD)(cause), cause);
    }
}
function unreadable(path, why, cause) {
    return new errors/* ToolError */.v4(`cannot read ${path}: ${why}`, 'Look at the path and its permissions.', { cause });
}

;// CONCATENATED MODULE: ./lib/adapters/files/found-file.js




const LARGEST_FILE = 256 * 1024 * 1024;
const CHUNK = 1024 * 1024;
async function tryIdentify(root, path) {
    if (!(await isReallyBelow(root, path)))
        return null;
    try {
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, path), { bigint: true });
        return stats.isFile() ? { path, bytes: Number(stats.size), stamp: stampOf(stats) } : null;
    }
    catch {
        return null;
    }
}
async function removeFound(root, path) {
    if (await isReallyBelow(root, path))
        await (0,promises_.rm)((0,external_node_path_.join)(root, path), { force: true });
}
async function isReallyBelow(root, path) {
    try {
        const folder = (0,external_node_path_.dirname)(path);
        return (await (0,promises_.realpath)((0,external_node_path_.join)(root, folder))) === (0,external_node_path_.join)(await (0,promises_.realpath)(root), folder);
    }
    catch {
        return false;
    }
}
async function copyFound(root, file, to) {
    const refuse = (why) => new errors/* ToolError */.v4(`cannot take ${JSON.stringify(file.path)} out of the tree: ${why}`, 'Look at the gate that writes it.');
    const source = await tryOpen((0,external_node_path_.join)(root, file.path));
    if (source === null)
        throw refuse('it is no longer the file that was found');
    try {
        const stats = await source.stat({ bigint: true });
        if (!stats.isFile() || stampOf(stats) !== file.stamp)
            throw refuse('it is no longer the file that was found');
        if (file.bytes > LARGEST_FILE)
            throw refuse(`it is larger than ${LARGEST_FILE} bytes`);
        if (!(await copyBytes(source, to, file.bytes)))
            throw refuse('it became shorter while it was read');
    }
    finally {
        await source.close();
    }
}
async function copyBytes(source, to, bytes) {
    await (0,promises_.rm)(to, { force: true });
    const target = await (0,promises_.open)(to, 'wx', 0o644);
    try {
        const chunk = Buffer.alloc(Math.min(CHUNK, bytes));
        let left = bytes;
        while (left > 0) {
            const { bytesRead } = await source.read(chunk, 0, Math.min(chunk.length, left));
            if (bytesRead === 0)
                break;
            await target.writeFile(chunk.subarray(0, bytesRead));
            left -= bytesRead;
        }
        return left === 0;
    }
    finally {
        await target.close();
    }
}
async function tryOpen(path) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return null;
    }
}
function stampOf(stats) {
    return [stats.dev, stats.ino, stats.size, stats.ctimeNs].join(':');
}

// EXTERNAL MODULE: ./lib/adapters/files/remove-folder.js
var remove_folder = __webpack_require__(895);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/adapters/files/walk.js




const LONGEST_GLOB = 1024;
const OPTIONS = { dot: true, nonegate: true };
async function walk(root, glob) {
    if (glob.length > LONGEST_GLOB)
        throw tooLong(glob);
    const isMatch = picomatch(glob, OPTIONS);
    const found = [];
    const folders = await firstFolders(root, glob);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await readFolder((0,external_node_path_.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (!entry.isDirectory() && isMatch(path))
                found.push({ path, regular: entry.isFile() });
            if (entry.isDirectory() && entry.name !== '.git')
                folders.push(path);
        }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function firstFolders(root, glob) {
    const { base, isGlob } = picomatch.scan(glob, OPTIONS);
    const names = base.includes('\\') ? [] : base.split('/').filter(name => name !== '' && name !== '.');
    if (!isGlob)
        names.pop();
    if (names.includes('..') || names.includes('.git') || glob.startsWith('/'))
        return [];
    for (let count = 0; count <= names.length; count++) {
        if (!(await isRealFolder((0,external_node_path_.join)(root, ...names.slice(0, count)))))
            return [];
    }
    return [names.join('/')];
}
async function isRealFolder(path) {
    try {
        return (await (0,promises_.lstat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
async function readFolder(path) {
    try {
        return await (0,promises_.readdir)(path, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function tooLong(glob) {
    const what = `a pattern of ${glob.length} characters is longer than ${LONGEST_GLOB}`;
    return new errors/* ConfigurationError */.j1([{ where: 'reports', what, fix: 'Write several shorter ones.' }]);
}

// EXTERNAL MODULE: ./lib/adapters/files/write-whole.js
var write_whole = __webpack_require__(1261);
;// CONCATENATED MODULE: ./lib/adapters/disk-files.js










const LARGEST_TEXT = 128 * 1024 * 1024;
function diskFiles() {
    return {
        find,
        look,
        clear,
        copy,
        read,
        pieces: readPieces,
        write: async (path, text) => {
            await translated(`cannot write ${path}`, async () => {
                await (0,write_whole/* writeWhole */.f)(path, text);
            });
        },
        isFolder: async (path) => {
            try {
                return (await (0,promises_.stat)(path)).isDirectory();
            }
            catch {
                return false;
            }
        },
        makeFolder: async (path) => {
            await translated(`cannot make the folder ${path}`, async () => {
                await (0,promises_.mkdir)(path, { recursive: true });
            });
        },
        removeFolder: async (path) => {
            await translated(`cannot remove the folder ${path}`, async () => {
                await (0,remove_folder/* removeFolder */.v)(path);
            });
        }
    };
}
async function find(root, glob) {
    const files = [];
    for (const { path, regular } of await walk(root, glob)) {
        const file = regular ? await tryIdentify(root, path) : null;
        if (file !== null)
            files.push(file);
    }
    return files;
}
const OUTSIDE = new Set(['', '.', '..', '.git']);
async function look(root, path) {
    return path.split('/').some(part => OUTSIDE.has(part)) ? null : await tryIdentify(root, path);
}
async function clear(root, glob) {
    for (const { path } of await walk(root, glob)) {
        await translated(`cannot clear ${JSON.stringify(path)}`, async () => {
            await removeFound(root, path);
        });
    }
}
async function copy(root, file, to) {
    await translated(`cannot copy ${JSON.stringify(file.path)} to ${to}`, async () => {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await copyFound(root, file, to);
    });
}
async function read(path) {
    return await translated(`cannot read ${path}`, async () => {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new Error('it is not a regular file');
            if (stats.size > LARGEST_TEXT)
                throw new Error(`it is larger than ${LARGEST_TEXT} bytes`);
            return decodeText(await file.readFile());
        }
        finally {
            await file.close();
        }
    });
}
async function translated(what, action) {
    try {
        return await action();
    }
    catch (cause) {
        if (cause instanceof errors/* ToolError */.v4)
            throw cause;
        throw new errors/* ToolError */.v4(`${what}: ${(0,errors/* messageOf */.bD)(cause)}`, 'Look at the path, its permissions, and the room on the disk.', { cause });
    }
}


/***/ }),

/***/ 895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* unused harmony export isPlainlyAbsolute */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9285);



async function removeFolder(path) {
    if (!isPlainlyAbsolute(path)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`refusing to remove ${JSON.stringify(path)}`, 'Report this: it is a mistake in this tool.');
    }
    try {
        await remove(path);
    }
    catch {
        await makeWritable(path);
        await lift(path);
        await remove(path);
    }
}
function isPlainlyAbsolute(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path) === path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root !== path;
}
async function remove(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
const LONGEST_PATH = 3000;
async function lift(root) {
    let count = 0;
    const open = [root];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (!entry.isDirectory())
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            const isDeep = path.length > root.length + LONGEST_PATH;
            const next = isDeep ? await tryRename(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, `.deep-${count++}`)) : path;
            if (next !== null)
                open.push(next);
        }
    }
}
async function tryRename(from, to) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to).then(() => to, () => null);
}
async function makeWritable(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700);
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
            if (entry.isDirectory())
                await makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
        }
    }
    catch {
    }
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



async function writeWhole(path, content, mode = 0o644) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, 'wx', mode);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 9466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/disk-files.js + 4 modules
var disk_files = __webpack_require__(8057);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/domain/inert-json.js
var inert_json = __webpack_require__(3739);
// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(7359);
// EXTERNAL MODULE: ./lib/config/config-path.js
var config_path = __webpack_require__(104);
// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/domain/parse-json.js
var parse_json = __webpack_require__(4814);
;// CONCATENATED MODULE: ./lib/commands/init/detected-gate.js
function has({ files }, path) {
    return files.includes(path);
}

;// CONCATENATED MODULE: ./lib/commands/init/detect-node.js



function detectNode(repository) {
    const script = testScript(repository.read('package.json') ?? '');
    if (script === null)
        return [];
    const manager = packageManager(repository);
    const reporter = REPORTERS.find(({ used }) => used.test(script));
    const test = reporter?.command(manager, script) ?? manager.test;
    return [
        {
            name: `${manager.name} test`,
            run: [manager.install, test],
            tests: reporter?.tests ?? null,
            why: `package.json has a test script${reporter === undefined ? '' : ` that runs ${reporter.name}`}; ${manager.why}`
        }
    ];
}
function packageManager(repository) {
    if (has(repository, 'pnpm-lock.yaml')) {
        const install = 'corepack pnpm install --frozen-lockfile';
        return { name: 'pnpm', install, test: 'corepack pnpm run test', separator: '', why: 'pnpm-lock.yaml' };
    }
    if (has(repository, 'yarn.lock')) {
        const modern = (repository.read('yarn.lock') ?? '').includes('__metadata:');
        const install = modern ? 'corepack yarn install --immutable' : 'yarn install --frozen-lockfile';
        const test = modern ? 'corepack yarn run test' : 'yarn run test';
        return { name: 'yarn', install, test, separator: '', why: 'yarn.lock' };
    }
    const locked = has(repository, 'package-lock.json') || has(repository, 'npm-shrinkwrap.json');
    const why = locked ? 'an npm lock file' : 'no lock file';
    return { name: 'npm', install: locked ? 'npm ci' : 'npm install', test: 'npm run test', separator: ' --', why };
}
const REPORTERS = [
    {
        name: 'jest',
        used: /(?:^|&&)[^&;|]*\bjest(?:\.js)?(?:\s[^&;|]*)?$/,
        tests: 'jest-report.json',
        command: ({ test, separator }) => `${test}${separator} --json --outputFile=jest-report.json`
    },
    {
        name: 'vitest',
        used: /(?:^|&&)[^&;|]*\bvitest(?:\s[^&;|]*)?$/,
        tests: 'vitest-report.json',
        command: ({ test, separator }, script) => {
            const once = /\bvitest\s+run\b|\s--run\b/.test(script) ? '' : ' --run';
            return `${test}${separator}${once} --reporter=default --reporter=json --outputFile.json=vitest-report.json`;
        }
    },
    {
        name: "Node's test runner",
        used: /\bnode\b[^&;|]*\s--test(?:\s|$)/,
        tests: 'node-test-report.xml',
        command: ({ test }) => `NODE_OPTIONS='--test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit ` +
            `--test-reporter-destination=node-test-report.xml' ${test}`
    }
];
function testScript(text) {
    const script = (0,field_of/* fieldOf */._)((0,parse_json/* parseJson */.q)(text), 'scripts', 'test');
    if (typeof script !== 'string' || script.trim() === '')
        return null;
    return script.includes('no test specified') ? null : script.trim();
}

;// CONCATENATED MODULE: ./lib/commands/init/detect-gates.js


function detectGates(repository) {
    const gates = [
        detectNode,
        detectPytest,
        detectGo,
        detectCargo,
        detectMaven,
        detectGradle,
        detectComposer,
        detectRuby
    ].flatMap(detect => detect(repository));
    return gates.length > 0 ? gates : detectMake(repository);
}
function detectPytest(repository) {
    const settings = ['pyproject.toml', 'setup.cfg', 'tox.ini', 'requirements-dev.txt', 'requirements.txt'];
    const source = has(repository, 'pytest.ini')
        ? 'pytest.ini'
        : settings.find(path => /\bpytest\b/.test(repository.read(path) ?? ''));
    if (source === undefined)
        return [];
    const lists = ['requirements.txt', 'requirements-dev.txt', 'dev-requirements.txt', 'requirements-test.txt'];
    const wanted = lists.filter(path => has(repository, path)).map(path => ` -r ${path}`);
    const isPackage = has(repository, 'setup.py') || /^\[project\]|^\[tool\.poetry\]/m.test(repository.read('pyproject.toml') ?? '');
    return [
        {
            name: 'pytest',
            run: [
                'python3 -m venv .venv',
                '. .venv/bin/activate',
                `python -m pip install --quiet pytest${wanted.join('')}${isPackage ? ' -e .' : ''}`,
                'python -m pytest --junitxml=pytest-report.xml'
            ],
            tests: 'pytest-report.xml',
            why: `${source} speaks of pytest`
        }
    ];
}
function detectGo(repository) {
    if (!has(repository, 'go.mod'))
        return [];
    const why = 'go.mod';
    return [
        { name: 'go vet', run: ['go vet ./...'], tests: null, why },
        { name: 'go test', run: ['go test ./...'], tests: null, why }
    ];
}
function detectCargo(repository) {
    if (!has(repository, 'Cargo.toml'))
        return [];
    const locked = has(repository, 'Cargo.lock') ? ' --locked' : '';
    return [{ name: 'cargo test', run: [`cargo test${locked}`], tests: null, why: 'Cargo.toml' }];
}
function detectMaven(repository) {
    if (!has(repository, 'pom.xml'))
        return [];
    const run = [`${has(repository, 'mvnw') ? './mvnw' : 'mvn'} --batch-mode verify`];
    return [{ name: 'maven', run, tests: '**/target/surefire-reports/TEST-*.xml', why: 'pom.xml' }];
}
function detectGradle(repository) {
    const why = ['build.gradle', 'build.gradle.kts'].find(path => has(repository, path));
    if (why === undefined)
        return [];
    const run = [`${has(repository, 'gradlew') ? './gradlew' : 'gradle'} test`];
    return [{ name: 'gradle', run, tests: '**/build/test-results/**/TEST-*.xml', why }];
}
function detectComposer(repository) {
    const manifest = repository.read('composer.json');
    if (manifest === null)
        return [];
    const settings = ['phpunit.xml', 'phpunit.xml.dist', 'phpunit.dist.xml'].find(path => has(repository, path));
    if (settings === undefined && !manifest.includes('"phpunit/phpunit"'))
        return [];
    const run = ['composer install --no-interaction --no-progress', 'vendor/bin/phpunit --log-junit phpunit-report.xml'];
    return [{ name: 'phpunit', run, tests: 'phpunit-report.xml', why: `composer.json and ${settings ?? 'PHPUnit in it'}` }];
}
function detectRuby(repository) {
    if (!has(repository, 'Gemfile'))
        return [];
    const gate = (name, why) => [
        { name, run: ['bundle install', `bundle exec ${name}`], tests: null, why: `Gemfile and ${why}` }
    ];
    if (has(repository, '.rspec') || repository.files.some(path => path.startsWith('spec/')))
        return gate('rspec', 'specs');
    return has(repository, 'Rakefile') ? gate('rake test', 'Rakefile') : [];
}
function detectMake(repository) {
    const path = ['GNUmakefile', 'Makefile', 'makefile'].find(name => /^test[ \t]*:(?!=)/m.test(repository.read(name) ?? ''));
    return path === undefined
        ? []
        : [{ name: 'make test', run: ['make test'], tests: null, why: `${path} has a target test` }];
}

// EXTERNAL MODULE: ./lib/commands/init/action-reference.js
var action_reference = __webpack_require__(7431);
;// CONCATENATED MODULE: ./lib/commands/init/render-files.js

const NO_GATES = `# Nothing here was recognised. Without a gate nothing can be proved, and no run is ever ready:
# gates:
#   - name: test
#     run: make test
#     reports:
#       tests: 'reports/**/*.xml'
`;
function renderConfig(gates) {
    return `# What Integration Orchestrator integrates, and how it is proved. Read from the base, never from a branch.

# One per line: names, patterns (* stays within one part of a name, ** does not), !exclusions, #12, worktrees.
branches: |
  feature/**

# Commands that have to pass, on the base and on the integration. They run with bash at the root of a fresh clone.
${gates.length === 0 ? NO_GATES : `gates:\n${gates.map(renderGate).join('')}`}`;
}
function renderGate({ name, run, tests }) {
    const lines = [`  - name: ${name}`, '    run: |', ...run.map(line => `      ${line}`), '    timeout-minutes: 30'];
    const reports = tests === null ? [] : ['    reports:', `      tests: '${tests}'`];
    return `${[...lines, ...reports].join('\n')}\n`;
}
function renderWorkflow() {
    return `name: Integration

on:
  schedule:
    - cron: '17 3 * * 1-5'
  workflow_dispatch:
    inputs:
      branches:
        description: Branches to integrate, in place of those in .github/integration.yml
        required: false

permissions: {}

concurrency:
  group: integration
  cancel-in-progress: false

jobs:
  integrate:
    runs-on: ubuntu-latest
    timeout-minutes: 120
    permissions:
      contents: write # to push the staging ref; 'read' is enough with 'push: false'
      pull-requests: read # to know the pull requests that are named as '#12'
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0
          persist-credentials: false

      # Set up here what the gates need beyond what the runner has.

      - uses: ${action_reference/* ACTION_REFERENCE */.R}
        id: integration
        with:
          branches: \${{ inputs.branches }}
`;
}

;// CONCATENATED MODULE: ./lib/commands/init/plan-init.js



const WORKFLOW_PATH = '.github/workflows/integration.yml';
function planInit(files, read) {
    const gates = detectGates({ files, read });
    const create = (path, content, why) => files.includes(path)
        ? { kind: 'keep', path, why: 'it exists and stays as it is' }
        : { kind: 'create', path, content, why };
    return [
        create(config_path/* DEFAULT_CONFIG_PATH */.B, renderConfig(gates), describeGates(gates)),
        create(WORKFLOW_PATH, renderWorkflow(), 'runs on weekday nights and by hand')
    ];
}
function describeGates(gates) {
    if (gates.length === 0)
        return 'no tests were recognised: add your gates to it';
    return gates.map(({ name, why }) => `gate '${name}' (${why})`).join(', ');
}

;// CONCATENATED MODULE: ./lib/commands/init.js







async function init({ repo, output }) {
    const root = (0,external_node_path_.resolve)(repo);
    const files = (0,disk_files/* diskFiles */.T)();
    if (!(await files.isFolder((0,external_node_path_.join)(root, '.git'))) && (await files.find(root, '.git')).length === 0) {
        throw new errors/* ConfigurationError */.j1([
            { where: root, what: 'this is not the top folder of a git repository', fix: 'Run it there, or name it with --repo' }
        ]);
    }
    const found = await files.find(root, '{*,.github/**}');
    const steps = planInit(found.map(({ path }) => path), path => tryRead((0,external_node_path_.join)(root, path)));
    for (const step of steps)
        if (step.kind === 'create')
            await files.write((0,external_node_path_.join)(root, step.path), step.content);
    if (output.json)
        process.stdout.write((0,inert_json/* inertJson */.n)(steps));
    else {
        for (const { kind, path, why } of steps)
            process.stdout.write((0,terminal_text/* terminalText */.eR)(`${kind === 'create' ? 'wrote' : 'kept '} ${path}: ${why}\n`));
        process.stdout.write('\nRead both, commit them to the default branch, then try: integration-orchestrator doctor\n');
    }
    return 0;
}
function tryRead(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ACTION_REFERENCE)
/* harmony export */ });
const ACTION_REFERENCE = 'integration-orchestrator/integration-orchestrator@v1';


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fieldOf)
/* harmony export */ });
function fieldOf(value, ...path) {
    let found = value;
    for (const name of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = found[name];
    }
    return found;
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inertJson)
/* harmony export */ });
const HARMFUL = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
function inertJson(value) {
    return `${JSON.stringify(value, null, 2).replace(HARMFUL, escapeUnits).replaceAll('##[', '#\\u0023[')}\n`;
}
function escapeUnits(character) {
    return character
        .split('')
        .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
