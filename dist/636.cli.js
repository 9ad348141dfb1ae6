export const id = 636;
export const ids = [636];
export const modules = {

/***/ 8523:
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
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/files/write-whole.js



async function writeWhole(path, text) {
    const folder = (0,external_node_path_.dirname)(path);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const beside = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,promises_.open)(beside, 'wx', 0o644);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(beside, path);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/disk-files.js








const LARGEST_TEXT = 128 * 1024 * 1024;
function diskFiles() {
    return {
        find,
        clear,
        copy,
        read,
        write: async (path, text) => {
            await translated(`cannot write ${path}`, async () => {
                await writeWhole(path, text);
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
            return new TextDecoder().decode(await file.readFile());
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
        await remove(path);
    }
}
function isPlainlyAbsolute(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path) === path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root !== path;
}
async function remove(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
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

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ makeScratchFolder),
/* harmony export */   W: () => (/* binding */ tryRemoveScratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _remove_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(895);



const PREFIX = 'integration-orchestrator-';
async function makeScratchFolder(parent) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(parent), PREFIX));
}
async function tryRemoveScratchFolder(path) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).startsWith(PREFIX))
        return false;
    try {
        await (0,_remove_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolder */ .v)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/adapters/files/remove-folder.js
var remove_folder = __webpack_require__(895);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
;// CONCATENATED MODULE: ./lib/adapters/git/private-repository.js




const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
};
async function makePrivateRepository(workDir, user, runner) {
    await (0,promises_.mkdir)(workDir, { recursive: true });
    const directory = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(workDir, 'repository-')));
    const run = runner(directory, directory);
    const init = ['init', '--quiet', '--bare', '--template=', '--initial-branch=unborn', `--object-format=${user.format}`];
    await run({ args: [...init, directory] });
    const objects = (0,external_node_path_.join)(directory, 'objects');
    await (0,promises_.writeFile)((0,external_node_path_.join)(objects, 'info', 'alternates'), alternatesLine(user.objects));
    const shallowFile = (0,external_node_path_.join)(directory, 'shallow');
    if (user.shallow)
        await (0,promises_.copyFile)(user.shallowFile, shallowFile);
    await run({ args: ['config', 'uploadpack.allowAnySHA1InWant', 'true'] });
    return { directory, objects, shallowFile, format: user.format, run };
}
async function removePrivateRepository({ directory }) {
    await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
}
function alternatesLine(path) {
    if (!/^["#]|[\n\\]/.test(path))
        return `${path}\n`;
    return `"${path.replace(/["\\]/g, sign => `\\${sign}`).replaceAll('\n', '\\n')}"\n`;
}
async function missingObjects(repository, oids) {
    if (oids.length === 0)
        return new Set();
    const { stdout } = await repository.run({ args: ['cat-file', '--batch-check'], input: `${oids.join('\n')}\n` });
    const lines = stdout.toString('latin1').split('\n');
    return new Set(oids.filter((_, i) => lines[i]?.endsWith(' missing') !== false));
}
async function peel(repository, revision) {
    const call = { args: ['rev-parse', '--verify', '--quiet', '--end-of-options', revision], answers: 'any' };
    const { stdout } = await repository.run(call);
    const oid = stdout.toString('latin1').trim();
    return (0,ids/* isOid */.dH)(oid) ? oid : null;
}
async function mergeBases(repository, a, b) {
    const { stdout } = await repository.run({ args: ['merge-base', '--all', a, b], answers: [0, 1] });
    return stdout.toString('latin1').split('\n').filter(ids/* isOid */.dH);
}
function isShallow(repository) {
    return (0,external_node_fs_.existsSync)(repository.shallowFile);
}

;// CONCATENATED MODULE: ./lib/adapters/git/checkout.js




async function checkoutCommit(ours, runner, commit, directory) {
    await removeTree(directory);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const gitDir = (0,external_node_path_.join)(directory, '.git');
    const run = runner(directory, gitDir);
    await run({ args: ['init', '--quiet', '--template=', '--initial-branch=unborn', `--object-format=${ours.format}`] });
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'objects', 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'objects', 'info', 'alternates'), alternatesLine(ours.objects));
    if (isShallow(ours))
        await (0,promises_.copyFile)(ours.shallowFile, (0,external_node_path_.join)(gitDir, 'shallow'));
    await run({ args: ['checkout', '--quiet', '--force', '--no-recurse-submodules', '--detach', commit, '--'] });
}
async function removeTree(path) {
    if (!(await exists(path)))
        return;
    const aside = await freeName(path);
    await (0,promises_.rename)(path, aside);
    await (0,remove_folder/* removeFolder */.v)(aside).catch(() => undefined);
}
async function freeName(path) {
    for (let i = 0;; i++) {
        const name = `${path}.old-${i}`;
        if (!(await exists(name)))
            return name;
    }
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./lib/adapters/git/author.js
const RAW_DATE = /^\d{1,12} [+-]\d{4}$/;
const EPOCH = '0 +0000';
const CRUD_ONLY = /^[\0- .,:;<>"\\']*$/;
function authorEnvironment({ author, authorDate, date }) {
    const name = [author.name, author.email].map(withoutControls).find(text => !CRUD_ONLY.test(text));
    return {
        GIT_AUTHOR_NAME: name ?? 'unknown',
        GIT_AUTHOR_EMAIL: withoutControls(author.email),
        GIT_AUTHOR_DATE: `@${[authorDate, date].find(isWritableDate) ?? EPOCH}`,
        GIT_COMMITTER_DATE: `@${isWritableDate(date) ? date : EPOCH}`
    };
}
function isWritableDate(date) {
    return RAW_DATE.test(date);
}
function withoutControls(text) {
    return text.replace(/[\0-\x1f\x7f]/g, ' ');
}

;// CONCATENATED MODULE: ./lib/adapters/git/committer.js
const COMMITTER = {
    name: 'Integration Orchestrator',
    email: 'integration-orchestrator@users.noreply.github.com'
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/adapters/git/names.js

const ESCAPE = /\\x[0-9a-f]{2}/;
function decodeName(bytes) {
    return decodePath(bytes);
}
function encodeName(text) {
    return encodePath(text);
}
function decodePath(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,external_node_buffer_.isUtf8)(buffer))
        return escapeLookalikes(buffer.toString('utf8'));
    let text = '';
    let valid = 0;
    for (let at = 0; at < buffer.length;) {
        const length = sequenceLength(buffer, at);
        if (length === 0) {
            text += escapeLookalikes(buffer.toString('utf8', valid, at)) + escapeByte(buffer[at] ?? 0);
            valid = at + 1;
        }
        at += Math.max(length, 1);
    }
    return text + escapeLookalikes(buffer.toString('utf8', valid));
}
function encodePath(text) {
    if (!ESCAPE.test(text))
        return Buffer.from(text, 'utf8');
    return Buffer.concat(text
        .split(/(\\x[0-9a-f]{2})/)
        .map(part => (ESCAPE.test(part) ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part, 'utf8'))));
}
function escapeLookalikes(text) {
    return text.includes('\\x') ? text.replace(/\\(?=x[0-9a-f]{2})/g, () => '\\x5c') : text;
}
function escapeByte(byte) {
    return `\\x${byte.toString(16).padStart(2, '0')}`;
}
function sequenceLength(buffer, at) {
    for (let length = 1; length <= 4 && at + length <= buffer.length; length++) {
        if ((0,external_node_buffer_.isUtf8)(buffer.subarray(at, at + length)))
            return length;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/adapters/git/merge-tree-output.js



const MERGE_TREE = ['merge-tree', '--write-tree', '-z', '--messages', '--name-only'];
const FAILURE = /^ERROR\b/;
function parseMergeTree(code, stdout) {
    if (code !== 0 && code !== 1)
        throw failure(`exit code ${code}`);
    const { fields, rest } = splitFields(stdout);
    return readMergeFields(code === 0, fields, rest);
}
function readMergeFields(clean, fields, rest = Buffer.alloc(0)) {
    const tree = fields[0]?.toString('latin1') ?? '';
    const separator = fields.findIndex((field, i) => i > 0 && field.length === 0);
    if (!(0,ids/* isOid */.dH)(tree) || separator < 0)
        throw failure('output that is cut short');
    const messages = parseMessages(fields.slice(separator + 1), rest);
    const broken = messages.find(({ type }) => FAILURE.test(type));
    if (broken)
        throw failure(`${broken.type}: ${broken.text}`);
    return result(clean, tree, fields.slice(1, separator), messages);
}
function result(clean, tree, paths, messages) {
    return { clean, tree, conflicted: [...new Set(paths.map(decodePath))], messages };
}
function splitFields(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const fields = [];
    let at = 0;
    for (let end = buffer.indexOf(0); end >= 0; end = buffer.indexOf(0, at)) {
        fields.push(buffer.subarray(at, end));
        at = end + 1;
    }
    return { fields, rest: buffer.subarray(at) };
}
function parseMessages(fields, rest) {
    const messages = [];
    for (let at = 0; at < fields.length;) {
        const head = fields[at]?.toString('latin1') ?? '';
        if (/^\d+$/.test(head)) {
            const type = at + 1 + Number(head);
            if (type + 1 >= fields.length)
                throw failure('output that is cut short');
            messages.push(message(fields[type], fields.slice(at + 1, type), fields[type + 1]));
            at = type + 2;
        }
        else {
            if (head !== '')
                messages.push(message(undefined, [], fields[at]));
            at++;
        }
    }
    if (/^\d+$/.test(rest.toString('latin1')))
        throw failure('output that is cut short');
    return rest.length === 0 ? messages : [...messages, message(undefined, [], rest)];
}
function message(type, paths, text) {
    return {
        type: type?.toString('utf8') ?? '',
        paths: paths.map(decodePath),
        text: decodePath(text ?? Buffer.alloc(0)).trimEnd()
    };
}
function failure(what) {
    return new errors/* ToolError */.v4(`git merge-tree ended with ${what}`, 'Run `git fsck` in the repository; then run again.');
}

;// CONCATENATED MODULE: ./lib/adapters/git/merge-stream.js
const LARGEST_ANSWER = 1 << 28;
function mergeStream() {
    const answers = [];
    let partial = [];
    let fields = [];
    let bytes = 0;
    let clean = false;
    let place = { kind: 'status' };
    const finish = () => {
        answers.push({ clean, fields });
        fields = [];
        bytes = 0;
        return { kind: 'status' };
    };
    const take = (field) => {
        if (place.kind === 'status') {
            if (field.length === 0)
                return place;
            clean = field[0] === ONE;
            return field.length === 1 && (clean || field[0] === ZERO) ? { kind: 'tree' } : { kind: 'lost' };
        }
        if (place.kind === 'count' && field.length === 0)
            return finish();
        fields.push(field);
        switch (place.kind) {
            case 'tree':
                return { kind: 'paths' };
            case 'paths':
                return field.length === 0 ? { kind: 'count' } : place;
            case 'count':
                return isCount(field) ? { kind: 'message', left: Number(field.toString('latin1')) + 2 } : finish();
            case 'message':
                return place.left === 1 ? { kind: 'count' } : { kind: 'message', left: place.left - 1 };
            case 'lost':
                return place;
        }
    };
    return {
        answers,
        push: chunk => {
            for (let at = 0; at < chunk.length && place.kind !== 'lost';) {
                const end = chunk.indexOf(0, at);
                partial.push(chunk.subarray(at, end < 0 ? chunk.length : end));
                bytes += (end < 0 ? chunk.length : end + 1) - at;
                if (bytes > LARGEST_ANSWER)
                    place = { kind: 'lost' };
                else if (end >= 0)
                    place = take(partial.length === 1 ? (partial[0] ?? EMPTY) : Buffer.concat(partial));
                if (end < 0)
                    return;
                partial = [];
                at = end + 1;
            }
        }
    };
}
const ZERO = 0x30;
const ONE = 0x31;
const EMPTY = Buffer.alloc(0);
function isCount(field) {
    return field.length < 10 && field.every(byte => byte >= 0x30 && byte <= 0x39);
}

;// CONCATENATED MODULE: ./lib/adapters/git/chunks.js
async function eachChunk(items, size, work) {
    const count = Math.ceil(items.length / size);
    const chunks = Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
    const ends = await Promise.allSettled(chunks.map(work));
    return ends.flatMap(end => {
        if (end.status === 'rejected')
            throw end.reason;
        return end.value;
    });
}

;// CONCATENATED MODULE: ./lib/adapters/git/merge-many.js





const LARGEST_CHUNK = 1000;
const SMALLEST_CHUNK = 8;
const UNKNOWN_OPTION = 129;
const MOST_SILENT_DEATHS = 2;
async function mergeMany(run, pairs, single) {
    const size = Math.ceil(pairs.length / (0,external_node_os_.availableParallelism)());
    const limits = { size: Math.min(LARGEST_CHUNK, Math.max(SMALLEST_CHUNK, size)) };
    return await eachChunk(pairs, limits.size, chunk => mergeChunk(run, chunk, single));
}
async function mergeChunk(run, pairs, single) {
    const results = [];
    let silent = 0;
    while (results.length < pairs.length) {
        const rest = pairs.slice(results.length);
        const { answers, canStream } = silent < MOST_SILENT_DEATHS ? await stream(run, rest) : { answers: [], canStream: false };
        for (const [i, pair] of rest.slice(0, answers.length).entries()) {
            results.push(readAnswer(answers[i]) ?? (await single(pair)));
        }
        silent = !canStream ? MOST_SILENT_DEATHS : answers.length === 0 ? silent + 1 : 0;
        const next = rest[answers.length];
        if (next !== undefined)
            results.push(await single(next));
    }
    return results;
}
async function stream(run, pairs) {
    const { push, answers } = mergeStream();
    const input = pairs.map(({ ours, theirs }) => `${ours} ${theirs}\n`).join('');
    try {
        const { code } = await run({ args: [...MERGE_TREE, '--stdin'], input, answers: 'any', onOutput: push });
        return { answers, canStream: code !== UNKNOWN_OPTION };
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        return { answers, canStream: true };
    }
}
function readAnswer(answer) {
    if (answer === undefined)
        return null;
    try {
        return readMergeFields(answer.clean, answer.fields);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        return null;
    }
}

// EXTERNAL MODULE: ./lib/domain/few-of.js
var few_of = __webpack_require__(978);
;// CONCATENATED MODULE: ./lib/adapters/git/ref-output.js


const REF_FORMAT = '%(objectname) %(refname) %(symref)';
function parseForEachRef(stdout) {
    return splitLines(stdout).flatMap(line => {
        const [oid = '', ref = '', target = ''] = line.split(' ');
        return (0,ids/* isOid */.dH)(oid) && ref !== '' ? [{ ref, oid, target: target === '' ? null : target }] : [];
    });
}
function parseLsRemote(stdout) {
    const targets = new Map();
    return splitLines(stdout).flatMap(line => {
        const [value = '', ref = ''] = line.split('\t');
        if (value.startsWith('ref: '))
            targets.set(ref, value.slice(5));
        return (0,ids/* isOid */.dH)(value) && ref !== '' ? [{ ref, oid: value, target: targets.get(ref) ?? null }] : [];
    });
}
function splitLines(stdout) {
    return decodeName(stdout).split('\n');
}

;// CONCATENATED MODULE: ./lib/adapters/git/origin.js





const ANSWER_SECONDS = 30;
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--no-recurse-submodules'
];
function openOrigin(run) {
    return {
        list: async (patterns) => {
            const args = ['ls-remote', '--symref', 'origin', ...patterns];
            return parseLsRemote((await run({ args, timeoutSeconds: ANSWER_SECONDS })).stdout);
        },
        fetch: async (options, refspecs) => {
            const input = Buffer.concat(refspecs.map(refspec => encodeName(`${refspec}\n`)));
            await run({ args: [...FETCH, ...options, '--stdin', 'origin'], input });
        },
        push: args => run({ args: ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', ...args], answers: 'any' })
    };
}
async function fetchWanted(repository, origin, wanted, options) {
    const absent = await stillMissing(repository, wanted);
    if (absent.length === 0)
        return;
    if (!origin)
        throw lacking(absent, 'there is no remote named origin to get them from');
    try {
        await origin.fetch(options, unique(absent.map(({ oid }) => `${oid}:refs/fetched/${oid}`)));
    }
    catch (error) {
        const named = absent.filter(({ ref }) => ref !== '');
        if (!(error instanceof errors/* ToolError */.v4) || named.length === 0)
            throw error;
        await origin.fetch(options, unique(named.map(({ ref }) => `+${ref}:refs/seen/${ref}`))).catch(() => {
            throw error;
        });
    }
    const left = await stillMissing(repository, wanted);
    if (left.length > 0)
        throw lacking(left, 'origin does not have them any more: they moved while we looked');
}
async function stillMissing(repository, wanted) {
    const missing = await missingObjects(repository, unique(wanted.map(({ oid }) => oid)));
    return wanted.filter(({ oid }) => missing.has(oid));
}
function lacking(wanted, why) {
    const names = wanted.map(({ oid, ref }) => `${ref || 'commit'} (${oid})`);
    return new errors/* ToolError */.v4(`${(0,few_of/* fewOf */.s)(names, 5)} could not be fetched: ${why}`, 'Fetch them by hand, or run again.');
}
function unique(values) {
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./lib/adapters/git/partial-clone.js

const ROUNDS = 100;
async function completeTrees(repository, origin, revisions) {
    for (let round = 0; round < ROUNDS; round++) {
        const missing = await missingBelow(repository, revisions);
        if (missing.length === 0)
            return;
        await origin.fetch(['--filter=blob:none'], missing);
    }
}
async function missingBelow(repository, revisions) {
    const args = ['rev-list', '--objects', '--no-walk', '--missing=print', '--no-object-names', '--stdin'];
    const { stdout } = await repository.run({ args, input: `${revisions.join('\n')}\n` });
    return stdout
        .toString('latin1')
        .split('\n')
        .filter(line => line.startsWith('?'))
        .map(line => line.slice(1))
        .filter(ids/* isOid */.dH);
}

;// CONCATENATED MODULE: ./lib/adapters/git/shallow.js




const FIRST_DEPTH = 64;
const STEPS = ['--deepen=128', '--deepen=512', '--deepen=2048', '--depth=2147483647'];
async function deepenUntilComparable(repository, origin, a, b) {
    let fetched = false;
    for (const step of STEPS) {
        const cuts = await oneSidedCuts(repository, a, b);
        if (cuts.length === 0)
            return fetched;
        if (!origin)
            throw tooShallow('and there is no remote named origin to get the rest from');
        await deepen(origin, step, cuts);
        fetched = true;
    }
    if ((await oneSidedCuts(repository, a, b)).length > 0)
        throw tooShallow('and origin itself does not have the rest');
    return fetched;
}
async function deepen(origin, step, cuts) {
    try {
        await origin.fetch([step], cuts);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        await origin.fetch([step], ['+refs/heads/*:refs/seen/refs/heads/*']).catch(() => {
            throw new errors/* ToolError */.v4(`the shallow clone could not be deepened: ${error.message}`, FIX, { cause: error });
        });
    }
}
const FIX = 'Run `git fetch --unshallow`; in a workflow, give actions/checkout `fetch-depth: 0`';
function tooShallow(why) {
    const what = `the clone is shallow, its history does not reach the merge base, ${why}`;
    return new errors/* ConfigurationError */.j1([{ where: 'repository', what, fix: FIX }]);
}
async function oneSidedCuts(repository, a, b) {
    const boundary = await readBoundary(repository);
    if (boundary.size === 0)
        return [];
    const { stdout } = await repository.run({ args: ['rev-list', `${a}...${b}`, '--'] });
    return stdout
        .toString('latin1')
        .split('\n')
        .filter((oid) => (0,ids/* isOid */.dH)(oid) && boundary.has(oid));
}
async function readBoundary(repository) {
    if (!isShallow(repository))
        return new Set();
    const text = await (0,promises_.readFile)(repository.shallowFile, 'latin1');
    return new Set(text.split('\n').filter(ids/* isOid */.dH));
}
async function keepingHistory(repository, fetch) {
    const before = await readBoundary(repository);
    await fetch();
    const after = await readBoundary(repository);
    const fresh = [...after].filter(oid => !before.has(oid));
    if (fresh.length === 0)
        return;
    const known = await whoseParentsAreHere(repository, fresh);
    if (known.size === 0)
        return;
    const drawn = await (0,promises_.readFile)(repository.shallowFile);
    await (0,promises_.writeFile)(repository.shallowFile, [...after]
        .filter(oid => !known.has(oid))
        .map(oid => `${oid}\n`)
        .join(''));
    const walk = await repository.run({
        args: ['rev-list', '--quiet', '--stdin'],
        input: lines([...known]),
        answers: 'any'
    });
    if (walk.code !== 0)
        await (0,promises_.writeFile)(repository.shallowFile, drawn);
}
async function whoseParentsAreHere(repository, oids) {
    const { stdout } = await repository.run({ args: ['cat-file', '--batch'], input: lines(oids) });
    const parents = new Map();
    const text = stdout.toString('latin1');
    let at = 0;
    for (const oid of oids) {
        const [head = '', size = '0'] = /^[0-9a-f]+ commit (\d+)\n/.exec(text.slice(at, at + 120)) ?? [];
        const headers = text.slice(at + head.length, at + head.length + Number(size)).split('\n\n', 1)[0] ?? '';
        parents.set(oid, [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(match => match[1]));
        at += head.length + Number(size) + 1;
    }
    const missing = await missingObjects(repository, [...parents.values()].flat());
    return new Set(oids.filter(oid => parents.get(oid)?.every(parent => !missing.has(parent)) === true));
}
function lines(oids) {
    return oids.map(oid => `${oid}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/adapters/git/repositories.js





function ensureCommits({ ours, origin, alone }, wanted) {
    return alone(async () => {
        if (!isShallow(ours)) {
            await fetchWanted(ours, origin, wanted, []);
            return;
        }
        await keepingHistory(ours, () => fetchWanted(ours, origin, wanted, [`--depth=${FIRST_DEPTH}`]));
    });
}
async function ensureComparable({ ours, origin, alone }, a, b) {
    if (!isShallow(ours))
        return false;
    return alone(() => deepenUntilComparable(ours, origin, a, b));
}
async function ensureFiles({ ours, origin, partial, alone }, revisions) {
    if (partial && origin)
        await alone(() => completeTrees(ours, origin, revisions));
}
async function ensureMergeFiles(all, a, b) {
    if (!all.partial)
        return;
    const involved = new Set([a, b]);
    for (let [left, right] = [a, b]; left !== undefined && right !== undefined;) {
        const bases = await mergeBases(all.ours, left, right);
        for (const base of bases)
            involved.add(base);
        [left, right] = bases;
    }
    await ensureFiles(all, [...involved]);
}
async function isAncestor(all, ancestor, descendant) {
    const args = ['merge-base', '--is-ancestor', ancestor, descendant];
    const ask = async () => (await all.ours.run({ args, answers: [0, 1] })).code === 0;
    return (await ask()) || ((await ensureComparable(all, ancestor, descendant)) && (await ask()));
}
async function commitOf(all, text) {
    if (!(0,ids/* isOid */.dH)(text))
        return null;
    if (all.origin && (await missingObjects(all.ours, [text])).has(text)) {
        await ensureCommits(all, [{ oid: text, ref: '' }]).catch(() => undefined);
    }
    return peel(all.ours, `${text}^{commit}`);
}

;// CONCATENATED MODULE: ./lib/adapters/git/scratch-commits.js






async function writeScratchCommits(ours, commits) {
    if (commits.length === 0)
        return [];
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(ours.directory, 'scratch-'));
    try {
        const names = commits.map((_, i) => String(i));
        await Promise.all(commits.map(async (commit, i) => (0,promises_.writeFile)((0,external_node_path_.join)(folder, String(i)), commitObject(commit))));
        const { stdout } = await ours.run({
            args: ['hash-object', '-t', 'commit', '-w', '--no-filters', '--stdin-paths'],
            directory: folder,
            input: names.map(name => `${name}\n`).join('')
        });
        const oids = stdout.toString('latin1').split('\n').filter(ids/* isOid */.dH);
        if (oids.length !== commits.length)
            throw new errors/* ToolError */.v4(`git hash-object wrote ${oids.length} of ${commits.length} commits`, 'Run again.');
        return oids;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function commitObject({ tree, parents, date }) {
    const stamp = `${COMMITTER.name} <${COMMITTER.email}> ${isWritableDate(date) ? date : '0 +0000'}`;
    const lines = [`tree ${tree}`, ...parents.map(parent => `parent ${parent}`), `author ${stamp}`, `committer ${stamp}`];
    return [...lines, '', 'scratch'].join('\n');
}

;// CONCATENATED MODULE: ./lib/adapters/git/composer.js









function openComposer(all, runner) {
    return {
        merge: async (ours, theirs) => {
            await ensureMergeFiles(all, ours, theirs);
            return merge(all, [ours, theirs]);
        },
        mergeMany: async (pairs) => {
            for (const { ours, theirs } of pairs)
                await ensureMergeFiles(all, ours, theirs);
            return mergeMany(all.ours.run, pairs, ({ ours, theirs }) => merge(all, [ours, theirs]));
        },
        mergeOn: (base, ours, theirs) => mergeOn(all, base, ours, theirs),
        commit: commit => writeCommit(all, commit),
        scratchCommits: commits => writeScratchCommits(all.ours, commits),
        tree: commit => treeOf(all, commit),
        checkout: async (commit, directory) => {
            await ensureFiles(all, [commit]);
            await checkoutCommit(all.ours, runner, commit, directory);
        }
    };
}
async function merge({ ours }, args) {
    const { code, stdout, stderr } = await ours.run({ args: [...MERGE_TREE, ...args], answers: 'any' });
    if (code > 1)
        throw new errors/* ToolError */.v4(`git merge-tree failed with exit code ${code}: ${stderr}`, 'Read what git says, and run again.');
    return parseMergeTree(code, stdout);
}
async function mergeOn(all, base, ours, theirs) {
    await ensureFiles(all, [base, ours, theirs]);
    const trees = await Promise.all([base, ours, theirs].map(revision => treeOf(all, revision)));
    const [baseTree = base, ourTree = ours, theirTree = theirs] = trees;
    const [root = base] = await scratchCommits(all, [baseTree], []);
    const [left = ours, right = theirs] = await scratchCommits(all, [ourTree, theirTree], [root]);
    return merge(all, [left, right]);
}
function scratchCommits(all, trees, parents) {
    return writeScratchCommits(all.ours, trees.map(tree => ({ tree, parents, date: '0 +0000' })));
}
async function writeCommit({ ours }, commit) {
    const parents = commit.parents.flatMap(parent => ['-p', parent]);
    const { stdout } = await ours.run({
        args: ['commit-tree', commit.tree, ...parents, '-F', '-'],
        input: commit.message.replaceAll('\0', '\uFFFD'),
        environment: {
            ...authorEnvironment(commit),
            GIT_COMMITTER_NAME: COMMITTER.name,
            GIT_COMMITTER_EMAIL: COMMITTER.email
        }
    });
    return stdout.toString('latin1').trim();
}
async function treeOf({ ours }, revision) {
    if (revision === EMPTY_TREE.sha1 || revision === EMPTY_TREE.sha256)
        return EMPTY_TREE[ours.format];
    const tree = await peel(ours, `${revision}^{tree}`);
    if (tree === null)
        throw new errors/* ToolError */.v4(`${revision} is no commit or tree of this repository`, 'Run again.');
    return tree;
}

;// CONCATENATED MODULE: ./lib/adapters/git/environment.js
const NEEDED = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SYSTEMROOT', 'LD_LIBRARY_PATH'];
const TRANSPORT = /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|SSL_\w+|HTTP_\w+|CURL_\w+)$/;
const CONFIGURATION = /^GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)$/;
const WITHHELD = /^(?:GIT_|ACTIONS_|INPUT_)/;
const ALWAYS = {
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LFS_SKIP_SMUDGE: '1',
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    GIT_PAGER: 'cat',
    GIT_EDITOR: 'false',
    GIT_ADVICE: '0',
    GCM_INTERACTIVE: 'never'
};
const ALONE = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_ATTR_NOSYSTEM: '1' };
function privateEnvironment(environment) {
    return {
        ...pick(environment, name => NEEDED.includes(name.toUpperCase())),
        ...ALWAYS,
        ...ALONE,
        GIT_NO_LAZY_FETCH: '1'
    };
}
function userEnvironment(environment) {
    return {
        ...pick(environment, name => !WITHHELD.test(name) || TRANSPORT.test(name) || CONFIGURATION.test(name)),
        ...ALWAYS
    };
}
function originEnvironment(environment, settings) {
    const own = pick(environment, name => !WITHHELD.test(name) || TRANSPORT.test(name));
    const ssh = own.GIT_SSH_COMMAND ?? own.GIT_SSH ?? settings.find(({ key }) => key === 'core.sshcommand')?.value;
    return {
        ...own,
        ...(ssh === undefined ? { GIT_SSH_COMMAND: UNATTENDED_SSH } : {}),
        ...ALWAYS,
        ...ALONE,
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.map(({ key }, i) => [`GIT_CONFIG_KEY_${i}`, key])),
        ...Object.fromEntries(settings.map(({ value }, i) => [`GIT_CONFIG_VALUE_${i}`, value]))
    };
}
const UNATTENDED_SSH = 'ssh -oBatchMode=yes -oConnectTimeout=20 -oServerAliveInterval=15';
function pick(environment, wanted) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined && wanted(entry[0])));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/adapters/git/git-process.js


const MAX_OUTPUT = 1 << 28;
const MAX_STDERR = 1 << 14;
const LINGER_MS = 500;
const KILL_AFTER_MS = 2000;
function gitIn(context) {
    return call => context.slot(async () => {
        (0,errors/* throwIfCancelled */.dZ)(context.signal);
        const end = await runProcess(context, call);
        (0,errors/* throwIfCancelled */.dZ)(context.signal);
        return judge(context, call, end);
    });
}
function judge(context, call, end) {
    const stderr = context.redact(end.stderr.trim());
    const title = `git ${call.args[0] ?? ''}`;
    if (end.cut === 'time') {
        throw new errors/* ToolError */.v4(`${title} gave no answer in ${call.timeoutSeconds ?? 0} seconds`, 'Check the connection to the server and run again.');
    }
    if (end.cut === 'output') {
        throw new errors/* ToolError */.v4(`${title} wrote more than ${call.maxOutput ?? MAX_OUTPUT} bytes`, 'Report this, please.');
    }
    if (end.code === null) {
        throw new errors/* ToolError */.v4(`${title} was ended by ${end.killedBy ?? 'a signal'}: ${stderr}`, 'Run again; then try `git fsck`.');
    }
    const answers = call.answers ?? [0];
    if (answers !== 'any' && !answers.includes(end.code)) {
        throw new errors/* ToolError */.v4(`${title} failed with exit code ${end.code}: ${stderr}`, 'Read what git says, and run again.');
    }
    return { code: end.code, stdout: end.stdout, stderr };
}
function runProcess(context, call) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', [...context.leading, ...call.args], {
            cwd: call.directory ?? context.directory,
            env: { ...context.environment, ...call.environment },
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true
        });
        const output = collect(child, call);
        const stop = () => {
            end(child);
        };
        const timer = call.timeoutSeconds === undefined ? null : setTimeout(output.cut, call.timeoutSeconds * 1000, 'time');
        context.signal.addEventListener('abort', stop);
        const settle = () => {
            context.signal.removeEventListener('abort', stop);
            if (timer)
                clearTimeout(timer);
        };
        child.once('error', error => {
            settle();
            reject(new errors/* ToolError */.v4(`git could not be started: ${error.message}`, 'Install git and see that it is on the PATH.', {
                cause: error
            }));
        });
        child.once('exit', code => {
            if (context.mayLinger === true || code === null || context.signal.aborted)
                setTimeout(output.close, LINGER_MS).unref();
        });
        child.once('close', (code, killedBy) => {
            settle();
            resolve({ code, killedBy, ...output.result() });
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(call.input ?? '');
    });
}
function collect(child, call) {
    const chunks = [];
    let bytes = 0;
    let stderr = '';
    let why = null;
    const cut = (reason) => {
        why ??= reason;
        end(child);
    };
    child.stdout?.on('data', (chunk) => {
        if (call.onOutput) {
            call.onOutput(chunk);
            return;
        }
        bytes += chunk.length;
        if (bytes > (call.maxOutput ?? MAX_OUTPUT))
            cut('output');
        else
            chunks.push(chunk);
    });
    child.stderr?.on('data', (chunk) => {
        stderr = (stderr + chunk.toString('utf8')).slice(-MAX_STDERR);
    });
    return {
        cut,
        close: () => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        },
        result: () => ({ stdout: Buffer.concat(chunks), stderr, cut: why })
    };
}
function end(child) {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref();
}

// EXTERNAL MODULE: ./lib/domain/is-at-least.js
var is_at_least = __webpack_require__(766);
;// CONCATENATED MODULE: ./lib/adapters/git/git-version.js


const MINIMUM_GIT = '2.38';
async function readGitVersion(run) {
    const { stdout } = await run({ args: ['version'] }).catch((error) => {
        if (isNotFound(error))
            throw unfit('no git was found on the PATH');
        throw error;
    });
    const output = stdout.toString('utf8').trim();
    if (!isRecentGit(output)) {
        throw unfit(`version ${MINIMUM_GIT} or newer is needed, and \`git version\` says ${JSON.stringify(output.slice(0, 80))}`);
    }
    return output.split(' ')[2] ?? '';
}
function isRecentGit(output) {
    return (0,is_at_least/* isAtLeast */.d)(/^git version (\S+)/.exec(output)?.[1] ?? '', MINIMUM_GIT);
}
function isNotFound(error) {
    const cause = error instanceof Error ? error.cause : null;
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}
function unfit(what) {
    return new errors/* ConfigurationError */.j1([
        { where: 'git', what, fix: `Install git ${MINIMUM_GIT} or newer, or use a runner image that has it` }
    ]);
}

;// CONCATENATED MODULE: ./lib/adapters/git/diff-output.js


const STATUS = {
    A: 'added',
    M: 'modified',
    D: 'deleted',
    R: 'renamed',
    C: 'copied',
    T: 'type-changed'
};
function parseRawChanges(stdout) {
    return readSection(fieldReader(stdout));
}
function parseManyRawChanges(stdout, pairs) {
    return readSections(stdout, pairs, readSection);
}
function parseManyNames(stdout, pairs) {
    return readSections(stdout, pairs, readRaw);
}
function readSections(stdout, pairs, read) {
    const reader = fieldReader(stdout);
    const sections = pairs.map(pair => {
        if (reader.line() !== pair)
            cutShort();
        return read(reader);
    });
    if (reader.peek() !== undefined)
        cutShort();
    return sections;
}
function readRaw({ next, peek }) {
    const raw = [];
    while (peek() === COLON) {
        const letter = next().toString('latin1').split(' ')[4]?.charAt(0) ?? '';
        const oldPath = decodePath(next());
        raw.push({ letter, oldPath, path: letter === 'R' || letter === 'C' ? decodePath(next()) : oldPath });
    }
    return raw;
}
function readSection(reader) {
    const { next } = reader;
    return readRaw(reader).map(({ letter, oldPath, path }) => {
        const [, added, removed, inline] = /^(\d+|-)\t(\d+|-)\t(.?)/s.exec(next().toString('latin1')) ?? cutShort();
        if (inline === '') {
            next();
            next();
        }
        return {
            path,
            oldPath,
            status: STATUS[letter] ?? cutShort(),
            binary: added === '-',
            added: Number(added === '-' ? 0 : added),
            removed: Number(removed === '-' ? 0 : removed),
            patches: letter === 'T' ? 2 : 1
        };
    });
}
const COLON = 0x3a;
const NEWLINE = 0x0a;
function fieldReader(buffer) {
    let at = 0;
    const until = (end) => {
        if (end < 0)
            cutShort();
        const field = buffer.subarray(at, end);
        at = end + 1;
        return field;
    };
    return {
        next: () => until(buffer.indexOf(0, at)),
        peek: () => buffer[at],
        line: () => until(buffer.indexOf(NEWLINE, at)).toString('latin1')
    };
}
function cutShort() {
    throw new errors/* ToolError */.v4('git diff-tree ended with output that is cut short', 'Run again.');
}

;// CONCATENATED MODULE: ./lib/adapters/git/patch-hunks.js
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const SECTION = 'diff --git ';
const PAIR = /^[0-9a-f]{40,64} [0-9a-f]{40,64}$/;
const patch_hunks_NEWLINE = 0x0a;
const LONGEST_HEADER = 200;
function hunkScanner() {
    const [first, pairs] = [[], []];
    let sections = first;
    let pending = '';
    const line = (text) => {
        if (PAIR.test(text))
            pairs.push((sections = []));
        if (text.startsWith(SECTION))
            sections.push([]);
        const match = HUNK.exec(text);
        if (match)
            sections.at(-1)?.push(readHunk(match));
    };
    return {
        push: chunk => {
            for (let at = 0; at < chunk.length;) {
                const end = chunk.indexOf(patch_hunks_NEWLINE, at);
                const stop = end < 0 ? chunk.length : end;
                if (pending.length < LONGEST_HEADER)
                    pending += chunk.toString('latin1', at, Math.min(stop, at + LONGEST_HEADER));
                if (end >= 0) {
                    line(pending);
                    pending = '';
                }
                at = stop + 1;
            }
        },
        end: () => {
            line(pending);
            return first;
        },
        endOfMany: () => {
            line(pending);
            return pairs;
        }
    };
}
function readHunk([, oldStart, oldCount = '1', newStart, newCount = '1']) {
    return {
        old: { start: Number(oldStart), count: Number(oldCount) },
        new: { start: Number(newStart), count: Number(newCount) }
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/changes.js



const DIFF = [
    'diff-tree',
    '-r',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--diff-algorithm=myers',
    '-M',
    '-l1000'
];
const LIST = ['-z', '--raw', '--numstat'];
const PATCH = ['-p', '-U0', '--inter-hunk-context=0'];
async function readChanges(run, from, to) {
    const scanner = hunkScanner();
    const [{ stdout }] = await Promise.all([
        run({ args: [...DIFF, ...LIST, from, to] }),
        run({ args: [...DIFF, ...PATCH, from, to], onOutput: scanner.push })
    ]);
    return joinLists(parseRawChanges(stdout), scanner.end());
}
async function readManyChanges(run, pairs, paths = []) {
    if (pairs.length === 0)
        return [];
    const { lines, input } = asLines(pairs);
    const limits = paths.length === 0 ? [] : ['--', ...paths];
    const environment = { GIT_LITERAL_PATHSPECS: '1' };
    const scanner = hunkScanner();
    const [{ stdout }] = await Promise.all([
        run({ args: [...DIFF, '--stdin', ...LIST, ...limits], input, environment }),
        run({ args: [...DIFF, '--stdin', ...PATCH, ...limits], input, environment, onOutput: scanner.push })
    ]);
    const hunks = scanner.endOfMany();
    if (hunks.length !== pairs.length)
        throw disagreement();
    return parseManyRawChanges(stdout, lines).map((changes, i) => joinLists(changes, hunks[i] ?? []));
}
async function readManyNames(run, pairs, renames) {
    if (pairs.length === 0)
        return [];
    const { lines, input } = asLines(pairs);
    return parseManyNames((await run({ args: [...DIFF, renames, '--stdin', '-z', '--raw'], input })).stdout, lines);
}
function asLines(pairs) {
    const lines = pairs.map(({ from, to }) => `${from} ${to}`);
    return { lines, input: lines.map(line => `${line}\n`).join('') };
}
function joinLists(changes, sections) {
    let next = 0;
    const joined = changes.map(({ patches, ...change }) => {
        const hunks = sections.slice(next, next + patches).flat();
        next += patches;
        return { ...change, hunks: change.binary ? [] : hunks };
    });
    if (next !== sections.length)
        throw disagreement();
    return joined;
}
function disagreement() {
    return new errors/* ToolError */.v4('git diff-tree gave two lists that do not agree', 'Run again.');
}

// EXTERNAL MODULE: ./lib/domain/pair-up.js
var pair_up = __webpack_require__(6822);
;// CONCATENATED MODULE: ./lib/adapters/git/changes-many.js






const changes_many_LARGEST_CHUNK = 50;
const MOST_PATHS = 500;
async function changesMany(ours, pairs) {
    if (pairs.length === 0)
        return [];
    const treeOf = await readTrees(ours, [...new Set(pairs.flatMap(({ from, to }) => [from, to]))]);
    const size = Math.min(changes_many_LARGEST_CHUNK, Math.ceil(pairs.length / (0,external_node_os_.availableParallelism)()));
    return await eachChunk(pairs, size, async (chunk) => {
        const trees = chunk.map(({ from, to, touching }) => ({ from: treeOf(from), to: treeOf(to), touching }));
        try {
            return await readChunk(ours, trees);
        }
        catch (error) {
            if (!(error instanceof errors/* ToolError */.v4))
                throw error;
            const one = async (pair) => [sift(await readChanges(ours.run, pair.from, pair.to), pair.touching)];
            return await eachChunk(chunk, 1, async ([pair]) => (pair === undefined ? [] : one(pair)));
        }
    });
}
async function readChunk(ours, tasks) {
    const narrow = tasks.filter(({ touching }) => touching !== undefined);
    const whole = tasks.filter(({ touching }) => touching === undefined);
    const plain = await wantedNames(ours, narrow, '--no-renames');
    const halves = [...plain].flatMap(([task, names]) => (names.some(({ letter }) => /[AD]/.test(letter)) ? [task] : []));
    const names = new Map([...plain, ...(await wantedNames(ours, halves, '--find-renames'))]);
    const found = new Map([
        ...(0,pair_up/* pairUp */.O)(whole, await readManyChanges(ours.run, whole)),
        ...(0,pair_up/* pairUp */.O)(narrow, await readNarrow(ours, narrow, names))
    ]);
    return tasks.map(task => found.get(task) ?? []);
}
async function wantedNames(ours, tasks, renames) {
    const lists = (0,pair_up/* pairUp */.O)(tasks, await readManyNames(ours.run, tasks, renames));
    return new Map(lists.map(([task, list]) => [task, sift(list, task.touching)]));
}
async function readNarrow(ours, tasks, names) {
    const paths = [...new Set([...names.values()].flat().flatMap(({ path, oldPath }) => [oldPath, path]))];
    if (paths.length === 0)
        return tasks.map(() => []);
    const lists = (0,pair_up/* pairUp */.O)(tasks, await readManyChanges(ours.run, tasks, limits(paths)));
    const isSame = (a, b) => a.length === b.length && a.every(({ path, oldPath }, i) => path === b[i]?.path && oldPath === b[i].oldPath);
    return await Promise.all(lists.map(async ([task, list]) => {
        const wanted = sift(list, task.touching);
        if (isSame(names.get(task) ?? [], wanted))
            return wanted;
        return sift((await readManyChanges(ours.run, [task])).flat(), task.touching);
    }));
}
function limits(paths) {
    return paths.length > MOST_PATHS || paths.some(path => encodePath(path).toString('utf8') !== path) ? [] : paths;
}
function sift(changes, touching) {
    if (touching === undefined)
        return changes;
    const wanted = new Set(touching);
    return changes.filter(({ path, oldPath }) => wanted.has(path) || wanted.has(oldPath));
}
async function readTrees(ours, revisions) {
    const input = revisions.map(revision => `${revision}^{tree}\n`).join('');
    const { stdout } = await ours.run({ args: ['cat-file', '--batch-check'], input });
    const lines = stdout.toString('latin1').split('\n');
    const trees = new Map(revisions.map((revision, i) => [revision, /^([0-9a-f]{40,64}) tree /.exec(lines[i] ?? '')?.[1]]));
    return revision => trees.get(revision) ?? revision;
}

;// CONCATENATED MODULE: ./lib/adapters/git/commit-output.js


const COMMIT_FORMAT = [
    '--format=tformat:%H%x00%P%x00%T%x00%an%x00%ae%x00%ad%x00%cd%x00%s',
    '--date=raw'
];
const FIELDS = 8;
function parseCommits(stdout) {
    const fields = stdout.toString('utf8').split('\0');
    if (fields.pop() !== '' || fields.length % FIELDS !== 0) {
        throw new errors/* ToolError */.v4('git log ended with output that is cut short', 'Run again.');
    }
    return Array.from({ length: fields.length / FIELDS }, (_, i) => readCommit(fields.slice(i * FIELDS, (i + 1) * FIELDS)));
}
function readCommit(fields) {
    const [oid = '', parents = '', tree = '', name = '', email = '', authorDate = '', committerDate = '', subject = ''] = fields;
    return {
        oid: (0,ids/* parseOid */.Se)(oid),
        parents: parents.split(' ').filter(Boolean).map(ids/* parseOid */.Se),
        tree: (0,ids/* parseOid */.Se)(tree),
        author: { name, email },
        authorDate,
        committerDate,
        subject
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/user-repository.js




async function findUserRepository(directory, run) {
    if ((0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw unusable(directory, 'there is no such folder', 'Name the folder of a git repository');
    const [common = '', objects = '', shallowFile = '', bare, shallow, format] = await revParse(run, directory, [
        '--path-format=absolute',
        '--git-common-dir',
        '--git-path',
        'objects',
        '--git-path',
        'shallow',
        '--is-bare-repository',
        '--is-shallow-repository',
        '--show-object-format'
    ]);
    const [root = ''] = bare === 'true' ? [common] : await revParse(run, directory, ['--show-toplevel']);
    const inRoot = call => run({ directory: root, ...call });
    return {
        root,
        objects,
        shallowFile,
        shallow: shallow === 'true',
        format: format === 'sha256' ? 'sha256' : 'sha1',
        settings: await readSettings(inRoot),
        run: inRoot
    };
}
async function listRefs(user) {
    const { stdout } = await user.run({ args: ['for-each-ref', `--format=${REF_FORMAT}`] });
    return parseForEachRef(stdout);
}
function settingValues(settings, key) {
    return settings.filter(setting => setting.key === key).map(({ value }) => value);
}
async function revParse(run, directory, args) {
    const answer = await run({ args: ['rev-parse', ...args], directory, answers: 'any' });
    if (answer.code !== 0)
        throw explainRefusal(directory, answer);
    return answer.stdout.toString('utf8').replace(/\n$/, '').split('\n');
}
function explainRefusal(directory, { stderr }) {
    if (stderr.includes('dubious ownership')) {
        const owned = /at '([^']*)'/.exec(stderr)?.[1] ?? directory;
        return unusable(directory, 'git does not read it, because another user owns it (safe.directory)', `If you trust it, run: git config --global --add safe.directory '${owned}'`);
    }
    if (stderr.includes('must be run in a work tree')) {
        return unusable(directory, 'this is the inside of a .git folder', `Name the working tree, such as ${(0,external_node_path_.dirname)(directory)}`);
    }
    if (stderr.includes('not a git repository')) {
        return unusable(directory, 'this is not a git repository', 'Run in a clone, or name one with --repo; in a workflow, run actions/checkout first');
    }
    return unusable(directory, `git cannot read the repository: ${stderr}`, 'Mend what git names, and run again');
}
function unusable(directory, what, fix) {
    return new errors/* ConfigurationError */.j1([{ where: `repository ${directory}`, what, fix }]);
}
async function readSettings(run) {
    const { stdout } = await run({ args: ['config', '--list', '-z'] });
    return stdout
        .toString('utf8')
        .split('\0')
        .filter(Boolean)
        .map(entry => {
        const end = entry.indexOf('\n');
        return end < 0 ? { key: entry, value: 'true' } : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}

;// CONCATENATED MODULE: ./lib/adapters/git/worktree-output.js


function parseWorktrees(stdout) {
    return decodePath(stdout)
        .split('\0\0')
        .filter(record => record.startsWith('worktree '))
        .map(record => {
        const lines = record.split('\0');
        const value = (label) => {
            const line = lines.find(text => text === label || text.startsWith(`${label} `));
            return line === undefined ? null : line.slice(label.length + 1);
        };
        const head = value('HEAD') ?? '';
        return {
            path: value('worktree') ?? '',
            head: (0,ids/* isOid */.dH)(head) && !/^0+$/.test(head) ? head : null,
            ref: value('branch'),
            bare: value('bare') !== null,
            locked: value('locked'),
            prunable: value('prunable')
        };
    });
}
function countStatus(stdout) {
    let count = 0;
    for (const byte of stdout)
        if (byte === 0)
            count++;
    return count;
}
function branchOf(ref) {
    return ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : null;
}

;// CONCATENATED MODULE: ./lib/adapters/git/facts.js




const TRACKING = 'refs/remotes/origin/';
const HEADS = 'refs/heads/';
async function readFacts(all) {
    const { user } = all;
    const [refs, remote, current] = await Promise.all([listRefs(user), askOrigin(all), readCurrentBranch(all)]);
    const local = refs.flatMap(({ ref, oid }) => head(ref, HEADS, oid));
    const tracking = refs.filter(({ target }) => target === null).flatMap(({ ref, oid }) => head(ref, TRACKING, oid));
    const merged = remote.refs === null ? { heads: tracking, notes: [] } : withOrigin(tracking, remote.refs);
    return {
        root: user.root,
        shallow: user.shallow,
        currentBranch: local.some(({ name }) => name === current) ? current : null,
        defaultBranch: defaultBranch(refs, remote.refs ?? []),
        hasOrigin: all.origin !== null,
        heads: [...local, ...merged.heads],
        notes: [...remote.notes, ...merged.notes]
    };
}
async function askOrigin({ origin }) {
    if (!origin)
        return { refs: null, notes: [] };
    try {
        return { refs: await origin.list(['HEAD', 'refs/heads/*']), notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        const note = `origin could not be asked, so its branches are as they were last fetched: ${error.message}`;
        return { refs: null, notes: [note] };
    }
}
async function readCurrentBranch({ user }) {
    const { code, stdout } = await user.run({ args: ['symbolic-ref', '--quiet', 'HEAD'], answers: [0, 1] });
    return code === 0 ? branchOf(stdout.toString('utf8').trimEnd()) : null;
}
function withOrigin(tracking, remote) {
    const now = remote
        .flatMap(({ ref, oid }) => head(ref, HEADS, oid))
        .map(({ name, oid }) => ({ name, ref: TRACKING + name, oid }));
    const names = new Set(now.map(({ name }) => name));
    const gone = tracking.filter(({ name }) => !names.has(name)).map(({ name }) => name);
    return {
        heads: now,
        notes: gone.length === 0 ? [] : [`left out, because origin no longer has them: ${(0,few_of/* fewOf */.s)(gone, 5)}`]
    };
}
function defaultBranch(refs, remote) {
    const there = branchOf(remote.find(({ ref }) => ref === 'HEAD')?.target ?? null);
    const here = refs.find(({ ref }) => ref === `${TRACKING}HEAD`)?.target;
    return there ?? (here?.startsWith(TRACKING) === true ? here.slice(TRACKING.length) : null);
}
function head(ref, prefix, oid) {
    return ref.startsWith(prefix) ? [{ name: ref.slice(prefix.length), ref, oid }] : [];
}

;// CONCATENATED MODULE: ./lib/adapters/git/file-text.js


const LARGEST = 1 << 26;
const LOOK = 8000;
async function readFileText(run, tree, path) {
    if (/^\.{1,2}(?:\/|$)/.test(path))
        return null;
    const name = Buffer.concat([Buffer.from(`${tree}:`), encodePath(path), Buffer.of(0)]);
    const head = (await run({ args: ['cat-file', '--batch-check', '-z'], input: name })).stdout.toString('latin1');
    const [, oid, size = '0'] = /^([0-9a-f]{40,64}) blob (\d+)\n/.exec(head) ?? [];
    if (oid === undefined || Number(size) > LARGEST)
        return null;
    const { stdout } = await run({ args: ['cat-file', 'blob', oid] });
    if (stdout.length !== Number(size))
        throw new errors/* ToolError */.v4(`git cat-file gave ${stdout.length} of ${size} bytes`, 'Run again.');
    return stdout.subarray(0, LOOK).includes(0) ? null : stdout.toString('utf8');
}

;// CONCATENATED MODULE: ./lib/adapters/git/touching-commits.js


const FORMAT = '--format=tformat:%x00%H%x00%s';
const LONGEST_ARGUMENTS = 500_000;
const MOST_COMMITS = 5000;
async function readTouching(run, { base, head, paths, limit }) {
    const asked = withinLimit(paths.filter(path => path !== '' && encodePath(path).equals(Buffer.from(path, 'utf8'))));
    if (asked.length === 0)
        return new Map();
    const range = [`--max-count=${MOST_COMMITS}`, head, '--not', base, '--', ...asked];
    const { code, stdout } = await run({
        args: ['--literal-pathspecs', 'log', '-z', '--no-merges', '--no-renames', '--name-only', FORMAT, ...range],
        answers: 'any'
    });
    if (code !== 0)
        return new Map();
    return byPath(stdout, new Set(asked), limit);
}
function withinLimit(paths) {
    let left = LONGEST_ARGUMENTS;
    return [...new Set(paths)].filter(path => (left -= Buffer.byteLength(path) + 9) > 0);
}
function byPath(stdout, asked, limit) {
    const found = new Map();
    const fields = touching_commits_splitFields(stdout);
    let commit = null;
    let first = 0;
    for (let at = 0; at < fields.length; at++) {
        const field = fields[at] ?? Buffer.alloc(0);
        if (field.length === 0) {
            const oid = fields[at + 1]?.toString('latin1') ?? '';
            commit = (0,ids/* isOid */.dH)(oid) ? { oid, subject: fields[at + 2]?.toString('utf8') ?? '' } : null;
            at += 2;
            first = at + 1;
            continue;
        }
        const path = decodePath(at === first ? field.subarray(1) : field);
        const known = found.get(path) ?? [];
        if (commit === null || known.length >= limit || !asked.has(path))
            continue;
        found.set(path, [...known, commit]);
    }
    return found;
}
function touching_commits_splitFields(bytes) {
    const fields = [];
    let at = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
        fields.push(bytes.subarray(at, end));
        at = end + 1;
    }
    return fields;
}

;// CONCATENATED MODULE: ./lib/adapters/git/remote-ref.js
function remoteRef({ ref }) {
    return ref.replace(/^refs\/remotes\/origin\//, 'refs/heads/');
}

;// CONCATENATED MODULE: ./lib/adapters/git/resolve.js



async function resolveRevision(all, heads, revision) {
    const byId = await commitOf(all, revision);
    if (byId !== null)
        return byId;
    if (revision === 'HEAD')
        return resolveHead(all);
    const refs = new Map((await listRefs(all.user)).map(({ ref, oid }) => [ref, oid]));
    const local = refs.get(revision.startsWith('refs/') ? revision : `refs/heads/${revision}`);
    if (local !== undefined)
        return commitOf(all, local);
    const remote = findRemote(await heads(), revision);
    if (remote) {
        await ensureCommits(all, [{ oid: remote.oid, ref: remoteRef(remote) }]);
        return commitOf(all, remote.oid);
    }
    return commitOf(all, refs.get(`refs/tags/${revision}`) ?? '');
}
function findRemote(heads, revision) {
    const remote = heads.filter(({ ref }) => ref.startsWith('refs/remotes/'));
    return remote.find(({ name }) => name === revision) ?? remote.find(({ name }) => `origin/${name}` === revision);
}
async function resolveHead(all) {
    const args = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
    const { stdout } = await all.user.run({ args, answers: 'any' });
    return commitOf(all, stdout.toString('latin1').trim());
}

;// CONCATENATED MODULE: ./lib/adapters/git/worktrees.js



async function readWorktrees(user) {
    const listed = await listWorktrees(user);
    return Promise.all(listed.filter(({ bare }) => !bare).map(worktree => look(user, worktree)));
}
async function listWorktrees(user) {
    return parseWorktrees((await user.run({ args: ['worktree', 'list', '--porcelain', '-z'] })).stdout);
}
async function look(user, { path, ref, head, locked, prunable }) {
    const dirty = await countDirty(user, path);
    const notes = [
        typeof dirty === 'string' ? dirty : '',
        locked === null ? '' : `locked${locked === '' ? '' : `: ${locked}`}`,
        prunable === null ? '' : `git would prune it: ${prunable}`
    ].filter(Boolean);
    const found = { path, branch: branchOf(ref), head, dirtyPaths: typeof dirty === 'number' ? dirty : 0 };
    return notes.length === 0 ? found : { ...found, note: notes.join('; ') };
}
async function countDirty(user, path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return 'its folder is missing';
    const args = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=normal', '--ignore-submodules=none'];
    try {
        return countStatus((await user.run({ args, directory: path })).stdout);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        return `uncommitted changes are unknown: ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/history.js












function openHistory(all) {
    let known = null;
    const facts = () => (known ??= readFacts(all));
    const heads = async () => (await facts()).heads;
    return {
        facts,
        worktrees: () => readWorktrees(all.user),
        resolve: revision => resolveRevision(all, heads, revision),
        fetch: async (wanted) => {
            await ensureCommits(all, wanted.map(head => ({ oid: head.oid, ref: remoteRef(head) })));
            await ensureFiles(all, wanted.map(({ oid }) => oid));
        },
        fetchPullRequest: number => fetchPullRequest(all, number),
        mergeBases: async (a, b) => {
            const deepened = await ensureComparable(all, a, b);
            return { bases: await mergeBases(all.ours, a, b), deepened };
        },
        isAncestor: (ancestor, descendant) => isAncestor(all, ancestor, descendant),
        commit: oid => history_readCommit(all, oid),
        message: commit => readMessage(all, commit),
        commits: (base, head) => readCommits(all, base, head),
        touching: async (base, head, paths, limit) => {
            await ensureComparable(all, base, head);
            return readTouching(all.ours.run, { base, head, paths, limit });
        },
        changes: async (from, to) => {
            await ensureFiles(all, [from, to]);
            return readChanges(all.ours.run, from, to);
        },
        changesMany: async (pairs) => {
            await ensureFiles(all, [...new Set(pairs.flatMap(({ from, to }) => [from, to]))]);
            return changesMany(all.ours, pairs);
        },
        text: async (tree, path) => {
            await ensureFiles(all, [tree]);
            return readFileText(all.ours.run, tree, path);
        }
    };
}
async function fetchPullRequest(all, number) {
    if (!all.origin || !Number.isSafeInteger(number) || number < 1)
        return null;
    const ref = `refs/pull/${number}/head`;
    const found = (await all.origin.list([ref])).find(listed => listed.ref === ref);
    if (!found)
        return null;
    await ensureCommits(all, [{ oid: found.oid, ref }]);
    return found.oid;
}
async function history_readCommit({ ours }, oid) {
    const { stdout } = await ours.run({ args: ['log', '-z', '--no-walk', ...COMMIT_FORMAT, oid, '--'] });
    const [commit] = parseCommits(stdout);
    if (!commit)
        throw new errors/* ToolError */.v4(`git log knows no commit ${oid}`, 'Run again.');
    return commit;
}
async function readMessage({ ours }, oid) {
    const { stdout } = await ours.run({ args: ['log', '-z', '--no-walk', '--format=tformat:%B', oid, '--'] });
    return stdout.toString('utf8').replace(/\0$/, '');
}
async function readCommits(all, base, head) {
    await ensureComparable(all, base, head);
    const args = ['log', '-z', '--topo-order', '--reverse', ...COMMIT_FORMAT, head, '--not', base, '--'];
    return parseCommits((await all.ours.run({ args })).stdout);
}

;// CONCATENATED MODULE: ./lib/adapters/git/origin-settings.js
const REACH = /^(?:url|http|credential|ssh)\.|^core\.(?:sshcommand|gitproxy|askpass)$|^remote\.origin\.(?:url|pushurl|proxy|proxyauthmethod|uploadpack|receivepack|serveroption|promisor|partialclonefilter)$/;
function originSettings(user, credential) {
    const reach = user.filter(({ key }) => REACH.test(key));
    if (credential === null)
        return reach;
    const server = serverRoot(credential.serverUrl);
    if (server === null)
        return reach;
    const value = `AUTHORIZATION: basic ${basic(credential.token)}`;
    return [...reach.filter(setting => !isAuthorizationFor(setting, server)), { key: `http.${server}.extraheader`, value }];
}
function settingSecrets(settings, credential) {
    const headers = settings.filter(({ key }) => key.endsWith('.extraheader')).map(({ value }) => value);
    return [
        ...headers.flatMap(header => [header, header.split(/\s+/).at(-1) ?? '']),
        ...(credential ? [credential.token, basic(credential.token), Buffer.from(credential.token).toString('base64')] : [])
    ];
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
function serverRoot(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:'
        ? `${url.origin}${url.pathname.replace(/\/*$/, '/')}`
        : null;
}
function isAuthorizationFor({ key, value }, server) {
    if (!key.endsWith('.extraheader') || !/^authorization:/i.test(value.trim()))
        return false;
    const place = key.slice('http.'.length, -'.extraheader'.length);
    return key === 'http.extraheader' || (URL.canParse(place) && new URL(place).origin === new URL(server).origin);
}

;// CONCATENATED MODULE: ./lib/adapters/git/redact.js
const LONGEST = 2000;
function redactor(secrets) {
    const hidden = secrets.filter(secret => secret.length > 3).sort((a, b) => b.length - a.length);
    return text => {
        let clean = text.replace(/\/\/[^\s/@']+@/g, '//***@').replace(/(authorization:\s*)\S.*/gi, '$1***');
        for (const secret of hidden)
            clean = clean.replaceAll(secret, '***');
        return clean.length > LONGEST ? `… ${clean.slice(-LONGEST)}` : clean;
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/push-output.js
function parsePush(stdout) {
    return stdout.split('\n').flatMap(line => {
        const [, flag, ref = '', summary = ''] = /^([ +\-*!=])\t[^\t]*:([^\t:]+)\t(.*)$/.exec(line) ?? [];
        return flag === undefined ? [] : [{ flag: flag, ref, summary }];
    });
}
const MOVED = /stale info|fetch first|non-fast-forward|needs force|is at [0-9a-f]+ but expected|reference already exists/;
const NO_RIGHT = /\b40[134]\b|\bdenied\b|authentication failed|could not read (?:username|password)|read[- ]only|insufficient permission|repository not found|not authorized/i;
function describeRejection(line, stderr) {
    const words = remoteWords(stderr);
    const said = [line?.flag === '!' ? line.summary : '', words].filter(text => text !== '').join(': ');
    if (line?.flag === '!' && MOVED.test(line.summary))
        return `it was moved in the meantime (${said})`;
    if (NO_RIGHT.test(said))
        return `origin gave no permission to write it, which takes contents: write in a workflow (${said})`;
    if (line?.flag === '!' && !line.summary.includes('[remote failure]'))
        return `origin declined it (${said})`;
    return null;
}
const MAX_WORDS = 600;
function remoteWords(stderr) {
    const lines = stderr.split('\n').map(line => line.trim());
    const telling = lines.filter(line => /^(?:remote: \S|fatal: |ERROR: |error: (?!failed to push))/.test(line));
    const words = telling.map(line => line.replace(/^remote:\s*/, '')).join(' ');
    return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words;
}

;// CONCATENATED MODULE: ./lib/adapters/git/refs.js







function openRefs(all) {
    return {
        read: (where, ref) => (where === 'local' ? readLocal(all, ref) : readOrigin(needOrigin(all), ref)),
        advance: async (where, ref, oid, expected) => {
            const reason = await refusal(all, ref, oid, expected);
            if (reason !== null)
                return { kind: 'rejected', ref, reason };
            return where === 'local'
                ? advanceLocal(all, { ref, oid, expected })
                : advanceOrigin(needOrigin(all), { ref, oid, expected });
        }
    };
}
async function refusal(all, ref, oid, expected) {
    if (!(await isFullRef(all, ref)))
        return 'it is not a full and valid ref name';
    if (expected === null)
        return null;
    const missing = await missingObjects(all.ours, [expected]);
    if (missing.has(expected) || !(await isAncestor(all, expected, oid))) {
        return `${oid} does not descend from ${expected}, and refs are never moved backwards`;
    }
    return null;
}
async function isFullRef({ ours }, ref) {
    if (!ref.startsWith('refs/'))
        return false;
    return (await ours.run({ args: ['check-ref-format', ref], answers: [0, 1] })).code === 0;
}
async function readLocal({ user }, ref) {
    return (await listRefs(user)).find(listed => listed.ref === ref)?.oid ?? null;
}
async function readOrigin(origin, ref) {
    return (await origin.list([ref])).find(listed => listed.ref === ref)?.oid ?? null;
}
async function advanceLocal(all, { ref, oid, expected }) {
    const { user } = all;
    const busy = (await listWorktrees(user)).find(worktree => worktree.ref === ref);
    if (busy)
        return { kind: 'rejected', ref, reason: `it is checked out at ${busy.path}` };
    const standing = (await listRefs(user)).find(listed => listed.ref === ref);
    if (standing?.target != null)
        return { kind: 'rejected', ref, reason: `it is a symbolic ref to ${standing.target}` };
    await copyToUser(all, oid);
    const old = expected ?? '0'.repeat(oid.length);
    const input = Buffer.concat([Buffer.from('update '), encodeName(ref), Buffer.from(`\0${oid}\0${old}\0`)]);
    const args = ['update-ref', '--no-deref', '-m', 'integration-orchestrator', '--stdin', '-z'];
    const { code, stderr } = await user.run({ args, input, answers: 'any' });
    if (code === 0 || (await readLocal(all, ref)) === oid)
        return { kind: 'updated', ref, oid };
    return { kind: 'rejected', ref, reason: stderr };
}
async function copyToUser({ user, ours }, oid) {
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--no-recurse-submodules'];
    const args = ['-c', 'protocol.file.allow=always', 'fetch', ...quiet, '--no-prune', '--refmap=', ours.directory, oid];
    await user.run({ args });
}
async function advanceOrigin(origin, { ref, oid, expected }) {
    const args = [`--force-with-lease=${ref}:${expected ?? ''}`, 'origin', `${oid}:${ref}`];
    const { code, stdout, stderr } = await origin.push(args);
    const line = parsePush(stdout.toString('utf8')).find(pushed => pushed.ref === ref);
    if (code === 0 && line && line.flag !== '!')
        return { kind: 'updated', ref, oid };
    const reason = describeRejection(line, stderr);
    const now = await readOrigin(origin, ref).catch((error) => {
        if (reason !== null)
            return null;
        throw error;
    });
    if (now === oid)
        return { kind: 'updated', ref, oid };
    if (reason !== null)
        return { kind: 'rejected', ref, reason };
    throw new errors/* ToolError */.v4(`git push failed with exit code ${code}: ${stderr}`, 'Check the connection to origin and run again.');
}
function needOrigin({ origin }) {
    if (origin)
        return origin;
    throw new errors/* ToolError */.v4('there is no remote named origin', 'Add one, or work without pushing.');
}

;// CONCATENATED MODULE: ./lib/adapters/git/settings.js
const QUIET = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'fetch.writeCommitGraph=false',
    'advice.detachedHead=false'
];
const PINNED = [
    'core.attributesFile=/dev/null',
    'core.excludesFile=/dev/null',
    'core.protectHFS=true',
    'core.protectNTFS=true',
    'core.autocrlf=false',
    'core.safecrlf=false',
    'i18n.commitEncoding=UTF-8',
    'i18n.logOutputEncoding=UTF-8',
    'commit.gpgSign=false',
    'push.gpgSign=false',
    'diff.algorithm=myers',
    'diff.renames=true',
    'diff.renameLimit=1000',
    'diff.ignoreSubmodules=none',
    'merge.renames=true',
    'merge.renameLimit=7000',
    'merge.directoryRenames=conflict',
    'merge.conflictStyle=merge',
    'merge.renormalize=false',
    'merge.verbosity=2'
];
const TRANSFER = [
    'protocol.version=2',
    'transfer.bundleURI=false',
    'http.followRedirects=initial',
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=60'
];
const FSCK = [
    'fetch.fsckObjects=true',
    ...[
        'badDate',
        'badDateOverflow',
        'badEmail',
        'badName',
        'badTimezone',
        'gitmodulesName',
        'gitmodulesPath',
        'gitmodulesUrl',
        'missingEmail',
        'missingNameBeforeEmail',
        'missingSpaceBeforeDate',
        'missingSpaceBeforeEmail',
        'missingTaggerEntry',
        'multipleAuthors',
        'nulInCommit',
        'zeroPaddedDate',
        'zeroPaddedFilemode'
    ].map(id => `fetch.fsck.${id}=ignore`)
];
const USER_SETTINGS = flags(QUIET);
const FLEETING = ['core.fsync=none'];
const OUR_SETTINGS = flags([...QUIET, ...PINNED, ...FLEETING]);
const ORIGIN_SETTINGS = flags([...QUIET, ...PINNED, ...TRANSFER, ...FSCK]);
function flags(settings) {
    return settings.flatMap(setting => ['-c', setting]);
}

;// CONCATENATED MODULE: ./lib/adapters/git/slots.js
function slots(count) {
    const waiting = [];
    let free = count;
    return async (task) => {
        if (free > 0)
            free--;
        else
            await new Promise(resolve => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/open-git.js















const DEFAULT_SERVER = 'https://github.com';
async function openGit(options) {
    const credential = options.token === null ? null : { token: options.token, serverUrl: options.serverUrl ?? DEFAULT_SERVER };
    const { version, user, base } = await openUser(options, credential);
    const runner = (directory, gitDir) => gitIn({
        ...base,
        directory,
        leading: [`--git-dir=${gitDir}`, ...(gitDir === directory ? [] : [`--work-tree=${directory}`]), ...OUR_SETTINGS],
        environment: privateEnvironment(process.env)
    });
    const ours = await makePrivateRepository(options.workDir, user, runner);
    const all = {
        user,
        ours,
        origin: connectOrigin(user, ours, credential, base),
        partial: user.settings.some(({ key }) => /^remote\..*\.promisor$|^extensions\.partialclone$/.test(key)),
        alone: slots(1)
    };
    return {
        version,
        history: openHistory(all),
        composer: openComposer(all, runner),
        refs: openRefs(all),
        [Symbol.asyncDispose]: () => removePrivateRepository(ours)
    };
}
async function openUser({ repoDir, signal }, credential) {
    const base = {
        signal,
        redact: redactor(settingSecrets([], credential)),
        slot: slots(Math.min(8, Math.max(2, (0,external_node_os_.availableParallelism)())))
    };
    const context = {
        ...base,
        directory: (0,external_node_path_.parse)(process.execPath).root,
        leading: USER_SETTINGS,
        environment: userEnvironment(process.env)
    };
    const version = await readGitVersion(gitIn(context));
    const user = await findUserRepository(repoDir, gitIn(context));
    return { version, user, base: { ...base, redact: redactor(settingSecrets(user.settings, credential)) } };
}
function connectOrigin(user, ours, credential, base) {
    if (settingValues(user.settings, 'remote.origin.url').length === 0)
        return null;
    const run = gitIn({
        ...base,
        directory: user.root,
        leading: [`--git-dir=${ours.directory}`, ...ORIGIN_SETTINGS],
        environment: originEnvironment(process.env, originSettings(user.settings, credential)),
        mayLinger: true
    });
    return openOrigin(run);
}


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ noteOnBase),
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);

async function resolveBase(asked, facts, git) {
    const name = asked ?? facts.defaultBranch ?? firstKnown(facts, ['main', 'master']) ?? facts.currentBranch;
    if (name === null) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
            {
                where: 'base',
                what: 'the default branch of this repository is not known here',
                fix: 'Name the branch to integrate on with `base` (or --base)'
            }
        ]);
    }
    const head = facts.heads.find(known => known.name === name);
    if (head !== undefined)
        await git.history.fetch([head]);
    const commit = head?.oid ?? (await git.history.resolve(name));
    if (commit === null)
        throw unknownBase(name, facts);
    return { name, commit, tree: await git.composer.tree(commit) };
}
function noteOnBase({ name, commit }, { heads }) {
    const other = heads.some(head => head.name === name && head.oid !== commit);
    return other ? [`${name} differs between here and origin: the local one is the base.`] : [];
}
function firstKnown(facts, names) {
    return names.find(name => facts.heads.some(head => head.name === name)) ?? null;
}
function unknownBase(name, facts) {
    const here = [...new Set(facts.heads.map(known => known.name))].slice(0, 8);
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1([
        {
            where: 'base',
            what: `there is no branch, tag or commit ${JSON.stringify(name)} here or on origin`,
            fix: here.length > 0
                ? `Branches found: ${here.join(', ')}`
                : 'The repository has no branch yet: commit something first'
        }
    ]);
}


/***/ }),

/***/ 7009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(1032);
// EXTERNAL MODULE: ./lib/config/lines.js
var config_lines = __webpack_require__(1777);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/config/parse-choice.js


function parseChoice(placed, allowed, complain) {
    const found = allowed.find(value => value === placed.text);
    if (found !== undefined)
        return found;
    const hint = (0,nearest/* suggest */.ZA)(placed.text, allowed);
    const fix = `Use ${(0,quote/* oneOf */.y)(allowed)}${hint.startsWith('Did') ? `. ${hint}` : ''}`;
    complain({ where: placed.where, what: `${(0,quote/* quote */.h)(placed.text)} is not an allowed value`, fix });
    return undefined;
}
function parseBoolean(placed, complain) {
    if (/^(?:true|True|TRUE)$/.test(placed.text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(placed.text))
        return false;
    complain({ where: placed.where, what: `${(0,quote/* quote */.h)(placed.text)} is neither true nor false`, fix: 'Use true or false' });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/config/parse-gates.js


const DEFAULT_TIMEOUT_MINUTES = 30;
const LONGEST_TIMEOUT_MINUTES = 7200;
const GATE_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,62}[A-Za-z0-9])?$/;
const FORM = "Write 'name: command', such as 'test: npm test'";
function parseGateLines(lines, complain) {
    const gates = lines.flatMap(line => parseGateLine(line, complain) ?? []);
    complainOfTwins(gates.map(({ line, gate }) => ({ text: gate.name, where: line.where })), complain);
    return gates.map(({ gate }) => gate);
}
function isGateName(name, complain) {
    if (GATE_NAME.test(name.text))
        return true;
    const what = name.text === '' ? 'the gate has no name' : `${(0,quote/* quote */.h)(name.text)} cannot be a gate's name`;
    const fix = 'Use up to 64 letters, digits, spaces and . _ -, with a letter or digit at both ends';
    complain({ where: name.where, what, fix });
    return false;
}
function isGateCommand(command, gate, complain) {
    const { text, where } = command;
    const fault = (0,config_lines/* asciiTrim */.W)(text) === '' ? 'is empty' : /\0/.test(text) ? 'has a NUL character' : null;
    if (fault === null)
        return true;
    complain({ where, what: `the command of gate ${(0,quote/* quote */.h)(gate)} ${fault}`, fix: FORM });
    return false;
}
function complainOfTwins(names, complain) {
    const seen = new Set();
    for (const { text, where } of names) {
        const key = text.toLowerCase();
        if (seen.has(key))
            complain({ where, what: `there are two gates named ${(0,quote/* quote */.h)(text)}`, fix: 'Rename one of them' });
        seen.add(key);
    }
}
function parseGateLine(line, complain) {
    const match = /^(.*?):(?:[ \t](.*))?$/s.exec(line.text);
    if (match === null) {
        complain({ where: line.where, what: `${(0,quote/* quote */.h)(line.text)} has no name in front of a colon and a space`, fix: FORM });
        return undefined;
    }
    const name = (0,config_lines/* asciiTrim */.W)(match[1] ?? '');
    const command = (0,config_lines/* asciiTrim */.W)(match[2] ?? '');
    const named = isGateName({ text: name, where: line.where }, complain);
    if (!isGateCommand({ text: command, where: line.where }, name, complain) || !named)
        return undefined;
    return { line, gate: { name, command, timeoutSeconds: DEFAULT_TIMEOUT_MINUTES * 60, reports: [] } };
}

;// CONCATENATED MODULE: ./lib/config/parse-paths.js

function parseReportDir(placed, complain) {
    const { text, where } = placed;
    const control = /[\x00-\x1f\x7f]/.test(text);
    const inGit = text.split(/[/\\]/).some(part => part.toLowerCase() === '.git');
    if (!control && !inGit)
        return text;
    const what = `${(0,quote/* quote */.h)(text)} ${control ? 'has a control character' : "lies in git's own folder"}`;
    complain({ where, what, fix: 'Use a folder of its own, such as integration-report' });
    return undefined;
}
function parseArtifactName(placed, complain) {
    if (/^[^"<>|*?:\\/\x00-\x1f\x7f]{1,256}$/.test(placed.text))
        return placed.text;
    complain({
        where: placed.where,
        what: `${(0,quote/* quote */.h)(placed.text)} cannot be an artifact's name`,
        fix: 'Use up to 256 characters without " : < > | * ? \\ / and line breaks'
    });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/config/ref-name.js
function refNameFault(name) {
    return RULES.find(rule => rule.breaks(name))?.fault ?? null;
}
const RULES = [
    { breaks: name => /\uFFFD|\p{Cs}/u.test(name), fault: 'has bytes that are not UTF-8 text' },
    { breaks: name => /[\x00-\x1f\x7f]/.test(name), fault: 'has a control character' },
    { breaks: name => name.includes(' '), fault: 'has a space' },
    { breaks: name => name.includes('\\'), fault: 'has a backslash' },
    { breaks: name => /[~^:?*[]/.test(name), fault: 'has one of the characters ~ ^ : ? * [' },
    { breaks: name => name.includes('..'), fault: 'has two dots in a row' },
    { breaks: name => name.includes('@{'), fault: "has '@{'" },
    { breaks: name => /^\/|\/$|\/\//.test(name), fault: 'has an empty part between slashes' },
    { breaks: name => name.split('/').some(part => part.startsWith('.')), fault: 'has a part that starts with a dot' },
    { breaks: name => name.split('/').some(part => part.endsWith('.lock')), fault: "has a part that ends in '.lock'" },
    { breaks: name => name.endsWith('.'), fault: 'ends with a dot' },
    { breaks: name => name === '@' || name === '', fault: 'is no name' }
];

;// CONCATENATED MODULE: ./lib/config/parse-refs.js


const BRANCHES = 'refs/heads/';
function parseBase(placed, complain) {
    const fault = refNameFault(placed.text);
    if (fault === null)
        return placed.text;
    const fix = 'Use the name of one branch, such as main, or a full commit id';
    complain({ where: placed.where, what: `${(0,quote/* quote */.h)(placed.text)} ${fault}, so it names no branch or commit`, fix });
    return undefined;
}
function parseStagingRef(placed, complain) {
    const { text, where } = placed;
    const short = text.startsWith(BRANCHES) ? text.slice(BRANCHES.length) : text;
    const fix = 'Use a branch of its own for staging, such as integration/nightly';
    if (short.startsWith('refs/') || short === 'HEAD') {
        complain({ where, what: `${(0,quote/* quote */.h)(text)} is not a branch`, fix });
        return undefined;
    }
    const fault = refNameFault(short);
    if (fault === null)
        return `${BRANCHES}${short}`;
    complain({ where, what: `${(0,quote/* quote */.h)(text)} ${fault}, so git refuses it as a branch name`, fix });
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/config/glob.js

const LONGEST = 500;
const MOST_WILDCARDS = 12;
const MOST_BRACES = 10;
function globFault(glob) {
    if (glob.length > LONGEST)
        return `is a pattern of more than ${LONGEST} characters`;
    if ((glob.match(/\*+|\?/g) ?? []).length > MOST_WILDCARDS)
        return `has more than ${MOST_WILDCARDS} wildcards`;
    if ((glob.match(/\{/g) ?? []).length > MOST_BRACES)
        return `has more than ${MOST_BRACES} braces`;
    try {
        picomatch.makeRe(glob, { strictBrackets: true, debug: true, dot: true });
        return null;
    }
    catch (error) {
        return `is a broken pattern${describeBracket(error)}`;
    }
}
function isGlob(text) {
    return /[*?[]|\{[^}]*(?:,|\.\.)/.test(text);
}
function escapeBranchGlob(glob) {
    return glob.replace(/^!|[()|"]/g, '\\$&');
}
function escapeBranchName(name) {
    return name.replace(/^!|[()|"{}\]]/g, '\\$&');
}
function describeBracket(error) {
    const bracket = error instanceof Error ? /^Missing (closing|opening): "(.)"/.exec(error.message) : null;
    return bracket === null ? '' : `: a bracket has no ${bracket[1] ?? ''} '${bracket[2] ?? ''}'`;
}

;// CONCATENATED MODULE: ./lib/config/parse-reports.js





const parse_reports_FORM = "Write 'kind: pattern', such as 'tests: reports/**/*.xml'";
function parseReportLines(lines, complain) {
    return lines.flatMap(line => parseReportLine(line, complain) ?? []);
}
function parseReportKind(kind, complain) {
    const found = config/* REPORT_KINDS */.tR.find(known => known === kind.text);
    if (found !== undefined)
        return found;
    const hint = (0,nearest/* suggest */.ZA)(kind.text, config/* REPORT_KINDS */.tR);
    const fix = `Use ${(0,quote/* oneOf */.y)(config/* REPORT_KINDS */.tR)}${hint.startsWith('Did') ? `. ${hint}` : ''}`;
    complain({ where: kind.where, what: `${(0,quote/* quote */.h)(kind.text)} is no kind of report`, fix });
    return undefined;
}
function parseReportGlob(placed, complain) {
    const glob = placed.text.replace(/^(?:\.\/+)+/, '');
    const fault = reportGlobFault(glob);
    if (fault === null)
        return glob;
    const fix = 'Use a path below the root of the repository, such as reports/**/*.xml';
    complain({ where: placed.where, what: `${(0,quote/* quote */.h)(placed.text)} ${fault}`, fix });
    return undefined;
}
function parseReportLine(line, complain) {
    const match = /^([^:]*):(?:[ \t](.*))?$/s.exec(line.text);
    if (match === null) {
        complain({ where: line.where, what: `${(0,quote/* quote */.h)(line.text)} has no kind in front of a colon and a space`, fix: parse_reports_FORM });
        return undefined;
    }
    const kind = parseReportKind({ text: (0,config_lines/* asciiTrim */.W)(match[1] ?? ''), where: line.where }, complain);
    const glob = parseReportGlob({ text: (0,config_lines/* asciiTrim */.W)(match[2] ?? ''), where: line.where }, complain);
    return kind === undefined || glob === undefined ? undefined : { kind, glob };
}
function reportGlobFault(glob) {
    if (glob === '')
        return 'is an empty pattern';
    if (/[\x00-\x1f\x7f]/.test(glob))
        return 'has a control character';
    if (glob.includes('\\'))
        return 'has a backslash; paths are written with /';
    if (/^(?:\/|~|[A-Za-z]:)/.test(glob))
        return 'is an absolute path';
    if (glob.startsWith('!'))
        return 'would match everything but one path';
    if (/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(glob))
        return 'leaves the tree by ..';
    if (/(?:^|[/{,(|])\.git(?:$|[/},)|])/i.test(glob))
        return 'reaches into .git';
    return globFault(glob);
}

;// CONCATENATED MODULE: ./lib/config/parse-selectors.js




function parseSelectors(lines, where, complain) {
    const selectors = lines.flatMap(line => parseSelector(line, complain) ?? []);
    if (lines.length === 0) {
        complain({ where, what: 'no branches are named', fix: `Name the branches to integrate, one per line: ${EXAMPLES}` });
    }
    else if (lines.every(line => line.text.startsWith('!'))) {
        complain({ where, what: 'there are only exclusions', fix: `Add what they are taken from, one per line: ${EXAMPLES}` });
    }
    return selectors;
}
function parseSelector(line, complain) {
    const raw = line.text;
    if (raw === 'worktrees')
        return { kind: 'worktrees', raw };
    if (/^(?:label|plan):/.test(raw)) {
        complainOfKind(line, complain);
        return;
    }
    if (/^#\d+$/.test(raw))
        return parsePullRequest(line, complain);
    if (raw.startsWith('!'))
        return parseExclusion(line, complain);
    if (isGlob(raw))
        return isUsableGlob(line, raw, complain) ? { kind: 'glob', raw, glob: escapeBranchGlob(raw) } : undefined;
    return isUsableName(line, raw, complain) ? { kind: 'name', raw, name: raw } : undefined;
}
const EXAMPLES = "feature/login, feature/*, '!feature/old', '#12' or worktrees";
function complainOfKind({ text, where }, complain) {
    const what = `${(0,quote/* quote */.h)(text)}: choosing branches by ${text.startsWith('label:') ? 'label' : 'plan file'} is not in this version`;
    complain({ where, what, fix: 'Use names, patterns, exclusions, pull requests such as #12, or worktrees' });
    return undefined;
}
function parsePullRequest({ text, where }, complain) {
    const number = Number(text.slice(1));
    if (number >= 1 && number <= 2 ** 31)
        return { kind: 'pull-request', raw: text, number };
    complain({ where, what: `${(0,quote/* quote */.h)(text)} is no pull request number`, fix: 'Use # and the number, such as #12' });
    return undefined;
}
function parseExclusion(line, complain) {
    const raw = line.text;
    const excluded = (0,config_lines/* asciiTrim */.W)(raw.slice(1));
    if (isGlob(excluded)) {
        if (!isUsableGlob(line, excluded, complain))
            return undefined;
        return { kind: 'exclude', raw, glob: escapeBranchGlob(excluded) };
    }
    return isUsableName(line, excluded, complain) ? { kind: 'exclude', raw, glob: escapeBranchName(excluded) } : undefined;
}
function isUsableGlob({ where }, glob, complain) {
    const never = /[\x00-\x20\x7f~:\\\uFFFD]/.test(glob);
    const fault = never ? 'has a character that no branch name may have' : globFault(glob);
    if (fault === null)
        return true;
    const fix = never
        ? 'Remove spaces, control characters and ~ : \\ from the pattern, and give each pattern a line of its own'
        : 'Mend the pattern: * matches within one part of a name, ** across parts, ? one character, [ab] and {a,b} choices';
    complain({ where, what: `${(0,quote/* quote */.h)(glob)} ${fault}`, fix });
    return false;
}
function isUsableName({ where }, name, complain) {
    if (name === 'HEAD') {
        const fix = 'Name the branch that is checked out, or use worktrees for all that are';
        complain({ where, what: 'HEAD is not a branch', fix });
        return false;
    }
    const fault = refNameFault(name);
    if (fault === null)
        return true;
    const fix = name.includes(' ')
        ? 'Give each branch a line of its own'
        : "Copy the name from 'git branch --all'; if the branch has such a name, rename it";
    complain({ where, what: `${(0,quote/* quote */.h)(name)} ${fault}, so git has no branch of that name`, fix });
    return false;
}

;// CONCATENATED MODULE: ./lib/config/layer.js








function parseSetting(name, placed, complain) {
    switch (name) {
        case 'branches':
            return { selectors: parseSelectors((0,config_lines/* splitLines */.u)(placed), placed.where, complain) };
        case 'base':
            return { base: parseBase(placed, complain) };
        case 'strategy':
            return { strategy: parseChoice(placed, config/* STRATEGIES */.YL, complain) };
        case 'order':
            return { order: parseChoice(placed, config/* ORDERS */.gf, complain) };
        case 'isolation':
            return { isolation: parseChoice(placed, config/* ISOLATIONS */.Ce, complain) };
        case 'gates':
            return { gates: parseGateLines((0,config_lines/* splitLines */.u)(placed), complain) };
        case 'reports':
            return { reports: parseReportLines((0,config_lines/* splitLines */.u)(placed), complain) };
        case 'staging-ref':
            return { stagingRef: parseStagingRef(placed, complain) };
        case 'push':
            return { push: parseBoolean(placed, complain) };
        case 'fail-on':
            return { failOn: parseChoice(placed, config/* FAIL_ON */.d$, complain) };
        case 'mode':
            return { mode: parseChoice(placed, config/* MODES */.FN, complain) };
        case 'report-dir':
            return { reportDir: parseReportDir(placed, complain) };
        case 'artifact-name':
            return { artifactName: parseArtifactName(placed, complain) };
        case 'config':
        case 'token':
            return {};
    }
}
function overlay(layers) {
    const said = layers.flatMap(layer => Object.entries(layer).filter(([, value]) => value !== undefined));
    return Object.fromEntries(said);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/config/parse-environment.js

const KEPT_FROM_GATES = /^(?:(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN|ACTIONS_.*|INPUT_.*|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/;
function parseEnvironmentName(placed, complain) {
    const { text, where } = placed;
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
        const fix = text.includes('=')
            ? 'List the name alone; its value comes from the environment of the run'
            : 'Use letters, digits and _, such as NODE_ENV';
        complain({ where, what: `${(0,quote/* quote */.h)(text)} is no name of an environment variable`, fix });
        return undefined;
    }
    if (!KEPT_FROM_GATES.test(text.toUpperCase()))
        return text;
    const what = `${(0,quote/* quote */.h)(text)} would hand the run's own token or files to the code of the branches`;
    complain({
        where,
        what,
        fix: 'Remove it, and give the gates a variable of their own with no more rights than they need'
    });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/config/yaml-reader.js



function placeOf(reader, offset) {
    if (offset === undefined)
        return reader.path;
    const { line, col } = reader.lines.linePos(offset);
    return `${reader.path}:${line}:${col}`;
}
function placeOfNode(reader, node, fallback) {
    return node?.range == null ? fallback : placeOf(reader, node.range[0]);
}
function readMap(node, reader, { thing, where, keys, fixes = new Map() }) {
    if (!(0,dist/* isMap */.jh)(node)) {
        complainOfType(reader, { thing, where, node, wanted: `a map with the keys ${keys.join(', ')}` });
        return undefined;
    }
    const seen = new Set();
    return node.items.flatMap(pair => {
        const entry = readEntry(pair, reader, where);
        const { key, keyWhere } = entry;
        if (!keys.includes(key)) {
            const fix = fixes.get(key) ?? (0,nearest/* suggest */.ZA)(key, keys);
            reader.complain({ where: keyWhere, what: `unknown key ${(0,quote/* quote */.h)(key)} in ${thing}`, fix });
            return [];
        }
        if (seen.has(key)) {
            reader.complain({ where: keyWhere, what: `${(0,quote/* quote */.h)(key)} stands twice in ${thing}`, fix: 'Remove one of them' });
            return [];
        }
        seen.add(key);
        return [entry];
    });
}
function readList(entry, reader, wanted) {
    const { value, where } = entry;
    if (!(0,dist/* isSeq */.oP)(value)) {
        complainOfType(reader, { thing: (0,quote/* quote */.h)(entry.key), where, node: value, wanted });
        return undefined;
    }
    return value.items.map(node => ({ node, where: placeOfNode(reader, node, where) }));
}
function readText(node, reader, { thing, where }) {
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string')
        return { text: node.value, where };
    complainOfType(reader, { thing, where, node, wanted: 'text' });
    return undefined;
}
function complainOfType(reader, { thing, where, node, wanted }) {
    const found = typeOf(node);
    reader.complain({
        where,
        what: `${thing} must be ${wanted}, but is ${found}`,
        fix: TRAPS[found] ?? `Make it ${wanted}`
    });
}
const TRAPS = {
    nothing: 'Give it a value, or remove it; text that starts with # has to stand in quotes',
    'an alias': 'Write the value out; text that starts with * has to stand in quotes',
    'a number': 'Put it in quotes',
    'true or false': 'Put it in quotes'
};
function typeOf(node) {
    if (node === null)
        return 'nothing';
    if ((0,dist/* isAlias */.Vj)(node))
        return 'an alias';
    if ((0,dist/* isMap */.jh)(node))
        return 'a map';
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
    if (value === null || value === undefined)
        return 'nothing';
    if (typeof value === 'boolean')
        return 'true or false';
    return typeof value === 'string' ? 'text' : 'a number';
}
function readEntry(pair, reader, fallback) {
    const keyNode = pair.key;
    const keyWhere = placeOfNode(reader, keyNode, fallback);
    const key = (0,dist/* isScalar */.jn)(keyNode) ? String(keyNode.value) : '?';
    return { key, keyWhere, value: pair.value, where: placeOfNode(reader, pair.value, keyWhere) };
}

;// CONCATENATED MODULE: ./lib/config/parse-file-gates.js







const GATE_KEYS = ['name', 'run', 'timeout-minutes', 'reports'];
function readGates(entry, reader) {
    const items = readList(entry, reader, 'a list of gates, each with name and run');
    if (items === undefined)
        return undefined;
    const names = [];
    const gates = items.flatMap(({ node, where }) => readGate(node, where, reader, name => names.push(name)) ?? []);
    complainOfTwins(names, reader.complain);
    return gates;
}
function readReports(entry, reader) {
    const form = { thing: (0,quote/* quote */.h)(entry.key), where: entry.where, keys: config/* REPORT_KINDS */.tR };
    return readMap(entry.value, reader, form)?.flatMap(report => readReport(report, reader));
}
function readReport(entry, reader) {
    const { value, where } = entry;
    const kind = config/* REPORT_KINDS */.tR.find(known => known === entry.key);
    const one = (0,dist/* isScalar */.jn)(value) && typeof value.value === 'string';
    const items = one ? [{ node: value, where }] : readList(entry, reader, 'a path pattern, or a list of them');
    const globs = (items ?? []).flatMap(item => {
        const text = readText(item.node, reader, { thing: `a pattern of '${entry.key}'`, where: item.where });
        return text === undefined ? [] : (parseReportGlob(trimmed(text), reader.complain) ?? []);
    });
    return kind === undefined ? [] : globs.map(glob => ({ kind, glob }));
}
function readGate(node, where, reader, keepName) {
    if (complainOfShortForm(node, where, reader))
        return undefined;
    const entries = readMap(node, reader, { thing: 'a gate', where, keys: GATE_KEYS });
    if (entries === undefined)
        return undefined;
    const field = (key) => entries.find(entry => entry.key === key);
    const name = readField('name', field('name'), where, reader);
    const run = readField('run', field('run'), where, reader);
    const timeoutSeconds = readTimeout(field('timeout-minutes'), reader);
    const reportsEntry = field('reports');
    const reports = reportsEntry === undefined ? [] : readReports(reportsEntry, reader);
    const named = name !== undefined && isGateName(name, reader.complain);
    if (named)
        keepName(name);
    const runs = run !== undefined && isGateCommand(run, name?.text ?? '', reader.complain);
    if (!named || !runs || timeoutSeconds === undefined || reports === undefined)
        return undefined;
    return { name: name.text, command: run.text, timeoutSeconds, reports };
}
function complainOfShortForm(node, where, reader) {
    if (!(0,dist/* isMap */.jh)(node) || node.items.length !== 1)
        return false;
    const key = node.items[0]?.key;
    const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
    if (name === '' || GATE_KEYS.includes(name))
        return false;
    const fix = `Write it as two keys: 'name: ${name}' and 'run:' with the command`;
    reader.complain({ where, what: `the gate ${(0,quote/* quote */.h)(name)} has neither the key 'name' nor 'run'`, fix });
    return true;
}
function readField(key, entry, where, reader) {
    if (entry === undefined) {
        reader.complain({ where, what: `a gate has no '${key}'`, fix: "Give every gate a 'name' and the command to 'run'" });
        return undefined;
    }
    const text = readText(entry.value, reader, { thing: `'${key}'`, where: entry.where });
    return text === undefined ? undefined : trimmed(text);
}
function readTimeout(entry, reader) {
    if (entry === undefined)
        return DEFAULT_TIMEOUT_MINUTES * 60;
    const { value, where } = entry;
    const minutes = (0,dist/* isScalar */.jn)(value) ? value.value : undefined;
    if (typeof minutes === 'number' && minutes > 0 && minutes <= LONGEST_TIMEOUT_MINUTES)
        return minutes * 60;
    const fix = `Use a number of minutes above 0 and up to ${LONGEST_TIMEOUT_MINUTES}`;
    reader.complain({ where, what: "'timeout-minutes' is no length of time that a gate can have", fix });
    return undefined;
}
function trimmed(placed) {
    return { ...placed, text: (0,config_lines/* asciiTrim */.W)(placed.text) };
}

;// CONCATENATED MODULE: ./lib/config/parse-file.js








const LARGEST = 1 << 20;
const MOST_SYNTAX_PROBLEMS = 10;
const FILE_KEYS = [
    ...config_inputs/* INPUT_NAMES */.Qh.filter(name => (0,config_inputs/* inputOf */.wg)(name).notInFile === null),
    'environment'
];
function parseFile(file, complain) {
    if (new TextEncoder().encode(file.text).length > LARGEST) {
        complain({ where: file.path, what: 'the file is larger than 1 MiB', fix: 'A configuration needs a few lines only' });
        return {};
    }
    const reader = { path: file.path, lines: new dist/* LineCounter */.HN(), complain };
    const document = parseYaml(file.text, reader);
    if (document === null || isEmpty(document.contents))
        return {};
    const where = placeOfNode(reader, document.contents, file.path);
    const form = { thing: 'the configuration', where, keys: FILE_KEYS, fixes: inputsOnly() };
    const entries = readMap(document.contents, reader, form) ?? [];
    return overlay(entries.map(entry => readSetting(entry, reader)));
}
function parseYaml(text, reader) {
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: reader.lines, prettyErrors: false, uniqueKeys: false });
    const faults = [...document.errors, ...document.warnings];
    if (faults.some(fault => fault.code === 'RESOURCE_EXHAUSTION')) {
        reader.complain({
            where: reader.path,
            what: 'is nested too deeply',
            fix: 'Mend the YAML: look for repeated brackets'
        });
        return null;
    }
    for (const fault of faults.slice(0, MOST_SYNTAX_PROBLEMS)) {
        const fix = YAML_FIXES[fault.code] ?? 'Mend the YAML: check indentation, quotes and brackets around this place';
        const what = `is no valid YAML: ${fault.message.split('\n', 1)[0] ?? ''}`;
        reader.complain({ where: placeOf(reader, fault.pos[0]), what, fix });
    }
    return faults.length === 0 ? document : null;
}
const YAML_FIXES = {
    TAG_RESOLVE_FAILED: 'A ! starts a tag in YAML: put the text in quotes',
    BAD_ALIAS: 'A * starts an alias in YAML: put the text in quotes',
    BAD_SCALAR_START: 'Put the text in quotes',
    TAB_AS_INDENT: 'Indent with spaces',
    MULTIPLE_DOCS: 'Keep one document, without a second ---'
};
function isEmpty(contents) {
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && contents.source === '');
}
function inputsOnly() {
    const only = config_inputs/* INPUT_NAMES */.Qh.flatMap(name => {
        const reason = (0,config_inputs/* inputOf */.wg)(name).notInFile;
        return reason === null ? [] : [[name, `Give it as an input or flag: ${reason}`]];
    });
    return new Map(only);
}
function readSetting(entry, reader) {
    switch (entry.key) {
        case 'branches':
            return { selectors: readBranches(entry, reader) };
        case 'gates':
            return { gates: readGates(entry, reader) };
        case 'reports':
            return { reports: readReports(entry, reader) };
        case 'environment':
            return { environment: readEnvironment(entry, reader) };
        case 'push':
            return { push: readBoolean(entry, reader) };
        default:
            return (0,config_inputs/* isInputName */.wp)(entry.key) ? readScalar(entry.key, entry, reader) : {};
    }
}
function readScalar(name, entry, reader) {
    const text = readText(entry.value, reader, { thing: `'${name}'`, where: entry.where });
    return text === undefined ? {} : parseSetting(name, { ...text, text: (0,config_lines/* asciiTrim */.W)(text.text) }, reader.complain);
}
function readBoolean(entry, reader) {
    const { value, where } = entry;
    if ((0,dist/* isScalar */.jn)(value) && typeof value.value === 'boolean')
        return value.value;
    complainOfType(reader, { thing: `'${entry.key}'`, where, node: value, wanted: 'true or false' });
    return undefined;
}
function readBranches(entry, reader) {
    const { value, where } = entry;
    const asText = (0,dist/* isScalar */.jn)(value) && typeof value.value === 'string';
    const lines = asText ? (0,config_lines/* splitLines */.u)({ text: value.value, where }) : readTexts(entry, reader);
    return lines === undefined ? [] : parseSelectors(lines, where, reader.complain);
}
function readEnvironment(entry, reader) {
    const names = readTexts(entry, reader)?.flatMap(name => parseEnvironmentName(name, reader.complain) ?? []);
    return names === undefined ? undefined : [...new Set(names)];
}
function readTexts(entry, reader) {
    const items = readList(entry, reader, 'a list of text');
    return items?.flatMap(({ node, where }) => {
        const text = readText(node, reader, { thing: `an entry of '${entry.key}'`, where });
        return text === undefined ? [] : [{ ...text, text: (0,config_lines/* asciiTrim */.W)(text.text) }];
    });
}

;// CONCATENATED MODULE: ./lib/config/parse-config.js








const NOTHING_SAID = { base: null, stagingRef: null, gates: [], reports: [], environment: [] };
function parseConfig(sources) {
    const problems = [];
    const complain = problem => void problems.push(problem);
    complainOfUnknown(sources, complain);
    complainOfLostFile(sources, complain);
    const fromFile = sources.file === null ? {} : parseFile(sources.file, complain);
    const fromInputs = parseInputs(sources.inputs, sources.origin, complain);
    const defaults = parseInputs(sources.defaults, name => `default of ${name}`, complain);
    const layer = overlay([NOTHING_SAID, defaults, fromFile, fromInputs]);
    if (layer.selectors === undefined)
        parseSelectors([], sources.origin('branches'), complain);
    complainOfStagingRef(layer, fromInputs, sources, complain);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* ConfigurationError */.j1([first, ...rest]);
    return deepFreeze(layer);
}
function parseInputs(inputs, origin, complain) {
    const layers = config_inputs/* INPUT_NAMES */.Qh.flatMap(name => {
        const text = (0,config_lines/* asciiTrim */.W)(inputs[name] ?? '');
        return text === '' ? [] : [parseSetting(name, { text, where: origin(name) }, complain)];
    });
    return overlay(layers);
}
function complainOfUnknown({ inputs, unknownInputs = [], origin }, complain) {
    const names = [...unknownInputs, ...Object.keys(inputs).filter(name => !(0,config_inputs/* isInputName */.wp)(name))];
    for (const name of new Set(names)) {
        complain({ where: origin(name), what: 'there is no such input', fix: (0,nearest/* suggest */.ZA)(name, config_inputs/* INPUT_NAMES */.Qh) });
    }
}
function complainOfLostFile({ inputs, origin, defaults, file }, complain) {
    const path = (0,config_lines/* asciiTrim */.W)(inputs.config ?? '');
    if (file !== null || path === '' || path === defaults.config)
        return;
    const fix = 'Commit the file to the base, or correct the path; the file of a branch is never read';
    complain({ where: origin('config'), what: `the base has no file ${(0,quote/* quote */.h)(path)}`, fix });
}
function complainOfStagingRef(layer, fromInputs, sources, complain) {
    const { stagingRef, base } = layer;
    if (stagingRef == null)
        return;
    const where = fromInputs.stagingRef === undefined ? (sources.file?.path ?? '') : sources.origin('staging-ref');
    const short = stagingRef.slice('refs/heads/'.length);
    const isStaging = (name) => name === short || name === stagingRef;
    const fix = 'Use a branch of its own for staging, such as integration/nightly';
    if (base != null && isStaging(base))
        complain({ where, what: `${(0,quote/* quote */.h)(short)} is the base`, fix });
    if (layer.selectors?.some(selector => selector.kind === 'name' && isStaging(selector.name))) {
        complain({ where, what: `${(0,quote/* quote */.h)(short)} is one of the branches to integrate`, fix });
    }
}
function deepFreeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(deepFreeze);
    }
    return value;
}


/***/ }),

/***/ 978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fewOf)
/* harmony export */ });
function fewOf(names, limit = 3) {
    const shown = names.slice(0, limit).join(', ');
    return names.length > limit ? `${shown} and ${names.length - limit} more` : shown;
}


/***/ }),

/***/ 758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ shortOid),
/* harmony export */   Se: () => (/* binding */ parseOid),
/* harmony export */   dH: () => (/* binding */ isOid)
/* harmony export */ });
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isOid(text) {
    return OID.test(text);
}
function parseOid(text) {
    if (!isOid(text))
        throw new RangeError(`not a full git object id: ${JSON.stringify(text)}`);
    return text;
}
function shortOid(oid) {
    return oid.slice(0, 10);
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

/***/ 766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
function isAtLeast(version, minimum) {
    const [major, minor] = parts(version);
    const [needMajor, needMinor] = parts(minimum);
    return major > needMajor || (major === needMajor && minor >= needMinor);
}
function parts(version) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    return [Number(major), Number(minor)];
}


/***/ }),

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairUp)
/* harmony export */ });
function pairUp(items, answers) {
    if (items.length !== answers.length)
        throw new RangeError(`${answers.length} answers to ${items.length} questions`);
    return items.map((item, i) => [item, answers[i]]);
}


/***/ })

};
