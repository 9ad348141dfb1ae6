export const id = 901;
export const ids = [901];
export const modules = {

/***/ 38057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ diskFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
var errors = __webpack_require__(49285);
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
var remove_folder = __webpack_require__(30895);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
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

/***/ 43373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/pair-up.js
var pair_up = __webpack_require__(46822);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/adapters/files/find-folders.js



const OPTIONS = { dot: true, nonegate: true };
const DEEPEST = 64;
async function findFolders(root, globs) {
    const isMatch = picomatch([...globs], OPTIONS);
    const depth = globs.some(glob => glob.includes('**')) ? DEEPEST : Math.max(...globs.map(deepest));
    const found = [];
    const open = (await isRealFolder(root)) ? [''] : [];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        for (const entry of await readFolder((0,external_node_path_.join)(root, folder))) {
            if (!entry.isDirectory() || entry.name.toLowerCase() === '.git')
                continue;
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (isMatch(path))
                found.push(path);
            else if (path.split('/').length < depth)
                open.push(path);
        }
    }
    return found.sort();
}
function deepest(glob) {
    return glob.split('/').length;
}
async function isRealFolder(path) {
    const stats = await (0,promises_.lstat)(path).catch(() => null);
    return stats?.isDirectory() === true;
}
async function readFolder(path) {
    return await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => []);
}

// EXTERNAL MODULE: ./lib/adapters/files/remove-folder.js
var remove_folder = __webpack_require__(30895);
;// CONCATENATED MODULE: ./lib/adapters/git/carry-folders.js


async function carryFolders(paths, { from, to }, before) {
    const carried = [];
    for (const path of paths) {
        const name = Buffer.from(path).toString('latin1');
        if (before.folders.has(name) || before.files.has(name))
            continue;
        if (!(await isFree(to, path)) || !(await makeParents(to, path, before)))
            continue;
        if (await tryRename((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path)))
            carried.push(path);
    }
    return carried;
}
async function isFree(root, path) {
    return (await kindOf((0,external_node_path_.join)(root, path))) === 'nothing';
}
async function makeParents(root, path, before) {
    const parts = path.split('/').slice(0, -1);
    for (const count of parts.keys()) {
        const parent = parts.slice(0, count + 1).join('/');
        const kind = await kindOf((0,external_node_path_.join)(root, parent));
        if (kind === 'folder')
            continue;
        if (kind === 'other' || before.folders.has(Buffer.from(parent).toString('latin1')))
            return false;
        await (0,promises_.mkdir)((0,external_node_path_.join)(root, parent));
    }
    return true;
}
async function kindOf(path) {
    const stats = await (0,promises_.lstat)(path).catch(() => null);
    if (stats === null)
        return 'nothing';
    return stats.isDirectory() ? 'folder' : 'other';
}
async function tryRename(from, to) {
    return await (0,promises_.rename)(from, to).then(() => true, () => false);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/adapters/git/written-files.js


const TICK_MS = 25;
const AT_ONCE = 256;
async function takeDown(run, directory, last) {
    const now = Date.now() / 1000;
    const files = new Map();
    const entries = await entriesOf(run);
    for (let i = 0; i < entries.length; i += AT_ONCE) {
        for (const entry of entries.slice(i, i + AT_ONCE))
            files.set(entry[0], takeOne(entry, { directory, now, last }));
        await (0,external_node_timers_promises_.setImmediate)();
    }
    await run({ args: ['update-index', '-q', '--refresh'], answers: [0, 1] });
    await (0,external_node_timers_promises_.setTimeout)(TICK_MS);
    return { files, folders: new Set([...files.keys()].flatMap(ancestors)) };
}
async function entriesOf(run) {
    const { stdout } = await run({ args: ['ls-files', '-z', '--stage'] });
    return stdout
        .toString('latin1')
        .split('\0')
        .filter(Boolean)
        .map(line => [line.slice(line.indexOf('\t') + 1), line.slice(0, line.indexOf('\t'))]);
}
function takeOne([path, entry], { directory, now, last }) {
    const full = bytesOf(directory, path);
    const time = (last === null ? null : timeBefore(path, entry, last)) ?? now;
    (0,external_node_fs_.lutimesSync)(full, time, time);
    return { entry, time, stamp: stampOf((0,external_node_fs_.lstatSync)(full, { bigint: true })) };
}
function timeBefore(path, entry, { aside, before }) {
    const file = before.files.get(path);
    return file?.entry === entry && tryStamp(bytesOf(aside, path)) === file.stamp ? file.time : null;
}
function tryStamp(path) {
    try {
        return stampOf((0,external_node_fs_.lstatSync)(path, { bigint: true }));
    }
    catch {
        return null;
    }
}
function stampOf(stats) {
    return [stats.dev, stats.ino, stats.mode, stats.size, stats.ctimeNs].join(':');
}
function bytesOf(root, path) {
    return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')]);
}
function ancestors(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

;// CONCATENATED MODULE: ./lib/adapters/git/checkout.js







function openCheckouts(ours, runner) {
    const written = new Map();
    const forget = (directory) => {
        const before = written.get(directory) ?? null;
        written.delete(directory);
        return before;
    };
    return {
        checkout: async (commit, directory, keeping = NOTHING) => {
            const before = forget(directory);
            const aside = await moveAside(directory);
            const warm = keeping.isWarm && aside !== null && before !== null ? { aside, before } : null;
            const run = await writeCommit(ours, runner, commit, directory);
            if (keeping.folders.length === 0) {
                if (aside !== null)
                    await tryRemove(aside);
                return [];
            }
            const now = await takeDown(run, directory, warm);
            const found = warm === null ? [] : await findFolders(warm.aside, keeping.folders);
            const kept = warm === null ? [] : await carryFolders(found, { from: warm.aside, to: directory }, warm.before);
            if (aside !== null)
                await tryRemove(aside);
            written.set(directory, now);
            return kept;
        },
        discard: async (directory) => {
            forget(directory);
            const aside = await moveAside(directory);
            if (aside !== null)
                await tryRemove(aside);
        }
    };
}
const NOTHING = { folders: [], isWarm: false };
async function writeCommit(ours, runner, commit, directory) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const gitDir = (0,external_node_path_.join)(directory, '.git');
    const run = runner(directory, gitDir);
    await run({ args: ['init', '--quiet', '--template=', '--initial-branch=unborn', `--object-format=${ours.format}`] });
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'objects', 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'objects', 'info', 'alternates'), alternatesLine(ours.objects));
    if (isShallow(ours))
        await (0,promises_.copyFile)(ours.shallowFile, (0,external_node_path_.join)(gitDir, 'shallow'));
    await run({ args: ['checkout', '--quiet', '--force', '--no-recurse-submodules', '--detach', commit, '--'] });
    return run;
}
async function moveAside(path) {
    if (!(await exists(path)))
        return null;
    const aside = await freeName(path);
    await (0,promises_.rename)(path, aside);
    return aside;
}
async function tryRemove(aside) {
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
const C_ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
function unquotePath(printed) {
    const quoted = /^"(.*)"$/s.exec(printed)?.[1];
    if (quoted === undefined)
        return decodePath(Buffer.from(printed, 'latin1'));
    const bytes = quoted.replace(/\\([0-7]{3}|.)/gs, (_, sign) => sign.length === 3 ? String.fromCharCode(parseInt(sign, 8)) : escapedSign(sign));
    return decodePath(Buffer.from(bytes, 'latin1'));
}
function escapedSign(sign) {
    const code = C_ESCAPES[sign];
    return code === undefined ? sign : String.fromCharCode(code);
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

;// CONCATENATED MODULE: ./lib/adapters/git/file-text.js



const LARGEST_TEXT = 1 << 26;
const LOOK = 8000;
async function readFileText(run, tree, path) {
    const contents = await readBytes(run, tree, path);
    return contents === null ? null : asText(contents);
}
async function readExactText(run, tree, path) {
    const contents = await readBytes(run, tree, path);
    return contents !== null && (0,external_node_buffer_.isUtf8)(contents) ? asText(contents) : null;
}
async function readBytes(run, tree, path) {
    const name = fileName(tree, path);
    if (name === null)
        return null;
    const input = Buffer.concat([name, Buffer.of(0)]);
    const head = (await run({ args: ['cat-file', '--batch-check', '-z'], input })).stdout.toString('latin1');
    const [, oid, size = '0'] = /^([0-9a-f]{40,64}) blob (\d+)\n/.exec(head) ?? [];
    if (oid === undefined || Number(size) > LARGEST_TEXT)
        return null;
    const { stdout } = await run({ args: ['cat-file', 'blob', oid] });
    if (stdout.length !== Number(size))
        throw new errors/* ToolError */.v4(`git cat-file gave ${stdout.length} of ${size} bytes`, 'Run again.');
    return stdout;
}
function fileName(tree, path) {
    if (/^\.{1,2}(?:\/|$)/.test(path))
        return null;
    return Buffer.concat([Buffer.from(`${tree}:`), encodePath(path)]);
}
function asText(contents) {
    return contents.subarray(0, LOOK).includes(0) ? null : contents.toString('utf8');
}

;// CONCATENATED MODULE: ./lib/adapters/git/once.js
const MOST = 5000;
function once(ask) {
    const answers = new Map();
    return (...about) => {
        const key = JSON.stringify(about);
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const [oldest] = answers.size < MOST ? [] : answers.keys();
        if (oldest !== undefined)
            answers.delete(oldest);
        const answer = ask(...about);
        answers.set(key, answer);
        answer.catch(() => answers.delete(key));
        return answer;
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/read-trees.js

async function readTrees(ours, revisions) {
    if (revisions.length === 0)
        return new Map();
    const input = revisions.map(revision => `${revision}^{tree}\n`).join('');
    const { stdout } = await ours.run({ args: ['cat-file', '--batch-check'], input });
    const lines = stdout.toString('latin1').split('\n');
    return new Map(revisions.flatMap((revision, i) => {
        const tree = /^([0-9a-f]{40,64}) tree /.exec(lines[i] ?? '')?.[1];
        return tree === undefined || !(0,ids/* isOid */.dH)(tree) ? [] : [[revision, tree]];
    }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/parse-json.js
var parse_json = __webpack_require__(14814);
;// CONCATENATED MODULE: ./lib/adapters/git/merge-shelf.js



const FORM = 1;
const LONGEST_LINE = 1 << 18;
const MOST_BYTES = 1 << 24;
function shelfName({ base, gitVersion, settings, boundary }) {
    return digest(JSON.stringify([FORM, base, gitVersion, settings, boundary.toSorted()]));
}
function pairKey({ ours, theirs }) {
    return `${ours} ${theirs}`;
}
function parseShelf(name, bytes) {
    const shelf = new Map();
    if (bytes === null || bytes.length > MOST_BYTES)
        return shelf;
    for (const line of Buffer.from(bytes).toString('utf8').split('\n')) {
        const entry = parseLine(name, line);
        if (entry !== null)
            shelf.set(pairKey(entry.pair), entry.merge);
    }
    return shelf;
}
function renderShelf(name, shelf) {
    const lines = [];
    let bytes = 0;
    for (const [key, { clean, tree, conflicted, messages }] of shelf) {
        const said = messages.map(({ type, paths, text }) => [type, paths, text]);
        const rest = JSON.stringify([key, clean, tree, conflicted, said]);
        const line = `["${lineDigest(name, rest)}",${rest}]\n`;
        const length = Buffer.byteLength(line);
        if (length > LONGEST_LINE || bytes + length > MOST_BYTES)
            continue;
        bytes += length;
        lines.push(line);
    }
    return Buffer.from(lines.join(''));
}
function parseLine(name, line) {
    const [, told = '', rest = ''] = /^\["([0-9a-f]{64})",(.*)\]$/s.exec(line) ?? [];
    if (rest === '' || told !== lineDigest(name, rest))
        return null;
    const value = (0,parse_json/* parseJson */.q)(rest);
    if (!Array.isArray(value) || value.length !== 5)
        return null;
    const [key, clean, tree, conflicted, said] = value;
    const [ours = '', theirs = ''] = typeof key === 'string' ? key.split(' ') : [];
    if (!(0,ids/* isOid */.dH)(ours) || !(0,ids/* isOid */.dH)(theirs) || typeof clean !== 'boolean')
        return null;
    if (typeof tree !== 'string' || !(0,ids/* isOid */.dH)(tree) || !isTexts(conflicted) || !Array.isArray(said))
        return null;
    const messages = said.map(parseMessage).filter(message => message !== null);
    if (messages.length !== said.length || (clean && conflicted.length > 0))
        return null;
    return { pair: { ours, theirs }, merge: { clean, tree, conflicted, messages } };
}
function parseMessage(value) {
    if (!Array.isArray(value) || value.length !== 3)
        return null;
    const [type, paths, text] = value;
    return typeof type === 'string' && typeof text === 'string' && isTexts(paths) ? { type, paths, text } : null;
}
function isTexts(value) {
    return Array.isArray(value) && value.every(item => typeof item === 'string');
}
function lineDigest(name, rest) {
    return digest(`${name}\n${rest}`);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
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
    const fetched = await fetch();
    await takeBackCuts(repository, before);
    return fetched;
}
async function takeBackCuts(repository, before) {
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

;// CONCATENATED MODULE: ./lib/adapters/git/remembered-merges.js





function rememberedMerges({ ours, gitVersion, store, mergeMany }) {
    return async (base, pairs, wanted) => {
        if (store === null || pairs.length === 0)
            return (await mergeMany(pairs)).map(asFresh);
        const boundary = [...(await readBoundary(ours))];
        const name = shelfName({ base, gitVersion, settings: [...OUR_SETTINGS, ...MERGE_TREE], boundary });
        const shelf = parseShelf(name, await store.read(fileOf(name)));
        const isKnown = (pair) => {
            const known = shelf.get(pairKey(pair));
            return known !== undefined && !(wanted === 'clean trees' && known.clean);
        };
        const unknown = pairs.filter(pair => !isKnown(pair));
        const fresh = new Map((0,pair_up/* pairUp */.O)(unknown.map(pairKey), await mergeMany(unknown)));
        if (unknown.some(pair => !shelf.has(pairKey(pair))))
            await keep(store, name, fresh);
        return pairs.flatMap(pair => verdictOf(pair, fresh, shelf));
    };
}
function verdictOf(pair, fresh, shelf) {
    const merge = fresh.get(pairKey(pair));
    if (merge !== undefined)
        return [asFresh(merge)];
    const known = shelf.get(pairKey(pair));
    return known === undefined ? [] : [{ ...known, tree: null, isRemembered: true }];
}
function asFresh(merge) {
    return { ...merge, isRemembered: false };
}
async function keep(store, name, fresh) {
    const shelf = new Map(fresh);
    for (const [key, merge] of parseShelf(name, await store.read(fileOf(name)))) {
        if (!shelf.has(key))
            shelf.set(key, merge);
    }
    await store.write(fileOf(name), renderShelf(name, shelf));
}
function fileOf(name) {
    return `${name}.merges`;
}

// EXTERNAL MODULE: ./lib/domain/few-of.js
var few_of = __webpack_require__(90978);
;// CONCATENATED MODULE: ./lib/adapters/git/fetch-wanted.js



async function fetchWanted(repository, origin, wanted, options) {
    const absent = await stillMissing(repository, wanted);
    if (absent.length === 0)
        return [];
    if (!origin)
        throw lacking(absent, 'there is no remote named origin to get them from');
    const failure = await tryFetch(origin, options, byId(absent));
    const named = absent.filter(({ ref }) => ref !== '');
    if (failure !== null && named.length === 0)
        throw failure;
    const standing = await whereTheyStand(origin, named, failure);
    if (standing === null)
        return [];
    const moved = named.filter(({ ref, oid }) => standing.get(ref) !== oid);
    if (failure !== null)
        await fetchOtherwise({ repository, origin, options }, { named, moved, standing, failure });
    const left = new Set(await stillMissing(repository, absent));
    const unexplained = [...left].filter(one => !moved.includes(one));
    if (unexplained.length > 0)
        throw failure ?? lacking(unexplained, 'origin does not give them');
    return moved.map(one => ({ wanted: one, now: standing.get(one.ref) ?? null, isHere: !left.has(one) }));
}
function needAll(moved) {
    const lost = moved.filter(({ isHere }) => !isHere).map(({ wanted }) => wanted);
    if (lost.length > 0)
        throw lacking(lost, 'they moved on origin while we looked');
}
const MOST_PATTERNS = 100;
async function whereTheyStand(origin, named, failure) {
    const refs = unique(named.map(({ ref }) => ref));
    const others = refs.filter(ref => !ref.startsWith('refs/heads/'));
    try {
        const listed = await origin.list(refs.length > MOST_PATTERNS ? ['refs/heads/*', ...others] : refs);
        return new Map(listed.map(({ ref, oid }) => [ref, oid]));
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        if (failure !== null)
            throw failure;
        return null;
    }
}
async function fetchOtherwise(fetching, { named, moved, standing, failure }) {
    const { repository, origin, options } = fetching;
    let there = standing;
    for (let asked = []; there !== null; there = await whereTheyStand(origin, named, failure)) {
        const refs = unique(named.map(({ ref }) => ref)).filter(ref => there?.has(ref) === true);
        if (refs.length === asked.length && asked.length > 0)
            throw failure;
        asked = refs;
        const names = refs.map(ref => `+${ref}:refs/seen/${ref}`);
        if (names.length === 0 || (await tryFetch(origin, options, names)) === null)
            break;
    }
    for (const one of await stillMissing(repository, moved))
        await tryFetch(origin, options, byId([one]));
}
async function tryFetch(origin, options, refspecs) {
    try {
        await origin.fetch(options, refspecs);
        return null;
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return error;
        throw error;
    }
}
function byId(wanted) {
    return unique(wanted.map(({ oid }) => `${oid}:refs/fetched/${oid}`));
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

;// CONCATENATED MODULE: ./lib/adapters/git/repositories.js





function ensureCommits({ ours, origin, alone }, wanted) {
    return alone(() => {
        if (!isShallow(ours))
            return fetchWanted(ours, origin, wanted, []);
        return keepingHistory(ours, () => fetchWanted(ours, origin, wanted, [`--depth=${FIRST_DEPTH}`]));
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

;// CONCATENATED MODULE: ./lib/adapters/git/tree-files.js




async function writeTexts(ours, tree, files) {
    const objects = [];
    for (const { path, text } of files) {
        const args = ['hash-object', '-w', '--no-filters', '--stdin'];
        const { stdout } = await ours.run({ args, input: Buffer.from(text, 'utf8') });
        objects.push({ path, object: stdout.toString('latin1').trim() });
    }
    return await writeFiles(ours, tree, objects);
}
async function writeFiles(ours, tree, files) {
    return await withIndexOf(ours, tree, async (environment) => {
        const entries = [];
        for (const { path, object } of files) {
            const entry = await entryOf(ours.run, tree, path);
            if (entry === null)
                throw notRegular(path);
            entries.push(Buffer.concat([Buffer.from(`${entry.mode} ${object} 0\t`), encodePath(path), Buffer.of(0)]));
        }
        await ours.run({ args: ['update-index', '-z', '--index-info'], environment, input: Buffer.concat(entries) });
        const { stdout } = await ours.run({ args: ['write-tree', '--missing-ok'], environment });
        return stdout.toString('latin1').trim();
    });
}
async function fileObject({ run }, tree, path) {
    return (await entryOf(run, tree, path))?.oid ?? null;
}
async function keepFile({ run }, file) {
    const { stdout } = await run({ args: ['hash-object', '-w', '--no-filters', '--', file] });
    return stdout.toString('latin1').trim();
}
const LOOK_SECONDS = 120;
async function differingPaths(ours, tree, folder) {
    return await withIndexOf(ours, tree, async (index) => {
        const environment = { ...index, GIT_WORK_TREE: folder };
        const select = ['--modified', '--deleted', '--others', '--exclude-per-directory=.gitignore', '--directory'];
        const args = ['ls-files', '-z', ...select, '--no-empty-directory'];
        const { stdout } = await ours.run({ args, environment, directory: folder, timeoutSeconds: LOOK_SECONDS });
        const paths = stdout.toString('latin1').split('\0').filter(Boolean);
        return [...new Set(paths.map(path => decodePath(Buffer.from(path, 'latin1'))))].sort();
    });
}
async function withIndexOf(ours, tree, work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(ours.directory, 'index-'));
    const environment = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
    try {
        await ours.run({ args: ['read-tree', tree], environment });
        return await work(environment);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function entryOf(run, tree, path) {
    const parts = path.split('/');
    const parent = parts.slice(0, -1).join('/');
    const name = encodePath(parts.at(-1) ?? '');
    const folder = Buffer.concat([Buffer.from(`${tree}:`), encodePath(parent), Buffer.of(0)]);
    const { stdout: answer } = await run({ args: ['cat-file', '--batch-check', '-z'], input: folder });
    const [, parentTree] = /^([0-9a-f]{40,64}) tree /.exec(answer.toString('latin1')) ?? [];
    if (parentTree === undefined)
        return null;
    const { stdout } = await run({ args: ['ls-tree', '-z', parentTree] });
    const wanted = Buffer.concat([Buffer.of(9), name]).toString('latin1');
    const entry = stdout
        .toString('latin1')
        .split('\0')
        .find(line => line.endsWith(wanted) && line.indexOf('\t') === line.length - wanted.length);
    const [, mode, oid] = /^(100\d{3}) blob ([0-9a-f]{40,64})\t/.exec(entry ?? '') ?? [];
    return mode === undefined || oid === undefined ? null : { mode, oid: oid };
}
function notRegular(path) {
    return new errors/* ToolError */.v4(`${JSON.stringify(path)} is no regular file of the merged tree`, 'Report this, please.');
}

;// CONCATENATED MODULE: ./lib/adapters/git/composer.js















function openComposer(all, runner, memory) {
    const mergeAll = async (pairs) => {
        for (const { ours, theirs } of pairs)
            await ensureMergeFiles(all, ours, theirs);
        return mergeMany(all.ours.run, pairs, ({ ours, theirs }) => merge(all, [ours, theirs]));
    };
    const checkouts = openCheckouts(all.ours, runner);
    return {
        merge: once(async (ours, theirs) => {
            await ensureMergeFiles(all, ours, theirs);
            return merge(all, [ours, theirs]);
        }),
        mergeMany: mergeAll,
        verdictMany: rememberedMerges({ ...memory, ours: all.ours, mergeMany: mergeAll }),
        mergeShowingBase: async (ours, theirs) => {
            await ensureMergeFiles(all, ours, theirs);
            return merge(all, [ours, theirs], SHOWING_BASE);
        },
        mergeOn: (base, ours, theirs) => mergeOn(all, base, ours, theirs),
        mergeOnMany: merges => mergeOnMany(all, merges),
        commit: once((commit) => composer_writeCommit(all, commit)),
        scratchCommits: commits => writeScratchCommits(all.ours, commits),
        tree: commit => treeOf(all, commit),
        trees: commits => treesOf(all, commits),
        exactText: async (tree, path) => {
            await ensureFiles(all, [tree]);
            return readExactText(all.ours.run, tree, path);
        },
        withTexts: (tree, files) => writeTexts(all.ours, tree, files),
        file: async (tree, path) => await fileObject(all.ours, tree, path),
        keep: file => keepFile(all.ours, file),
        withFiles: (tree, files) => writeFiles(all.ours, tree, files),
        differing: async (tree, directory) => {
            await ensureFiles(all, [tree]);
            return await differingPaths(all.ours, tree, directory);
        },
        checkout: async (commit, directory, keeping) => {
            await ensureFiles(all, [commit]);
            return await checkouts.checkout(commit, directory, keeping);
        },
        discard: checkouts.discard
    };
}
const SHOWING_BASE = ['-c', 'merge.conflictStyle=diff3'];
async function merge({ ours }, args, settings = []) {
    const { code, stdout, stderr } = await ours.run({ args: [...settings, ...MERGE_TREE, ...args], answers: 'any' });
    if (code > 1)
        throw new errors/* ToolError */.v4(`git merge-tree failed with exit code ${code}: ${stderr}`, 'Read what git says, and run again.');
    return parseMergeTree(code, stdout);
}
async function mergeOnMany(all, merges) {
    const revisions = [...new Set(merges.flatMap(({ base, ours, theirs }) => [base, ours, theirs]))];
    await ensureFiles(all, revisions);
    const trees = new Map((0,pair_up/* pairUp */.O)(revisions, await treesOf(all, revisions)));
    const treeOf = (revision) => trees.get(revision) ?? revision;
    const make = (commits) => writeScratchCommits(all.ours, commits.map(commit => ({ ...commit, date: '0 +0000' })));
    const roots = await make(merges.map(({ base }) => ({ tree: treeOf(base), parents: [] })));
    const sides = await make((0,pair_up/* pairUp */.O)(merges, roots).flatMap(([{ ours, theirs }, root]) => [ours, theirs].map(side => ({ tree: treeOf(side), parents: [root] }))));
    const pairs = merges.map(({ ours, theirs }, i) => ({ ours: sides[2 * i] ?? ours, theirs: sides[2 * i + 1] ?? theirs }));
    return await mergeMany(all.ours.run, pairs, pair => merge(all, [pair.ours, pair.theirs]));
}
async function mergeOn(all, base, ours, theirs) {
    const [result] = await mergeOnMany(all, [{ base, ours, theirs }]);
    return result ?? merge(all, [ours, theirs]);
}
async function composer_writeCommit({ ours }, commit) {
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
async function treeOf(all, revision) {
    const [tree = revision] = await treesOf(all, [revision]);
    return tree;
}
async function treesOf({ ours }, revisions) {
    const isEmpty = (revision) => revision === EMPTY_TREE.sha1 || revision === EMPTY_TREE.sha256;
    const trees = await readTrees(ours, revisions.filter(revision => !isEmpty(revision)));
    return revisions.map(revision => {
        const tree = isEmpty(revision) ? EMPTY_TREE[ours.format] : trees.get(revision);
        if (tree === undefined)
            throw new errors/* ToolError */.v4(`${revision} is no commit or tree of this repository`, 'Run again.');
        return tree;
    });
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
var external_node_child_process_ = __webpack_require__(31421);
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

;// CONCATENATED MODULE: ./lib/domain/is-at-least.js
function isAtLeast(version, minimum) {
    const [major, minor] = parts(version);
    const [needMajor, needMinor] = parts(minimum);
    return major > needMajor || (major === needMajor && minor >= needMinor);
}
function parts(version) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    return [Number(major), Number(minor)];
}

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
    return isAtLeast(/^git version (\S+)/.exec(output)?.[1] ?? '', MINIMUM_GIT);
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

;// CONCATENATED MODULE: ./lib/adapters/git/marks-above.js
function marksAbove(walk, marks) {
    const above = new Map();
    for (const line of walk.split('\n')) {
        const [oid = '', ...parents] = line.split(' ');
        if (oid === '')
            continue;
        const met = above.get(oid) ?? 0n;
        above.set(oid, met);
        const carried = met | (marks.get(oid) ?? 0n);
        if (carried === 0n)
            continue;
        for (const parent of parents)
            above.set(parent, (above.get(parent) ?? 0n) | carried);
    }
    return above;
}

;// CONCATENATED MODULE: ./lib/adapters/git/best-bases.js

async function newestOfEach(run, sets) {
    if (sets.length === 0)
        return [];
    const oids = [...new Set(sets.flat())];
    const sorted = await run({ args: ['rev-list', '--no-walk=sorted', '--stdin'], input: asLines(oids) });
    const oldest = sorted.stdout.toString('latin1').trimEnd().split('\n').at(-1) ?? '';
    const input = asLines([...oids, `^${oldest}^@`]);
    const { stdout } = await run({ args: ['rev-list', '--topo-order', '--parents', '--stdin'], input });
    return pickNewest(stdout.toString('latin1'), sets);
}
function asLines(lines) {
    return lines.map(line => `${line}\n`).join('');
}
function pickNewest(walk, sets) {
    const members = new Map();
    for (const [i, set] of sets.entries())
        for (const oid of set)
            members.set(oid, (members.get(oid) ?? 0n) | (1n << BigInt(i)));
    const above = marksAbove(walk, members);
    return sets.map((set, i) => {
        const bit = 1n << BigInt(i);
        const tops = set.filter(oid => ((above.get(oid) ?? 0n) & bit) === 0n);
        const [top] = tops;
        return tops.length === 1 && top !== undefined ? top : null;
    });
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

;// CONCATENATED MODULE: ./lib/adapters/git/ahead-many.js






async function aheadMany(all, base, heads) {
    const deepened = [];
    for (const head of heads)
        deepened.push(await ensureComparable(all, base, head));
    const commits = await readBeyond(all, base, heads);
    const own = heads.map(head => ownCommits(commits, head));
    const touched = (0,pair_up/* pairUp */.O)(heads, own).map(([head, list]) => touchedBelow(list, commits, head));
    const bases = await bestOf(all, base, (0,pair_up/* pairUp */.O)(heads, touched));
    return heads.map((_, i) => ({
        mergeBases: bases[i] ?? [],
        commits: (own[i] ?? []).toReversed(),
        deepened: deepened[i] ?? false
    }));
}
async function bestOf(all, base, touched) {
    const several = touched.filter(([, places]) => places.length > 1);
    const newest = new Map((0,pair_up/* pairUp */.O)(several, await newestOfEach(all.ours.run, several.map(([, places]) => places))));
    return await eachChunk(touched, 1, async ([one]) => {
        if (one === undefined)
            return [];
        const [head, places] = one;
        const top = newest.get(one) ?? null;
        if (top !== null)
            return [[top]];
        return [places.length > 1 ? await mergeBases(all.ours, base, head) : places];
    });
}
async function readBeyond({ ours }, base, heads) {
    if (heads.length === 0)
        return new Map();
    const input = [...heads, `^${base}`].map(line => `${line}\n`).join('');
    const { stdout } = await ours.run({ args: ['log', '-z', ...COMMIT_FORMAT, '--stdin', '--'], input });
    return new Map(parseCommits(stdout).map(commit => [commit.oid, commit]));
}
function ownCommits(commits, head) {
    const children = countChildren(commits, head);
    const order = [];
    const free = [head];
    for (let oid = free.pop(); oid !== undefined; oid = free.pop()) {
        const commit = commits.get(oid);
        if (commit === undefined)
            continue;
        order.push(commit);
        for (const parent of new Set(commit.parents)) {
            const left = (children.get(parent) ?? 0) - 1;
            children.set(parent, left);
            if (left === 0)
                free.push(parent);
        }
    }
    return order;
}
function countChildren(commits, head) {
    const children = new Map([[head, 0]]);
    const open = [head];
    for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
        for (const parent of new Set(commits.get(oid)?.parents)) {
            const known = children.get(parent);
            children.set(parent, (known ?? 0) + 1);
            if (known === undefined)
                open.push(parent);
        }
    }
    return children;
}
function touchedBelow(own, commits, head) {
    if (own.length === 0)
        return [head];
    return [...new Set(own.flatMap(({ parents }) => parents.filter(parent => !commits.has(parent))))];
}

;// CONCATENATED MODULE: ./lib/adapters/git/change-scanner.js

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const RAW = /^:\d+ \d+ [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*\t([^\t]*)(?:\t([^\t]*))?$/;
const SECTION = 'diff --git ';
const BINARY = 'Binary files ';
const PAIR = /^[0-9a-f]{40,64} [0-9a-f]{40,64}$/;
const NEWLINE = 0x0a;
const COLON = ':';
const LONGEST_HEADER = 200;
const MOST_NAMES = 1 << 28;
const CONTENT = new Set([0x2b, 0x2d, 0x5c]);
function changeScanner(isStdin) {
    const pairs = isStdin ? [] : [{ raw: [], sections: [] }];
    let kept = 0;
    let pending = '';
    const line = (text) => {
        if (isStdin && PAIR.test(text))
            pairs.push({ raw: [], sections: [] });
        else
            readLine(text, pairs.at(-1));
    };
    return {
        push: chunk => {
            for (let at = 0; at < chunk.length && kept <= MOST_NAMES;) {
                const end = chunk.indexOf(NEWLINE, at);
                const stop = end < 0 ? chunk.length : end;
                if (pending === '' && CONTENT.has(chunk[at] ?? 0))
                    pending = null;
                if (pending !== null) {
                    const isRaw = pending === '' ? chunk[at] === COLON.charCodeAt(0) : pending.startsWith(COLON);
                    if (isRaw)
                        kept += stop - at;
                    const limit = isRaw ? stop : Math.min(stop, at + Math.max(0, LONGEST_HEADER - pending.length));
                    pending += chunk.toString('latin1', at, limit);
                }
                if (end >= 0) {
                    if (pending !== null)
                        line(pending);
                    pending = '';
                }
                at = stop + 1;
            }
        },
        end: () => (kept > MOST_NAMES ? null : pairs)
    };
}
function readLine(text, pair) {
    if (text.startsWith(COLON)) {
        const [, letter = '', oldPath = '', path = oldPath] = RAW.exec(text) ?? [];
        pair?.raw.push({ letter, oldPath: unquotePath(oldPath), path: unquotePath(path) });
        return;
    }
    if (text.startsWith(SECTION))
        pair?.sections.push({ hunks: [], binary: false });
    const section = pair?.sections.at(-1);
    if (section === undefined)
        return;
    if (text.startsWith(BINARY))
        section.binary = true;
    const match = HUNK.exec(text);
    if (match)
        section.hunks.push(readHunk(match));
}
function readHunk([, oldStart, oldCount = '1', newStart, newCount = '1']) {
    return {
        old: { start: Number(oldStart), count: Number(oldCount) },
        new: { start: Number(newStart), count: Number(newCount) }
    };
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
function joinListing({ raw, sections }) {
    let next = 0;
    const changes = raw.map(line => {
        const own = sections.slice(next, (next += line.letter === 'T' ? 2 : 1));
        return { ...pathChange(line), ...linesOf(own) };
    });
    if (next !== sections.length)
        throw new errors/* ToolError */.v4('git diff-tree gave two lists that do not agree', 'Run again.');
    return changes;
}
function linesOf(sections) {
    if (sections.some(({ binary }) => binary))
        return { binary: true, added: 0, removed: 0, hunks: [] };
    const hunks = sections.flatMap(section => section.hunks);
    const sum = (counts) => counts.reduce((all, count) => all + count, 0);
    return {
        binary: false,
        added: sum(hunks.map(hunk => hunk.new.count)),
        removed: sum(hunks.map(hunk => hunk.old.count)),
        hunks
    };
}
function pathChange({ letter, oldPath, path }) {
    return { path, oldPath, status: STATUS[letter] ?? cutShort() };
}
function parseManyNames(stdout, pairs) {
    const reader = fieldReader(stdout);
    const sections = pairs.map(pair => {
        if (reader.line() !== pair)
            cutShort();
        return readRaw(reader);
    });
    if (reader.peek() !== undefined)
        cutShort();
    return sections;
}
function readRaw({ next, peek }) {
    const raw = [];
    while (peek() === diff_output_COLON) {
        const [was = '', mode = '', before = '', after = '', status = ''] = next().toString('latin1', 1).split(' ');
        const letter = status.charAt(0);
        const oldPath = decodePath(next());
        const path = letter === 'R' || letter === 'C' ? decodePath(next()) : oldPath;
        raw.push({ letter, oldPath, path, before: { mode: was, oid: before }, after: { mode, oid: after } });
    }
    return raw;
}
const diff_output_COLON = 0x3a;
const diff_output_NEWLINE = 0x0a;
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
        line: () => until(buffer.indexOf(diff_output_NEWLINE, at)).toString('latin1')
    };
}
function cutShort() {
    throw new errors/* ToolError */.v4('git diff-tree ended with output that is cut short', 'Run again.');
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
const LIST = ['--raw', '-p', '-U0', '--inter-hunk-context=0'];
async function readChanges(run, from, to) {
    const [changes] = await scan(run, { args: [...DIFF, ...LIST, from, to] }, 1);
    return changes ?? [];
}
async function readManyChanges(run, pairs, renames = '--find-renames') {
    if (pairs.length === 0)
        return [];
    return await scan(run, { args: [...DIFF, renames, '--stdin', ...LIST], input: changes_asLines(pairs).input }, pairs.length);
}
async function scan(run, call, count) {
    const scanner = changeScanner(call.args.includes('--stdin'));
    await run({ ...call, onOutput: scanner.push });
    const listings = scanner.end();
    if (listings?.length !== count)
        throw new errors/* ToolError */.v4(`git diff-tree told ${listings?.length ?? 'too much'} of ${count} pairs`, 'Run again.');
    return listings.map(joinListing);
}
async function readManyNames(run, pairs, renames) {
    if (pairs.length === 0)
        return [];
    const { lines, input } = changes_asLines(pairs);
    return parseManyNames((await run({ args: [...DIFF, renames, '--stdin', '-z', '--raw'], input })).stdout, lines);
}
function changes_asLines(pairs) {
    const lines = pairs.map(({ from, to }) => `${from} ${to}`);
    return { lines, input: lines.map(line => `${line}\n`).join('') };
}

;// CONCATENATED MODULE: ./lib/adapters/git/narrow-changes.js





async function readBlobChanges(run, lists) {
    if (lists.every(list => list.length === 0))
        return lists.map(() => []);
    const trees = await writeTrees(run, lists.flatMap(list => [treeText(list, 'before'), treeText(list, 'after')]));
    const pairs = lists.map((_, i) => ({ from: trees[2 * i], to: trees[2 * i + 1] }));
    return (0,pair_up/* pairUp */.O)(lists, await readManyChanges(run, pairs, '--no-renames')).map(([list, changes]) => {
        const byName = new Map(changes.map(change => [change.path, change]));
        return list.map((line, i) => ({ ...NO_LINES, ...byName.get(numbered(i)), ...pathChange(line) }));
    });
}
const NO_LINES = { binary: false, added: 0, removed: 0, hunks: [] };
function treeText(list, side) {
    const entries = list.flatMap((line, i) => {
        const { mode, oid } = line[side];
        if (/^0+$/.test(mode))
            return [];
        return [`${mode} ${mode === '160000' ? 'commit' : 'blob'} ${oid}\t${numbered(i)}\n`];
    });
    return `${entries.join('')}\n`;
}
function numbered(i) {
    return String(i).padStart(9, '0');
}
async function writeTrees(run, texts) {
    const { stdout } = await run({ args: ['mktree', '--batch', '--missing'], input: texts.join('') });
    const trees = stdout.toString('latin1').split('\n').filter(ids/* isOid */.dH);
    if (trees.length !== texts.length)
        throw new errors/* ToolError */.v4(`git mktree wrote ${trees.length} of ${texts.length} trees`, 'Run again.');
    return trees;
}

;// CONCATENATED MODULE: ./lib/adapters/git/changes-many.js








const changes_many_LARGEST_CHUNK = 50;
async function changesMany(ours, pairs) {
    if (pairs.length === 0)
        return [];
    const treeOf = await treeReader(ours, pairs);
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
async function pathChangesMany(ours, pairs) {
    if (pairs.length === 0)
        return [];
    const treeOf = await treeReader(ours, pairs);
    const trees = pairs.map(({ from, to }) => ({ from: treeOf(from), to: treeOf(to) }));
    const lists = await eachChunk(trees, Math.ceil(pairs.length / (0,external_node_os_.availableParallelism)()), chunk => readManyNames(ours.run, chunk, '--find-renames'));
    return lists.map(list => list.map(pathChange));
}
async function readChunk(ours, tasks) {
    const narrow = tasks.filter(({ touching }) => touching !== undefined);
    const whole = tasks.filter(({ touching }) => touching === undefined);
    const plain = await wantedNames(ours, narrow, '--no-renames');
    const halves = [...plain].flatMap(([task, names]) => (names.some(({ letter }) => /[AD]/.test(letter)) ? [task] : []));
    const names = new Map([...plain, ...(await wantedNames(ours, halves, '--find-renames'))]);
    const [ofWhole, ofNarrow] = await Promise.all([
        readManyChanges(ours.run, whole),
        readBlobChanges(ours.run, narrow.map(task => names.get(task) ?? []))
    ]);
    const found = new Map([...(0,pair_up/* pairUp */.O)(whole, ofWhole), ...(0,pair_up/* pairUp */.O)(narrow, ofNarrow)]);
    return tasks.map(task => found.get(task) ?? []);
}
async function wantedNames(ours, tasks, renames) {
    const lists = (0,pair_up/* pairUp */.O)(tasks, await readManyNames(ours.run, tasks, renames));
    return new Map(lists.map(([task, list]) => [task, sift(list, task.touching)]));
}
function sift(changes, touching) {
    if (touching === undefined)
        return changes;
    const wanted = new Set(touching);
    return changes.filter(({ path, oldPath }) => wanted.has(path) || wanted.has(oldPath));
}
async function treeReader(ours, pairs) {
    const trees = await readTrees(ours, [...new Set(pairs.flatMap(({ from, to }) => [from, to]))]);
    return revision => trees.get(revision) ?? revision;
}

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
        commonDir: common,
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

;// CONCATENATED MODULE: ./lib/adapters/git/first-parents.js




async function readFirstParents(all, head, count) {
    const found = await list(all, head, count);
    if (found.end !== 'cut' || all.origin === null)
        return found;
    return (await tryDeepen(all, head, count)) ? await list(all, head, count) : found;
}
async function list({ ours }, head, count) {
    const args = ['log', '-z', '--first-parent', `--max-count=${count}`, ...COMMIT_FORMAT, head, '--'];
    const commits = parseCommits((await ours.run({ args })).stdout);
    const last = commits.at(-1);
    if (commits.length === count)
        return { commits, end: 'more' };
    const isCut = last === undefined || (await readBoundary(ours)).has(last.oid);
    return { commits, end: isCut ? 'cut' : 'root' };
}
async function tryDeepen({ ours, origin, alone }, head, count) {
    if (origin === null || !isShallow(ours))
        return false;
    try {
        await alone(() => keepingHistory(ours, () => origin.fetch([`--depth=${count + 1}`], [head])));
        return true;
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/digest-files.js



async function digestFiles(run, tree, globs) {
    const { stdout } = await run({ args: ['ls-tree', '-r', '-z', '--full-tree', tree] });
    const isMatch = picomatch([...globs], { dot: true, nonegate: true });
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(globs));
    let count = 0;
    for (let start = 0; start < stdout.length;) {
        const found = stdout.indexOf(0, start);
        const end = found === -1 ? stdout.length : found;
        const entry = stdout.subarray(start, end);
        if (isMatch(decodePath(entry.subarray(entry.indexOf('\t') + 1)))) {
            hash.update(entry).update('\0');
            count++;
        }
        start = end + 1;
    }
    return count === 0 ? null : hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/adapters/git/many-texts.js



const CHECK = '--batch-check=%(objectname) %(objecttype) %(objectsize)';
const CHUNK_BYTES = 1 << 26;
const CHUNK_PLACES = 5000;
const many_texts_LOOK = 8000;
async function readManyTexts(run, places, largest) {
    const blobs = await eachChunk(places, CHUNK_PLACES, chunk => findBlobs(run, chunk));
    const wanted = new Map(blobs.flatMap(blob => (blob !== null && blob.size <= largest ? [[blob.oid, blob]] : [])));
    const texts = new Map();
    for (const chunk of bySize([...wanted.values()]))
        await readBlobs(run, chunk, texts);
    return blobs.map(blob => (blob === null ? null : (texts.get(blob.oid) ?? null)));
}
async function findBlobs(run, places) {
    const asked = places.map(({ tree, path }) => Buffer.concat([Buffer.from(`${tree}:`), encodePath(absolute(path))]));
    const input = Buffer.concat(asked.flatMap(name => [name, Buffer.of(0)]));
    const { stdout } = await run({ args: ['cat-file', CHECK, '-z'], input });
    let at = 0;
    return asked.map(name => {
        const missing = Buffer.concat([name, Buffer.from(' missing\n')]);
        if (stdout.subarray(at, at + missing.length).equals(missing)) {
            at += missing.length;
            return null;
        }
        const end = stdout.indexOf(10, at);
        if (end < 0)
            throw new errors/* ToolError */.v4('git cat-file left questions without an answer', 'Run again.');
        const [, oid, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(stdout.toString('latin1', at, end)) ?? [];
        at = end + 1;
        return oid === undefined ? null : { oid, size: Number(size) };
    });
}
function absolute(path) {
    return /^\.{1,2}(?:\/|$)/.test(path) ? '//' : path;
}
function bySize(blobs) {
    const chunks = [];
    let room = 0;
    for (const blob of blobs) {
        if (room < blob.size || chunks.length === 0) {
            chunks.push([]);
            room = CHUNK_BYTES;
        }
        room -= blob.size + 80;
        chunks.at(-1)?.push(blob);
    }
    return chunks;
}
async function readBlobs(run, blobs, texts) {
    const input = blobs.map(({ oid }) => `${oid}\n`).join('');
    const { stdout } = await run({ args: ['cat-file', '--batch'], input });
    let at = 0;
    for (const { oid, size } of blobs) {
        const start = stdout.indexOf(10, at) + 1;
        const bytes = stdout.subarray(start, start + size);
        at = start + size + 1;
        if (start === 0 || at > stdout.length)
            throw new errors/* ToolError */.v4(`git cat-file gave ${stdout.length} bytes, which is too few`, 'Run again.');
        texts.set(oid, bytes.subarray(0, many_texts_LOOK).includes(0) ? null : bytes.toString('utf8'));
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/range-groups.js

function groupRanges(ranges) {
    const [bases, heads] = [count(ranges.map(({ base }) => base)), count(ranges.map(({ head }) => head))];
    const groups = new Map();
    for (const range of ranges) {
        const sharesBase = (bases.get(range.base) ?? 0) >= (heads.get(range.head) ?? 0);
        const key = sharesBase ? `^${range.base}` : range.head;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [range]);
        else
            group.push(range);
    }
    return [...groups.values()];
}
function count(oids) {
    const counts = new Map();
    for (const oid of oids)
        counts.set(oid, (counts.get(oid) ?? 0) + 1);
    return counts;
}
async function rangesTogether(run, ranges) {
    const [first] = ranges;
    if (first === undefined)
        return null;
    return ranges.every(({ base }) => base === first.base)
        ? await manyHeads(run, ranges, first.base)
        : await manyBases(run, ranges, first.head);
}
async function manyHeads(run, ranges, base) {
    const revisions = [...ranges.map(({ head }) => head), `^${base}`];
    const marks = marksOf(ranges.map(({ head }) => head));
    const above = marksAbove(await walk(run, revisions), marks);
    return {
        revisions,
        isIn: (range, commit) => isMarked((above.get(commit) ?? 0n) | (marks.get(commit) ?? 0n), range)
    };
}
async function manyBases(run, ranges, head) {
    const bases = ranges.map(({ base }) => base);
    const beyond = await walk(run, [...bases, `^${head}`], ['--boundary']);
    const left = new Set(beyond.split('\n').flatMap(line => (line.startsWith('-') ? [line.slice(1).split(' ')[0] ?? ''] : [])));
    const own = new Set(beyond.split('\n').map(line => line.split(' ')[0] ?? ''));
    for (const base of bases)
        if (!own.has(base))
            left.add(base);
    if (left.size === 0)
        return null;
    const sorted = await run({ args: ['rev-list', '--no-walk=sorted', '--stdin'], input: range_groups_asLines([...left]) });
    const oldest = sorted.stdout.toString('latin1').trimEnd().split('\n').at(-1) ?? '';
    const end = `^${oldest}^@`;
    const marks = marksOf([...bases, head]);
    const above = marksAbove(await walk(run, [...bases, head, end]), marks);
    const marksAt = (commit) => (above.get(commit) ?? 0n) | (marks.get(commit) ?? 0n);
    if (marksAt(oldest) !== (1n << BigInt(bases.length + 1)) - 1n)
        return null;
    return { revisions: [head, end], isIn: (range, commit) => !isMarked(marksAt(commit), range) };
}
function marksOf(oids) {
    const marks = new Map();
    for (const [i, oid] of oids.entries())
        marks.set(oid, (marks.get(oid) ?? 0n) | (1n << BigInt(i)));
    return marks;
}
function isMarked(marks, place) {
    return ((marks >> BigInt(place)) & 1n) === 1n;
}
async function walk(run, revisions, options = []) {
    const args = ['rev-list', '--topo-order', '--parents', ...options, '--stdin'];
    return (await run({ args, input: range_groups_asLines(revisions) })).stdout.toString('latin1');
}
function range_groups_asLines(revisions) {
    return revisions.map(revision => `${revision}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/adapters/git/touching-commits.js




const FORMAT = '--format=tformat:%x00%H%x00%s';
const LONGEST_ARGUMENTS = 500_000;
const MOST_COMMITS = 5000;
async function readTouchingMany(run, ranges, limit) {
    const groups = groupRanges([...new Map(ranges.map(range => [keyOf(range), range])).values()]);
    const fields = new Map();
    await eachChunk(groups, 1, async (chunk) => {
        for (const group of chunk)
            for (const [key, touches] of await readGroup(run, group, ranges))
                fields.set(key, touches);
        return [];
    });
    return ranges.map(range => {
        const touches = fields.get(keyOf(range));
        return new Map(range.paths.flatMap(path => {
            const commits = (touches?.byPath.get(path) ?? []).filter(({ oid }) => touches?.isIn(oid) === true);
            return commits.length === 0 ? [] : [[path, commits.slice(0, limit)]];
        }));
    });
}
async function readGroup(run, group, all) {
    const keys = new Set(group.map(keyOf));
    const paths = new Set(all.filter(range => keys.has(keyOf(range))).flatMap(range => range.paths.filter(isAskable)));
    const together = paths.size === 0 || group.length === 1 ? null : await rangesTogether(run, group);
    if (together === null && group.length > 1) {
        const each = await eachChunk(group, 1, async (chunk) => await readGroup(run, chunk, all));
        return each;
    }
    const revisions = together?.revisions ?? group.flatMap(({ base, head }) => [head, `^${base}`]);
    const found = new Map();
    for (const part of inArguments([...paths])) {
        for (const [path, commits] of await touching_commits_walk(run, revisions, part))
            found.set(path, commits);
    }
    return group.map((range, i) => [keyOf(range), { byPath: found, isIn: commit => together?.isIn(i, commit) ?? true }]);
}
function keyOf({ base, head }) {
    return `${base} ${head}`;
}
function isAskable(path) {
    return path !== '' && encodePath(path).equals(Buffer.from(path, 'utf8'));
}
function inArguments(paths) {
    const lists = [];
    let left = 0;
    for (const path of paths) {
        const bytes = Buffer.byteLength(path) + 9;
        if (left < bytes) {
            lists.push([]);
            left = LONGEST_ARGUMENTS;
        }
        lists.at(-1)?.push(path);
        left -= bytes;
    }
    return lists;
}
async function touching_commits_walk(run, revisions, paths) {
    const listing = ['-z', '--full-history', '--no-merges', '--no-renames', '--name-only', FORMAT];
    const { code, stdout } = await run({
        args: ['--literal-pathspecs', 'log', ...listing, `--max-count=${MOST_COMMITS}`, '--stdin', '--', ...paths],
        input: revisions.map(revision => `${revision}\n`).join(''),
        answers: 'any'
    });
    return code === 0 ? byPath(stdout) : new Map();
}
function byPath(stdout) {
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
        if (commit === null)
            continue;
        const known = found.get(path);
        if (known === undefined)
            found.set(path, [commit]);
        else
            known.push(commit);
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
        needAll(await ensureCommits(all, [{ oid: remote.oid, ref: remoteRef(remote) }]));
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

;// CONCATENATED MODULE: ./lib/adapters/git/tree-search.js

async function readPaths(run, tree) {
    const { stdout } = await run({ args: ['ls-tree', '-r', '-z', '--full-tree', tree] });
    const paths = [];
    for (let at = 0, end = stdout.indexOf(0); end >= 0; at = end + 1, end = stdout.indexOf(0, at)) {
        const entry = stdout.subarray(at, end);
        if (entry.subarray(0, 3).toString('latin1') === '100')
            paths.push(decodePath(entry.subarray(entry.indexOf(9) + 1)));
    }
    return paths;
}
async function findWords(run, tree, words) {
    const asked = [...new Set(words)].filter(word => /^[^\n\0]+$/.test(word));
    if (asked.length === 0)
        return new Map();
    const found = new Map();
    let rest = Buffer.alloc(0);
    await run({
        args: ['grep', '-o', '-w', '-F', '-I', '--null', '--no-color', '--full-name', '-f', '-', tree],
        input: asked.map(word => `${word}\n`).join(''),
        answers: [0, 1],
        onOutput: chunk => {
            rest = readMatches(Buffer.concat([rest, chunk]), tree, found);
        }
    });
    return new Map([...found].map(([word, paths]) => [word, [...paths]]));
}
function readMatches(bytes, tree, found) {
    let at = 0;
    for (let zero = bytes.indexOf(0); zero >= 0; zero = bytes.indexOf(0, at)) {
        const end = bytes.indexOf(10, zero);
        if (end < 0)
            break;
        const path = decodePath(bytes.subarray(at + tree.length + 1, zero));
        const word = bytes.toString('utf8', zero + 1, end);
        found.set(word, (found.get(word) ?? new Set()).add(path));
        at = end + 1;
    }
    return bytes.subarray(at);
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
    const moved = new Map();
    const heads = async () => (await facts()).heads;
    return {
        facts,
        worktrees: () => readWorktrees(all.user),
        resolve: revision => resolveRevision(all, heads, revision),
        fetch: async (wanted) => {
            for (const one of await fetchHeads(all, wanted))
                moved.set(history_keyOf(one.head), one);
            return wanted.flatMap(head => moved.get(history_keyOf(head)) ?? []);
        },
        fetchPullRequest: number => fetchPullRequest(all, number),
        mergeBases: async (a, b) => {
            const deepened = await ensureComparable(all, a, b);
            return { bases: await mergeBases(all.ours, a, b), deepened };
        },
        aheadMany: (base, heads) => aheadMany(all, base, heads),
        isAncestor: once((ancestor, descendant) => isAncestor(all, ancestor, descendant)),
        commit: oid => history_readCommit(all, oid),
        message: commit => readMessage(all, commit),
        commits: (base, head) => readCommits(all, base, head),
        firstParents: (head, count) => readFirstParents(all, head, count),
        touchingMany: async (ranges, limit) => {
            const pairs = new Map(ranges.map(range => [`${range.base} ${range.head}`, range]));
            for (const { base, head } of pairs.values())
                await ensureComparable(all, base, head);
            return readTouchingMany(all.ours.run, ranges, limit);
        },
        changes: async (from, to) => {
            await ensureFiles(all, [from, to]);
            return readChanges(all.ours.run, from, to);
        },
        changesMany: async (pairs) => {
            await ensureFiles(all, [...new Set(pairs.flatMap(({ from, to }) => [from, to]))]);
            return changesMany(all.ours, pairs);
        },
        pathChangesMany: async (pairs) => {
            await ensureFiles(all, [...new Set(pairs.flatMap(({ from, to }) => [from, to]))]);
            return pathChangesMany(all.ours, pairs);
        },
        ...readingOf(all)
    };
}
function readingOf(all) {
    return {
        digest: async (tree, globs) => {
            await ensureFiles(all, [tree]);
            return digestFiles(all.ours.run, tree, globs);
        },
        text: async (tree, path) => {
            await ensureFiles(all, [tree]);
            return all.texts.read(tree, path);
        },
        textMany: async (places, largest) => {
            await ensureFiles(all, [...new Set(places.map(({ tree }) => tree))]);
            return readManyTexts(all.ours.run, places, largest);
        },
        paths: async (tree) => {
            await ensureFiles(all, [tree]);
            return readPaths(all.ours.run, tree);
        },
        mentioning: async (tree, words) => {
            await ensureFiles(all, [tree]);
            return findWords(all.ours.run, tree, words);
        }
    };
}
function history_keyOf({ ref, oid }) {
    return `${oid} ${ref}`;
}
async function fetchHeads(all, heads) {
    const wanted = heads.map(head => ({ head, oid: head.oid, ref: remoteRef(head) }));
    const moved = new Map((await ensureCommits(all, wanted)).map(one => [one.wanted, one]));
    const found = wanted.flatMap(one => {
        const { now, isHere } = moved.get(one) ?? {};
        return now === undefined || isHere === undefined ? [] : [{ head: one.head, now, isHere }];
    });
    const lost = new Set(found.filter(({ isHere }) => !isHere).map(({ head }) => head.oid));
    await ensureFiles(all, heads.map(({ oid }) => oid).filter(oid => !lost.has(oid)));
    return found;
}
const LOOKS = 3;
async function fetchPullRequest(all, number) {
    if (!all.origin || !Number.isSafeInteger(number) || number < 1)
        return null;
    const ref = `refs/pull/${number}/head`;
    for (let look = 1;; look++) {
        const found = (await all.origin.list([ref])).find(listed => listed.ref === ref);
        if (!found)
            return null;
        const moved = await ensureCommits(all, [{ oid: found.oid, ref }]);
        if (moved.every(({ isHere }) => isHere))
            return found.oid;
        if (look === LOOKS)
            needAll(moved);
    }
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

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/adapters/git/parcels.js






function openParcels(all) {
    return {
        pack: async (commits, base, path) => {
            await ensureFiles(all, [base, ...commits]);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            const file = (0,external_node_fs_.createWriteStream)(path);
            const failed = [];
            file.on('error', error => failed.push(error));
            const args = ['pack-objects', '--revs', '--thin', '--stdout', '--quiet', '--delta-base-offset'];
            const onOutput = (chunk) => void file.write(chunk);
            await all.ours.run({ args, input: `${[...commits, `^${base}`].join('\n')}\n`, onOutput });
            await (0,external_node_stream_promises_.finished)(file.end()).catch((error) => failed.push(error));
            if (failed.length > 0)
                throw new errors/* ToolError */.v4(`cannot write ${path}: ${(0,errors/* messageOf */.bD)(failed[0])}`, 'Free some space, and run again.');
        },
        unpack: async (path, commits, base) => {
            await unpack(all, path, { commits, base });
        }
    };
}
async function unpack(all, path, { commits, base }) {
    const pack = await (0,promises_.readFile)(path).catch((error) => {
        throw new errors/* ToolError */.v4(`cannot read ${path}: ${(0,errors/* messageOf */.bD)(error)}`, 'Download the whole folder that mode plan wrote.');
    });
    await ensureCommits(all, [{ oid: base, ref: '' }]).catch(() => {
        throw parcels_lacking(`the base ${base}`);
    });
    const taken = await all.ours.run({ args: ['index-pack', '--stdin', '--fix-thin'], input: pack, answers: 'any' });
    if (taken.code !== 0)
        throw parcels_lacking(`what ${path} builds on (${taken.stderr})`);
    const whole = await all.ours.run({ args: ['rev-list', '--count', ...commits, `^${base}`, '--'], answers: 'any' });
    if (whole.code !== 0)
        throw parcels_lacking(`some history of the compositions (${whole.stderr})`);
}
function parcels_lacking(what) {
    return new errors/* ToolError */.v4(`this clone lacks ${what}`, 'Check out the whole history of the base (fetch-depth: 0), and run again.');
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

;// CONCATENATED MODULE: ./lib/adapters/git/git-service.js

const git_service_KILL_AFTER_MS = 2000;
function startGitService({ leading, directory, environment, signal }, args, { onOutput, onEnd }) {
    const child = (0,external_node_child_process_.spawn)('git', [...leading, ...args], {
        cwd: directory,
        env: environment,
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true
    });
    const stop = () => {
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), git_service_KILL_AFTER_MS).unref();
    };
    const gone = new Promise(resolve => {
        const settle = () => {
            signal.removeEventListener('abort', stop);
            onEnd();
            resolve();
        };
        child.once('error', settle);
        child.once('close', settle);
    });
    signal.addEventListener('abort', stop);
    if (signal.aborted)
        stop();
    child.stdout.on('data', onOutput);
    child.stdin.on('error', () => undefined);
    return {
        write: input => void child.stdin.write(input),
        kill: () => void child.kill('SIGKILL'),
        close: async () => {
            child.stdin.end();
            const timer = setTimeout(() => child.kill('SIGKILL'), git_service_KILL_AFTER_MS);
            await gone;
            clearTimeout(timer);
        }
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/object-answers.js
const HEAD = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)\n/;
const LONGEST_HEAD = 100;
const MISSING = Buffer.from(' missing\n');
const object_answers_ZERO = Buffer.alloc(0);
function objectAnswers() {
    const waiting = [];
    let chunks = [];
    let bytes = 0;
    let needed = 1;
    const take = () => {
        while (bytes >= needed && bytes > 0) {
            const question = waiting[0];
            if (question === undefined)
                return false;
            const all = chunks.length === 1 ? (chunks[0] ?? object_answers_ZERO) : Buffer.concat(chunks);
            chunks = [all];
            const read = object_answers_readAnswer(all, question);
            if (read.kind === 'senseless')
                return false;
            if (read.kind === 'short') {
                needed = Math.max(read.needed, all.length + 1);
                return true;
            }
            waiting.shift();
            chunks = [all.subarray(read.used)];
            bytes = all.length - read.used;
            needed = 1;
            question.hand(read.answer);
        }
        return true;
    };
    return {
        expect: (question, hand) => void waiting.push({ ...question, hand }),
        push: chunk => {
            chunks.push(chunk);
            bytes += chunk.length;
            return take();
        }
    };
}
function object_answers_readAnswer(all, { name, wantsContents }) {
    const head = HEAD.exec(all.toString('latin1', 0, LONGEST_HEAD));
    if (head === null)
        return readMissing(all, Buffer.concat([name, MISSING]));
    const [line, oid = '', type = '', digits = ''] = head;
    const size = Number(digits);
    const used = line.length + (wantsContents ? size + 1 : 0);
    if (all.length < used)
        return { kind: 'short', needed: used };
    const contents = wantsContents ? all.subarray(line.length, used - 1) : object_answers_ZERO;
    return { kind: 'whole', answer: { kind: 'found', oid, type, size, contents }, used };
}
function readMissing(all, line) {
    const start = all.subarray(0, line.length);
    if (start.equals(line))
        return { kind: 'whole', answer: { kind: 'missing' }, used: line.length };
    const isHead = all.length < LONGEST_HEAD && !all.includes(object_answers_NEWLINE);
    const isName = start.equals(line.subarray(0, start.length));
    return isHead || isName ? { kind: 'short', needed: all.length + 1 } : { kind: 'senseless' };
}
const object_answers_NEWLINE = 0x0a;

;// CONCATENATED MODULE: ./lib/adapters/git/text-service.js




const ARGUMENTS = ['cat-file', '--batch-command', '-z'];
const MOST_DEATHS = 3;
function textService(context) {
    const run = gitIn(context);
    const started = [];
    let running = null;
    let deaths = 0;
    let isClosed = false;
    const ask = async (question) => {
        if (isClosed || context.signal.aborted || deaths >= MOST_DEATHS)
            return null;
        if (running === null) {
            running = start(context, () => {
                running = null;
                deaths++;
            });
            started.push(running);
        }
        return await running.ask(question);
    };
    return {
        read: async (tree, path) => {
            const name = fileName(tree, path);
            if (name === null)
                return null;
            const info = await ask({ name, wantsContents: false });
            if (info === null)
                return await readFileText(run, tree, path);
            if (info.kind === 'missing' || info.type !== 'blob' || info.size > LARGEST_TEXT)
                return null;
            const blob = await ask({ name: Buffer.from(info.oid), wantsContents: true });
            if (blob?.kind !== 'found')
                return await readFileText(run, tree, path);
            return asText(blob.contents);
        },
        close: async () => {
            isClosed = true;
            await Promise.all(started.map(async ({ close }) => close()));
        }
    };
}
function start(context, onDeath) {
    const answers = objectAnswers();
    const owed = new Set();
    let hasEnded = false;
    const end = () => {
        if (hasEnded)
            return;
        hasEnded = true;
        onDeath();
        for (const settle of owed)
            settle(null);
    };
    const service = startGitService(context, ARGUMENTS, {
        onOutput: chunk => {
            if (hasEnded || answers.push(chunk))
                return;
            service.kill();
            end();
        },
        onEnd: end
    });
    return {
        ask: question => new Promise(resolve => {
            const settle = (answer) => {
                owed.delete(settle);
                resolve(answer);
            };
            owed.add(settle);
            answers.expect(question, settle);
            const verb = question.wantsContents ? 'contents ' : 'info ';
            service.write(Buffer.concat([Buffer.from(verb), question.name, Buffer.of(0)]));
        }),
        close: service.close
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/open-git.js

















const DEFAULT_SERVER = 'https://github.com';
async function openGit(options) {
    const credential = options.token === null ? null : { token: options.token, serverUrl: options.serverUrl ?? DEFAULT_SERVER };
    const { version, user, base } = await openUser(options, credential);
    const contextOf = (directory, gitDir) => ({
        ...base,
        directory,
        leading: [`--git-dir=${gitDir}`, ...(gitDir === directory ? [] : [`--work-tree=${directory}`]), ...OUR_SETTINGS],
        environment: privateEnvironment(process.env)
    });
    const runner = (directory, gitDir) => gitIn(contextOf(directory, gitDir));
    const ours = await makePrivateRepository(options.workDir, user, runner);
    const all = {
        user,
        ours,
        origin: connectOrigin(user, ours, credential, base),
        partial: user.settings.some(({ key }) => /^remote\..*\.promisor$|^extensions\.partialclone$/.test(key)),
        texts: textService(contextOf(ours.directory, ours.directory)),
        alone: slots(1)
    };
    return {
        version,
        commonDir: user.commonDir,
        history: openHistory(all),
        composer: openComposer(all, runner, { gitVersion: version, store: options.merges?.(user.commonDir) ?? null }),
        refs: openRefs(all),
        parcels: openParcels(all),
        [Symbol.asyncDispose]: async () => {
            await all.texts.close();
            await removePrivateRepository(ours);
        }
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

/***/ 74397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openDiskMemo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49285);
/* harmony import */ var _files_write_whole_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1261);
/* harmony import */ var _entry_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97878);
/* harmony import */ var _entry_content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6275);
/* harmony import */ var _identify_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96670);
/* harmony import */ var _identify_tools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62845);
/* harmony import */ var _prune_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59688);










const BOUNDS = { ageSeconds: _prune_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST_SECONDS */ .F, bytes: 256 * 1024 * 1024 };
const KEY = /^[0-9a-f]{64}$/;
function openDiskMemo(options) {
    let warned = false;
    const warn = (text) => {
        if (!warned)
            options.warn(text);
        warned = true;
    };
    const store = { ...options, bounds: options.bounds ?? BOUNDS, warn, fresh: new Map() };
    return {
        get: async (key) => await get(key, store),
        put: async (key, entry) => {
            await put(key, entry, store);
        },
        tools: environment => (0,_identify_tools_js__WEBPACK_IMPORTED_MODULE_8__/* .identifyTools */ .C)(environment, _identify_file_js__WEBPACK_IMPORTED_MODULE_7__/* .identifyByAge */ .r)
    };
}
async function get(key, { folder, fresh, bounds, warn }) {
    const known = fresh.get(key);
    const entry = known === undefined ? null : await readFresh(known);
    if (entry !== null)
        return (0,_entry_content_js__WEBPACK_IMPORTED_MODULE_6__/* .foundOf */ .A6)(entry);
    if (folder === null || !KEY.test(key))
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, key);
    try {
        const bytes = await readOwn(path, bounds);
        if (bytes === null)
            return null;
        const stored = bytes === 'useless' ? null : await (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeEntry */ .LP)(key, bytes);
        if (stored === null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true, recursive: true });
        return stored === null ? null : (0,_entry_content_js__WEBPACK_IMPORTED_MODULE_6__/* .foundOf */ .A6)(stored);
    }
    catch (error) {
        warn(`what was proved before cannot be read, so gates are run again: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        return null;
    }
}
async function readOwn(path, { ageSeconds }) {
    const file = await openOwn(path);
    if (file === null || file === 'useless')
        return file;
    try {
        const stats = await file.stat();
        const old = Date.now() - stats.mtimeMs > ageSeconds * 1000;
        if (!stats.isFile() || old || stats.size > 2 * _entry_file_js__WEBPACK_IMPORTED_MODULE_5__/* .LARGEST_ENTRY */ .yW)
            return 'useless';
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function openOwn(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return null;
        if (code === 'ELOOP' || code === 'ENXIO')
            return 'useless';
        throw error;
    }
}
async function put(key, entry, { folder, fresh, bounds, warn }) {
    fresh.set(key, entry);
    if (folder === null)
        return;
    try {
        const stored = await (0,_entry_content_js__WEBPACK_IMPORTED_MODULE_6__/* .readFiles */ .Ul)(entry);
        if (stored === null) {
            warn(_entry_content_js__WEBPACK_IMPORTED_MODULE_6__/* .TOO_LARGE */ .PH);
            return;
        }
        await makeOwnFolder(folder);
        await (0,_files_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, key), await (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeEntry */ .vv)(key, stored), 0o600);
        await (0,_prune_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .pruneFolder */ .l)(folder, bounds);
    }
    catch (error) {
        warn(`what was proved cannot be kept for later runs: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}
async function makeOwnFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
    for (const path of [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)]) {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory())
            throw new Error(`${path} is a link`);
    }
}
async function readFresh(entry) {
    return await (0,_entry_content_js__WEBPACK_IMPORTED_MODULE_6__/* .readFiles */ .Ul)(entry).catch(() => null);
}


/***/ }),

/***/ 63089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ processShell)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/shell/bounded-log.js


const LOG_LIMITS = { first: 8 * 1024 * 1024, last: 2 * 1024 * 1024 };
function openBoundedLog(path, limits = LOG_LIMITS) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const file = (0,external_node_fs_.openSync)(path, 'w', 0o644);
    const end = ring(limits.last);
    let room = limits.first;
    return {
        write(bytes) {
            const head = bytes.subarray(0, room);
            writeAll(file, head);
            room -= head.length;
            end.push(bytes.subarray(head.length));
        },
        close(note) {
            try {
                if (end.lost() > 0)
                    writeAll(file, Buffer.from(`\n[${end.lost()} bytes of output are left out here]\n`));
                writeAll(file, end.content());
                if (note !== null)
                    writeAll(file, Buffer.from(`\n[${note}]\n`));
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        }
    };
}
function ring(size) {
    let store = null;
    let total = 0;
    return {
        push(bytes) {
            if (bytes.length === 0)
                return;
            store ??= Buffer.alloc(size);
            const kept = bytes.subarray(Math.max(0, bytes.length - size));
            const start = (total + bytes.length - kept.length) % size;
            const fits = kept.copy(store, start);
            kept.copy(store, 0, fits);
            total += bytes.length;
        },
        content() {
            if (store === null)
                return Buffer.alloc(0);
            if (total <= size)
                return store.subarray(0, total);
            return Buffer.concat([store.subarray(total % size), store.subarray(0, total % size)]);
        },
        lost: () => Math.max(0, total - size)
    };
}
function writeAll(file, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(file, bytes, done);
}

;// CONCATENATED MODULE: ./lib/adapters/shell/line-splitter.js
const LONGEST_LINE = 64 * 1024;
const SPLIT_MARK = ' [the line goes on]';
const NEWLINE = 10;
function lineSplitter(onLine, longest = LONGEST_LINE) {
    const held = Buffer.alloc(longest);
    let length = 0;
    function take(bytes) {
        for (let rest = bytes; rest.length > 0;) {
            const taken = rest.copy(held, length);
            length += taken;
            rest = rest.subarray(taken);
            if (length === longest && rest.length > 0)
                emitPart();
        }
    }
    function emitPart() {
        const cut = characterBoundary(held);
        onLine(held.toString('utf8', 0, cut) + SPLIT_MARK);
        held.copyWithin(0, cut, length);
        length -= cut;
    }
    function emitLine() {
        const carriageReturn = length > 0 && held[length - 1] === 13;
        onLine(held.toString('utf8', 0, carriageReturn ? length - 1 : length));
        length = 0;
    }
    return {
        write(bytes) {
            let rest = bytes;
            for (let at = rest.indexOf(NEWLINE); at !== -1; at = rest.indexOf(NEWLINE)) {
                take(rest.subarray(0, at));
                emitLine();
                rest = rest.subarray(at + 1);
            }
            take(rest);
        },
        end() {
            if (length > 0)
                emitLine();
        }
    };
}
function characterBoundary(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length - 1); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if ((byte & 0b1100_0000) === 0b1000_0000)
            continue;
        const whole = byte < 0b1100_0000 ? 1 : byte < 0b1110_0000 ? 2 : byte < 0b1111_0000 ? 3 : 4;
        return whole > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}

;// CONCATENATED MODULE: ./lib/adapters/shell/tail.js
const MOST_LINES = 40;
const MOST_BYTES = 8 * 1024;
function tail() {
    let lines = [];
    return {
        add(line) {
            lines.push(line.length > MOST_BYTES ? line.slice(-MOST_BYTES) : line);
            if (lines.length > MOST_LINES * 2)
                lines = lines.slice(-MOST_LINES);
        },
        text: () => lastBytes(lines.slice(-MOST_LINES).join('\n'), MOST_BYTES)
    };
}
function lastBytes(text, most) {
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    const mark = '…';
    let from = bytes.length - most + Buffer.byteLength(mark);
    while (from < bytes.length && ((bytes[from] ?? 0) & 0b1100_0000) === 0b1000_0000)
        from++;
    return mark + bytes.toString('utf8', from);
}

;// CONCATENATED MODULE: ./lib/adapters/shell/gate-output.js





const DRAIN_MS = 1000;
function openGateOutput({ logFile, onLine }) {
    const log = translated(logFile, () => openBoundedLog(logFile));
    const last = tail();
    const splitter = lineSplitter(line => {
        last.add(line);
        onLine(line);
    });
    const broken = breakable();
    const ends = [];
    const open = [];
    return {
        failure: broken.failure,
        read(streams) {
            for (const stream of streams) {
                open.push(stream);
                ends.push(ended(stream));
                stream.on('data', (bytes) => {
                    broken.guard(() => {
                        translated(logFile, () => {
                            log.write(bytes);
                        });
                        splitter.write(bytes);
                    });
                });
            }
        },
        async drain() {
            await Promise.race([Promise.all(ends), (0,promises_.setTimeout)(DRAIN_MS, undefined, { ref: false })]);
            for (const stream of open)
                stream.destroy();
        },
        close(note) {
            broken.guard(() => {
                splitter.end();
            });
            broken.guard(() => {
                translated(logFile, () => {
                    log.close(note);
                });
            });
            return last.text();
        },
        throwIfBroken() {
            broken.throwIfBroken();
        }
    };
}
function breakable() {
    const failures = [];
    let fail = () => undefined;
    const failure = new Promise((_, reject) => {
        fail = reject;
    });
    failure.catch(() => undefined);
    return {
        failure,
        guard(action) {
            try {
                action();
            }
            catch (error) {
                failures.push(error);
                fail(error);
            }
        },
        throwIfBroken() {
            if (failures.length > 0)
                throw failures[0];
        }
    };
}
async function ended(stream) {
    await new Promise(resolve => {
        stream.once('close', resolve);
        stream.once('end', resolve);
        stream.on('error', () => undefined);
    });
}
function translated(path, action) {
    try {
        return action();
    }
    catch (cause) {
        throw new errors/* ToolError */.v4(`cannot write the log ${path}: ${(0,errors/* messageOf */.bD)(cause)}`, 'Make room on the disk, or choose another report folder.', {
            cause
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/shell/process-tree.js

function membersOf(tree) {
    const all = readProcesses();
    if (all === null)
        return null;
    const members = new Set();
    for (const { pid, group, session } of all) {
        if (group === tree.leader || session === tree.leader || hasMarker(pid, tree.marker))
            members.add(pid);
    }
    members.delete(process.pid);
    for (let before = -1; before !== members.size;) {
        before = members.size;
        for (const { pid, parent } of all)
            if (members.has(parent))
                members.add(pid);
    }
    return [...members];
}
function readProcesses() {
    if (process.platform !== 'linux')
        return null;
    return (0,external_node_fs_.readdirSync)('/proc').flatMap(name => {
        const found = /^\d+$/.test(name) ? parseStat(tryRead(`/proc/${name}/stat`)?.toString('latin1') ?? '') : null;
        return found === null ? [] : [{ pid: Number(name), ...found }];
    });
}
function parseStat(stat) {
    const [state, parent, group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (session === undefined || state === 'Z' || state === 'X')
        return null;
    return { parent: Number(parent), group: Number(group), session: Number(session) };
}
function hasMarker(pid, marker) {
    return tryRead(`/proc/${pid}/environ`)?.includes(marker) ?? false;
}
function tryRead(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/shell/kill-tree.js


const GRACE_MS = 2000;
const KILL_MS = 3000;
async function killTree(tree) {
    if (living(tree) === 0)
        return 0;
    signal(tree, 'SIGTERM');
    if (await isGoneWithin(GRACE_MS, tree, null))
        return 0;
    signal(tree, 'SIGKILL');
    return (await isGoneWithin(KILL_MS, tree, 'SIGKILL')) ? 0 : living(tree);
}
async function isGoneWithin(milliseconds, tree, again) {
    const deadline = performance.now() + milliseconds;
    for (let pause = 5; performance.now() < deadline; pause = Math.min(pause * 2, 100)) {
        await (0,promises_.setTimeout)(pause);
        if (living(tree) === 0)
            return true;
        if (again !== null)
            signal(tree, again);
    }
    return false;
}
function signal(tree, name) {
    const members = membersOf(tree);
    if (tree.leader !== null && (members === null || members.length > 0))
        tryKill(-tree.leader, name);
    for (const pid of members ?? [])
        tryKill(pid, name);
}
function living(tree) {
    const members = membersOf(tree);
    if (members !== null)
        return members.length;
    return tree.leader !== null && tryKill(-tree.leader, 0) ? 1 : 0;
}
function tryKill(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/adapters/shell/output-channel.js





function openOutputChannel() {
    const ends = tryOpenPipe();
    if (ends === null)
        return socketChannel();
    const reader = new external_node_net_.Socket({ fd: ends.read, readable: true, writable: false });
    return {
        forChild: ends.write,
        connect: () => {
            (0,external_node_fs_.closeSync)(ends.write);
            return [reader];
        },
        abandon: () => {
            (0,external_node_fs_.closeSync)(ends.write);
            reader.destroy();
        }
    };
}
function socketChannel() {
    return {
        forChild: 'pipe',
        connect: child => [child.stdout, child.stderr].filter(stream => stream !== null),
        abandon: () => undefined
    };
}
function tryOpenPipe() {
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'gate-output-'));
        try {
            return openPipe((0,external_node_path_.join)(folder, 'pipe'));
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    catch {
        return null;
    }
}
function openPipe(path) {
    (0,external_node_child_process_.execFileSync)('mkfifo', ['-m', '600', path], { stdio: 'ignore' });
    const read = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    return { read, write: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY) };
}

;// CONCATENATED MODULE: ./lib/adapters/shell/start-shell.js




const SHELLS = [
    ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', '--'],
    ['sh', '-e', '-c', '--']
];
async function startShell(command, environment) {
    if (!isFolder(command.directory))
        return { kind: 'not-started', why: `there is no folder ${command.directory}` };
    let why = '';
    for (const [program, ...options] of SHELLS) {
        const start = await trySpawn(program, [...options, command.command], { cwd: command.directory, env: environment });
        if (start.kind === 'started' || !start.missing)
            return start;
        why = start.why;
    }
    return { kind: 'not-started', why };
}
async function trySpawn(program, args, where) {
    const channel = openOutputChannel();
    try {
        const { forChild } = channel;
        const child = (0,external_node_child_process_.spawn)(program, args, { ...where, detached: true, stdio: ['ignore', forChild, forChild] });
        const exit = exitOf(child);
        await (0,external_node_events_.once)(child, 'spawn');
        return { kind: 'started', shell: { pid: child.pid ?? 0, output: channel.connect(child), exit } };
    }
    catch (error) {
        channel.abandon();
        const missing = error.code === 'ENOENT';
        return { kind: 'not-started', missing, why: `${program} could not be started: ${String(error)}` };
    }
}
async function exitOf(child) {
    return await new Promise(resolve => {
        child.once('exit', (code, signal) => {
            resolve({ code, signal });
        });
    });
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/process-shell.js





const MARKER = 'INTEGRATION_ORCHESTRATOR_GATE';
const LONGEST_TIMER_MS = 2 ** 31 - 1;
function processShell(signal) {
    return { run: async (command) => await run(command, signal) };
}
async function run(command, signal) {
    (0,errors/* throwIfCancelled */.dZ)(signal);
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    const output = openGateOutput(command);
    const value = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const start = await startShell(command, { ...command.environment, [MARKER]: value });
    if (start.kind === 'not-started') {
        const tail = output.close(start.why);
        return { end: { kind: 'not-started', why: start.why }, seconds: seconds(), tail };
    }
    const { shell } = start;
    output.read(shell.output);
    const outcome = await firstOf(shell, { command, signal, output });
    const survivors = await killTree({ leader: shell.pid, marker: `${MARKER}=${value}` });
    await output.drain();
    const tail = output.close(noteOn(outcome, survivors));
    if (outcome.kind === 'thrown')
        throw outcome.error;
    output.throwIfBroken();
    return { end: outcome, seconds: seconds(), tail };
}
async function firstOf(shell, { command, signal, output }) {
    const over = new AbortController();
    try {
        return await Promise.race([
            shell.exit.then(({ code, signal: name }) => code === null ? { kind: 'signalled', signal: name ?? 'unknown' } : { kind: 'exited', code }),
            timeLimit(command.timeoutSeconds, over.signal),
            cancelled(signal, over.signal),
            output.failure
        ]);
    }
    catch (error) {
        return { kind: 'thrown', error };
    }
    finally {
        over.abort();
    }
}
async function timeLimit(limit, over) {
    return await new Promise(resolve => {
        const fire = () => {
            resolve({ kind: 'timed-out', afterSeconds: limit });
        };
        const timer = setTimeout(fire, Math.min(limit * 1000, LONGEST_TIMER_MS));
        over.addEventListener('abort', () => {
            clearTimeout(timer);
        });
    });
}
async function cancelled(signal, over) {
    return await new Promise((_, reject) => {
        const stop = () => {
            reject(signal.reason);
        };
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { signal: over });
    });
}
function noteOn(outcome, survivors) {
    const notes = [];
    if (outcome.kind === 'timed-out')
        notes.push(`stopped at its time limit of ${outcome.afterSeconds} s`);
    if (outcome.kind === 'thrown')
        notes.push('stopped before its end');
    if (survivors > 0)
        notes.push(`${survivors} of its processes could not be killed`);
    return notes.length === 0 ? null : notes.join('; ');
}


/***/ }),

/***/ 64464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
function systemClock() {
    return {
        now: () => new Date().toISOString(),
        seconds: () => performance.now() / 1000
    };
}


/***/ }),

/***/ 35781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   pI: () => (/* binding */ isBlamable)
/* harmony export */ });
/* unused harmony export judgeTests */
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29471);
/* harmony import */ var _domain_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55984);
/* harmony import */ var _tests_read_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80897);



const SHELL_CODES = new Map([
    [126, 'the command could not be executed (exit code 126)'],
    [127, 'the command, or one that it calls, was not found (exit code 127)'],
    [130, 'the command was interrupted (exit code 130)'],
    [137, 'the command was killed, often for want of memory (exit code 137)'],
    [143, 'the command was terminated (exit code 143)']
]);
const KILLED_CODES = [130, 137, 143];
function judgeGate(facts) {
    const { end, tests } = facts;
    if (end.kind !== 'exited')
        return broken(describeEnd(end));
    const shell = SHELL_CODES.get(end.code);
    if (shell !== undefined)
        return broken(shell);
    if (facts.missingReports.length > 0) {
        return broken(`no report matches ${facts.missingReports.join(', ')} (exit code ${end.code})`);
    }
    const unscanned = judgeScans(end.code, facts);
    if (unscanned !== null)
        return broken(unscanned);
    if (!facts.expectsTests)
        return { outcome: end.code === 0 ? 'pass' : 'fail', reason: `exit code ${end.code}` };
    return tests === null ? broken('no test report could be read') : judgeTests(end.code, summaryOf(tests));
}
function isBlamable({ end, tests, defects = [] }) {
    const isWhole = (tests?.defects.length ?? 0) === 0 && defects.length === 0;
    return end.kind === 'exited' && !KILLED_CODES.includes(end.code) && isWhole;
}
function judgeScans(code, { scans, tests, expectsTests }) {
    const [defect] = scans?.defects ?? [];
    if (scans === null)
        return null;
    if (defect !== undefined)
        return `the security report cannot be trusted: ${defect}${andMore(scans.defects)}`;
    const isExplained = code === 0 || scans.findings > 0 || expectsTests || tests !== null;
    return isExplained ? null : `exit code ${code}, but the security report has no finding`;
}
function summaryOf({ cases, loadErrors, defects }) {
    const [executed, failing] = [(0,_tests_read_part_js__WEBPACK_IMPORTED_MODULE_0__/* .countExecuted */ .xC)(cases), (0,_tests_read_part_js__WEBPACK_IMPORTED_MODULE_0__/* .countFailing */ .aO)(cases)];
    return { total: cases.length, executed, failing, loadErrors, defects };
}
function judgeTests(code, { total, executed, failing, loadErrors, defects }) {
    const [defect] = defects;
    const [unloaded] = loadErrors;
    if (defect !== undefined)
        return broken(`the test report cannot be trusted: ${defect}${andMore(defects)}`);
    if (unloaded)
        return broken(`${unloaded.file} could not be loaded, so its tests did not run${andMore(loadErrors)}`);
    if (executed === 0)
        return broken(`no test was run (exit code ${code})`);
    if (code !== 0 && failing === 0)
        return broken(`exit code ${code}, but no test of the report failed`);
    if (code === 0 && failing > 0)
        return broken(`exit code 0, but ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(failing, 'test')} of the report failed`);
    return failing === 0
        ? { outcome: 'pass', reason: `${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, 'test')}, none failed` }
        : { outcome: 'fail', reason: `${failing} of ${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(total, 'test')} failed` };
}
function broken(reason) {
    return { outcome: 'broken', reason };
}
function describeEnd(end) {
    switch (end.kind) {
        case 'signalled':
            return `the command was ended by ${end.signal}`;
        case 'timed-out':
            return `the command was ended after its time limit of ${end.afterSeconds} seconds`;
        case 'not-started':
            return `the command could not be started: ${end.why}`;
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(end);
    }
}
function andMore(list) {
    return list.length > 1 ? ` (and ${list.length - 1} more)` : '';
}


/***/ }),

/***/ 54799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readSecurityReports)
});

// EXTERNAL MODULE: ./lib/domain/cut-text.js
var cut_text = __webpack_require__(48062);
// EXTERNAL MODULE: ./lib/compare/text/clean-text.js
var clean_text = __webpack_require__(28672);
// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(21024);
// EXTERNAL MODULE: ./lib/compare/text/json-text.js
var json_text = __webpack_require__(94049);
// EXTERNAL MODULE: ./lib/compare/security/scan.js
var security_scan = __webpack_require__(51381);
// EXTERNAL MODULE: ./lib/domain/plural.js
var plural = __webpack_require__(55984);
// EXTERNAL MODULE: ./lib/compare/security/read/advisory-ids.js
var advisory_ids = __webpack_require__(93379);
// EXTERNAL MODULE: ./lib/compare/security/read/entries.js
var read_entries = __webpack_require__(91719);
;// CONCATENATED MODULE: ./lib/compare/security/read/levels.js
const WORDS = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['important', 'high'],
    ['error', 'high'],
    ['moderate', 'medium'],
    ['medium', 'medium'],
    ['warning', 'medium'],
    ['low', 'low'],
    ['note', 'low'],
    ['info', 'low'],
    ['negligible', 'low'],
    ['minor', 'low']
]);
function levelOfWord(word) {
    return WORDS.get(word?.toLowerCase() ?? '') ?? 'unknown';
}
function levelOfScore(score) {
    if (score === null || !(score > 0) || score > 10)
        return 'unknown';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'medium' : 'low';
}
function scoreOf(value) {
    const score = typeof value === 'string' && /^\d{1,2}(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
    return typeof score === 'number' && Number.isFinite(score) ? score : null;
}
function firstLevel(...levels) {
    return levels.find(level => level !== 'unknown') ?? 'unknown';
}

;// CONCATENATED MODULE: ./lib/compare/security/read/advisory-list.js







function readAdvisoryList(report, clean) {
    const entries = (0,read_entries/* entriesOf */.M)((0,field_of/* fieldOf */._)(report, 'advisories'));
    if (entries === null)
        return (0,security_scan/* unreadable */.O$)('the audit could not run: it holds no list of advisories');
    if (entries.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const findings = entries.flatMap(([id, advisory]) => readAdvisory(id, advisory, clean));
    const metadata = (0,field_of/* fieldOf */._)(report, 'metadata');
    const defects = countDefects(metadata, findings.length);
    if (metadata === undefined)
        defects.push('it has no totals');
    return { scans: [(0,security_scan/* aScan */.F8)('npm audit', { findings })], defects };
}
function readAdvisory(id, advisory, clean) {
    const texts = (name) => (0,json_text/* textsField */.NE)(advisory, name);
    const names = [...texts('cves'), (0,json_text/* textField */.M8)(advisory, 'github_advisory_id'), (0,json_text/* textField */.M8)(advisory, 'url'), `npm:${id}`];
    const isNamed = names.some(name => name !== null && /CVE-|GHSA-/i.test(name));
    const finding = {
        kind: 'dependency',
        name: clean.name((0,json_text/* textField */.M8)(advisory, 'module_name') ?? 'unnamed'),
        ecosystem: 'npm',
        ids: (0,advisory_ids/* advisoryIds */.I)(isNamed ? names.filter(name => name === null || /^(?!https?:)|GHSA-/.test(name)) : names, clean),
        level: levelOfWord((0,json_text/* textField */.M8)(advisory, 'severity')),
        message: clean.message((0,json_text/* textField */.M8)(advisory, 'title')) ?? '',
        target: null
    };
    const versions = (0,json_text/* listField */.FZ)(advisory, 'findings').map(found => (0,json_text/* textField */.M8)(found, 'version'));
    const distinct = [...new Set(versions)];
    return (distinct.length === 0 ? [null] : distinct).map(version => ({
        ...finding,
        version: version === null ? null : clean.name(version)
    }));
}
function countDefects(metadata, found) {
    const total = (0,json_text/* numberField */.sJ)(metadata, 'totalDependencies') ?? (0,json_text/* numberField */.sJ)(metadata, 'dependencies');
    const counts = ((0,read_entries/* entriesOf */.M)((0,field_of/* fieldOf */._)(metadata, 'vulnerabilities')) ?? []).map(([, count]) => count);
    const claimed = counts.reduce((sum, count) => sum + (typeof count === 'number' ? count : 0), 0);
    return [
        ...(total === 0 ? ['it audited no dependency'] : []),
        ...(claimed > 0 && found === 0 ? [`it counts ${(0,plural/* plural */.L)(claimed, 'weakness', 'weaknesses')} and names none`] : [])
    ];
}

;// CONCATENATED MODULE: ./lib/compare/security/read/a-place.js
function aPlace(file, span, clean) {
    const region = {
        startLine: natural(span.startLine),
        startColumn: natural(span.startColumn),
        endLine: natural(span.endLine),
        endColumn: natural(span.endColumn),
        byteOffset: -1,
        charOffset: -1
    };
    return { path: clean.file(file), region, name: null };
}
function natural(value) {
    return Number.isSafeInteger(value) && (value ?? 0) > 0 ? (value ?? 0) : 0;
}

;// CONCATENATED MODULE: ./lib/compare/security/read/bandit.js






function readBandit(report, clean) {
    const results = (0,json_text/* listField */.FZ)(report, 'results');
    if (results.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const findings = results.map(result => readResult(result, clean));
    const gaps = (0,json_text/* listField */.FZ)(report, 'errors').map(error => ({
        subject: clean.file((0,json_text/* textField */.M8)(error, 'filename')),
        text: clean.message((0,json_text/* textField */.M8)(error, 'reason')) ?? 'it does not say why'
    }));
    const files = ((0,read_entries/* entriesOf */.M)((0,field_of/* fieldOf */._)(report, 'metrics')) ?? []).filter(([name]) => name !== '_totals');
    const defects = files.length === 0 ? ['it scanned no file'] : [];
    return { scans: [(0,security_scan/* aScan */.F8)('bandit', { findings, gaps })], defects };
}
function readResult(result, clean) {
    const line = (0,json_text/* numberField */.sJ)(result, 'line_number');
    const column = (name) => ((0,json_text/* numberField */.sJ)(result, name) ?? -2) + 1;
    const span = { startLine: line, startColumn: column('col_offset'), endColumn: column('end_col_offset') };
    return {
        kind: 'source',
        rule: clean.name((0,json_text/* textField */.M8)(result, 'test_id') ?? 'unnamed'),
        formerRules: [],
        level: levelOfWord((0,json_text/* textField */.M8)(result, 'issue_severity')),
        message: clean.message((0,json_text/* textField */.M8)(result, 'issue_text')) ?? '',
        snippet: clean.message(quoted((0,json_text/* textField */.M8)(result, 'code'), line)),
        places: [aPlace((0,json_text/* textField */.M8)(result, 'filename'), span, clean)],
        guid: null,
        fingerprints: new Map(),
        partialFingerprints: new Map(),
        standing: 'open',
        original: null
    };
}
function quoted(code, line) {
    const found = (code ?? '')
        .slice(0, 100_000)
        .split('\n')
        .find(text => text.startsWith(`${line ?? ''} `));
    return found === undefined ? null : found.replace(/^\d+ /, '').trim();
}

;// CONCATENATED MODULE: ./lib/compare/security/read/cvss.js
const WEIGHTS = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 }
};
const PRIVILEGES = { U: { N: 0.85, L: 0.62, H: 0.27 }, C: { N: 0.85, L: 0.68, H: 0.5 } };
function cvssScore(vector) {
    if (vector === null || vector.length > 200 || !/^CVSS:3\.[01]\//.test(vector))
        return null;
    const metrics = new Map(vector.split('/').map(part => part.split(':', 2)));
    const weight = (name) => WEIGHTS[name]?.[metrics.get(name) ?? ''] ?? NaN;
    const scope = metrics.get('S');
    if (scope !== 'U' && scope !== 'C')
        return null;
    const needed = metrics.get('PR');
    const privileges = needed === 'N' || needed === 'L' || needed === 'H' ? PRIVILEGES[scope][needed] : NaN;
    const lost = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
    const impact = scope === 'U' ? 6.42 * lost : 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15;
    const ease = 8.22 * weight('AV') * weight('AC') * privileges * weight('UI');
    if (Number.isNaN(impact + ease))
        return null;
    if (impact <= 0)
        return 0;
    return roundUp(Math.min((scope === 'C' ? 1.08 : 1) * (impact + ease), 10));
}
function roundUp(value) {
    const whole = Math.round(value * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./lib/compare/security/read/cargo-audit.js







function readCargoAudit(report, clean) {
    const found = (0,field_of/* fieldOf */._)(report, 'vulnerabilities');
    const list = (0,field_of/* fieldOf */._)(found, 'list');
    if (!Array.isArray(list))
        return (0,security_scan/* unreadable */.O$)('the audit could not run: it holds no list of vulnerabilities');
    const warnings = ((0,read_entries/* entriesOf */.M)((0,field_of/* fieldOf */._)(report, 'warnings')) ?? []).flatMap(([kind, some]) => (Array.isArray(some) ? some : []).map(one => ({ kind, one })));
    if (list.length + warnings.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const findings = [
        ...list.map(one => readOne(one, levelOfScore(cvssScore((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(one, 'advisory'), 'cvss'))), null, clean)),
        ...warnings.map(({ kind, one }) => readOne(one, 'low', kind, clean))
    ];
    const database = (0,field_of/* fieldOf */._)(report, 'database');
    const known = (0,json_text/* numberField */.sJ)(database, 'advisory-count');
    const data = (0,json_text/* textField */.M8)(database, 'last-commit') ?? (0,json_text/* textField */.M8)(database, 'last-updated') ?? knownAdvisories(known);
    const count = (0,json_text/* numberField */.sJ)(found, 'count');
    const defects = [];
    if (count !== null && count !== list.length)
        defects.push(`it claims ${count} vulnerabilities and holds ${list.length}`);
    if ((0,json_text/* numberField */.sJ)((0,field_of/* fieldOf */._)(report, 'lockfile'), 'dependency-count') === 0)
        defects.push('it audited no dependency');
    if (known === 0)
        defects.push('its database of advisories is empty');
    return { scans: [(0,security_scan/* aScan */.F8)('cargo audit', { findings, data })], defects };
}
function knownAdvisories(count) {
    return count === null ? null : `${count} advisories`;
}
function readOne(one, level, kind, clean) {
    const advisory = (0,field_of/* fieldOf */._)(one, 'advisory');
    const crate = (0,field_of/* fieldOf */._)(one, 'package');
    return {
        kind: 'dependency',
        name: clean.name((0,json_text/* textField */.M8)(crate, 'name') ?? (0,json_text/* textField */.M8)(advisory, 'package') ?? 'unnamed'),
        ecosystem: 'crates.io',
        version: (0,json_text/* textField */.M8)(crate, 'version'),
        ids: (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(advisory, 'id') ?? kind, ...(0,json_text/* textsField */.NE)(advisory, 'aliases')], clean),
        level,
        message: clean.message((0,json_text/* textField */.M8)(advisory, 'title')) ?? kind ?? '',
        target: null
    };
}
function isCargoAudit(report) {
    const hasList = (0,field_of/* fieldOf */._)(report, 'vulnerabilities', 'list') !== undefined;
    return hasList || ((0,field_of/* fieldOf */._)(report, 'lockfile') !== undefined && (0,field_of/* fieldOf */._)(report, 'database') !== undefined);
}

;// CONCATENATED MODULE: ./lib/compare/security/read/failed-answer.js


const FIELDS = ['summary', 'message', 'detail', 'code', 'reason'];
function failedAnswer(value) {
    const error = (0,field_of/* fieldOf */._)(value, 'error');
    if (typeof error === 'string' && error.trim() !== '')
        return error;
    const told = typeof error === 'object' && error !== null ? textsOf(error) : [];
    const status = (0,json_text/* numberField */.sJ)(value, 'statusCode');
    const outer = status === null && error === undefined ? [] : textsOf(value);
    const texts = [...new Set([...told, ...outer])];
    if (texts.length > 0)
        return texts.join('; ');
    if (status !== null)
        return `the registry answered with ${status}`;
    return error === undefined || error === null ? null : 'it does not say why';
}
function textsOf(value) {
    return FIELDS.flatMap(name => (0,json_text/* textField */.M8)(value, name)?.trim() ?? []).filter(text => text !== '');
}

;// CONCATENATED MODULE: ./lib/compare/security/read/grype.js





function readGrype(report, clean) {
    const matches = (0,field_of/* fieldOf */._)(report, 'matches');
    if (!Array.isArray(matches))
        return (0,security_scan/* unreadable */.O$)('the scan could not run: it holds no list of matches');
    if (matches.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const findings = matches.map(match => readMatch(match, clean));
    const packages = new Set(findings.map(({ ecosystem, name, version }) => (0,security_scan/* packageKey */.MO)(ecosystem, name, version)));
    const descriptor = (0,field_of/* fieldOf */._)(report, 'descriptor');
    const database = (0,field_of/* fieldOf */._)(descriptor, 'db');
    const data = (0,json_text/* textField */.M8)(database, 'built') ?? (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(database, 'status'), 'built');
    const version = (0,json_text/* textField */.M8)(descriptor, 'version');
    return { scans: [(0,security_scan/* aScan */.F8)('grype', { findings, packages, data, version })], defects: [] };
}
function readMatch(match, clean) {
    const weakness = (0,field_of/* fieldOf */._)(match, 'vulnerability');
    const artifact = (0,field_of/* fieldOf */._)(match, 'artifact');
    const related = (0,json_text/* listField */.FZ)(match, 'relatedVulnerabilities').map(one => (0,json_text/* textField */.M8)(one, 'id'));
    const [place] = (0,json_text/* listField */.FZ)(artifact, 'locations');
    return {
        kind: 'dependency',
        name: clean.name((0,json_text/* textField */.M8)(artifact, 'name') ?? 'unnamed'),
        ecosystem: (0,json_text/* textField */.M8)(artifact, 'type'),
        version: (0,json_text/* textField */.M8)(artifact, 'version'),
        ids: (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(weakness, 'id'), ...(related.length === 1 ? related : [])], clean),
        level: levelOfWord((0,json_text/* textField */.M8)(weakness, 'severity')),
        message: clean.message((0,json_text/* textField */.M8)(weakness, 'description')) ?? '',
        target: clean.file((0,json_text/* textField */.M8)(place, 'path'))
    };
}

;// CONCATENATED MODULE: ./lib/compare/security/read/npm-audit.js






function readNpmAudit(report, clean) {
    const entries = (0,read_entries/* entriesOf */.M)((0,field_of/* fieldOf */._)(report, 'vulnerabilities'));
    if (entries === null)
        return (0,security_scan/* unreadable */.O$)('the audit could not run: it holds no list of vulnerabilities');
    if (entries.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const findings = entries.flatMap(([name, entry]) => (0,json_text/* listField */.FZ)(entry, 'via').flatMap(via => (typeof via === 'object' && via !== null ? [readVia(name, via, clean)] : [])));
    const total = (0,json_text/* numberField */.sJ)((0,field_of/* fieldOf */._)(report, 'metadata', 'vulnerabilities'), 'total');
    const dependencies = (0,json_text/* numberField */.sJ)((0,field_of/* fieldOf */._)(report, 'metadata', 'dependencies'), 'total');
    const defects = [];
    if (total !== null && total !== entries.length)
        defects.push(`it claims ${total} entries and holds ${entries.length}`);
    if (total === null)
        defects.push('it has no totals');
    if (dependencies === 0)
        defects.push('it audited no dependency');
    return { scans: [(0,security_scan/* aScan */.F8)('npm audit', { findings })], defects };
}
function readVia(entry, via, clean) {
    const source = (0,json_text/* numberField */.sJ)(via, 'source');
    return {
        kind: 'dependency',
        name: clean.name((0,json_text/* textField */.M8)(via, 'name') ?? entry),
        ecosystem: 'npm',
        version: null,
        ids: (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(via, 'url'), source === null ? null : `npm:${source}`], clean),
        level: levelOfWord((0,json_text/* textField */.M8)(via, 'severity')),
        message: clean.message((0,json_text/* textField */.M8)(via, 'title')) ?? '',
        target: null
    };
}

;// CONCATENATED MODULE: ./lib/compare/security/read/osv-scanner.js






function readOsvScanner(report, clean) {
    const findings = [];
    const packages = new Set();
    for (const result of (0,json_text/* listField */.FZ)(report, 'results')) {
        const target = clean.file((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(result, 'source'), 'path'));
        for (const found of (0,json_text/* listField */.FZ)(result, 'packages')) {
            const about = readPackage((0,field_of/* fieldOf */._)(found, 'package'), target, clean);
            packages.add((0,security_scan/* packageKey */.MO)(about.ecosystem, about.name, about.version));
            for (const group of groupsOf(found))
                findings.push({ ...about, ...readGroup(group, found, clean) });
            if (findings.length > security_scan/* MAX_FINDINGS */.Mt)
                return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
        }
    }
    return { scans: [(0,security_scan/* aScan */.F8)('osv-scanner', { findings, packages })], defects: [] };
}
function readPackage(about, target, clean) {
    return {
        kind: 'dependency',
        name: clean.name((0,json_text/* textField */.M8)(about, 'name') ?? 'unnamed'),
        ecosystem: (0,json_text/* textField */.M8)(about, 'ecosystem'),
        version: (0,json_text/* textField */.M8)(about, 'version') ?? (0,json_text/* textField */.M8)(about, 'commit'),
        target
    };
}
function groupsOf(found) {
    const groups = (0,json_text/* listField */.FZ)(found, 'groups');
    if (groups.length > 0)
        return groups;
    return (0,json_text/* listField */.FZ)(found, 'vulnerabilities').map(one => ({
        ids: [(0,json_text/* textField */.M8)(one, 'id')],
        aliases: (0,json_text/* textsField */.NE)(one, 'aliases')
    }));
}
function readGroup(group, found, clean) {
    const ids = (0,json_text/* textsField */.NE)(group, 'ids');
    const members = (0,json_text/* listField */.FZ)(found, 'vulnerabilities').filter(one => ids.includes((0,json_text/* textField */.M8)(one, 'id') ?? ''));
    const aliases = members.flatMap(one => (0,json_text/* textsField */.NE)(one, 'aliases'));
    const summary = members.map(one => (0,json_text/* textField */.M8)(one, 'summary') ?? (0,json_text/* textField */.M8)(one, 'details')).find(text => text !== null);
    return {
        ids: (0,advisory_ids/* advisoryIds */.I)([...ids, ...(0,json_text/* textsField */.NE)(group, 'aliases'), ...aliases], clean),
        level: firstLevel(levelOfScore(scoreOf((0,field_of/* fieldOf */._)(group, 'max_severity'))), ...members.map(levelOf)),
        message: clean.message(summary ?? null) ?? ''
    };
}
function levelOf(advisory) {
    const vectors = (0,json_text/* listField */.FZ)(advisory, 'severity').map(one => levelOfScore(cvssScore((0,json_text/* textField */.M8)(one, 'score'))));
    return firstLevel(...vectors, levelOfWord((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(advisory, 'database_specific'), 'severity')));
}

;// CONCATENATED MODULE: ./lib/compare/security/read/pip-audit.js




const ECOSYSTEM = 'PyPI';
function readPipAudit(dependencies, clean) {
    if (dependencies.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} dependencies`);
    const findings = [];
    const packages = new Set();
    const gaps = [];
    for (const dependency of dependencies) {
        const name = normalName(clean.name((0,json_text/* textField */.M8)(dependency, 'name') ?? 'unnamed'));
        const version = (0,json_text/* textField */.M8)(dependency, 'version');
        const reason = clean.message((0,json_text/* textField */.M8)(dependency, 'skip_reason'));
        if (reason !== null)
            gaps.push({ subject: name, text: reason });
        else
            packages.add((0,security_scan/* packageKey */.MO)(ECOSYSTEM, name, version));
        for (const one of (0,json_text/* listField */.FZ)(dependency, 'vulns')) {
            const ids = (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(one, 'id'), ...(0,json_text/* textsField */.NE)(one, 'aliases')], clean);
            const message = firstLine(clean.message((0,json_text/* textField */.M8)(one, 'description')));
            const what = { name, ecosystem: ECOSYSTEM, version, ids, level: 'unknown', message, target: null };
            findings.push({ kind: 'dependency', ...what });
        }
    }
    const skipped = gaps.length > 0 ? `: ${(0,plural/* plural */.L)(gaps.length, 'dependency was', 'dependencies were')} skipped` : '';
    const defects = packages.size === 0 ? [`it audited no dependency${skipped}`] : [];
    return { scans: [(0,security_scan/* aScan */.F8)('pip-audit', { findings, packages, gaps })], defects };
}
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function firstLine(text) {
    return text?.split('\n').find(line => line.trim() !== '') ?? '';
}

;// CONCATENATED MODULE: ./lib/compare/security/read/rule-id.js
function ruleId(id, clean) {
    const parts = id.length > 1_000 ? [] : id.split('.');
    if (parts.length < 2 || parts.some(part => part === '' || part.includes('/')))
        return clean.name(id);
    const path = clean.file(`/${parts.join('/')}`) ?? id;
    return clean.name(path.startsWith('/') ? id : path.replaceAll('/', '.'));
}

;// CONCATENATED MODULE: ./lib/compare/security/read/sarif-rules.js




function sarifRules(run, clean) {
    const tool = (0,field_of/* fieldOf */._)(run, 'tool');
    const driver = rulesOf((0,field_of/* fieldOf */._)(tool, 'driver'), clean);
    const extensions = (0,json_text/* listField */.FZ)(tool, 'extensions').map(extension => rulesOf(extension, clean));
    const listed = [driver, ...extensions].flat();
    const byId = new Map();
    for (const rule of listed)
        if (!byId.has(rule.id))
            byId.set(rule.id, rule);
    return {
        listed,
        of(result) {
            const reference = (0,field_of/* fieldOf */._)(result, 'rule');
            const index = (0,json_text/* numberField */.sJ)(result, 'ruleIndex') ?? (0,json_text/* numberField */.sJ)(reference, 'index') ?? -1;
            const extension = (0,json_text/* numberField */.sJ)((0,field_of/* fieldOf */._)(reference, 'toolComponent'), 'index');
            const component = extension === null || extension < 0 ? driver : extensions[extension];
            const told = (0,json_text/* textField */.M8)(result, 'ruleId') ?? (0,json_text/* textField */.M8)(reference, 'id');
            const id = told === null || told === '' ? null : ruleId(told, clean);
            const named = id === null ? undefined : (byId.get(id) ?? byId.get(id.slice(0, id.lastIndexOf('/'))));
            const rule = component?.[index] ?? named ?? null;
            return { id: id ?? rule?.id ?? 'unnamed', rule };
        }
    };
}
function rulesOf(component, clean) {
    return (0,json_text/* listField */.FZ)(component, 'rules').map(descriptor => ({
        id: ruleId((0,json_text/* textField */.M8)(descriptor, 'id') ?? 'unnamed', clean),
        formerIds: (0,json_text/* textsField */.NE)(descriptor, 'deprecatedIds').map(id => ruleId(id, clean)),
        score: levelOfScore(scoreOf((0,field_of/* fieldOf */._)(descriptor, 'properties', 'security-severity'))),
        level: (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(descriptor, 'defaultConfiguration'), 'level'),
        descriptor
    }));
}
function levelOfResult(result, rule) {
    const own = levelOfScore(scoreOf((0,field_of/* fieldOf */._)(result, 'properties', 'security-severity')));
    return firstLevel(own, rule?.score ?? 'unknown', levelOfWord((0,json_text/* textField */.M8)(result, 'level') ?? rule?.level ?? 'warning'));
}
function messageOfResult(result, rule) {
    const message = (0,field_of/* fieldOf */._)(result, 'message');
    const id = (0,json_text/* textField */.M8)(message, 'id');
    const kept = id === null ? undefined : (0,field_of/* fieldOf */._)(rule?.descriptor, 'messageStrings', id);
    const text = (0,json_text/* textField */.M8)(message, 'text') ?? (0,json_text/* textField */.M8)(kept, 'text') ?? (0,json_text/* textField */.M8)(message, 'markdown') ?? '';
    const values = (0,json_text/* textsField */.NE)(message, 'arguments');
    if (values.length === 0)
        return text;
    return text.slice(0, 100_000).replace(/\{(\d{1,3})\}/g, (whole, at) => values[Number(at)] ?? whole);
}

;// CONCATENATED MODULE: ./lib/compare/security/read/sarif-result.js





const MAX_PLACES = 20;
const MAX_FINGERPRINTS = 50;
function readSarifResult(result, { rules, fileOf, clean }) {
    const { id, rule } = rules.of(result);
    const locations = (0,json_text/* listField */.FZ)(result, 'locations').slice(0, MAX_PLACES);
    const places = locations.map(location => readPlace(location, fileOf, clean));
    const snippets = locations.map(location => (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(regionOf(location), 'snippet'), 'text'));
    return {
        kind: 'source',
        rule: id,
        formerRules: rule?.formerIds ?? [],
        level: levelOfResult(result, rule),
        message: clean.message(messageOfResult(result, rule)) ?? '',
        snippet: clean.message(snippets.find(text => text !== null) ?? null),
        places: places.length > 0 ? places : analysed(result, fileOf),
        guid: (0,json_text/* textField */.M8)(result, 'guid'),
        fingerprints: readFingerprints((0,field_of/* fieldOf */._)(result, 'fingerprints'), clean),
        partialFingerprints: readFingerprints((0,field_of/* fieldOf */._)(result, 'partialFingerprints'), clean),
        standing: standingOf(result),
        original: result
    };
}
function regionOf(location) {
    return (0,field_of/* fieldOf */._)(location, 'physicalLocation', 'region');
}
function readPlace(location, fileOf, clean) {
    const region = regionOf(location);
    const names = (0,json_text/* listField */.FZ)(location, 'logicalLocations').map(one => (0,json_text/* textField */.M8)(one, 'fullyQualifiedName'));
    return {
        path: fileOf((0,field_of/* fieldOf */._)(location, 'physicalLocation', 'artifactLocation')),
        region: region === undefined ? null : readRegion(region),
        name: clean.message(names.find(name => name !== null) ?? null)
    };
}
function readRegion(region) {
    const count = (name) => natural((0,json_text/* numberField */.sJ)(region, name));
    const offset = (name) => (0,json_text/* numberField */.sJ)(region, name) ?? -1;
    return {
        startLine: count('startLine'),
        startColumn: count('startColumn'),
        endLine: count('endLine'),
        endColumn: count('endColumn'),
        byteOffset: offset('byteOffset'),
        charOffset: offset('charOffset')
    };
}
function analysed(result, fileOf) {
    const path = fileOf((0,field_of/* fieldOf */._)(result, 'analysisTarget'));
    return path === null ? [] : [{ path, region: null, name: null }];
}
function readFingerprints(value, clean) {
    const entries = ((0,read_entries/* entriesOf */.M)(value) ?? []).slice(0, MAX_FINGERPRINTS);
    return new Map(entries.flatMap(([key, text]) => (typeof text === 'string' ? [[key, clean.name(text)]] : [])));
}
function standingOf(result) {
    const kind = (0,json_text/* textField */.M8)(result, 'kind')?.toLowerCase() ?? 'fail';
    if (kind === 'pass' || kind === 'notapplicable' || kind === 'informational')
        return 'no problem';
    const suppressions = (0,json_text/* listField */.FZ)(result, 'suppressions');
    const isAccepted = suppressions.every(one => ((0,json_text/* textField */.M8)(one, 'status') ?? 'accepted') === 'accepted');
    return suppressions.length > 0 && isAccepted ? 'accepted' : 'open';
}

// EXTERNAL MODULE: ./lib/compare/security/read/sarif-uri.js
var sarif_uri = __webpack_require__(70401);
;// CONCATENATED MODULE: ./lib/compare/security/read/sarif.js






const MAX_RUNS = 1_000;
function readSarif(log, clean) {
    const runs = (0,json_text/* listField */.FZ)(log, 'runs');
    const isLater = runs.every(run => (0,field_of/* fieldOf */._)(run, 'tool', 'driver') !== undefined);
    const version = (0,json_text/* textField */.M8)(log, 'version') ?? (isLater ? '2.1.0' : 'unknown');
    if (!version.startsWith('2.1.0'))
        return (0,security_scan/* unreadable */.O$)(`it is SARIF of version ${JSON.stringify(version.slice(0, 40))}; 2.1.0 is read`);
    if (runs.length === 0)
        return (0,security_scan/* unreadable */.O$)('it holds no run: nothing was scanned');
    if (runs.length > MAX_RUNS)
        return (0,security_scan/* unreadable */.O$)(`over ${MAX_RUNS} runs`);
    const parts = runs.map(run => readRun(run, clean));
    return { scans: parts.flatMap(({ scans }) => scans), defects: parts.flatMap(({ defects }) => defects) };
}
function readRun(run, clean) {
    const driver = (0,field_of/* fieldOf */._)(run, 'tool', 'driver');
    const name = (0,json_text/* textField */.M8)(driver, 'name');
    if (name === null)
        return (0,security_scan/* unreadable */.O$)('a run names no tool');
    const tool = clean.name(name);
    const results = (0,field_of/* fieldOf */._)(run, 'results');
    const failures = (0,json_text/* listField */.FZ)(run, 'invocations').flatMap(invocation => failureOf(invocation, clean) ?? []);
    const defects = failures.map(failure => `${tool} says that it did not succeed${failure}`);
    if (!Array.isArray(results)) {
        const elsewhere = (0,field_of/* fieldOf */._)(run, 'externalPropertyFileReferences', 'results') !== undefined;
        const why = elsewhere ? 'keeps its results in other files, which are not read' : 'has no results: it did not scan';
        return { scans: [], defects: [...defects, `the run of ${tool} ${why}`] };
    }
    if (results.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} results of ${tool}`);
    const fileOf = (0,sarif_uri/* artifactNamer */.c)(run, clean);
    const rules = sarifRules(run, clean);
    const present = results.filter(result => (0,json_text/* textField */.M8)(result, 'baselineState') !== 'absent');
    const findings = present.map(result => readSarifResult(result, { rules, fileOf, clean }));
    const scan = {
        category: clean.name(categoryOf(run)),
        version: (0,json_text/* textField */.M8)(driver, 'semanticVersion') ?? (0,json_text/* textField */.M8)(driver, 'version'),
        rules: allRules(rules, findings),
        gaps: (0,json_text/* listField */.FZ)(run, 'invocations').flatMap(invocation => gapsOf(invocation, fileOf, clean)),
        findings,
        original: run
    };
    return { scans: [(0,security_scan/* aScan */.F8)(tool, scan)], defects };
}
function categoryOf(run) {
    const id = (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(run, 'automationDetails'), 'id') ?? '';
    const slash = id.lastIndexOf('/');
    return slash < 0 ? id : id.slice(0, slash);
}
function failureOf(invocation, clean) {
    if ((0,field_of/* fieldOf */._)(invocation, 'executionSuccessful') !== false)
        return null;
    const code = (0,json_text/* numberField */.sJ)(invocation, 'exitCode');
    const told = errorsOf(invocation).map(error => (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(error, 'message'), 'text'));
    const [first] = [(0,json_text/* textField */.M8)(invocation, 'exitCodeDescription'), ...told].filter(text => text !== null);
    return `${code === null ? '' : ` (exit code ${code})`}${first === undefined ? '' : `: ${clean.message(first) ?? ''}`}`;
}
function errorsOf(invocation) {
    const kinds = ['toolExecutionNotifications', 'toolConfigurationNotifications'];
    const all = kinds.flatMap(kind => (0,json_text/* listField */.FZ)(invocation, kind));
    return all.filter(one => (0,json_text/* textField */.M8)(one, 'level') === 'error');
}
function gapsOf(invocation, fileOf, clean) {
    return errorsOf(invocation).map(error => {
        const [place] = (0,json_text/* listField */.FZ)(error, 'locations');
        const file = fileOf((0,field_of/* fieldOf */._)(place, 'physicalLocation', 'artifactLocation'));
        const text = clean.message((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(error, 'message'), 'text')) ?? 'an error without a message';
        return { subject: file, text };
    });
}
function allRules({ listed }, findings) {
    const found = new Set(findings.map(({ rule }) => rule));
    const isWhole = listed.some(({ id }) => !found.has(id));
    return isWhole ? new Set(listed.flatMap(({ id, formerIds }) => [id, ...formerIds])) : null;
}

;// CONCATENATED MODULE: ./lib/compare/security/read/semgrep.js






const WITHHELD = 'requires login';
function readSemgrep(report, clean) {
    const results = (0,json_text/* listField */.FZ)(report, 'results');
    if (results.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    const errors = (0,json_text/* listField */.FZ)(report, 'errors').map(error => ({
        isFatal: (0,json_text/* textField */.M8)(error, 'level') === 'error' && (0,json_text/* textField */.M8)(error, 'path') === null,
        file: clean.file((0,json_text/* textField */.M8)(error, 'path')),
        text: clean.message((0,json_text/* textField */.M8)(error, 'message') ?? (0,json_text/* textField */.M8)(error, 'long_msg')) ?? 'it does not say why'
    }));
    const defects = errors.flatMap(({ isFatal, text }) => (isFatal ? [`the scan could not run: ${text}`] : []));
    const scanned = (0,field_of/* fieldOf */._)(report, 'paths', 'scanned');
    if (Array.isArray(scanned) && scanned.length === 0)
        defects.push('it scanned no file');
    const gaps = errors.flatMap(({ isFatal, file, text }) => (isFatal ? [] : [{ subject: file, text }]));
    const scan = { version: (0,json_text/* textField */.M8)(report, 'version'), gaps, findings: results.map(result => semgrep_readResult(result, clean)) };
    return { scans: [(0,security_scan/* aScan */.F8)('semgrep', scan)], defects };
}
function semgrep_readResult(result, clean) {
    const extra = (0,field_of/* fieldOf */._)(result, 'extra');
    const [start, end] = [(0,field_of/* fieldOf */._)(result, 'start'), (0,field_of/* fieldOf */._)(result, 'end')];
    const span = {
        startLine: (0,json_text/* numberField */.sJ)(start, 'line'),
        startColumn: (0,json_text/* numberField */.sJ)(start, 'col'),
        endLine: (0,json_text/* numberField */.sJ)(end, 'line'),
        endColumn: (0,json_text/* numberField */.sJ)(end, 'col')
    };
    const told = (name) => {
        const text = (0,json_text/* textField */.M8)(extra, name);
        return text === WITHHELD ? null : text;
    };
    const fingerprint = told('fingerprint');
    return {
        kind: 'source',
        rule: ruleId((0,json_text/* textField */.M8)(result, 'check_id') ?? 'unnamed', clean),
        formerRules: [],
        level: levelOfWord((0,json_text/* textField */.M8)(extra, 'severity')),
        message: clean.message((0,json_text/* textField */.M8)(extra, 'message')) ?? '',
        snippet: clean.message(told('lines')),
        places: [aPlace((0,json_text/* textField */.M8)(result, 'path'), span, clean)],
        guid: null,
        fingerprints: new Map(fingerprint === null ? [] : [['semgrep', clean.name(fingerprint)]]),
        partialFingerprints: new Map(),
        standing: (0,field_of/* fieldOf */._)(extra, 'is_ignored') === true ? 'accepted' : 'open',
        original: null
    };
}

;// CONCATENATED MODULE: ./lib/compare/security/read/trivy.js






function readTrivy(report, clean) {
    const results = Array.isArray(report) ? report : (0,json_text/* listField */.FZ)(report, 'Results');
    const packages = new Set();
    const findings = [];
    for (const result of results) {
        const ecosystem = (0,json_text/* textField */.M8)(result, 'Type');
        for (const one of (0,json_text/* listField */.FZ)(result, 'Packages')) {
            const name = clean.name((0,json_text/* textField */.M8)(one, 'Name') ?? 'unnamed');
            packages.add((0,security_scan/* packageKey */.MO)(ecosystem, name, (0,json_text/* textField */.M8)(one, 'Version')));
        }
        for (const found of trivy_readResult(result, clean))
            findings.push(found);
        if (findings.length > security_scan/* MAX_FINDINGS */.Mt)
            return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} findings`);
    }
    const version = (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(report, 'Trivy'), 'Version');
    const defects = results.length === 0 ? ['it found nothing that it could scan'] : [];
    return { scans: [(0,security_scan/* aScan */.F8)('trivy', { version, findings, packages })], defects };
}
function trivy_readResult(result, clean) {
    const target = (0,json_text/* textField */.M8)(result, 'Target');
    const about = { kind: 'dependency', ecosystem: (0,json_text/* textField */.M8)(result, 'Type'), target: clean.file(target) };
    return [
        ...(0,json_text/* listField */.FZ)(result, 'Vulnerabilities').map(one => ({
            ...about,
            name: clean.name((0,json_text/* textField */.M8)(one, 'PkgName') ?? 'unnamed'),
            version: (0,json_text/* textField */.M8)(one, 'InstalledVersion'),
            ids: (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(one, 'VulnerabilityID')], clean),
            level: levelOfWord((0,json_text/* textField */.M8)(one, 'Severity')),
            message: clean.message((0,json_text/* textField */.M8)(one, 'Title') ?? (0,json_text/* textField */.M8)(one, 'Description')) ?? ''
        })),
        ...(0,json_text/* listField */.FZ)(result, 'Misconfigurations').map(one => readMisconfiguration(one, target, clean)),
        ...(0,json_text/* listField */.FZ)(result, 'Secrets').map(one => readSecret(one, target, clean))
    ];
}
function readMisconfiguration(one, target, clean) {
    const cause = (0,field_of/* fieldOf */._)(one, 'CauseMetadata');
    const status = (0,json_text/* textField */.M8)(one, 'Status');
    const message = (0,json_text/* textField */.M8)(one, 'Message') ?? (0,json_text/* textField */.M8)(one, 'Title');
    const found = readSource({ one, rule: (0,json_text/* textField */.M8)(one, 'ID'), message, cause, target }, clean);
    if (status === 'EXCEPTION')
        return { ...found, standing: 'accepted' };
    return status === 'PASS' ? { ...found, standing: 'no problem' } : found;
}
function readSecret(one, target, clean) {
    return readSource({ one, rule: (0,json_text/* textField */.M8)(one, 'RuleID'), message: (0,json_text/* textField */.M8)(one, 'Title'), cause: one, target }, clean);
}
function readSource({ one, rule, message, cause, target }, clean) {
    const span = { startLine: (0,json_text/* numberField */.sJ)(cause, 'StartLine'), endLine: (0,json_text/* numberField */.sJ)(cause, 'EndLine') };
    const quoted = (0,json_text/* listField */.FZ)((0,field_of/* fieldOf */._)(cause, 'Code'), 'Lines').find(line => (0,field_of/* fieldOf */._)(line, 'IsCause') === true);
    return {
        kind: 'source',
        rule: clean.name(rule ?? 'unnamed'),
        formerRules: [],
        level: levelOfWord((0,json_text/* textField */.M8)(one, 'Severity')),
        message: clean.message(message) ?? '',
        snippet: clean.message((0,json_text/* textField */.M8)(quoted, 'Content')),
        places: [aPlace(target, span, clean)],
        guid: null,
        fingerprints: new Map(),
        partialFingerprints: new Map(),
        standing: 'open',
        original: null
    };
}

;// CONCATENATED MODULE: ./lib/compare/security/read/yarn-lines.js






function looksLikeYarnLines(text) {
    const [first = ''] = text.slice(0, 100_000).split('\n', 1);
    return /^\{"type":"(?:audit|error|warning|info|activity)|^\{"value":".*"children":\{"ID":/.test(first);
}
function readYarnLines(text, clean) {
    const lines = text.split('\n', security_scan/* MAX_FINDINGS */.Mt + 1).filter(line => line.trim() !== '');
    if (lines.length > security_scan/* MAX_FINDINGS */.Mt)
        return (0,security_scan/* unreadable */.O$)(`over ${security_scan/* MAX_FINDINGS */.Mt} lines`);
    const values = [];
    for (const [i, line] of lines.entries()) {
        const json = (0,json_text/* parseJsonText */.lk)(line);
        if (json.kind === 'problem')
            return (0,security_scan/* unreadable */.O$)(`line ${i + 1}: ${json.problem}`);
        values.push(json.value);
    }
    return values.some(value => (0,json_text/* textField */.M8)(value, 'type') !== null) ? readTyped(values, clean) : readTrees(values, clean);
}
function readTyped(values, clean) {
    const ofType = (type) => values.filter(value => (0,json_text/* textField */.M8)(value, 'type') === type);
    const errors = ofType('error').map(value => clean.message((0,json_text/* textField */.M8)(value, 'data')) ?? 'it does not say why');
    const summary = ofType('auditSummary')[0];
    const advisories = new Map();
    for (const line of ofType('auditAdvisory')) {
        const advisory = (0,field_of/* fieldOf */._)(line, 'data', 'advisory');
        advisories.set(String((0,json_text/* numberField */.sJ)(advisory, 'id') ?? (0,json_text/* textField */.M8)(advisory, 'id') ?? advisories.size), advisory);
    }
    const findings = [...advisories].flatMap(([id, advisory]) => readAdvisory(id, advisory, clean));
    const defects = errors.map(error => `the audit could not run: ${error}`);
    if (summary === undefined)
        defects.push('it has no summary: cut off');
    defects.push(...countDefects((0,field_of/* fieldOf */._)(summary, 'data'), findings.length));
    return { scans: summary === undefined ? [] : [(0,security_scan/* aScan */.F8)('yarn audit', { findings })], defects };
}
function readTrees(values, clean) {
    const findings = values.flatMap((value) => {
        const told = (0,field_of/* fieldOf */._)(value, 'children');
        const id = (0,json_text/* numberField */.sJ)(told, 'ID') ?? (0,json_text/* textField */.M8)(told, 'ID');
        const versions = (0,json_text/* listField */.FZ)(told, 'Tree Versions').filter(version => typeof version === 'string');
        const finding = {
            kind: 'dependency',
            name: clean.name((0,json_text/* textField */.M8)(value, 'value') ?? 'unnamed'),
            ecosystem: 'npm',
            ids: (0,advisory_ids/* advisoryIds */.I)([(0,json_text/* textField */.M8)(told, 'URL'), id === null ? null : `npm:${id}`], clean),
            level: levelOfWord((0,json_text/* textField */.M8)(told, 'Severity')),
            message: clean.message((0,json_text/* textField */.M8)(told, 'Issue')) ?? '',
            target: null
        };
        return (versions.length === 0 ? [null] : versions).map(version => ({ ...finding, version }));
    });
    const isOther = values.some(value => (0,field_of/* fieldOf */._)(value, 'children') === undefined);
    return { scans: [(0,security_scan/* aScan */.F8)('yarn audit', { findings })], defects: isOther ? ['a line is no advisory'] : [] };
}

;// CONCATENATED MODULE: ./lib/compare/security/read/recognise.js
















const MAX_CHARACTERS = 256 * 1024 * 1024;
function readSecurityText(text, clean) {
    if (text.length > MAX_CHARACTERS)
        return (0,security_scan/* unreadable */.O$)(`it is over ${MAX_CHARACTERS} characters long`);
    const body = text.replace(/^[\uFEFF\s]+/, '');
    if (body === '')
        return (0,security_scan/* unreadable */.O$)('it is empty, so that the scan did not run');
    const reader = readerOf(body);
    return typeof reader === 'string' ? (0,security_scan/* unreadable */.O$)(reader) : reader(clean);
}
function isSecurityText(text) {
    return text.length <= MAX_CHARACTERS && typeof readerOf(text.replace(/^[\uFEFF\s]+/, '')) !== 'string';
}
function readerOf(body) {
    if (looksLikeYarnLines(body))
        return clean => readYarnLines(body, clean);
    if (!body.startsWith('{') && !body.startsWith('['))
        return 'it is no security report of a known format';
    const json = (0,json_text/* parseJsonText */.lk)(body);
    if (json.kind === 'problem')
        return json.problem;
    const report = json.value;
    return (Array.isArray(report) ? listReader(report) : objectReader(report)) ?? answerReader(report);
}
function objectReader(report) {
    const has = (...path) => (0,field_of/* fieldOf */._)(report, ...path) !== undefined;
    const isList = (name) => Array.isArray((0,field_of/* fieldOf */._)(report, name));
    if (isList('runs'))
        return clean => readSarif(report, clean);
    if (isCargoAudit(report))
        return clean => readCargoAudit(report, clean);
    if (has('auditReportVersion'))
        return clean => readNpmAudit(report, clean);
    if (has('advisories') && has('metadata'))
        return clean => readAdvisoryList(report, clean);
    if (has('matches') && (has('descriptor') || has('source')))
        return clean => readGrype(report, clean);
    if ((0,json_text/* numberField */.sJ)(report, 'SchemaVersion') !== null && (has('ArtifactName') || has('Results')))
        return clean => readTrivy(report, clean);
    const dependencies = (0,field_of/* fieldOf */._)(report, 'dependencies');
    if (Array.isArray(dependencies) && (has('fixes') || looksLikePip(dependencies)))
        return clean => readPipAudit(dependencies, clean);
    return isList('results') ? resultReader(report) : null;
}
function resultReader(report) {
    const results = (0,field_of/* fieldOf */._)(report, 'results');
    const has = (name) => (0,field_of/* fieldOf */._)(report, name) !== undefined;
    if (has('metrics') && has('errors'))
        return clean => readBandit(report, clean);
    if (has('errors') && (has('paths') || (0,json_text/* textField */.M8)(report, 'version') !== null))
        return clean => readSemgrep(report, clean);
    const isOsv = results.every(one => Array.isArray((0,field_of/* fieldOf */._)(one, 'packages')));
    return isOsv && !has('errors') ? clean => readOsvScanner(report, clean) : null;
}
function listReader(list) {
    if (list.length === 0)
        return null;
    if (list.every(one => (0,json_text/* textField */.M8)(one, 'Target') !== null))
        return clean => readTrivy(list, clean);
    return looksLikePip(list) ? clean => readPipAudit(list, clean) : null;
}
function looksLikePip(dependencies) {
    const isOne = (one) => (0,field_of/* fieldOf */._)(one, 'vulns') !== undefined || (0,field_of/* fieldOf */._)(one, 'skip_reason') !== undefined;
    return dependencies.length > 0 && dependencies.every(isOne);
}
function answerReader(report) {
    const failed = failedAnswer(report);
    if (failed !== null)
        return clean => (0,security_scan/* unreadable */.O$)(`the scan could not run: ${clean.message(failed) ?? ''}`);
    const isNothing = Array.isArray(report) ? report.length === 0 : (0,read_entries/* entriesOf */.M)(report)?.length === 0;
    if (isNothing)
        return 'it holds nothing, not even what was scanned';
    return 'it is JSON, but no security report of a known format';
}

;// CONCATENATED MODULE: ./lib/compare/security/read-security-reports.js



const MAX_DEFECTS = 50;
function readSecurityReports(files, root) {
    if (files.length === 0)
        return { scans: [], defects: ['no report file was written'] };
    const clean = (0,clean_text/* cleanerFor */.u)(root);
    const scans = [];
    const defects = [];
    const seen = new Set();
    for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
        if (seen.has(text))
            continue;
        seen.add(text);
        const part = readSecurityText(text, clean);
        scans.push(...part.scans);
        for (const defect of part.defects)
            defects.push(`${(0,cut_text/* cutText */.I)(path, 200)}: ${(0,cut_text/* cutText */.I)(defect.replace(/\s+/g, ' '), 400)}`);
    }
    return { scans, defects: bounded(defects) };
}
function bounded(defects) {
    if (defects.length <= MAX_DEFECTS)
        return defects;
    return [...defects.slice(0, MAX_DEFECTS), `and ${defects.length - MAX_DEFECTS} more defects`];
}


/***/ }),

/***/ 93379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ advisoryIds),
/* harmony export */   x: () => (/* binding */ sortIds)
/* harmony export */ });
const GITHUB = /GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}/i;
const BEST = [/^CVE-/, /^GHSA-/, /^(?:RUSTSEC|PYSEC|GO|OSV|MAL)-/];
function advisoryIds(names, clean) {
    const found = names.flatMap(name => {
        if (name === null || name.trim() === '')
            return [];
        const github = GITHUB.exec(name)?.[0];
        if (github !== undefined)
            return [`GHSA${github.slice(4).toLowerCase()}`];
        return [clean.name(/^(?:cve|pysec|rustsec|go)-\d/i.test(name) ? name.toUpperCase() : name)];
    });
    const unique = [...new Set(found)];
    return unique.length === 0 ? ['unnamed'] : sortIds(unique);
}
function sortIds(ids) {
    const rank = (id) => {
        const found = BEST.findIndex(pattern => pattern.test(id));
        return found < 0 ? BEST.length : found;
    };
    return [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}


/***/ }),

/***/ 91719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}


/***/ }),

/***/ 70401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ artifactNamer)
/* harmony export */ });
/* harmony import */ var _domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21024);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94049);


const MAX_BASES = 10;
function artifactNamer(run, clean) {
    const artifacts = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(run, 'artifacts');
    const bases = (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(run, 'originalUriBaseIds');
    return location => {
        const index = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .numberField */ .sJ)(location, 'index') ?? -1;
        const listed = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(location, 'uri') === null ? (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(artifacts[index], 'location') : location;
        const uri = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(listed, 'uri');
        return uri === null ? null : clean.file(toPath(withBases(uri, (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(listed, 'uriBaseId'), bases)));
    };
}
function withBases(uri, baseId, bases) {
    let whole = uri;
    let next = baseId;
    for (let i = 0; i < MAX_BASES && next !== null && !isAbsolute(whole); i++) {
        const base = (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(bases, next);
        const prefix = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(base, 'uri') ?? '';
        whole = prefix === '' || prefix.endsWith('/') ? prefix + whole : `${prefix}/${whole}`;
        next = (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(base, 'uriBaseId');
    }
    return whole;
}
function isAbsolute(uri) {
    return /^[a-z][a-z\d+.-]+:/i.test(uri) || uri.startsWith('/');
}
function toPath(uri) {
    if (!/^file:/i.test(uri))
        return /^[a-z][a-z\d+.-]{1,40}:\/\//i.test(uri) ? uri : withoutDots(decoded(uri));
    const path = decoded(uri.replace(/^file:(?:\/\/[^/]{0,300})?/i, ''));
    return withoutDots(path.replace(/^\/+([a-z]:)/i, '$1'));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function withoutDots(path) {
    if (!/(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(path))
        return path;
    const kept = [];
    for (const part of path.replaceAll('\\', '/').split('/')) {
        const last = kept.at(-1);
        if (part === '..' && last !== undefined && last !== '..' && last !== '')
            kept.pop();
        else if (part !== '.')
            kept.push(part);
    }
    return kept.join('/');
}


/***/ }),

/***/ 51381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ aScan),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
const MAX_FINDINGS = 200_000;
function unreadable(defect) {
    return { scans: [], defects: [defect] };
}
function aScan(tool, more = {}) {
    const nothing = { category: '', version: null, data: null, rules: null, gaps: [], findings: [], original: null };
    return { tool, packages: new Set(), ...nothing, ...more };
}
function packageKey(ecosystem, name, version) {
    return JSON.stringify([ecosystem, name, version]);
}
function lineOf({ places }) {
    const line = places[0]?.region?.startLine ?? 0;
    return line > 0 ? line : null;
}
function pathOf({ places }) {
    return places[0]?.path ?? null;
}


/***/ }),

/***/ 78323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ normaliseTestName),
/* harmony export */   l: () => (/* binding */ matchRows)
/* harmony export */ });
/* harmony import */ var _moved_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99558);
/* harmony import */ var _normalise_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85555);
/* harmony import */ var _table_row_chains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69001);
/* harmony import */ var _table_test_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29225);




const PAIRING_ORDER = ['error', 'failed', 'passed', 'skipped'];
function matchRows(before, after, trees, visit) {
    const matcher = newMatcher(before, after, visit);
    const [restBefore, restAfter] = matchExactly(matcher);
    const [oldRows, newRows] = matchNormalised(matcher, restBefore, restAfter);
    const moves = (0,_moved_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .findMoves */ .K)({ before, after, oldRows, newRows }, trees);
    for (const [old, now] of moves)
        emit(matcher, old, now, true);
    const movedFrom = new Set(moves.map(([old]) => old));
    const movedTo = new Set(moves.map(([, now]) => now));
    for (const row of oldRows)
        if (!movedFrom.has(row))
            emit(matcher, row, null);
    for (const row of newRows)
        if (!movedTo.has(row))
            emit(matcher, null, row);
}
function normaliseTestName(test) {
    return { ...normalisePlace(test), name: (0,_normalise_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(test.name) };
}
function normalisePlace({ file, suite, variant }) {
    const place = { file: file === null ? null : (0,_normalise_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(file), suite: suite.map(_normalise_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G) };
    return variant === undefined ? place : { ...place, variant };
}
function newMatcher(before, after, visit) {
    const keys = before.store.size;
    return { before, after, olds: (0,_table_row_chains_js__WEBPACK_IMPORTED_MODULE_2__/* .chainRows */ .$)(before, keys), news: (0,_table_row_chains_js__WEBPACK_IMPORTED_MODULE_2__/* .chainRows */ .$)(after, keys), visit, ordinals: new Map() };
}
function emit(matcher, baseline, integration, isMoved = false) {
    const { before, after, olds, news, ordinals } = matcher;
    const key = integration === null ? (0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .keyAt */ .f5)(before, baseline ?? 0) : (0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .keyAt */ .f5)(after, integration);
    let ordinal = 1;
    if (olds.hasSeveral(key) || news.hasSeveral(key)) {
        ordinal = (ordinals.get(key) ?? 0) + 1;
        ordinals.set(key, ordinal);
    }
    matcher.visit({ baseline, integration, ordinal, isMoved });
}
function matchExactly(matcher) {
    const { olds, news } = matcher;
    const restBefore = [];
    const restAfter = [];
    for (let key = 0; key < olds.keys; key++) {
        const old = olds.first(key);
        const now = news.first(key);
        if (old >= 0 && now >= 0) {
            if (olds.hasSeveral(key) || news.hasSeveral(key))
                pairOutcomes(matcher, (0,_table_row_chains_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .R)(olds, key), (0,_table_row_chains_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .R)(news, key));
            else
                emit(matcher, old, now);
        }
        else {
            for (let row = old; row >= 0; row = olds.next(row))
                restBefore.push(row);
            for (let row = now; row >= 0; row = news.next(row))
                restAfter.push(row);
        }
    }
    return [restBefore, restAfter];
}
function matchNormalised(matcher, restBefore, restAfter) {
    if (restBefore.length === 0 || restAfter.length === 0)
        return [restBefore, restAfter];
    const keyOf = normaliserOf(matcher.before);
    const olds = groupRows(restBefore, row => keyOf((0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .keyAt */ .f5)(matcher.before, row)));
    const news = groupRows(restAfter, row => keyOf((0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .keyAt */ .f5)(matcher.after, row)));
    for (const [key, rows] of olds) {
        const others = news.get(key);
        if (!others)
            continue;
        olds.delete(key);
        news.delete(key);
        pairOutcomes(matcher, rows, others);
    }
    return [[...olds.values()].flat(), [...news.values()].flat()];
}
function normaliserOf({ store }) {
    const places = new Map();
    return key => {
        const id = store.placeIdOf(key);
        const place = places.get(id) ?? store.placeId(normalisePlace(store.place(id)));
        places.set(id, place);
        return store.key(place, (0,_normalise_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(store.nameOf(key)));
    };
}
function groupRows(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const key = keyOf(row);
        const group = groups.get(key);
        if (group)
            group.push(row);
        else
            groups.set(key, [row]);
    }
    return groups;
}
function pairOutcomes(matcher, olds, news) {
    const oldRest = [];
    const newRest = [];
    for (const state of PAIRING_ORDER) {
        const a = olds.filter(row => (0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .stateAt */ .HK)(matcher.before, row) === state);
        const b = news.filter(row => (0,_table_test_table_js__WEBPACK_IMPORTED_MODULE_3__/* .stateAt */ .HK)(matcher.after, row) === state);
        const common = Math.min(a.length, b.length);
        for (let i = 0; i < common; i++)
            emit(matcher, a[i] ?? null, b[i] ?? null);
        for (const row of a.slice(common))
            oldRest.push(row);
        for (const row of b.slice(common))
            newRest.push(row);
    }
    for (let i = 0; i < Math.max(oldRest.length, newRest.length); i++) {
        emit(matcher, oldRest[i] ?? null, newRest[i] ?? null);
    }
}


/***/ }),

/***/ 99558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ NO_TREES),
  K: () => (/* binding */ findMoves)
});

// EXTERNAL MODULE: ./lib/compare/tests/table/test-table.js
var test_table = __webpack_require__(29225);
;// CONCATENATED MODULE: ./lib/compare/tests/same-body.js

const SHORTEST_BODY = 20;
function movedBodies({ before, after, oldRows, newRows }, trees) {
    const bodiesOn = (side, table, rows) => bodiesOf(rows.map(row => ({ row, test: (0,test_table/* caseAt */.Mv)(table, row), file: trees.fileOf[side]((0,test_table/* caseAt */.Mv)(table, row)) })), path => trees.textOf(side, path));
    const olds = bodiesOn('baseline', before, oldRows);
    const news = bodiesOn('integration', after, newRows);
    return [...olds].flatMap(([body, rows]) => {
        const others = news.get(body) ?? [];
        const [old, now] = [rows[0], others[0]];
        return rows.length === 1 && others.length === 1 && old !== undefined && now !== undefined ? [[old, now]] : [];
    });
}
function bodiesOf(tests, textOf) {
    const texts = new Map();
    const bodies = new Map();
    for (const { row, test, file } of tests) {
        if (file === null)
            continue;
        const { name, variant } = test;
        if (!texts.has(file))
            texts.set(file, textOf(file)?.split('\n') ?? null);
        const lines = texts.get(file);
        const body = lines ? bodyOf(name, lines) : null;
        if (body === null || body.replaceAll(/\s/g, '').length < SHORTEST_BODY)
            continue;
        const key = JSON.stringify([file, variant ?? null, body]);
        bodies.set(key, [...(bodies.get(key) ?? []), row]);
    }
    return bodies;
}
function bodyOf(name, lines) {
    const written = name.replace(/\[.*\]$/, '');
    const isWord = /^\w+$/.test(written);
    const pattern = isWord ? new RegExp(`\\b${written}\\b`) : null;
    const starts = lines.flatMap((line, i) => ((pattern?.test(line) ?? line.includes(written)) ? [i] : []));
    const [start] = starts;
    if (start === undefined || starts.length > 1 || written === '')
        return null;
    const depth = indentOf(lines[start] ?? '');
    const end = lines.findIndex((line, i) => i > start && line.trim() !== '' && indentOf(line) <= depth);
    const first = (lines[start] ?? '').replace(written, '');
    return [first, ...lines.slice(start + 1, end < 0 ? undefined : end)].join('\n').trim();
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./lib/compare/tests/moved-tests.js


const AS_REPORTED = ({ file }) => file;
const NO_TREES = {
    fileOf: { baseline: AS_REPORTED, integration: AS_REPORTED },
    renames: null,
    textOf: () => null
};
const MAX_LOOKED_AT = 20_000;
function findMoves(unmatched, trees) {
    const { oldRows, newRows } = unmatched;
    if (oldRows.length === 0 || newRows.length === 0)
        return [];
    if (oldRows.length > MAX_LOOKED_AT || newRows.length > MAX_LOOKED_AT)
        return [];
    const olds = containersOf(unmatched.before, oldRows, trees.fileOf.baseline);
    const news = containersOf(unmatched.after, newRows, trees.fileOf.integration);
    const pairs = trees.renames === null ? pairsByTests(olds, news) : pairsByRename(trees.renames, olds, news);
    const moves = pairs.flatMap(([from, to]) => movesBetween(from, to));
    const [movedFrom, movedTo] = [new Set(moves.map(([old]) => old)), new Set(moves.map(([, now]) => now))];
    const rest = {
        ...unmatched,
        oldRows: oldRows.filter(row => !movedFrom.has(row)),
        newRows: newRows.filter(row => !movedTo.has(row))
    };
    return [...moves, ...movedBodies(rest, trees)];
}
function containersOf(table, rows, fileOf) {
    const containers = new Map();
    for (const row of rows) {
        const { file, suite, name, variant } = (0,test_table/* caseAt */.Mv)(table, row);
        const key = JSON.stringify(file === null ? suite : [file]);
        const inner = JSON.stringify([file === null ? [] : suite, name, variant ?? null]);
        const known = containers.get(key);
        const container = known ?? { file: fileOf({ file, suite }), tests: new Map() };
        containers.set(key, container);
        container.tests.set(inner, [...(container.tests.get(inner) ?? []), row]);
    }
    return [...containers.values()];
}
function pairsByRename(renames, olds, news) {
    const byFile = new Map(news.flatMap(one => (one.file === null ? [] : [[one.file, one]])));
    const named = olds.flatMap((from) => {
        const to = byFile.get(renames.get(from.file ?? '') ?? '');
        return to === undefined ? [] : [[from, to]];
    });
    const withoutFile = pairsByTests(olds.filter(({ file }) => file === null), news.filter(({ file }) => file === null));
    return [...named, ...withoutFile];
}
function pairsByTests(olds, news) {
    const homes = new Map();
    for (const one of news)
        for (const inner of one.tests.keys())
            homes.set(inner, [...(homes.get(inner) ?? []), one]);
    const taken = new Set();
    return olds.flatMap((from) => {
        const votes = new Map();
        for (const inner of from.tests.keys()) {
            for (const home of homes.get(inner) ?? [])
                votes.set(home, (votes.get(home) ?? 0) + 1);
        }
        const [best, second] = [...votes].filter(([home]) => !taken.has(home)).sort((a, b) => b[1] - a[1]);
        if (best === undefined || best[1] === second?.[1] || best[1] < 2 || best[1] * 2 <= from.tests.size)
            return [];
        taken.add(best[0]);
        return [[from, best[0]]];
    });
}
function movesBetween(from, to) {
    return [...from.tests].flatMap(([inner, [old, ...others]]) => {
        const [now, ...more] = to.tests.get(inner) ?? [];
        const isSure = old !== undefined && now !== undefined && others.length + more.length === 0;
        return isSure ? [[old, now]] : [];
    });
}


/***/ }),

/***/ 85555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ normaliseName)
/* harmony export */ });
/* harmony import */ var _domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79740);

const VOLATILE = [
    [/\b0x[0-9a-f]{6,}\b/gi, '0x…'],
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
    [/\bseed\s?[=:]\s?(?:\[[^\]]*\]|[\w-]+)/gi, 'seed=…'],
    [/(?:\/private)?\/(?:tmp|var\/tmp|var\/folders)\/[^\s'",;:()[\]{}<>]*/g, '<temp>'],
    [/\b[A-Z]:[\\/](?:[^\s\\/'",;:()[\]{}<>]+[\\/])*Te?mp[\\/][^\s'",;:()[\]{}<>]*/gi, '<temp>'],
    [/\s?[([]\d+(?:[.,]\d+)?\s?(?:ns|us|µs|ms|s|m)[)\]]$/, '']
];
function normaliseName(text) {
    return VOLATILE.reduce((name, [pattern, stand]) => name.replace(pattern, () => stand), (0,_domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripEscapeSequences */ .mI)(text));
}


/***/ }),

/***/ 80897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   U$: () => (/* binding */ worseState),
/* harmony export */   aO: () => (/* binding */ countFailing),
/* harmony export */   fG: () => (/* binding */ MAX_CASES),
/* harmony export */   xC: () => (/* binding */ countExecuted)
/* harmony export */ });
const MAX_CASES = 2_000_000;
function unreadable(defect) {
    return { format: null, cases: [], loadErrors: [], defects: [defect] };
}
const SEVERITY = { error: 3, failed: 2, passed: 1, skipped: 0 };
function worseState(a, b) {
    return SEVERITY[b] > SEVERITY[a] ? b : a;
}
function isFailing(state) {
    return state === 'failed' || state === 'error';
}
function countFailing(cases) {
    return cases.reduce((count, one) => count + (isFailing(one.state) ? 1 : 0), 0);
}
function countExecuted(cases) {
    return cases.reduce((count, one) => count + (one.state === 'skipped' ? 0 : 1), 0);
}


/***/ }),

/***/ 49141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ testCase),
/* harmony export */   Hj: () => (/* binding */ loadError),
/* harmony export */   Wx: () => (/* binding */ WHOLE_RUN)
/* harmony export */ });
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28672);

function testCase(raw, clean) {
    const { name, state, variant } = raw;
    const test = {
        file: clean.file(raw.file ?? null),
        suite: (raw.suite ?? []).filter(one => one !== '').map(one => clean.name(one)),
        name: clean.name(name),
        state,
        milliseconds: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedMilliseconds */ .w)(raw.milliseconds ?? NaN),
        message: clean.message(raw.message ?? null),
        flaky: raw.flaky ?? false
    };
    return variant === undefined || variant === null || variant === '' ? test : { ...test, variant: clean.name(variant) };
}
const WHOLE_RUN = 'the whole run';
function loadError(subject, message, clean) {
    return { file: clean.file(subject) ?? WHOLE_RUN, message: clean.message(message) ?? 'no message' };
}


/***/ }),

/***/ 27763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ grownBytes),
/* harmony export */   gT: () => (/* binding */ grown),
/* harmony export */   o4: () => (/* binding */ grownNumbers)
/* harmony export */ });
function grown(array, size) {
    return size <= array.length ? array : copiedInto(new Uint32Array(doubled(array.length, size)), array);
}
function grownBytes(array, size) {
    return size <= array.length ? array : copiedInto(new Uint8Array(doubled(array.length, size)), array);
}
function grownNumbers(array, size) {
    return size <= array.length ? array : copiedInto(new Float64Array(doubled(array.length, size)), array);
}
function doubled(length, size) {
    let next = Math.max(length, 64);
    while (next < size)
        next *= 2;
    return next;
}
function copiedInto(target, source) {
    target.set(source);
    return target;
}


/***/ }),

/***/ 69001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ chainRows),
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _test_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29225);

function chainRows(table, keys) {
    const firsts = new Int32Array(keys).fill(-1);
    const nexts = new Int32Array(table.size);
    for (let row = table.size - 1; row >= 0; row--) {
        if (!(0,_test_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isRow */ .pR)(table, row))
            continue;
        const key = (0,_test_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keyAt */ .f5)(table, row);
        nexts[row] = firsts[key] ?? -1;
        firsts[key] = row;
    }
    const first = (key) => firsts[key] ?? -1;
    const next = (row) => nexts[row] ?? -1;
    return {
        keys,
        first,
        next,
        hasSeveral: key => {
            const row = first(key);
            return row >= 0 && next(row) >= 0;
        }
    };
}
function rowsOf(chains, key) {
    const rows = [];
    for (let row = chains.first(key); row >= 0; row = chains.next(row))
        rows.push(row);
    return rows;
}


/***/ }),

/***/ 98824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   n: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _test_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29225);

function runOf({ format, cases, loadErrors, defects }, store) {
    return { format, table: (0,_test_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(cases, store), loadErrors, defects };
}
function reportOf({ format, table, loadErrors, defects }) {
    return { format, cases: (0,_test_table_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS)(table), loadErrors, defects };
}


/***/ }),

/***/ 55095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ testStore)
});

// EXTERNAL MODULE: ./lib/compare/tests/table/growing.js
var growing = __webpack_require__(27763);
;// CONCATENATED MODULE: ./lib/compare/tests/table/text-pool.js

const BLOCK = 1 << 20;
function textPool() {
    const pool = {
        slots: new Uint32Array(256),
        hashes: new Uint32Array(64),
        starts: new Uint32Array(64),
        lengths: new Uint32Array(64),
        tags: new Uint32Array(64),
        blocks: [new Uint8Array(BLOCK)],
        used: 0,
        size: 0,
        last: -1
    };
    return {
        intern: (text, tag) => intern(pool, text, tag),
        textOf: id => textOf(pool, id),
        tagOf: id => pool.tags[id] ?? 0,
        get size() {
            return pool.size;
        }
    };
}
function intern(pool, text, tag) {
    const guess = pool.last + 1;
    const isClose = guess < pool.size && pool.tags[guess] === tag && (pool.lengths[guess] ?? 0) >>> 1 === text.length;
    if (isClose && isAt(pool, guess, text)) {
        pool.last = guess;
        return guess;
    }
    pool.last = find(pool, text, tag);
    return pool.last;
}
function find(pool, text, tag) {
    let hash = Math.imul(tag, 0x9e3779b1) ^ 0x811c9dc5;
    let wide = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        hash = Math.imul(hash ^ unit, 0x01000193);
        wide |= unit;
    }
    hash = (hash ^ (hash >>> 15)) >>> 0;
    const length = text.length * 2 + (wide > 0xff ? 1 : 0);
    const mask = pool.slots.length - 1;
    let slot = hash & mask;
    for (let found = pool.slots[slot] ?? 0; found !== 0; found = pool.slots[slot] ?? 0) {
        const id = found - 1;
        if (pool.hashes[id] === hash && pool.lengths[id] === length && pool.tags[id] === tag && isAt(pool, id, text)) {
            return id;
        }
        slot = (slot + 1) & mask;
    }
    return add(pool, text, { tag, hash, length, slot });
}
function add(pool, text, { tag, hash, length, slot }) {
    const id = pool.size++;
    pool.hashes = (0,growing/* grown */.gT)(pool.hashes, pool.size);
    pool.starts = (0,growing/* grown */.gT)(pool.starts, pool.size);
    pool.lengths = (0,growing/* grown */.gT)(pool.lengths, pool.size);
    pool.tags = (0,growing/* grown */.gT)(pool.tags, pool.size);
    pool.hashes[id] = hash;
    pool.lengths[id] = length;
    pool.tags[id] = tag;
    pool.starts[id] = write(pool, text, length % 2 === 1);
    pool.slots[slot] = id + 1;
    if (pool.size * 2 > pool.slots.length)
        rehash(pool);
    return id;
}
function rehash(pool) {
    const slots = new Uint32Array(pool.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < pool.size; id++) {
        let slot = (pool.hashes[id] ?? 0) & mask;
        while (slots[slot] !== 0)
            slot = (slot + 1) & mask;
        slots[slot] = id + 1;
    }
    pool.slots = slots;
}
function write(pool, text, isWide) {
    const bytes = isWide ? text.length * 2 : text.length;
    if (pool.used + bytes > BLOCK) {
        pool.blocks.push(new Uint8Array(Math.max(BLOCK, bytes)));
        pool.used = 0;
    }
    const block = pool.blocks.at(-1) ?? NOTHING;
    const start = pool.used;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (isWide) {
            block[start + i * 2] = unit & 0xff;
            block[start + i * 2 + 1] = unit >>> 8;
        }
        else
            block[start + i] = unit;
    }
    pool.used += bytes;
    return (pool.blocks.length - 1) * BLOCK + start;
}
function isAt(pool, id, text) {
    const at = pool.starts[id] ?? 0;
    const block = pool.blocks[Math.floor(at / BLOCK)] ?? NOTHING;
    const start = at % BLOCK;
    const isWide = (pool.lengths[id] ?? 0) % 2 === 1;
    for (let i = text.length - 1; i >= 0; i--) {
        if (unitAt(block, start, i, isWide) !== text.charCodeAt(i))
            return false;
    }
    return true;
}
const NOTHING = new Uint8Array(0);
function textOf(pool, id) {
    const { block, start, length, isWide } = placeOf(pool, id);
    const units = [];
    let text = '';
    for (let i = 0; i < length; i++) {
        units.push(unitAt(block, start, i, isWide));
        if (units.length === 4_096)
            text += String.fromCharCode(...units.splice(0));
    }
    return text + String.fromCharCode(...units);
}
function placeOf({ starts, lengths, blocks }, id) {
    const at = starts[id] ?? 0;
    const length = lengths[id] ?? 0;
    const block = blocks[Math.floor(at / BLOCK)] ?? NOTHING;
    return { block, start: at % BLOCK, length: length >>> 1, isWide: length % 2 === 1 };
}
function unitAt(block, start, i, isWide) {
    if (!isWide)
        return block[start + i] ?? 0;
    return (block[start + i * 2] ?? 0) | ((block[start + i * 2 + 1] ?? 0) << 8);
}

;// CONCATENATED MODULE: ./lib/compare/tests/table/test-store.js

function testStore() {
    const [places, tests] = [textPool(), textPool()];
    const parsed = new Map();
    let last = null;
    return {
        get size() {
            return tests.size;
        },
        placeId(place) {
            if (last === null || !isSamePlace(last.place, place))
                last = { place, id: places.intern(placeText(place), 0) };
            return last.id;
        },
        place(id) {
            const known = parsed.get(id) ?? parsePlace(places.textOf(id));
            parsed.set(id, known);
            return known;
        },
        key: (placeId, name) => tests.intern(name, placeId),
        placeIdOf: tests.tagOf,
        nameOf: tests.textOf
    };
}
function isSamePlace(a, b) {
    return a.suite === b.suite && a.file === b.file && a.variant === b.variant;
}
function placeText({ file, suite, variant }) {
    return JSON.stringify([file, variant ?? null, ...suite]);
}
function parsePlace(text) {
    const [file = null, variant = null, ...suite] = JSON.parse(text);
    const titles = suite.map(title => title ?? '');
    return variant === null ? { file, suite: titles } : { file, suite: titles, variant };
}


/***/ }),

/***/ 29225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   HK: () => (/* binding */ stateAt),
/* harmony export */   Ji: () => (/* binding */ setOutcome),
/* harmony export */   Mv: () => (/* binding */ caseAt),
/* harmony export */   YX: () => (/* binding */ dropRow),
/* harmony export */   b6: () => (/* binding */ testTable),
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   kO: () => (/* binding */ millisecondsAt),
/* harmony export */   pR: () => (/* binding */ isRow),
/* harmony export */   qK: () => (/* binding */ addCase),
/* harmony export */   yH: () => (/* binding */ setMessage),
/* harmony export */   z8: () => (/* binding */ isFlakyAt)
/* harmony export */ });
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27763);

const STATES = ['passed', 'failed', 'error', 'skipped'];
const CODES = { passed: 0, failed: 1, error: 2, skipped: 3 };
const STATE_BITS = 3;
const FLAKY = 4;
const GONE = 0xff;
const MAX_MESSAGES = 32 * 1024 * 1024;
function testTable(store) {
    return {
        store,
        size: 0,
        keys: new Uint32Array(64),
        flags: new Uint8Array(64),
        milliseconds: new Float64Array(64),
        messages: new Map(),
        messageCharacters: 0
    };
}
function tableOf(cases, store) {
    const table = testTable(store);
    for (const test of cases)
        addCase(table, test);
    return table;
}
function addCase(table, test) {
    const row = table.size++;
    const { store } = table;
    if (table.size > table.flags.length)
        grow(table);
    table.keys[row] = store.key(store.placeId(test), test.name);
    setOutcome(table, row, test);
    table.milliseconds[row] = test.milliseconds ?? NaN;
    if (test.message !== null)
        setMessage(table, row, test.message);
}
function grow(table) {
    table.keys = (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .gT)(table.keys, table.size);
    table.flags = (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .grownBytes */ .L0)(table.flags, table.size);
    table.milliseconds = (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .grownNumbers */ .o4)(table.milliseconds, table.size);
}
function setOutcome(table, row, { state, flaky }) {
    table.flags[row] = CODES[state] | (flaky ? FLAKY : 0);
}
function setMessage(table, row, message) {
    table.messageCharacters -= table.messages.get(row)?.length ?? 0;
    if (message === null || table.messageCharacters + message.length > MAX_MESSAGES) {
        table.messages.delete(row);
        return;
    }
    table.messages.set(row, message);
    table.messageCharacters += message.length;
}
function dropRow(table, row) {
    setMessage(table, row, null);
    table.flags[row] = GONE;
}
function isRow(table, row) {
    return table.flags[row] !== GONE;
}
function stateAt(table, row) {
    return STATES[(table.flags[row] ?? 0) & STATE_BITS] ?? 'error';
}
function isFlakyAt(table, row) {
    return ((table.flags[row] ?? 0) & FLAKY) !== 0;
}
function keyAt(table, row) {
    return table.keys[row] ?? 0;
}
function millisecondsAt(table, row) {
    return table.milliseconds[row] ?? NaN;
}
function caseAt(table, row) {
    const { store } = table;
    const key = keyAt(table, row);
    const milliseconds = millisecondsAt(table, row);
    const { variant, ...place } = store.place(store.placeIdOf(key));
    return {
        ...place,
        name: store.nameOf(key),
        state: stateAt(table, row),
        milliseconds: Number.isNaN(milliseconds) ? null : milliseconds,
        message: table.messages.get(row) ?? null,
        flaky: isFlakyAt(table, row),
        ...(variant === undefined ? {} : { variant })
    };
}
function casesOf(table) {
    const cases = [];
    for (let row = 0; row < table.size; row++)
        if (isRow(table, row))
            cases.push(caseAt(table, row));
    return cases;
}
function countStates(table) {
    const counts = { passed: 0, failed: 0, error: 0, skipped: 0 };
    for (let row = 0; row < table.size; row++)
        if (isRow(table, row))
            counts[stateAt(table, row)]++;
    return counts;
}


/***/ }),

/***/ 28029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ testSignals)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78323);
/* harmony import */ var _normalise_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85555);
/* harmony import */ var _read_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80897);
/* harmony import */ var _domain_test_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31322);




function testSignals(gate, tests) {
    const seen = new Map();
    const failing = tests.cases.flatMap(test => {
        if (!(0,_read_part_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailing */ .DI)(test.state))
            return [];
        const name = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseTestName */ .i)(test);
        const key = (0,_domain_test_id_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTestId */ .BJ)(name);
        const ordinal = (seen.get(key) ?? 0) + 1;
        seen.set(key, ordinal);
        return [`test:${gate}:${(0,_domain_test_id_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTestId */ .BJ)(name, ordinal)}`];
    });
    const unloaded = tests.loadErrors.map(({ file }) => `load:${gate}:${(0,_domain_test_id_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFileId */ .LP)((0,_normalise_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(file))}`);
    return [...new Set([...failing, ...unloaded])].sort();
}


/***/ }),

/***/ 28672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ cleanerFor),
/* harmony export */   w: () => (/* binding */ boundedMilliseconds)
/* harmony export */ });
/* harmony import */ var _domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48062);
/* harmony import */ var _domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79740);


const MAX_NAME = 1_000;
const MAX_MESSAGE = 4_000;
const MAX_MILLISECONDS = 366 * 24 * 3_600_000;
function cleanerFor(root) {
    const base = root.replaceAll('\\', '/').replace(/\/+$/, '');
    const inside = base.length > 1 ? new RegExp(`(?:file://)?(?<![\\w.-])${escapePattern(base)}/`, 'g') : null;
    const relative = (text) => (inside && text.includes(base) ? text.replace(inside, '') : text);
    return {
        file(text) {
            const path = (text ?? '')
                .trim()
                .replaceAll('\\', '/')
                .replace(/^file:\/\//, '');
            const stripped = base.length > 1 && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
            const clean = stripped.replace(/^(?:\.\/)+/, '');
            return clean === '' ? null : cutName(clean);
        },
        name: text => cutName(relative(text)),
        message(text) {
            if (text === null)
                return null;
            const clean = relative((0,_domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripEscapeSequences */ .mI)(text.slice(0, MAX_MESSAGE * 2))).trim();
            return clean === '' ? null : (0,_domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(clean, MAX_MESSAGE);
        }
    };
}
function boundedMilliseconds(value) {
    return value >= 0 && value <= MAX_MILLISECONDS ? Math.round(value * 1000) / 1000 : null;
}
function cutName(text) {
    if (text.length <= MAX_NAME)
        return text;
    return `${(0,_domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .U)(text, MAX_NAME - 60)}… (${text.length} characters, digest ${digest(text)})`;
}
function digest(text) {
    const { imul } = Math;
    let a = 0x811c9dc5;
    let b = 0x01234567;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        a = imul(a ^ unit, 0x01000193);
        b = imul(b ^ unit, 0x01000193) + i;
    }
    return [a, b].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}


/***/ }),

/***/ 94049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   NE: () => (/* binding */ textsField),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   sJ: () => (/* binding */ numberField)
/* harmony export */ });
/* harmony import */ var _domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21024);
/* harmony import */ var _domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14814);


const MAX_DEPTH = 256;
function parseJsonText(text) {
    if (nestsDeeperThan(text, MAX_DEPTH))
        return { kind: 'problem', problem: `JSON nested deeper than ${MAX_DEPTH}` };
    const value = (0,_domain_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if (value === undefined)
        return { kind: 'problem', problem: 'not a whole JSON text: cut off, or more than one' };
    return { kind: 'value', value };
}
function nestsDeeperThan(text, limit) {
    let depth = 0;
    let inString = false;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (inString) {
            if (unit === 0x5c)
                i++;
            else if (unit === 0x22)
                inString = false;
        }
        else if (unit === 0x22)
            inString = true;
        else if (unit === 0x5b || unit === 0x7b) {
            depth++;
            if (depth > limit)
                return true;
        }
        else if (unit === 0x5d || unit === 0x7d)
            depth--;
    }
    return false;
}
function textField(value, name) {
    const field = (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(value, name);
    return typeof field === 'string' ? field : null;
}
function numberField(value, name) {
    const field = (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(value, name);
    return typeof field === 'number' && Number.isFinite(field) ? field : null;
}
function listField(value, name) {
    const field = (0,_domain_field_of_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)(value, name);
    return Array.isArray(field) ? field : [];
}
function textsField(value, name) {
    return listField(value, name).filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 23986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ attributeOf),
  h: () => (/* binding */ readXmlText)
});

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
;// CONCATENATED MODULE: ./lib/compare/text/xml-cleaner.js
const SUSPICIOUS = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const FORBIDDEN_REFERENCE = /&#(?:x0{0,6}(?:[0-8bcef]|1[0-9a-f])|0{0,6}(?:[0-8]|1[124-9]|2[0-9]|3[01]));/gi;
const OPEN_REFERENCE = /&(?:#x?[0-9a-f]{0,9})?$/i;
const LONGEST_REFERENCE = 16;
function xmlCleaner() {
    let held = '';
    return {
        piece(text) {
            const whole = held === '' ? text : held + text;
            const end = whole.length - openEnd(whole);
            held = whole.slice(end);
            return replaceForbidden(end === whole.length ? whole : whole.slice(0, end));
        },
        rest: () => replaceForbidden(held)
    };
}
function openEnd(text) {
    const last = text.charCodeAt(text.length - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        return 1;
    return OPEN_REFERENCE.exec(text.slice(-LONGEST_REFERENCE))?.[0].length ?? 0;
}
function replaceForbidden(text) {
    const clean = SUSPICIOUS.test(text) ? text.replace(FORBIDDEN, '\uFFFD') : text;
    return clean.includes('&#') ? clean.replace(FORBIDDEN_REFERENCE, '\uFFFD') : clean;
}

;// CONCATENATED MODULE: ./lib/compare/text/xml-text.js



const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 256;
function readXmlText(text, listener) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    let depth = 0;
    let opened = 0;
    parser.on('error', error => {
        throw error;
    });
    parser.on('doctype', doctype => {
        if (doctype.includes('<!ENTITY'))
            throw new Error('it declares entities, which are not expanded');
    });
    parser.on('opentag', tag => {
        depth++;
        if (depth > MAX_DEPTH)
            throw new Error(`elements nested deeper than ${MAX_DEPTH}`);
        const mayHoldMany = parser.position - opened > MAX_ATTRIBUTES;
        opened = parser.position;
        if (mayHoldMany && Object.keys(tag.attributes).length > MAX_ATTRIBUTES) {
            throw new Error(`over ${MAX_ATTRIBUTES} attributes`);
        }
        listener.open(localName(tag.name), tag.attributes);
    });
    parser.on('text', content => {
        listener.text(content);
    });
    parser.on('cdata', content => {
        listener.text(content);
    });
    parser.on('closetag', tag => {
        depth--;
        listener.close(localName(tag.name));
    });
    try {
        const clean = xmlCleaner();
        for (const piece of typeof text === 'string' ? [text] : text)
            parser.write(clean.piece(piece));
        parser.write(clean.rest()).close();
        return null;
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            throw error;
        return error instanceof Error ? error.message : 'unreadable';
    }
}
function attributeOf(attributes, name) {
    return attributes[name] ?? null;
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}


/***/ }),

/***/ 95886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ escapeBranchGlob),
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   py: () => (/* binding */ escapeBranchName)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

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
        picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob, { strictBrackets: true, debug: true, dot: true });
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


/***/ }),

/***/ 63020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ye: () => (/* binding */ MOST_DAYS),
  Lw: () => (/* binding */ overlay),
  WC: () => (/* binding */ parseSetting)
});

// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(91032);
// EXTERNAL MODULE: ./lib/config/lines.js
var lines = __webpack_require__(91777);
// EXTERNAL MODULE: ./lib/config/parse-choice.js
var parse_choice = __webpack_require__(63389);
// EXTERNAL MODULE: ./lib/config/parse-gates.js
var parse_gates = __webpack_require__(77476);
// EXTERNAL MODULE: ./lib/config/parse-paths.js
var parse_paths = __webpack_require__(37656);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(62774);
// EXTERNAL MODULE: ./lib/config/ref-name.js
var ref_name = __webpack_require__(73327);
;// CONCATENATED MODULE: ./lib/config/parse-refs.js


const BRANCHES = 'refs/heads/';
function parseBase(placed, complain) {
    const fault = (0,ref_name/* refNameFault */.B)(placed.text);
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
    const fault = (0,ref_name/* refNameFault */.B)(short);
    if (fault === null)
        return `${BRANCHES}${short}`;
    complain({ where, what: `${(0,quote/* quote */.h)(text)} ${fault}, so git refuses it as a branch name`, fix });
    return undefined;
}

// EXTERNAL MODULE: ./lib/config/parse-reports.js
var parse_reports = __webpack_require__(50835);
// EXTERNAL MODULE: ./lib/config/parse-selectors.js
var parse_selectors = __webpack_require__(28826);
;// CONCATENATED MODULE: ./lib/config/layer.js








const MOST = 999_999_999;
const MOST_JOBS = 64;
const MOST_DAYS = 400;
function parseSetting(name, placed, complain) {
    switch (name) {
        case 'branches':
            return { selectors: (0,parse_selectors/* parseSelectors */.Q)((0,lines/* splitLines */.u)(placed), placed.where, complain) };
        case 'base':
            return { base: parseBase(placed, complain) };
        case 'strategy':
            return { strategy: (0,parse_choice/* parseChoice */.HU)(placed, config/* STRATEGIES */.YL, complain) };
        case 'order':
            return { order: (0,parse_choice/* parseChoice */.HU)(placed, config/* ORDERS */.gf, complain) };
        case 'isolation':
            return { isolation: (0,parse_choice/* parseChoice */.HU)(placed, config/* ISOLATIONS */.Ce, complain) };
        case 'max-probes':
            return { maxProbes: (0,parse_choice/* parseCount */.zq)(placed, 1, MOST, complain) };
        case 'max-minutes':
            return { maxMinutes: (0,parse_choice/* parseCount */.zq)(placed, 1, MOST, complain) };
        case 'gates':
            return { gates: (0,parse_gates/* parseGateLines */.GB)((0,lines/* splitLines */.u)(placed), complain), performanceGates: [] };
        case 'reports':
            return { reports: (0,parse_reports/* parseReportLines */.dY)((0,lines/* splitLines */.u)(placed), complain) };
        case 'staging-ref':
            return { stagingRef: parseStagingRef(placed, complain) };
        case 'push':
            return { push: (0,parse_choice/* parseBoolean */.yG)(placed, complain) };
        case 'jobs':
            return { jobs: (0,parse_choice/* parseCount */.zq)(placed, 1, MOST_JOBS, complain) };
        case 'memo':
            return { memo: (0,parse_choice/* parseBoolean */.yG)(placed, complain) };
        case 'incident':
            return { incident: (0,parse_choice/* parseBoolean */.yG)(placed, complain) };
        case 'fail-on':
            return { failOn: (0,parse_choice/* parseChoice */.HU)(placed, config/* FAIL_ON */.d$, complain) };
        case 'mode':
            return { mode: (0,parse_choice/* parseChoice */.HU)(placed, config/* MODES */.FN, complain) };
        case 'report-dir':
            return { reportDir: (0,parse_paths/* parseReportDir */.r)(placed, complain) };
        case 'artifact-name':
            return { artifactName: (0,parse_paths/* parseArtifactName */.T)(placed, complain) };
        case 'retention-days':
            return { retentionDays: (0,parse_choice/* parseCount */.zq)(placed, 1, MOST_DAYS, complain) };
        case 'config':
        case 'token':
        case 'plan':
        case 'probe':
        case 'results':
            return {};
    }
}
function overlay(layers) {
    const said = layers.flatMap(layer => Object.entries(layer).filter(([, value]) => value !== undefined));
    return Object.fromEntries(said);
}


/***/ }),

/***/ 90948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ suggest)
/* harmony export */ });
/* unused harmony exports nearest, editDistance */
const LONGEST = 60;
function nearest(word, words) {
    if (word.length > LONGEST)
        return null;
    let best = null;
    for (const known of words) {
        const edits = editDistance(plain(word), plain(known));
        if (edits <= Math.max(1, Math.floor(known.length / 3)) && edits < (best?.edits ?? Infinity))
            best = { word: known, edits };
    }
    return best?.word ?? null;
}
function suggest(word, words) {
    const meant = nearest(word, words);
    return meant === null ? `Known: ${words.join(', ')}` : `Did you mean '${meant}'?`;
}
function plain(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, j) => j);
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        for (let j = 1; j <= to.length; j++) {
            const same = from[i - 1] === to[j - 1];
            const plainEdit = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            row.push(swapped ? Math.min(plainEdit, at(beforeLast, j - 2) + 1) : plainEdit);
        }
        beforeLast = last;
        last = row;
    }
    return at(last, to.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 63389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90948);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62774);


function parseChoice(placed, allowed, complain) {
    const found = allowed.find(value => value === placed.text);
    if (found !== undefined)
        return found;
    const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(placed.text, allowed);
    const fix = `Use ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .y)(allowed)}${hint.startsWith('Did') ? `. ${hint}` : ''}`;
    complain({ where: placed.where, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(placed.text)} is not an allowed value`, fix });
    return undefined;
}
function parseBoolean(placed, complain) {
    if (/^(?:true|True|TRUE)$/.test(placed.text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(placed.text))
        return false;
    complain({ where: placed.where, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(placed.text)} is neither true nor false`, fix: 'Use true or false' });
    return undefined;
}
function parseCount(placed, least, most, complain) {
    const count = /^\d{1,9}$/.test(placed.text) ? Number(placed.text) : NaN;
    if (count >= least && count <= most)
        return count;
    const what = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(placed.text)} is no whole number from ${least} to ${most}`;
    complain({ where: placed.where, what, fix: `Write one, such as ${least}` });
    return undefined;
}


/***/ }),

/***/ 77476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ DEFAULT_TIMEOUT_MINUTES),
/* harmony export */   GB: () => (/* binding */ parseGateLines),
/* harmony export */   RR: () => (/* binding */ LONGEST_TIMEOUT_MINUTES),
/* harmony export */   TL: () => (/* binding */ isGateName),
/* harmony export */   Wd: () => (/* binding */ complainOfTwins),
/* harmony export */   tH: () => (/* binding */ isGateCommand)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91777);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62774);


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
    const what = name.text === '' ? 'the gate has no name' : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name.text)} cannot be a gate's name`;
    const fix = 'Use up to 64 letters, digits, spaces and . _ -, with a letter or digit at both ends';
    complain({ where: name.where, what, fix });
    return false;
}
function isGateCommand(command, gate, complain) {
    const { text, where } = command;
    const fault = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiTrim */ .W)(text) === '' ? 'is empty' : /\0/.test(text) ? 'has a NUL character' : null;
    if (fault === null)
        return true;
    complain({ where, what: `the command of gate ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(gate)} ${fault}`, fix: FORM });
    return false;
}
function complainOfTwins(names, complain) {
    const seen = new Set();
    for (const { text, where } of names) {
        const key = text.toLowerCase();
        if (seen.has(key))
            complain({ where, what: `there are two gates named ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}`, fix: 'Rename one of them' });
        seen.add(key);
    }
}
function parseGateLine(line, complain) {
    const match = /^(.*?):(?:[ \t](.*))?$/s.exec(line.text);
    if (match === null) {
        complain({ where: line.where, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(line.text)} has no name in front of a colon and a space`, fix: FORM });
        return undefined;
    }
    const name = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiTrim */ .W)(match[1] ?? '');
    const command = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiTrim */ .W)(match[2] ?? '');
    const named = isGateName({ text: name, where: line.where }, complain);
    if (!isGateCommand({ text: command, where: line.where }, name, complain) || !named)
        return undefined;
    return { line, gate: { name, command, timeoutSeconds: DEFAULT_TIMEOUT_MINUTES * 60, reports: [] } };
}


/***/ }),

/***/ 37656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseArtifactName),
/* harmony export */   r: () => (/* binding */ parseReportDir)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62774);

function parseReportDir(placed, complain) {
    const { text, where } = placed;
    const control = /[\x00-\x1f\x7f]/.test(text);
    const inGit = text.split(/[/\\]/).some(part => part.toLowerCase() === '.git');
    if (!control && !inGit)
        return text;
    const what = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} ${control ? 'has a control character' : "lies in git's own folder"}`;
    complain({ where, what, fix: 'Use a folder of its own, such as integration-report' });
    return undefined;
}
function parseArtifactName(placed, complain) {
    if (/^[^"<>|*?:\\/\x00-\x1f\x7f]{1,256}$/.test(placed.text))
        return placed.text;
    complain({
        where: placed.where,
        what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(placed.text)} cannot be an artifact's name`,
        fix: 'Use up to 256 characters without " : < > | * ? \\ / and line breaks'
    });
    return undefined;
}


/***/ }),

/***/ 50835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ parseReportLines),
/* harmony export */   ee: () => (/* binding */ parseReportGlob),
/* harmony export */   q_: () => (/* binding */ parseGatePath),
/* harmony export */   yq: () => (/* binding */ parseKeptFolder)
/* harmony export */ });
/* harmony import */ var _domain_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91032);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95886);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91777);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90948);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62774);





const FORM = "Write 'kind: pattern', such as 'tests: reports/**/*.xml'";
function parseReportLines(lines, complain) {
    return lines.flatMap(line => parseReportLine(line, complain) ?? []);
}
function parseReportKind(kind, complain) {
    const found = _domain_config_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_KINDS */ .tR.find(known => known === kind.text);
    if (found !== undefined)
        return found;
    const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .ZA)(kind.text, _domain_config_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_KINDS */ .tR);
    const fix = `Use ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .y)(_domain_config_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_KINDS */ .tR)}${hint.startsWith('Did') ? `. ${hint}` : ''}`;
    complain({ where: kind.where, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(kind.text)} is no kind of report`, fix });
    return undefined;
}
function parseReportGlob(placed, complain) {
    return parsePathGlob(placed, 'reports/**/*.xml', complain);
}
function parseGatePath(placed, complain) {
    return parsePathGlob(placed, 'src/**', complain);
}
function parseKeptFolder(placed, complain) {
    const text = placed.text.replace(/\/+$/, '');
    if (text !== '.')
        return parsePathGlob({ ...placed, text }, 'node_modules', complain);
    const fix = 'Name the folders in it that hold caches, such as node_modules';
    complain({ where: placed.where, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(placed.text)} is the whole tree`, fix });
    return undefined;
}
function parsePathGlob(placed, example, complain) {
    const glob = placed.text.replace(/^(?:\.\/+)+/, '');
    const fault = pathGlobFault(glob);
    if (fault === null)
        return glob;
    const fix = `Use a path below the root of the repository, such as ${example}`;
    complain({ where: placed.where, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(placed.text)} ${fault}`, fix });
    return undefined;
}
function parseReportLine(line, complain) {
    const match = /^([^:]*):(?:[ \t](.*))?$/s.exec(line.text);
    if (match === null) {
        complain({ where: line.where, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(line.text)} has no kind in front of a colon and a space`, fix: FORM });
        return undefined;
    }
    const kind = parseReportKind({ text: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiTrim */ .W)(match[1] ?? ''), where: line.where }, complain);
    const glob = parseReportGlob({ text: (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiTrim */ .W)(match[2] ?? ''), where: line.where }, complain);
    return kind === undefined || glob === undefined ? undefined : { kind, glob };
}
function pathGlobFault(glob) {
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
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globFault */ .Hf)(glob);
}


/***/ }),

/***/ 28826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseSelectors)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95886);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91777);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62774);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73327);




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
    if (raw.startsWith('plan:'))
        return parsePlan(line, complain);
    if (raw.startsWith('label:')) {
        complainOfLabel(line, complain);
        return;
    }
    if (/^#\d+$/.test(raw))
        return parsePullRequest(line, complain);
    if (raw.startsWith('!'))
        return parseExclusion(line, complain);
    if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(raw))
        return isUsableGlob(line, raw, complain) ? { kind: 'glob', raw, glob: (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeBranchGlob */ .Cm)(raw) } : undefined;
    return isUsableName(line, raw, complain) ? { kind: 'name', raw, name: raw } : undefined;
}
const EXAMPLES = "feature/login, feature/*, '!feature/old', '#12' or worktrees";
function parsePlan({ text, where }, complain) {
    const file = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiTrim */ .W)(text.slice('plan:'.length));
    if (file !== '')
        return { kind: 'plan', raw: text, file };
    complain({ where, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} names no file`, fix: 'Write plan: and the path of an integration.json' });
    return undefined;
}
function complainOfLabel({ text, where }, complain) {
    const what = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}: choosing branches by label is not in this version`;
    complain({ where, what, fix: 'Use names, patterns, exclusions, pull requests such as #12, or worktrees' });
    return undefined;
}
function parsePullRequest({ text, where }, complain) {
    const number = Number(text.slice(1));
    if (number >= 1 && number <= 2 ** 31)
        return { kind: 'pull-request', raw: text, number };
    complain({ where, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is no pull request number`, fix: 'Use # and the number, such as #12' });
    return undefined;
}
function parseExclusion(line, complain) {
    const raw = line.text;
    const excluded = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiTrim */ .W)(raw.slice(1));
    if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(excluded)) {
        if (!isUsableGlob(line, excluded, complain))
            return undefined;
        return { kind: 'exclude', raw, glob: (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeBranchGlob */ .Cm)(excluded) };
    }
    return isUsableName(line, excluded, complain) ? { kind: 'exclude', raw, glob: (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeBranchName */ .py)(excluded) } : undefined;
}
function isUsableGlob({ where }, glob, complain) {
    const never = /[\x00-\x20\x7f~:\\\uFFFD]/.test(glob);
    const fault = never ? 'has a character that no branch name may have' : (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globFault */ .Hf)(glob);
    if (fault === null)
        return true;
    const fix = never
        ? 'Remove spaces, control characters and ~ : \\ from the pattern, and give each pattern a line of its own'
        : 'Mend the pattern: * matches within one part of a name, ** across parts, ? one character, [ab] and {a,b} choices';
    complain({ where, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(glob)} ${fault}`, fix });
    return false;
}
function isUsableName({ where }, name, complain) {
    if (name === 'HEAD') {
        const fix = 'Name the branch that is checked out, or use worktrees for all that are';
        complain({ where, what: 'HEAD is not a branch', fix });
        return false;
    }
    const fault = (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .refNameFault */ .B)(name);
    if (fault === null)
        return true;
    const fix = name.includes(' ')
        ? 'Give each branch a line of its own'
        : "Copy the name from 'git branch --all'; if the branch has such a name, rename it";
    complain({ where, what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} ${fault}, so git has no branch of that name`, fix });
    return false;
}


/***/ }),

/***/ 62774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48062);
/* harmony import */ var _domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79740);


const LONGEST = 80;
function quote(text) {
    return `'${(0,_domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)((0,_domain_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(text, LONGEST))}'`;
}
function oneOf(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}


/***/ }),

/***/ 73327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refNameFault)
/* harmony export */ });
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


/***/ }),

/***/ 43852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ describeEarlier)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);

function describeEarlier({ on, tree, run, probe, when }) {
    const proved = `proved earlier, on ${when.slice(0, 10)}, in ${run} (${probe})`;
    return on === 'same-tree'
        ? proved
        : `${proved}, on tree ${(0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .shortOid */ .$M)(tree)} with the same files in the paths that count`;
}


/***/ }),

/***/ 90978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fewOf)
/* harmony export */ });
function fewOf(names, limit = 3) {
    const shown = names.slice(0, limit).join(', ');
    return names.length > limit ? `${shown} and ${names.length - limit} more` : shown;
}


/***/ }),

/***/ 10758:
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

/***/ 46822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairUp)
/* harmony export */ });
function pairUp(items, answers) {
    if (items.length !== answers.length)
        throw new RangeError(`${answers.length} answers to ${items.length} questions`);
    return items.map((item, i) => [item, answers[i]]);
}


/***/ }),

/***/ 55984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
function plural(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 29974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ gateOf),
/* harmony export */   e: () => (/* binding */ describeSignal)
/* harmony export */ });
/* harmony import */ var _test_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31322);

function describeSignal(signal) {
    const [kind = '', ...rest] = signal.split(':');
    switch (kind) {
        case 'test':
            return describeId(rest.slice(1).join(':'));
        case 'load':
            return `${rest.slice(1).join(':')} does not load`;
        case 'gate':
            return `gate ${rest.join(':')}`;
        case 'report':
            return `report ${rest.join(':')} is missing`;
        default:
            return signal;
    }
}
function gateOf(signal) {
    const [kind, gate = ''] = signal.split(':');
    return kind === 'report' ? null : gate;
}
function describeId(id) {
    try {
        const { test, ordinal } = (0,_test_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTestId */ .FG)(id);
        return ordinal > 1 ? `${(0,_test_id_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTest */ .Ww)(test)} (${ordinal})` : (0,_test_id_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTest */ .Ww)(test);
    }
    catch (error) {
        if (error instanceof RangeError)
            return id;
        throw error;
    }
}


/***/ }),

/***/ 31322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ formatTestId),
/* harmony export */   FG: () => (/* binding */ parseTestId),
/* harmony export */   LP: () => (/* binding */ formatFileId),
/* harmony export */   Ww: () => (/* binding */ describeTest)
/* harmony export */ });
const SEPARATOR = ' › ';
const UNKNOWN_FILE = '*';
const MAYBE_SPECIAL = /[\\›\u2028\u2029\ud800-\udfff]|[^ -~\u00a0-\uffff]/;
const SPECIAL = /[\\›\p{Cc}\u2028\u2029\p{Cs}]/gu;
function formatTestId({ file, suite, name, variant }, ordinal = 1) {
    const names = [formatFile(file), ...suite.map(escapePart), escapePart(name)].join(SEPARATOR);
    const id = variant === undefined ? names : `${names} ›@${escapePart(variant)}`;
    return ordinal > 1 ? `${id} ›#${ordinal}` : id;
}
function parseTestId(id) {
    const suffix = / ›#([1-9]\d*)$/.exec(id);
    const whole = suffix ? id.slice(0, suffix.index) : id;
    const leg = / ›@((?:[^›\\]|\\.)*)$/s.exec(whole);
    const [file, ...rest] = splitAtSeparators(leg ? whole.slice(0, leg.index) : whole);
    const names = rest.map(unescapePart);
    const name = names.pop();
    if (file === undefined || name === undefined)
        throw new RangeError(`not a test id: ${JSON.stringify(id)}`);
    const known = file === UNKNOWN_FILE ? null : unescapePart(file);
    const test = { file: known, suite: names, name };
    const variant = leg ? { variant: unescapePart(leg[1] ?? '') } : {};
    return { test: { ...test, ...variant }, ordinal: suffix ? Number(suffix[1]) : 1 };
}
function describeTest({ file, suite, name, variant }) {
    const names = [...(file === null ? [] : [file]), ...suite, name].join(SEPARATOR);
    return variant === undefined ? names : `${names} [${variant}]`;
}
function formatFileId(file) {
    return formatFile(file);
}
function formatFile(file) {
    if (file === null)
        return UNKNOWN_FILE;
    return file === UNKNOWN_FILE ? `\\${file}` : escapePart(file);
}
function escapePart(text) {
    if (!MAYBE_SPECIAL.test(text))
        return text;
    return text.replace(SPECIAL, character => character === '\\' || character === '›' ? `\\${character}` : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function unescapePart(text) {
    return text.replace(/\\(?:u\{([0-9a-f]+)\}|([\\›*]))/g, (_, hex, plain) => hex === undefined ? (plain ?? '') : String.fromCodePoint(Number.parseInt(hex, 16)));
}
function splitAtSeparators(id) {
    const parts = [];
    let start = 0;
    for (let i = 0; i < id.length; i++) {
        if (id[i] === '\\')
            i++;
        else if (id[i] === '›') {
            parts.push(id.slice(start, i - 1));
            start = i + 2;
        }
    }
    return [...parts, id.slice(start)];
}


/***/ }),

/***/ 29375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ WAVE_VERSION),
/* harmony export */   Hg: () => (/* binding */ WAVE_FILE),
/* harmony export */   PI: () => (/* binding */ WAVE_OBJECTS),
/* harmony export */   XV: () => (/* binding */ KNOWN_FOLDER),
/* harmony export */   bZ: () => (/* binding */ RESULT_FOLDER),
/* harmony export */   fo: () => (/* binding */ requestOf)
/* harmony export */ });
function requestOf({ id, purpose, candidates, commit, tree }) {
    return { id, purpose, candidates, commit, tree };
}
const WAVE_VERSION = '1.0';
const WAVE_FOLDER = 'wave';
const WAVE_FILE = `${WAVE_FOLDER}/wave.json`;
const WAVE_OBJECTS = `${WAVE_FOLDER}/objects.pack`;
const KNOWN_FOLDER = 'known-probes';
const RESULT_FOLDER = 'result';


/***/ }),

/***/ 80749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ probeSetup)
});

// EXTERNAL MODULE: ./lib/compare/gate-outcome.js
var gate_outcome = __webpack_require__(35781);
// EXTERNAL MODULE: ./lib/domain/cut-text.js
var cut_text = __webpack_require__(48062);
;// CONCATENATED MODULE: ./lib/domain/report-text.js
function piecesOf(source) {
    return 'text' in source ? [source.text] : source.pieces();
}

// EXTERNAL MODULE: ./lib/compare/text/clean-text.js
var clean_text = __webpack_require__(28672);
// EXTERNAL MODULE: ./lib/compare/tests/read/part.js
var part = __webpack_require__(80897);
// EXTERNAL MODULE: ./lib/compare/tests/table/row-chains.js
var row_chains = __webpack_require__(69001);
// EXTERNAL MODULE: ./lib/compare/tests/table/test-table.js
var test_table = __webpack_require__(29225);
;// CONCATENATED MODULE: ./lib/compare/tests/matrix-legs.js


const SHARED = 0.5;
const NO_LEG = /^(?:(?:run|attempt|retry|rerun|try|shard|part|worker|job|chunk|group|split|batch)[-_. ]?\d*)?$/i;
const PASSING = /\d{4,}|[0-9a-f]{8,}/i;
function variantsOf(table, files) {
    return groupsOf(files, sharing(table, files)).flatMap(group => {
        const labels = labelsOf(group.map(({ path }) => path));
        return areLegs(labels) ? group.map((file, i) => [file, labels[i] ?? '']) : [];
    });
}
function areLegs(labels) {
    if (new Set(labels).size < labels.length || isCount(labels))
        return false;
    return labels.every(label => label.length > 1 && !NO_LEG.test(label) && !PASSING.test(label));
}
function isCount(labels) {
    const numbers = labels.map(Number).sort((a, b) => a - b);
    const [first = NaN] = numbers;
    return (first === 0 || first === 1) && numbers.every((one, i) => one === first + i);
}
function sharing(table, files) {
    const chains = (0,row_chains/* chainRows */.$)(table, table.store.size);
    const counts = new Map();
    for (let key = 0; key < chains.keys; key++) {
        if (!chains.hasSeveral(key))
            continue;
        const found = filesWith((0,row_chains/* rowsOf */.R)(chains, key), files);
        for (const pair of pairsOf(found, files.length))
            counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return [...counts].flatMap(([pair, shared]) => {
        const [a, b] = [files[Math.floor(pair / files.length)], files[pair % files.length]];
        if (!a || !b || a.format !== b.format)
            return [];
        const larger = Math.max(a.end - a.start, b.end - b.start);
        return shared >= larger * SHARED && !areCopies(table, a, b) ? [[a, b]] : [];
    });
}
function filesWith(rows, files) {
    return files.flatMap(({ start, end }, i) => (rows.some(row => row >= start && row < end) ? [i] : []));
}
function pairsOf(found, files) {
    return found.flatMap((a, i) => found.slice(i + 1).map(b => a * files + b));
}
function areCopies(table, a, b) {
    const size = a.end - a.start;
    if (size !== b.end - b.start)
        return false;
    for (let i = 0; i < size; i++) {
        const [one, other] = [a.start + i, b.start + i];
        if ((0,test_table/* keyAt */.f5)(table, one) !== (0,test_table/* keyAt */.f5)(table, other) || table.flags[one] !== table.flags[other])
            return false;
        if (!Object.is((0,test_table/* millisecondsAt */.kO)(table, one), (0,test_table/* millisecondsAt */.kO)(table, other)))
            return false;
    }
    return true;
}
function groupsOf(files, pairs) {
    const groups = new Map();
    for (const [a, b] of pairs) {
        const joined = new Set([a, b, ...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
        for (const file of joined)
            groups.set(file, joined);
    }
    return [...new Set(groups.values())].map(group => files.filter(file => group.has(file)));
}
function labelsOf(paths) {
    const start = sharedLength(paths, (text, i) => text[i]);
    const rests = paths.map(path => path.slice(start));
    const end = sharedLength(rests, (text, i) => text.at(-1 - i));
    return rests.map(rest => rest.slice(0, rest.length - end).replace(/^[-_./]+|[-_./]+$/g, ''));
}
function sharedLength(texts, at) {
    const [first = ''] = texts;
    let shared = 0;
    while (shared < first.length && texts.every(text => at(text, shared) === at(first, shared)))
        shared++;
    while (shared > 0 && /[a-z0-9]/i.test(at(first, shared - 1) ?? ''))
        shared--;
    return shared;
}

;// CONCATENATED MODULE: ./lib/compare/tests/merge-parts.js




function mergeParts(table, files) {
    for (const file of files)
        if (file.hasUniqueNames)
            mergeRepeats(table, file);
    const filled = files.filter(({ start, end }) => end > start);
    if (filled.length < 2)
        return;
    for (const [file, variant] of variantsOf(table, filled))
        setVariant(table, file, variant);
    const chains = (0,row_chains/* chainRows */.$)(table, table.store.size);
    for (let key = 0; key < chains.keys; key++) {
        if (chains.hasSeveral(key))
            mergeShards(table, (0,row_chains/* rowsOf */.R)(chains, key), filled);
    }
}
function mergeRepeats(table, { start, end }) {
    const firsts = new Map();
    for (let row = start; row < end; row++) {
        const first = firsts.get((0,test_table/* keyAt */.f5)(table, row));
        if (first === undefined)
            firsts.set((0,test_table/* keyAt */.f5)(table, row), row);
        else
            mergeRepeat(table, first, row);
    }
}
function mergeRepeat(table, first, row) {
    const state = (0,part/* worseState */.U$)((0,test_table/* stateAt */.HK)(table, first), (0,test_table/* stateAt */.HK)(table, row));
    const told = [first, row].filter(one => (0,part/* isFailing */.DI)((0,test_table/* stateAt */.HK)(table, one))).flatMap(one => table.messages.get(one) ?? []);
    const message = told.length > 0 ? told.join('\n') : (table.messages.get(first) ?? table.messages.get(row) ?? null);
    table.milliseconds[first] = (0,test_table/* millisecondsAt */.kO)(table, first) + (0,test_table/* millisecondsAt */.kO)(table, row);
    (0,test_table/* setOutcome */.Ji)(table, first, { state, flaky: state === 'passed' });
    (0,test_table/* setMessage */.yH)(table, first, message);
    (0,test_table/* dropRow */.YX)(table, row);
}
function setVariant(table, { start, end }, variant) {
    const { place, placeId, placeIdOf, nameOf, key: keyOf } = table.store;
    const places = new Map();
    for (let row = start; row < end; row++) {
        const key = (0,test_table/* keyAt */.f5)(table, row);
        const old = placeIdOf(key);
        const known = place(old);
        const now = places.get(old) ??
            placeId({ ...known, variant: known.variant === undefined ? variant : `${known.variant}, ${variant}` });
        places.set(old, now);
        table.keys[row] = keyOf(now, nameOf(key));
    }
}
function mergeShards(table, rows, files) {
    const kept = [];
    for (const { start, end } of files) {
        const own = rows.filter(row => row >= start && row < end);
        for (const [nth, row] of own.entries()) {
            const first = kept[nth];
            if (first === undefined)
                kept.push(row);
            else
                mergeShard(table, first, row);
        }
    }
}
function mergeShard(table, first, row) {
    const [a, b] = [(0,test_table/* stateAt */.HK)(table, first), (0,test_table/* stateAt */.HK)(table, row)];
    const state = (0,part/* worseState */.U$)(a, b);
    const flaky = (0,test_table/* isFlakyAt */.z8)(table, first) || (0,test_table/* isFlakyAt */.z8)(table, row) || differ(a, b);
    if (a !== state) {
        (0,test_table/* setMessage */.yH)(table, first, table.messages.get(row) ?? null);
        table.milliseconds[first] = (0,test_table/* millisecondsAt */.kO)(table, row);
    }
    (0,test_table/* setOutcome */.Ji)(table, first, { state, flaky });
    (0,test_table/* dropRow */.YX)(table, row);
}
function differ(a, b) {
    return a !== 'skipped' && b !== 'skipped' && (0,part/* isFailing */.DI)(a) !== (0,part/* isFailing */.DI)(b);
}

// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(21024);
// EXTERNAL MODULE: ./lib/compare/text/json-text.js
var json_text = __webpack_require__(94049);
;// CONCATENATED MODULE: ./lib/compare/tests/read/ctrf.js




const STATES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped']
]);
function readCtrf(report, clean) {
    const results = (0,field_of/* fieldOf */._)(report, 'results');
    const tests = (0,json_text/* listField */.FZ)(results, 'tests');
    if (tests.length > part/* MAX_CASES */.fG) {
        return { format: 'ctrf', cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    const cases = tests.map(test => readTest(test, clean));
    return { format: 'ctrf', cases, loadErrors: [], defects: defectsOf((0,field_of/* fieldOf */._)(results, 'summary'), cases) };
}
function readTest(test, clean) {
    const status = (0,json_text/* textField */.M8)(test, 'status') ?? 'none';
    const state = STATES.get(status) ?? 'error';
    const unknown = STATES.has(status) ? null : `status ${JSON.stringify(status.slice(0, 40))}`;
    const told = clean.message((0,json_text/* textField */.M8)(test, 'message') ?? (0,json_text/* textField */.M8)(test, 'trace'));
    return {
        file: clean.file((0,json_text/* textField */.M8)(test, 'filePath')),
        suite: suiteOf(test).map(name => clean.name(name)),
        name: clean.name((0,json_text/* textField */.M8)(test, 'name') ?? ''),
        state,
        milliseconds: (0,clean_text/* boundedMilliseconds */.w)((0,json_text/* numberField */.sJ)(test, 'duration') ?? NaN),
        message: unknown === null ? told : `${unknown}${told === null ? '' : `: ${told}`}`,
        flaky: state === 'passed' && ((0,field_of/* fieldOf */._)(test, 'flaky') === true || ((0,json_text/* numberField */.sJ)(test, 'retries') ?? 0) > 0)
    };
}
function suiteOf(test) {
    const text = (0,json_text/* textField */.M8)(test, 'suite');
    return text === null ? (0,json_text/* textsField */.NE)(test, 'suite') : text === '' ? [] : [text];
}
function defectsOf(summary, cases) {
    const claimed = (0,json_text/* numberField */.sJ)(summary, 'tests');
    const failed = (0,json_text/* numberField */.sJ)(summary, 'failed') ?? 0;
    const failing = (0,part/* countFailing */.aO)(cases);
    const defects = [];
    if (claimed === null)
        defects.push('its summary does not say how many tests there are');
    else if (claimed > cases.length)
        defects.push(`it claims ${claimed} tests and holds ${cases.length}`);
    if (failed > failing)
        defects.push(`it claims ${failed} failed tests and shows ${failing}`);
    return defects;
}

// EXTERNAL MODULE: ./lib/compare/tests/read/test-case.js
var test_case = __webpack_require__(49141);
;// CONCATENATED MODULE: ./lib/compare/tests/read/cucumber.js




const FORMAT = 'cucumber';
const cucumber_STATES = [
    ['failed', 'failed'],
    ['error', 'error'],
    ['hook_error', 'error'],
    ['cleanup_error', 'error'],
    ['ambiguous', 'error'],
    ['undefined', 'error'],
    ['untested', 'skipped'],
    ['unknown', 'error'],
    ['pending', 'error'],
    ['skipped', 'skipped'],
    ['passed', 'passed']
];
function isCucumber(report) {
    return Array.isArray(report) && report.length > 0 && report.every(isFeature);
}
function isFeature(feature) {
    return Array.isArray((0,field_of/* fieldOf */._)(feature, 'elements')) && placeOf(feature) !== null;
}
function readCucumber(report, clean) {
    const cases = report.flatMap(feature => readFeature(feature, clean));
    if (cases.length > part/* MAX_CASES */.fG) {
        return { format: FORMAT, cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    return { format: FORMAT, cases, loadErrors: [], defects: [] };
}
function readFeature(feature, clean) {
    const cases = [];
    const suite = [(0,json_text/* textField */.M8)(feature, 'name') ?? ''];
    let background = [];
    for (const element of (0,json_text/* listField */.FZ)(feature, 'elements')) {
        if ((0,json_text/* textField */.M8)(element, 'type') === 'background') {
            background = resultsOf(element);
            continue;
        }
        const results = [...background, ...resultsOf(element)];
        background = [];
        const name = (0,json_text/* textField */.M8)(element, 'name') ?? '';
        const state = worstOf(results, (0,json_text/* textField */.M8)(element, 'status'));
        cases.push((0,test_case/* testCase */.DH)({ file: placeOf(feature), suite, name, state, milliseconds: durationOf(results), message: messageOf(results) }, clean));
    }
    return cases;
}
function placeOf(feature) {
    return (0,json_text/* textField */.M8)(feature, 'uri') ?? (0,json_text/* textField */.M8)(feature, 'location')?.replace(/:\d+$/, '') ?? null;
}
function resultsOf(element) {
    const steps = ['before', 'steps', 'after'].flatMap(name => (0,json_text/* listField */.FZ)(element, name));
    return steps.map(step => (0,field_of/* fieldOf */._)(step, 'result'));
}
function worstOf(results, told) {
    const statuses = results.map(result => (0,json_text/* textField */.M8)(result, 'status')).filter(status => status !== null);
    const lower = new Set([...statuses, ...(told === null ? [] : [told])].map(status => status.toLowerCase()));
    if (lower.size === 0)
        return 'skipped';
    return cucumber_STATES.find(([status]) => lower.has(status))?.[1] ?? 'error';
}
function durationOf(results) {
    const durations = results.map(result => (0,json_text/* numberField */.sJ)(result, 'duration')).filter(value => value !== null);
    if (durations.length === 0)
        return null;
    const sum = durations.reduce((total, value) => total + value, 0);
    return durations.every(Number.isInteger) ? sum / 1e6 : sum * 1000;
}
function messageOf(results) {
    const message = results.map(result => (0,field_of/* fieldOf */._)(result, 'error_message')).find(one => one !== undefined);
    return Array.isArray(message) ? message.join('\n') : typeof message === 'string' ? message : null;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/claims.js

function shortfalls({ tests, failed }, cases, loadErrors = []) {
    const failing = (0,part/* countFailing */.aO)(cases) + loadErrors.length;
    return [
        ...(tests !== null && tests > cases.length ? [`it claims ${tests} tests and holds ${cases.length}`] : []),
        ...(failed !== null && failed > failing ? [`it claims ${failed} failed tests and shows ${failing}`] : [])
    ];
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/durations.js

function parseSeconds(text) {
    const plainly = plainNumber(text);
    if (plainly >= 0)
        return (0,clean_text/* boundedMilliseconds */.w)(plainly * 1000);
    const trimmed = (text ?? '').trim();
    const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed);
    const plain = grouped ? trimmed.replaceAll(',', '') : trimmed.replace(',', '.');
    return /^\d+(?:\.\d*)?(?:e-?\d{1,3})?$/i.test(plain) ? (0,clean_text/* boundedMilliseconds */.w)(Number(plain) * 1000) : null;
}
function plainNumber(text) {
    if (text === null || text.length > 20)
        return NaN;
    const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
    return first >= 0x30 && first <= 0x39 && !(second > 0x39) ? Number(text) : NaN;
}
function parseTimeSpan(text) {
    const span = /^(?:(\d{1,5})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec((text ?? '').trim());
    if (!span)
        return null;
    const [, days, hours, minutes, seconds] = span;
    const whole = Number(days ?? 0) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60;
    return (0,clean_text/* boundedMilliseconds */.w)((whole + Number(seconds)) * 1000);
}
function parseCount(text) {
    const trimmed = (text ?? '').trim();
    return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : null;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/gtest.js






const gtest_FORMAT = 'gtest';
function readGtest(report, clean) {
    const cases = (0,json_text/* listField */.FZ)(report, 'testsuites').flatMap(suite => (0,json_text/* listField */.FZ)(suite, 'testsuite').map(test => gtest_readTest(test, (0,json_text/* textField */.M8)(suite, 'name') ?? '', clean)));
    if (cases.length > part/* MAX_CASES */.fG) {
        return { format: gtest_FORMAT, cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    const claims = { tests: (0,json_text/* numberField */.sJ)(report, 'tests'), failed: (0,json_text/* numberField */.sJ)(report, 'failures') };
    return { format: gtest_FORMAT, cases, loadErrors: [], defects: shortfalls(claims, cases) };
}
function gtest_readTest(test, suite, clean) {
    const failures = (0,json_text/* listField */.FZ)(test, 'failures').map(failure => (0,json_text/* textField */.M8)(failure, 'failure') ?? '');
    return (0,test_case/* testCase */.DH)({
        file: (0,json_text/* textField */.M8)(test, 'file'),
        suite: [(0,json_text/* textField */.M8)(test, 'classname') ?? suite],
        name: (0,json_text/* textField */.M8)(test, 'name') ?? '',
        state: stateOf(test, failures),
        milliseconds: parseSeconds(((0,json_text/* textField */.M8)(test, 'time') ?? '').replace(/s$/, '')),
        message: failures[0] ?? (0,json_text/* textField */.M8)((0,json_text/* listField */.FZ)(test, 'skipped')[0], 'message')
    }, clean);
}
function stateOf(test, failures) {
    if (failures.length > 0)
        return 'failed';
    if ((0,json_text/* textField */.M8)(test, 'status') !== 'RUN')
        return 'skipped';
    const result = (0,json_text/* textField */.M8)(test, 'result') ?? 'COMPLETED';
    if (result === 'COMPLETED')
        return (0,field_of/* fieldOf */._)(test, 'skipped') === undefined ? 'passed' : 'skipped';
    return result === 'SKIPPED' || result === 'SUPPRESSED' ? 'skipped' : 'error';
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/jest.js




const jest_STATES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['pending', 'skipped'],
    ['skipped', 'skipped'],
    ['todo', 'skipped'],
    ['disabled', 'skipped']
]);
function readJest(report, clean) {
    const format = Object.hasOwn(Object(report), 'numRuntimeErrorTestSuites') ? 'jest' : 'vitest';
    const cases = [];
    const loadErrors = [];
    for (const file of (0,json_text/* listField */.FZ)(report, 'testResults')) {
        readFile(file, clean, cases, loadErrors);
        if (cases.length > part/* MAX_CASES */.fG)
            return { format, cases, loadErrors, defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    return { format, cases, loadErrors, defects: jest_defectsOf(report, cases, loadErrors) };
}
function readFile(result, clean, cases, loadErrors) {
    const file = clean.file((0,json_text/* textField */.M8)(result, 'name'));
    const assertions = (0,json_text/* listField */.FZ)(result, 'assertionResults');
    const tests = assertions.filter(assertion => (0,json_text/* textField */.M8)(assertion, 'title') !== null);
    const found = tests.map(assertion => readAssertion(assertion, file, clean));
    for (const test of found)
        cases.push(test);
    const unexplained = (0,json_text/* textField */.M8)(result, 'status') === 'failed' && (0,part/* countFailing */.aO)(found) === 0;
    if (!unexplained && tests.length === assertions.length)
        return;
    const message = clean.message((0,json_text/* textField */.M8)(result, 'message')) ?? 'the file failed without a failing test';
    loadErrors.push({ file: file ?? 'a file the report does not name', message });
}
function readAssertion(assertion, file, clean) {
    const status = (0,json_text/* textField */.M8)(assertion, 'status') ?? 'none';
    const state = jest_STATES.get(status) ?? 'error';
    const failures = (0,json_text/* textsField */.NE)(assertion, 'failureMessages');
    const unknown = jest_STATES.has(status) ? null : `unknown status ${JSON.stringify(status.slice(0, 40))}`;
    const attempts = (0,json_text/* numberField */.sJ)(assertion, 'invocations') ?? 1;
    return {
        file,
        suite: (0,json_text/* textsField */.NE)(assertion, 'ancestorTitles').map(title => clean.name(title)),
        name: clean.name((0,json_text/* textField */.M8)(assertion, 'title') ?? ''),
        state,
        milliseconds: (0,clean_text/* boundedMilliseconds */.w)((0,json_text/* numberField */.sJ)(assertion, 'duration') ?? NaN),
        message: unknown ?? clean.message(failures[0] ?? null),
        flaky: state === 'passed' && (attempts > 1 || failures.length > 0)
    };
}
function jest_defectsOf(report, cases, loadErrors) {
    const defects = [];
    const claim = (name) => (0,json_text/* numberField */.sJ)(report, name) ?? 0;
    const failing = (0,part/* countFailing */.aO)(cases);
    const success = (0,field_of/* fieldOf */._)(report, 'success');
    if ((0,field_of/* fieldOf */._)(report, 'wasInterrupted') === true)
        defects.push('the run was interrupted');
    if (claim('numTotalTests') > cases.length) {
        defects.push(`it claims ${claim('numTotalTests')} tests and holds ${cases.length}`);
    }
    if (claim('numFailedTests') > cases.filter(test => (0,part/* isFailing */.DI)(test.state)).length) {
        defects.push(`it claims ${claim('numFailedTests')} failed tests and shows ${failing}`);
    }
    if (claim('numRuntimeErrorTestSuites') > loadErrors.length) {
        defects.push(`it claims ${claim('numRuntimeErrorTestSuites')} files that did not load and names ${loadErrors.length}`);
    }
    if (success === false && failing + loadErrors.length === 0)
        defects.push('it says the run failed and shows no failure');
    if (success === true && failing > 0)
        defects.push(`it says the run succeeded and shows ${failing} failures`);
    return defects;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/mocha.js





const mocha_FORMAT = 'mocha';
const STOPPING_HOOK = /^"(?:before all|before each|after each)" hook\b/;
function isStoppingHook(title) {
    return STOPPING_HOOK.test(title);
}
function readMocha(report, clean) {
    const failures = (0,json_text/* listField */.FZ)(report, 'failures');
    const count = failures.length + (0,json_text/* listField */.FZ)(report, 'passes').length + (0,json_text/* listField */.FZ)(report, 'pending').length;
    if (count > part/* MAX_CASES */.fG)
        return { format: mocha_FORMAT, cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    const hooks = failures.filter(failure => isStoppingHook((0,json_text/* textField */.M8)(failure, 'title') ?? ''));
    const failed = failures.filter(failure => !hooks.includes(failure));
    const cases = [
        ...readList((0,json_text/* listField */.FZ)(report, 'passes'), 'passed', clean),
        ...readList(failed, 'failed', clean),
        ...readList((0,json_text/* listField */.FZ)(report, 'pending'), 'skipped', clean)
    ];
    const loadErrors = hooks.map(hook => readHook(hook, clean));
    return { format: mocha_FORMAT, cases, loadErrors, defects: mocha_defectsOf(report, cases, loadErrors) };
}
function readList(tests, state, clean) {
    return tests.map(test => {
        const title = (0,json_text/* textField */.M8)(test, 'title') ?? '';
        const fullTitle = (0,json_text/* textField */.M8)(test, 'fullTitle') ?? title;
        return (0,test_case/* testCase */.DH)({
            file: (0,json_text/* textField */.M8)(test, 'file'),
            suite: [fullTitle.endsWith(title) ? fullTitle.slice(0, -title.length || undefined).trim() : ''],
            name: title,
            state,
            milliseconds: (0,json_text/* numberField */.sJ)(test, 'duration'),
            message: mocha_messageOf(test),
            flaky: state === 'passed' && ((0,json_text/* numberField */.sJ)(test, 'currentRetry') ?? 0) > 0
        }, clean);
    });
}
function readHook(hook, clean) {
    const title = (0,json_text/* textField */.M8)(hook, 'fullTitle') ?? (0,json_text/* textField */.M8)(hook, 'title') ?? '';
    return (0,test_case/* loadError */.Hj)((0,json_text/* textField */.M8)(hook, 'file'), `${title}: ${mocha_messageOf(hook) ?? 'no message'}`, clean);
}
function mocha_messageOf(test) {
    return (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(test, 'err'), 'stack') ?? (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(test, 'err'), 'message');
}
function mocha_defectsOf(report, cases, loadErrors) {
    const stats = (0,field_of/* fieldOf */._)(report, 'stats');
    const tests = (0,json_text/* numberField */.sJ)(stats, 'tests');
    const claims = shortfalls({ tests, failed: (0,json_text/* numberField */.sJ)(stats, 'failures') }, cases, loadErrors);
    return tests === null ? ['its statistics do not say how many tests there are', ...claims] : claims;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/mochawesome.js






const mochawesome_FORMAT = 'mochawesome';
const mochawesome_STATES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['pending', 'skipped'],
    ['skipped', 'skipped']
]);
function readMochawesome(report, clean) {
    const into = { clean, cases: [], loadErrors: [] };
    for (const suite of (0,json_text/* listField */.FZ)(report, 'results'))
        readSuite(suite, { file: null, suite: [] }, into);
    const { cases, loadErrors } = into;
    if (cases.length > part/* MAX_CASES */.fG)
        return { format: mochawesome_FORMAT, cases: [], loadErrors, defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    return { format: mochawesome_FORMAT, cases, loadErrors, defects: mochawesome_defectsOf(report, cases, loadErrors) };
}
function readSuite(suite, around, into) {
    const title = (0,json_text/* textField */.M8)(suite, 'title') ?? '';
    const file = (0,json_text/* textField */.M8)(suite, 'fullFile') ?? (0,json_text/* textField */.M8)(suite, 'file') ?? '';
    const place = {
        file: file === '' ? around.file : file,
        suite: title === '' ? around.suite : [...around.suite, title]
    };
    for (const test of (0,json_text/* listField */.FZ)(suite, 'tests')) {
        if (!wasLeftOut(test))
            into.cases.push(mochawesome_readTest(test, place, into.clean));
    }
    for (const hook of [...(0,json_text/* listField */.FZ)(suite, 'beforeHooks'), ...(0,json_text/* listField */.FZ)(suite, 'afterHooks')])
        mochawesome_readHook(hook, place, into);
    for (const inner of (0,json_text/* listField */.FZ)(suite, 'suites'))
        readSuite(inner, place, into);
}
function wasLeftOut(test) {
    return (0,field_of/* fieldOf */._)(test, 'skipped') === true && (0,field_of/* fieldOf */._)(test, 'pending') !== true;
}
function mochawesome_readTest(test, { file, suite }, clean) {
    const state = (0,field_of/* fieldOf */._)(test, 'pending') === true ? 'skipped' : (mochawesome_STATES.get((0,json_text/* textField */.M8)(test, 'state') ?? '') ?? 'error');
    return (0,test_case/* testCase */.DH)({
        file,
        suite,
        name: (0,json_text/* textField */.M8)(test, 'title') ?? '',
        state,
        milliseconds: (0,json_text/* numberField */.sJ)(test, 'duration'),
        message: mochawesome_messageOf(test)
    }, clean);
}
function mochawesome_readHook(hook, { file, suite }, { clean, cases, loadErrors }) {
    if ((0,json_text/* textField */.M8)(hook, 'state') !== 'failed' && (0,field_of/* fieldOf */._)(hook, 'fail') !== true)
        return;
    const title = (0,json_text/* textField */.M8)(hook, 'title') ?? '';
    const message = mochawesome_messageOf(hook);
    if (isStoppingHook(title))
        loadErrors.push((0,test_case/* loadError */.Hj)(file, [...suite, `${title}: ${message ?? ''}`].join(' '), clean));
    else
        cases.push((0,test_case/* testCase */.DH)({ file, suite, name: title, state: 'error', message }, clean));
}
function mochawesome_messageOf(test) {
    return (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(test, 'err'), 'message') ?? (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(test, 'err'), 'estack');
}
function mochawesome_defectsOf(report, cases, loadErrors) {
    const stats = (0,field_of/* fieldOf */._)(report, 'stats');
    const tests = (0,json_text/* numberField */.sJ)(stats, 'testsRegistered') ?? (0,json_text/* numberField */.sJ)(stats, 'tests');
    const leftOut = (0,json_text/* numberField */.sJ)(stats, 'skipped') ?? 0;
    const claims = shortfalls({ tests: tests === null ? null : tests - leftOut, failed: (0,json_text/* numberField */.sJ)(stats, 'failures') }, cases, loadErrors);
    return tests === null ? ['its statistics do not say how many tests there are', ...claims] : claims;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/playwright.js





const playwright_FORMAT = 'playwright';
const playwright_STATES = new Map([
    ['expected', 'passed'],
    ['flaky', 'passed'],
    ['unexpected', 'failed'],
    ['skipped', 'skipped']
]);
function readPlaywright(report, clean) {
    const root = ((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(report, 'config'), 'rootDir') ?? '').replaceAll('\\', '/').replace(/\/+$/, '');
    const into = { clean, folder: root === '' ? '' : `${root}/`, cases: [] };
    for (const suite of (0,json_text/* listField */.FZ)(report, 'suites'))
        playwright_readSuite(suite, [], into);
    const loadErrors = (0,json_text/* listField */.FZ)(report, 'errors').map(error => readError(error, clean));
    const { cases } = into;
    if (cases.length > part/* MAX_CASES */.fG)
        return { format: playwright_FORMAT, cases: [], loadErrors, defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    return { format: playwright_FORMAT, cases, loadErrors, defects: playwright_defectsOf(report, cases, loadErrors) };
}
function playwright_readSuite(suite, around, into) {
    for (const spec of (0,json_text/* listField */.FZ)(suite, 'specs'))
        readSpec(spec, around ?? [], into);
    for (const inner of (0,json_text/* listField */.FZ)(suite, 'suites')) {
        playwright_readSuite(inner, [...(around ?? []), (0,json_text/* textField */.M8)(inner, 'title') ?? ''], into);
    }
}
function readSpec(spec, suite, { clean, folder, cases }) {
    const file = (0,json_text/* textField */.M8)(spec, 'file');
    for (const test of (0,json_text/* listField */.FZ)(spec, 'tests')) {
        const results = (0,json_text/* listField */.FZ)(test, 'results');
        const last = results.at(-1);
        const status = (0,json_text/* textField */.M8)(test, 'status') ?? '';
        const state = (0,json_text/* textField */.M8)(last, 'status') === 'interrupted' ? 'error' : (playwright_STATES.get(status) ?? 'error');
        cases.push((0,test_case/* testCase */.DH)({
            file: file === null ? null : file.startsWith('/') ? file : folder + file,
            suite,
            name: (0,json_text/* textField */.M8)(spec, 'title') ?? '',
            state,
            milliseconds: (0,json_text/* numberField */.sJ)(last, 'duration'),
            message: (0,part/* isFailing */.DI)(state) ? playwright_messageOf(last) : reasonOf(test),
            flaky: status === 'flaky',
            variant: (0,json_text/* textField */.M8)(test, 'projectName')
        }, clean));
    }
}
function playwright_messageOf(result) {
    return (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(result, 'error'), 'message') ?? (0,json_text/* textField */.M8)((0,json_text/* listField */.FZ)(result, 'errors')[0], 'message');
}
function reasonOf(test) {
    return ((0,json_text/* listField */.FZ)(test, 'annotations')
        .map(annotation => (0,json_text/* textField */.M8)(annotation, 'description'))
        .find(text => text !== null) ?? null);
}
function readError(error, clean) {
    return (0,test_case/* loadError */.Hj)((0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(error, 'location'), 'file'), (0,json_text/* textField */.M8)(error, 'message'), clean);
}
function playwright_defectsOf(report, cases, loadErrors) {
    const stats = (0,field_of/* fieldOf */._)(report, 'stats');
    const counts = ['expected', 'unexpected', 'flaky', 'skipped'].map(name => (0,json_text/* numberField */.sJ)(stats, name));
    const tests = counts.some(count => count === null) ? null : counts.reduce((sum, one) => sum + (one ?? 0), 0);
    const claims = shortfalls({ tests, failed: (0,json_text/* numberField */.sJ)(stats, 'unexpected') }, cases, loadErrors);
    return tests === null ? ['its statistics do not say how many tests there are', ...claims] : claims;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/pytest-json.js




const pytest_json_STATES = new Map([
    ['passed', 'passed'],
    ['rerun', 'passed'],
    ['xpassed', 'passed'],
    ['subtests passed', 'passed'],
    ['subtests failed', 'failed'],
    ['subtests skipped', 'skipped'],
    ['failed', 'failed'],
    ['error', 'error'],
    ['skipped', 'skipped'],
    ['xfailed', 'skipped']
]);
const STAGES = ['setup', 'call', 'teardown'];
const BROKEN_EXITS = new Map([
    [2, 'pytest was interrupted'],
    [3, 'pytest had an internal error'],
    [4, 'pytest was called wrongly']
]);
function readPytestJson(report, clean) {
    const format = 'pytest-json-report';
    const tests = (0,json_text/* listField */.FZ)(report, 'tests');
    if (tests.length > part/* MAX_CASES */.fG)
        return { format, cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    const cases = tests.map(test => pytest_json_readTest(test, clean));
    const loadErrors = (0,json_text/* listField */.FZ)(report, 'collectors')
        .filter(collector => (0,json_text/* textField */.M8)(collector, 'outcome') === 'failed')
        .map(collector => readCollector(collector, clean));
    return { format, cases, loadErrors, defects: pytest_json_defectsOf(report, cases, loadErrors) };
}
function pytest_json_readTest(test, clean) {
    const node = splitNodeId((0,json_text/* textField */.M8)(test, 'nodeid') ?? '');
    const outcome = (0,json_text/* textField */.M8)(test, 'outcome') ?? 'none';
    const state = pytest_json_STATES.get(outcome) ?? 'error';
    const unknown = pytest_json_STATES.has(outcome) ? null : `unknown outcome ${JSON.stringify(outcome.slice(0, 40))}`;
    return {
        file: clean.file(node.file),
        suite: node.classes.map(name => clean.name(name)),
        name: clean.name(node.name),
        state,
        milliseconds: pytest_json_durationOf(test),
        message: unknown ?? clean.message(pytest_json_messageOf(test)),
        flaky: outcome === 'rerun'
    };
}
function readCollector(collector, clean) {
    const file = clean.file(splitNodeId((0,json_text/* textField */.M8)(collector, 'nodeid') ?? '').file);
    const message = clean.message((0,json_text/* textField */.M8)(collector, 'longrepr')) ?? 'it could not be collected';
    return { file: file ?? 'the test folder', message };
}
function splitNodeId(id) {
    const bracket = id.indexOf('[');
    const head = bracket < 0 ? id : id.slice(0, bracket);
    const [file = '', ...names] = head.split('::');
    const name = names.pop() ?? file;
    return { file, classes: names, name: bracket < 0 ? name : name + id.slice(bracket) };
}
function pytest_json_durationOf(test) {
    const seconds = STAGES.map(stage => (0,json_text/* numberField */.sJ)((0,field_of/* fieldOf */._)(test, stage), 'duration')).filter(value => value !== null);
    return seconds.length === 0 ? null : (0,clean_text/* boundedMilliseconds */.w)(seconds.reduce((sum, value) => sum + value, 0) * 1000);
}
function pytest_json_messageOf(test) {
    const stages = STAGES.map(stage => (0,field_of/* fieldOf */._)(test, stage));
    const failed = stages.filter(stage => (0,json_text/* textField */.M8)(stage, 'outcome') === 'failed');
    const told = failed.length > 0 ? failed : stages.filter(stage => (0,json_text/* textField */.M8)(stage, 'outcome') === 'skipped');
    const messages = told.map(stage => (0,json_text/* textField */.M8)((0,field_of/* fieldOf */._)(stage, 'crash'), 'message') ?? (0,json_text/* textField */.M8)(stage, 'longrepr'));
    const texts = messages.filter(message => message !== null);
    return texts.length === 0 ? null : texts.join('\n');
}
function pytest_json_defectsOf(report, cases, loadErrors) {
    const summary = (0,field_of/* fieldOf */._)(report, 'summary');
    const exit = (0,json_text/* numberField */.sJ)(report, 'exitcode');
    const wrong = (0,part/* countFailing */.aO)(cases) + loadErrors.length;
    const total = (0,json_text/* numberField */.sJ)(summary, 'total') ?? 0;
    const expected = ((0,json_text/* numberField */.sJ)(summary, 'collected') ?? 0) - ((0,json_text/* numberField */.sJ)(summary, 'deselected') ?? 0);
    const defects = [];
    if (total > cases.length)
        defects.push(`it claims ${total} tests and holds ${cases.length}`);
    if (exit === null)
        defects.push('it has no exit code');
    else if (wrong === 0 && exit !== 0 && exit !== 5) {
        defects.push(BROKEN_EXITS.get(exit) ?? `pytest ended with ${exit} and the report shows no failure`);
    }
    else if (wrong > 0 && exit === 0)
        defects.push(`pytest ended with 0 and the report shows ${wrong} failures`);
    else if (exit === 3 || exit === 4)
        defects.push(BROKEN_EXITS.get(exit) ?? '');
    if (wrong === 0 && expected > cases.length)
        defects.push(`${expected} tests were collected and ${cases.length} run`);
    return defects;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/rspec.js





const rspec_FORMAT = 'rspec';
const rspec_STATES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['pending', 'skipped']
]);
function readRspec(report, clean) {
    const examples = (0,json_text/* listField */.FZ)(report, 'examples');
    if (examples.length > part/* MAX_CASES */.fG) {
        return { format: rspec_FORMAT, cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
    }
    const cases = examples.map(example => readExample(example, clean));
    const summary = (0,field_of/* fieldOf */._)(report, 'summary');
    const outside = (0,json_text/* numberField */.sJ)(summary, 'errors_outside_of_examples_count') ?? 0;
    const loadErrors = outside > 0 ? readErrors((0,json_text/* textsField */.NE)(report, 'messages'), clean) : [];
    const claims = { tests: (0,json_text/* numberField */.sJ)(summary, 'example_count'), failed: (0,json_text/* numberField */.sJ)(summary, 'failure_count') };
    const unclaimed = claims.tests === null ? ['its summary does not say how many examples there are'] : [];
    return { format: rspec_FORMAT, cases, loadErrors, defects: [...unclaimed, ...shortfalls(claims, cases)] };
}
function readExample(example, clean) {
    const state = rspec_STATES.get((0,json_text/* textField */.M8)(example, 'status') ?? '') ?? 'error';
    const exception = (0,field_of/* fieldOf */._)(example, 'exception');
    const thrown = [(0,json_text/* textField */.M8)(exception, 'class'), (0,json_text/* textField */.M8)(exception, 'message')].filter(part => part !== null);
    const seconds = (0,json_text/* numberField */.sJ)(example, 'run_time');
    return (0,test_case/* testCase */.DH)({
        file: (0,json_text/* textField */.M8)(example, 'file_path'),
        name: (0,json_text/* textField */.M8)(example, 'full_description') ?? (0,json_text/* textField */.M8)(example, 'description') ?? '',
        state,
        milliseconds: seconds === null ? null : seconds * 1000,
        message: thrown.length > 0 ? thrown.join(': ') : (0,json_text/* textField */.M8)(example, 'pending_message')
    }, clean);
}
function readErrors(messages, clean) {
    const errors = messages.filter(message => message.includes('An error occurred'));
    if (errors.length === 0)
        return [(0,test_case/* loadError */.Hj)(null, messages[0] ?? 'an error outside of examples', clean)];
    return errors.map(message => (0,test_case/* loadError */.Hj)(/while loading (\S+?)\.?(?:\s|$)/.exec(message)?.[1] ?? null, message, clean));
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/json-report.js












const READERS = [
    [report => hasLists(report, 'testResults'), readJest],
    [report => hasLists((0,field_of/* fieldOf */._)(report, 'results'), 'tests'), readCtrf],
    [report => hasLists(report, 'tests', 'passes', 'failures') && isObject((0,field_of/* fieldOf */._)(report, 'stats')), readMocha],
    [report => hasLists(report, 'results') && isObject((0,field_of/* fieldOf */._)(report, 'stats')), readMochawesome],
    [report => hasLists(report, 'suites') && isObject((0,field_of/* fieldOf */._)(report, 'stats')), readPlaywright],
    [report => hasLists(report, 'examples') && isObject((0,field_of/* fieldOf */._)(report, 'summary')), readRspec],
    [report => hasLists(report, 'testsuites') && (0,json_text/* numberField */.sJ)(report, 'tests') !== null, readGtest],
    [report => hasLists(report, 'tests') && isPytest(report), readPytestJson]
];
function readJsonReport(text, clean) {
    const json = (0,json_text/* parseJsonText */.lk)(text);
    if (json.kind === 'problem')
        return (0,part/* unreadable */.O$)(json.problem);
    const report = json.value;
    if (isCucumber(report))
        return readCucumber(report, clean);
    const reader = READERS.find(([fits]) => fits(report))?.[1];
    return reader === undefined ? (0,part/* unreadable */.O$)('it is JSON, but no test report of a known format') : reader(report, clean);
}
function hasLists(report, ...names) {
    return names.every(name => Array.isArray((0,field_of/* fieldOf */._)(report, name)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isPytest(report) {
    return (0,json_text/* numberField */.sJ)(report, 'exitcode') !== null || (0,json_text/* listField */.FZ)(report, 'collectors').length > 0;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/lines.js

const MAX_LINE = 1024 * 1024;
function* linesOf(text, longest = MAX_LINE) {
    let start = 0;
    while (start < text.length) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        const line = text.slice(start, Math.min(stop, start + longest));
        yield line.endsWith('\r') ? line.slice(0, -1) : line;
        start = stop + 1;
    }
}
function parseEventLine(line) {
    if (!line.startsWith('{'))
        return { kind: 'text', text: line };
    const json = (0,json_text/* parseJsonText */.lk)(line);
    if (json.kind === 'value')
        return { kind: 'event', event: Object(json.value) };
    return { kind: 'broken' };
}
function lineDefects(text, broken) {
    const isOpen = text.trim() !== '' && !text.endsWith('\n');
    return [
        ...(broken > 0 ? [`${broken} lines begin as JSON and are none`] : []),
        ...(isOpen ? ['its last line has no end: it may be cut off'] : [])
    ];
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/dart.js





const dart_STATES = new Map([
    ['success', 'passed'],
    ['failure', 'failed'],
    ['error', 'error']
]);
function readDart(text, clean) {
    const reading = newReading(clean);
    for (const line of linesOf(text)) {
        const read = parseEventLine(line);
        if (read.kind === 'event')
            takeEvent(read.event, reading);
        else if (read.kind === 'broken')
            reading.broken++;
        if (reading.cases.length > part/* MAX_CASES */.fG)
            break;
    }
    for (const test of reading.running.values())
        addCase(reading, test, { state: 'error', message: 'it did not end' });
    return { format: 'dart', cases: reading.cases, loadErrors: reading.loadErrors, defects: dart_defectsOf(text, reading) };
}
function newReading(clean) {
    const [files, platforms, groups] = [new Map(), new Map(), new Map()];
    const running = new Map();
    const counts = { suites: null, success: undefined, broken: 0 };
    return { clean, files, platforms, groups, running, cases: [], loadErrors: [], ...counts };
}
function takeEvent(event, reading) {
    switch ((0,json_text/* textField */.M8)(event, 'type') ?? '') {
        case 'suite': {
            const suite = (0,field_of/* fieldOf */._)(event, 'suite');
            const id = (0,json_text/* numberField */.sJ)(suite, 'id') ?? -1;
            reading.files.set(id, (0,json_text/* textField */.M8)(suite, 'path') ?? '');
            reading.platforms.set(id, (0,json_text/* textField */.M8)(suite, 'platform') ?? '');
            break;
        }
        case 'allSuites':
            reading.suites = (0,json_text/* numberField */.sJ)(event, 'count');
            break;
        case 'group': {
            const group = (0,field_of/* fieldOf */._)(event, 'group');
            reading.groups.set((0,json_text/* numberField */.sJ)(group, 'id') ?? -1, (0,json_text/* textField */.M8)(group, 'name') ?? '');
            break;
        }
        case 'testStart':
            startTest(event, reading);
            break;
        case 'print':
        case 'error':
            takeMessage(event, reading);
            break;
        case 'testDone':
            endTest(event, reading);
            break;
        case 'done':
            reading.success = (0,field_of/* fieldOf */._)(event, 'success');
    }
}
function startTest(event, { running }) {
    const test = (0,field_of/* fieldOf */._)(event, 'test');
    running.set((0,json_text/* numberField */.sJ)(test, 'id') ?? -1, {
        name: (0,json_text/* textField */.M8)(test, 'name') ?? '',
        suite: (0,json_text/* numberField */.sJ)(test, 'suiteID'),
        groups: (0,json_text/* listField */.FZ)(test, 'groupIDs').filter(id => typeof id === 'number'),
        start: (0,json_text/* numberField */.sJ)(event, 'time'),
        message: null
    });
}
function takeMessage(event, { running }) {
    const test = running.get((0,json_text/* numberField */.sJ)(event, 'testID') ?? -1);
    const isError = (0,json_text/* textField */.M8)(event, 'type') === 'error';
    if (!test || (!isError && (0,json_text/* textField */.M8)(event, 'messageType') !== 'skip'))
        return;
    const told = isError ? [(0,json_text/* textField */.M8)(event, 'error'), (0,json_text/* textField */.M8)(event, 'stackTrace')] : [(0,json_text/* textField */.M8)(event, 'message')];
    test.message ??= told.filter(text => text !== null && text !== '').join('\n');
}
function endTest(event, reading) {
    const id = (0,json_text/* numberField */.sJ)(event, 'testID') ?? -1;
    const test = reading.running.get(id);
    if (!test)
        return;
    reading.running.delete(id);
    const state = dart_STATES.get((0,json_text/* textField */.M8)(event, 'result') ?? '') ?? 'error';
    if (state === 'passed' && (0,field_of/* fieldOf */._)(event, 'hidden') === true)
        return;
    const file = fileOf(test, reading);
    if (state !== 'passed' && (/^loading /.test(test.name) || test.name.endsWith('(setUpAll)'))) {
        const message = `${test.name}\n${test.message ?? ''}`;
        reading.loadErrors.push((0,test_case/* loadError */.Hj)(file ?? test.name.replace(/^loading /, ''), message, reading.clean));
        return;
    }
    const skipped = (0,field_of/* fieldOf */._)(event, 'skipped') === true;
    const time = (0,json_text/* numberField */.sJ)(event, 'time');
    const milliseconds = time === null || test.start === null ? null : time - test.start;
    addCase(reading, test, { state: skipped ? 'skipped' : state, milliseconds, message: test.message });
}
function addCase(reading, test, outcome) {
    const platforms = new Set(reading.platforms.values());
    reading.cases.push((0,test_case/* testCase */.DH)({
        ...outcome,
        ...titlesOf(test, reading.groups),
        file: fileOf(test, reading),
        variant: platforms.size > 1 && test.suite !== null ? (reading.platforms.get(test.suite) ?? null) : null
    }, reading.clean));
}
function fileOf(test, { files }) {
    const file = test.suite === null ? undefined : files.get(test.suite);
    return file === undefined || file === '' ? null : file;
}
function titlesOf({ name, groups }, names) {
    const full = [...groups.map(id => names.get(id) ?? ''), name];
    const titles = full.map((title, i) => {
        const around = full[i - 1] ?? '';
        return around !== '' && title.startsWith(`${around} `) ? title.slice(around.length + 1) : title;
    });
    return { suite: titles.slice(0, -1), name: titles.at(-1) ?? name };
}
function dart_defectsOf(text, reading) {
    const { success, suites, files, cases, broken } = reading;
    return [
        ...lineDefects(text, broken),
        ...(success === undefined ? ['it ends before its last event'] : []),
        ...(success === null ? ['the run was ended before its time'] : []),
        ...(suites !== null && suites > files.size ? [`it announces ${suites} files and names ${files.size}`] : []),
        ...(success === false && !hasFailure(reading) ? ['it says the run failed and shows no failure'] : []),
        ...(cases.length > part/* MAX_CASES */.fG ? [`over ${part/* MAX_CASES */.fG} test cases`] : [])
    ];
}
function hasFailure({ cases, loadErrors }) {
    return loadErrors.length > 0 || cases.some(({ state }) => state === 'failed' || state === 'error');
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/go-test.js




const MAX_OUTPUT = 10_000;
const ENDS = new Map([
    ['pass', 'passed'],
    ['bench', 'passed'],
    ['fail', 'failed'],
    ['skip', 'skipped']
]);
function readGoTest(text, clean) {
    const reading = { packages: new Map(), builds: new Map(), failedBuilds: new Set(), broken: 0, tests: 0 };
    for (const line of linesOf(text)) {
        const read = parseEventLine(line);
        if (read.kind === 'event')
            go_test_takeEvent(read.event, reading);
        else if (read.kind === 'broken')
            reading.broken++;
        if (reading.tests > part/* MAX_CASES */.fG) {
            return { format: 'go-test', cases: [], loadErrors: [], defects: [`over ${part/* MAX_CASES */.fG} test cases`] };
        }
    }
    const cases = [];
    for (const [name, one] of reading.packages)
        for (const test of casesOf(name, one, clean))
            cases.push(test);
    const defects = [...lineDefects(text, reading.broken), ...unended(reading)];
    return { format: 'go-test', cases, loadErrors: loadErrorsOf(reading, clean), defects };
}
function go_test_takeEvent(event, reading) {
    const action = (0,json_text/* textField */.M8)(event, 'Action') ?? '';
    const built = (0,json_text/* textField */.M8)(event, 'ImportPath');
    if (built !== null)
        takeBuild(built, action, (0,json_text/* textField */.M8)(event, 'Output') ?? '', reading);
    const name = (0,json_text/* textField */.M8)(event, 'Package');
    if (name === null)
        return;
    const one = packageNamed(name, reading);
    const test = (0,json_text/* textField */.M8)(event, 'Test');
    if (test !== null)
        takeTest(testNamed(test, one, reading), action, event);
    else if (action === 'output')
        takeOutput((0,json_text/* textField */.M8)(event, 'Output') ?? '', one);
    else if (ENDS.has(action)) {
        one.end = action;
        one.failedBuild = (0,json_text/* textField */.M8)(event, 'FailedBuild');
    }
}
function takeOutput(output, one) {
    one.output = appended(one.output, output);
    one.saidFail ||= output === 'FAIL\n';
}
function takeBuild(built, action, output, { builds, failedBuilds }) {
    if (action === 'build-output')
        builds.set(built, appended(builds.get(built) ?? '', output));
    if (action === 'build-fail')
        failedBuilds.add(built);
}
function takeTest(test, action, event) {
    const state = ENDS.get(action);
    if (action === 'run')
        test.isRunning = true;
    else if (action === 'output')
        test.output = appended(test.output, (0,json_text/* textField */.M8)(event, 'Output') ?? '');
    else if (state !== undefined) {
        test.isRunning = false;
        test.states.push(state);
        test.seconds = (0,json_text/* numberField */.sJ)(event, 'Elapsed') ?? test.seconds;
        if (!test.states.some(part/* isFailing */.DI) && state === 'passed')
            test.output = '';
    }
}
function packageNamed(name, { packages }) {
    const known = packages.get(name);
    if (known)
        return known;
    const added = { tests: new Map(), output: '', saidFail: false, end: null, failedBuild: null };
    packages.set(name, added);
    return added;
}
function testNamed(name, { tests }, reading) {
    const known = tests.get(name);
    if (known)
        return known;
    const added = { states: [], isRunning: false, seconds: null, output: '' };
    tests.set(name, added);
    reading.tests++;
    return added;
}
function appended(output, more) {
    return output.length < MAX_OUTPUT ? output + more.slice(0, MAX_OUTPUT) : output;
}
function casesOf(name, { tests }, clean) {
    return [...tests].map(([test, { states, isRunning, seconds, output }]) => {
        const ended = isRunning || states.length === 0 ? [...states, 'error'] : states;
        const state = ended.reduce(part/* worseState */.U$);
        return (0,test_case/* testCase */.DH)({
            suite: [name],
            name: test,
            state,
            milliseconds: seconds === null ? null : seconds * 1000,
            message: go_test_messageOf(output, isRunning),
            flaky: (0,part/* isFailing */.DI)(state) && ended.some(one => one === 'passed')
        }, clean);
    });
}
function go_test_messageOf(output, isRunning) {
    const told = output.replace(/^(?:=== (?:RUN|PAUSE|CONT|NAME)|\s*--- (?:FAIL|SKIP|PASS):).*\n?/gm, '');
    return isRunning ? `it did not end\n${told}` : told;
}
function loadErrorsOf({ packages, builds, failedBuilds }, clean) {
    const told = new Set();
    const errors = [];
    for (const [name, one] of packages) {
        const { end, failedBuild, tests, output, saidFail } = one;
        if (failedBuild !== null)
            told.add(failedBuild);
        const hasFailure = [...tests.values()].some(({ states }) => states.some(part/* isFailing */.DI));
        if (end !== 'fail' || (hasFailure && saidFail))
            continue;
        errors.push((0,test_case/* loadError */.Hj)(name, (failedBuild === null ? '' : (builds.get(failedBuild) ?? '')) || output, clean));
    }
    for (const built of failedBuilds) {
        if (!told.has(built))
            errors.push((0,test_case/* loadError */.Hj)(built.replace(/ \[.*\]$/, ''), builds.get(built) ?? '', clean));
    }
    return errors;
}
function unended({ packages }) {
    if (packages.size === 0)
        return ['it names no package'];
    return [...packages].filter(([, { end }]) => end === null).map(([name]) => `package ${name} has no end`);
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/libtest.js




const libtest_STATES = new Map([
    ['ok', 'passed'],
    ['failed', 'failed'],
    ['ignored', 'skipped'],
    ['allowed_failure', 'skipped']
]);
function readLibtest(text, clean) {
    const reading = {
        clean,
        cases: [],
        defects: [],
        running: new Set(),
        target: '',
        suite: null,
        broken: 0
    };
    for (const line of linesOf(text)) {
        const read = parseEventLine(line);
        if (read.kind === 'event')
            libtest_takeEvent(read.event, reading);
        else if (read.kind === 'broken')
            reading.broken++;
        else
            takeText(read.text, reading);
        if (reading.cases.length > part/* MAX_CASES */.fG)
            break;
    }
    if (reading.suite)
        endSuite(reading, null);
    const tooMany = reading.cases.length > part/* MAX_CASES */.fG ? [`over ${part/* MAX_CASES */.fG} test cases`] : [];
    const defects = [...lineDefects(text, reading.broken), ...reading.defects, ...tooMany];
    return { format: 'libtest', cases: reading.cases, loadErrors: [], defects };
}
function takeText(text, reading) {
    const running = /^\s+Running (?:unittests )?(\S+) \((?:.*[\\/])?([^\\/()]+?)(?:-[0-9a-f]{16})?(?:\.exe)?\)\s*$/.exec(text);
    const documented = /^\s+Doc-tests (\S+)\s*$/.exec(text);
    if (running)
        reading.target = `${running[2] ?? ''} ${running[1] ?? ''}`;
    else if (documented)
        reading.target = `${documented[1] ?? ''} doc-tests`;
}
function libtest_takeEvent(event, reading) {
    const type = (0,json_text/* textField */.M8)(event, 'type');
    const what = (0,json_text/* textField */.M8)(event, 'event') ?? '';
    if (type === 'suite' && what === 'started') {
        if (reading.suite)
            endSuite(reading, null);
        reading.suite = { tests: (0,json_text/* numberField */.sJ)(event, 'test_count') ?? 0, from: reading.cases.length };
    }
    else if (type === 'suite')
        endSuite(reading, event);
    else if (type === 'test' && what === 'started')
        reading.running.add((0,json_text/* textField */.M8)(event, 'name') ?? '');
    else if (type === 'bench' || (type === 'test' && what !== 'timeout'))
        libtest_endTest(event, what, reading);
}
function libtest_endTest(event, what, reading) {
    const name = (0,json_text/* textField */.M8)(event, 'name') ?? '';
    const seconds = (0,json_text/* numberField */.sJ)(event, 'exec_time');
    reading.running.delete(name);
    libtest_addCase(reading, {
        name,
        state: (0,json_text/* textField */.M8)(event, 'type') === 'bench' ? 'passed' : (libtest_STATES.get(what) ?? 'error'),
        milliseconds: seconds === null ? null : seconds * 1000,
        message: (0,json_text/* textField */.M8)(event, 'stdout') ?? (0,json_text/* textField */.M8)(event, 'message') ?? (0,json_text/* textField */.M8)(event, 'reason')
    });
}
function libtest_addCase(reading, test) {
    reading.cases.push((0,test_case/* testCase */.DH)({ ...test, suite: [reading.target] }, reading.clean));
}
function endSuite(reading, event) {
    const { suite, running, cases, defects } = reading;
    for (const name of running)
        libtest_addCase(reading, { name, state: 'error', message: 'it did not end' });
    running.clear();
    if (suite === null)
        return;
    reading.suite = null;
    const found = cases.length - suite.from;
    if (event === null)
        defects.push('a test binary ends before its summary');
    else if (suite.tests > found)
        defects.push(`a test binary claims ${suite.tests} tests and shows ${found}`);
    const failed = event === null ? 0 : ((0,json_text/* numberField */.sJ)(event, 'failed') ?? 0);
    const failing = (0,part/* countFailing */.aO)(cases.slice(suite.from));
    if (failed > failing)
        defects.push(`a test binary claims ${failed} failed tests and shows ${failing}`);
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/tap-details.js
const NO_DETAILS = {
    milliseconds: null,
    error: null,
    failureType: null,
    isProcess: false,
    node: false
};
function parseTapDetails(lines) {
    const values = new Map();
    let block = null;
    for (const line of lines) {
        const pair = /^(\w+):(?: (.*))?$/s.exec(line);
        if (pair) {
            const [, key = '', value = ''] = pair;
            block = /^[|>][-+]?$/.test(value) ? key : null;
            if (!values.has(key))
                values.set(key, block === null ? unquote(value) : '');
        }
        else if (block !== null) {
            values.set(block, `${values.get(block) ?? ''}${line.trim()}\n`);
        }
    }
    const duration = values.get('duration_ms');
    return {
        milliseconds: duration === undefined ? null : Number(duration),
        error: values.get('error') ?? values.get('message') ?? null,
        failureType: values.get('failureType') ?? null,
        isProcess: values.has('exitCode'),
        node: duration !== undefined
    };
}
function unquote(value) {
    const quoted = /^(['"])(.*)\1$/s.exec(value.trim());
    return quoted ? (quoted[2] ?? '') : value.trim();
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/tap-lines.js
function parseTapLine(line) {
    const text = line.trimStart();
    const indent = line.length - text.length;
    const point = /^(not )?ok\b(?: +\d+)?(?: +-)? *(.*)$/s.exec(text);
    if (point)
        return { kind: 'point', indent, point: parsePoint(point[1] === undefined, point[2] ?? '') };
    const plan = /^1\.\.(\d{1,12})\s*(?:#.*)?$/s.exec(text);
    if (plan)
        return { kind: 'plan', indent, count: Number(plan[1]) };
    if (/^bail out!/i.test(text))
        return { kind: 'bail-out', reason: text.slice(9).trim() };
    if (text.trimEnd() === '---')
        return { kind: 'details-start', indent };
    if (indent === 0 && /^# duration_ms \d/.test(text))
        return { kind: 'node-summary-end' };
    return { kind: 'other' };
}
function parsePoint(ok, description) {
    const hash = firstUnescapedHash(description);
    const directive = hash < 0 ? null : /^#\s*(?:skip|todo)\S*\s*(.*)$/is.exec(description.slice(hash));
    const name = directive ? description.slice(0, hash).trimEnd() : description;
    return { ok, name: tap_lines_unescape(name), excused: directive !== null, reason: directive?.[1]?.trim() ?? '' };
}
function firstUnescapedHash(text) {
    for (let i = 0; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === '#' && /^#\s*(?:skip|todo)/i.test(text.slice(i, i + 20)))
            return i;
    }
    return -1;
}
function tap_lines_unescape(text) {
    return text.replace(/\\([\\#])/g, (_, character) => character);
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/tap.js







const tap_MAX_LINE = 65_536;
const MAX_DETAIL_LINES = 200;
const MAX_DEPTH = 256;
function readTap(text, clean) {
    const reading = {
        levels: [{ plan: null, points: [] }],
        defects: [],
        last: null,
        details: null,
        node: false,
        summaryEnded: false,
        points: 0
    };
    for (const line of linesOf(text, tap_MAX_LINE)) {
        if (reading.points > part/* MAX_CASES */.fG || reading.levels.length > MAX_DEPTH)
            break;
        readLine(reading, line);
    }
    finish(reading, text);
    const cases = [];
    const loadErrors = [];
    for (const level of reading.levels)
        collect(level, [], { clean, cases, loadErrors });
    return { format: reading.node ? 'node-test' : 'tap', cases, loadErrors, defects: reading.defects };
}
function readLine(reading, line) {
    const open = reading.details;
    if (open) {
        if (line.trim() === '...' && line.length - line.trimStart().length === open.indent)
            endDetails(reading);
        else if (open.lines.length < MAX_DETAIL_LINES)
            open.lines.push(line.slice(open.indent));
        return;
    }
    readMeaning(reading, parseTapLine(line));
}
function readMeaning(reading, line) {
    switch (line.kind) {
        case 'point':
            addPoint(reading, line.indent, line.point);
            break;
        case 'plan': {
            const level = levelAt(reading, Math.floor(line.indent / 4));
            if (level.plan !== null)
                reading.defects.push('it holds two plans');
            level.plan = line.count;
            break;
        }
        case 'bail-out':
            reading.defects.push(`the run bailed out${line.reason === '' ? '' : `: ${(0,cut_text/* cutText */.I)(line.reason, 200)}`}`);
            break;
        case 'details-start':
            if (reading.last && line.indent === reading.last.indent + 2)
                reading.details = { indent: line.indent, lines: [] };
            break;
        case 'node-summary-end':
            reading.summaryEnded = true;
            break;
        case 'other':
    }
}
function addPoint(reading, indent, point) {
    const depth = Math.floor(indent / 4);
    const level = levelAt(reading, depth);
    const [below = null, ...deeper] = reading.levels.splice(depth + 1);
    if (below)
        checkPlan(reading, below, point.name);
    if (deeper.length > 0)
        reading.defects.push(`subtests of "${(0,cut_text/* cutText */.I)(point.name, 100)}" skip a level`);
    reading.last = { ...point, indent, below, details: NO_DETAILS };
    level.points.push(reading.last);
    reading.points++;
}
function levelAt(reading, depth) {
    for (let next = reading.levels.length; next <= Math.min(depth, MAX_DEPTH); next++) {
        reading.levels.push({ plan: null, points: [] });
    }
    return reading.levels[Math.min(depth, MAX_DEPTH)] ?? { plan: null, points: [] };
}
function endDetails(reading) {
    if (reading.last && reading.details)
        reading.last.details = parseTapDetails(reading.details.lines);
    reading.node ||= reading.last?.details.node ?? false;
    reading.details = null;
}
function checkPlan(reading, level, where) {
    const place = (0,cut_text/* cutText */.I)(where, 100);
    if (level.plan === null)
        reading.defects.push(`no plan in "${place}"`);
    else if (level.plan !== level.points.length) {
        reading.defects.push(`"${place}" plans ${level.plan} tests and holds ${level.points.length}`);
    }
}
function finish(reading, text) {
    const [top] = reading.levels;
    if (reading.points > part/* MAX_CASES */.fG)
        reading.defects.push(`over ${part/* MAX_CASES */.fG} test points`);
    if (reading.levels.length > MAX_DEPTH)
        reading.defects.push(`subtests nested deeper than ${MAX_DEPTH}`);
    else if (reading.levels.length > 1)
        reading.defects.push('it ends inside a subtest');
    if (reading.details)
        reading.defects.push('it ends inside the details of a test');
    if (top)
        checkPlan(reading, top, 'the whole run');
    if (!text.endsWith('\n'))
        reading.defects.push('its last line has no end: it may be cut off');
    if (reading.node && !reading.summaryEnded)
        reading.defects.push('it ends before the summary that node writes');
}
function collect(level, suite, into) {
    for (const [position, point] of level.points.entries()) {
        const name = into.clean.name(point.name === '' ? `test ${position + 1}` : point.name);
        if (point.below)
            collect(point.below, [...suite, name], into);
        const state = tap_stateOf(point);
        if (point.below && !((0,part/* isFailing */.DI)(state) && failsItself(point)))
            continue;
        const message = into.clean.message(point.details.error ?? (point.reason === '' ? null : point.reason));
        const unloaded = (0,part/* isFailing */.DI)(state) ? unloadedFile(point, message) : null;
        if (unloaded !== null) {
            into.loadErrors.push((0,test_case/* loadError */.Hj)(unloaded, message, into.clean));
            continue;
        }
        const milliseconds = (0,clean_text/* boundedMilliseconds */.w)(point.details.milliseconds ?? NaN);
        into.cases.push({ file: null, suite, name, state, milliseconds, message, flaky: false });
    }
}
function unloadedFile({ name, details }, message) {
    if (details.isProcess)
        return name;
    if (name !== 'setup_file failed')
        return null;
    return /in test file ([^\s,]+), line/.exec(message ?? '')?.[1] ?? name;
}
function tap_stateOf(point) {
    if (point.excused)
        return 'skipped';
    return point.ok ? 'passed' : 'failed';
}
function failsItself(point) {
    if (point.details.failureType !== null)
        return point.details.failureType !== 'subtestsFailed';
    return !(point.below?.points.some(below => !below.ok && !below.excused) ?? false);
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/line-report.js






const LOOKED_AT = 1_000;
function lineReaderOf(text) {
    let looked = 0;
    for (const line of linesOf(text)) {
        const reader = looked === 0 && isTapLine(line) ? readTap : readerOf(line);
        if (reader !== null)
            return reader;
        if (line.trim() !== '' && ++looked >= LOOKED_AT)
            return null;
    }
    return null;
}
function readerOf(line) {
    if (/^TAP version \d+\s*$/.test(line))
        return readTap;
    const read = parseEventLine(line);
    return read.kind === 'event' ? eventReaderOf(read.event) : null;
}
function eventReaderOf(event) {
    const has = (...names) => names.every(name => typeof (0,field_of/* fieldOf */._)(event, name) === 'string');
    if (has('Action', 'Package') || has('Action', 'ImportPath'))
        return readGoTest;
    if (has('runnerVersion') || (has('type') && typeof (0,field_of/* fieldOf */._)(event, 'time') === 'number'))
        return readDart;
    return has('type', 'event') ? readLibtest : null;
}
function isTapLine(line) {
    return /^\s*(?:TAP version \d+\s*$|1\.\.\d+\s*(?:#.*)?$|(?:not )?ok\b|# Subtest:)/.test(line);
}

// EXTERNAL MODULE: ./lib/compare/text/xml-text.js + 1 modules
var xml_text = __webpack_require__(23986);
;// CONCATENATED MODULE: ./lib/compare/tests/read/junit-place.js
const SOURCE_FILE = /^[^\s<>"|]*[\w)\]-]\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kts?|dart|lua|exs|cs|swift|vue|svelte|bats)$/;
function placeFinder(clean) {
    let last = null;
    return test => {
        if (test.playwright)
            return playwrightPlace(test, clean);
        if (last === null || !isSameClass(last.of, test))
            last = { of: test, site: siteOf(test, clean) };
        const { file, suite, inClass, plainClass } = last.site;
        const { name } = test;
        return {
            file,
            suite: inClass === suite || separatorsAlike(name) === plainClass ? suite : inClass,
            name,
            variant: null
        };
    };
}
function isSameClass(a, b) {
    return a.classname === b.classname && a.file === b.file && a.suites === b.suites;
}
function siteOf(test, clean) {
    const module = test.pytest ? pytestModule(test.classname) : null;
    const named = [test.classname, ...test.suites.map(suite => suite.name).reverse()].find(name => SOURCE_FILE.test(name));
    const file = clean.file(test.file ?? nearestFile(test) ?? module?.file ?? named ?? null);
    const suites = test.pytest ? test.suites.slice(1) : test.suites;
    const names = suites
        .filter(suite => suite.name !== '' && clean.file(suite.name) !== file)
        .map(suite => clean.name(suite.name));
    if (module) {
        const suite = [...names, ...module.classes.map(one => clean.name(one))];
        return { file, suite, inClass: suite, plainClass: '' };
    }
    const classname = clean.name(test.classname);
    const isKnown = clean.file(test.classname) === file || addsNothing(classname, file, names);
    return { file, suite: names, inClass: isKnown ? names : [...names, classname], plainClass: separatorsAlike(classname) };
}
function playwrightPlace({ suites, name }, clean) {
    const suite = suites.at(-1);
    const titles = name.split(' › ');
    const own = titles.pop() ?? name;
    return {
        file: clean.file(suite?.name ?? null),
        suite: titles.map(title => clean.name(title)),
        name: own,
        variant: suite === undefined || suite.host === null || suite.host === '' ? null : clean.name(suite.host)
    };
}
function isSourceFile(text) {
    return SOURCE_FILE.test(text);
}
function pytestModule(dotted) {
    const parts = dotted.split('.');
    const firstClass = parts.findIndex(part => /^[A-Z]/.test(part) && !part.includes('/'));
    const modules = firstClass < 0 ? parts : parts.slice(0, firstClass);
    const path = modules.join('/');
    return { file: path === '' ? null : `${path}.py`, classes: firstClass < 0 ? [] : parts.slice(firstClass) };
}
function nearestFile(test) {
    return test.suites.findLast(suite => suite.file !== null)?.file ?? null;
}
const SEPARATOR = /::|[\\/]| > /;
const SEPARATORS = /::|[\\/]| > /g;
function addsNothing(classname, file, suites) {
    if (classname === '')
        return true;
    const plain = separatorsAlike(classname);
    const around = [file ?? '', ...suites, suites.join('.'), suites.toReversed().join('.')];
    return around.some(name => separatorsAlike(name) === plain);
}
function separatorsAlike(name) {
    return !SEPARATOR.test(name) ? name.trim() : name.replace(SEPARATORS, '.').trim();
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/junit-case.js



function isLoadError(finding) {
    return !('state' in finding);
}
const FAILED_STATUS = new Set(['fail', 'failed', 'failure', 'error', 'broken', 'timeout']);
const SKIPPED_STATUS = new Set([
    'notrun',
    'skipped',
    'disabled',
    'suppressed',
    'ignored',
    'pending'
]);
function readJunitCase(test, place, clean) {
    const state = junit_case_stateOf(test);
    const message = clean.message(junit_case_messageOf(test, state));
    const broken = brokenSubject(test, state, place.file);
    if (broken !== null) {
        const file = clean.file(broken) ?? 'a file the report does not name';
        return { file, message: message ?? 'no message' };
    }
    const found = {
        file: place.file,
        suite: place.suite,
        name: clean.name(place.name),
        state,
        milliseconds: parseSeconds(test.time),
        message,
        flaky: test.results.some(result => result.kind === 'flaky')
    };
    return place.variant === null ? found : { ...found, variant: place.variant };
}
function junit_case_stateOf(test) {
    if (test.results.length === 0 && test.statuses.length === 0)
        return 'passed';
    const has = (kind) => test.results.some(result => result.kind === kind);
    if (has('skipped') && test.results.some(result => result.kind === 'skipped' && result.type === 'todo'))
        return 'skipped';
    if (has('error'))
        return 'error';
    if (has('failure'))
        return 'failed';
    if (has('skipped') || test.statuses.some(status => SKIPPED_STATUS.has(status)))
        return 'skipped';
    return test.statuses.some(status => FAILED_STATUS.has(status)) ? 'failed' : 'passed';
}
function junit_case_messageOf(test, state) {
    if (test.results.length === 0)
        return null;
    const wanted = (0,part/* isFailing */.DI)(state) ? ['error', 'failure'] : ['skipped'];
    const result = test.results.find(one => wanted.includes(one.kind));
    if (!result)
        return null;
    return result.text.includes(result.message) ? result.text : `${result.message}\n${result.text}`;
}
function brokenSubject(test, state, file) {
    const { name, classname } = test;
    const suite = test.suites.at(-1)?.name ?? '';
    const around = classname || suite || file || name;
    if (state === 'skipped' && test.results.some(isMissingProgram))
        return name;
    if (!(0,part/* isFailing */.DI)(state))
        return null;
    if (test.pytest && classname === '')
        return isSourceFile(name) ? name : (pytestModule(name).file ?? name);
    if (classname === 'Test suite failed to run')
        return name;
    if (classname === '' && name === 'TestMain')
        return around;
    if (/^\[[a-z]+ failed\]$/.test(name))
        return around;
    if (name === '' || name === 'initializationError')
        return around;
    if (namesFile(name, file) || (isSourceFile(name) && classname === 'test'))
        return file ?? name;
    return /^"(?:before all|before each|after each)" hook\b/.test(name) ? (file ?? around) : null;
}
function isMissingProgram(result) {
    return /^(?:unable to find executable|required files? missing)/i.test(result.message);
}
function namesFile(name, file) {
    return (file !== null && (name === file || (name.includes('/') && (name.endsWith(`/${file}`) || file.endsWith(`/${name}`)))));
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/junit-element.js
const RESULT_KINDS = new Map([
    ['failure', 'failure'],
    ['error', 'error'],
    ['skipped', 'skipped'],
    ['rerunFailure', 'retried'],
    ['rerunError', 'retried'],
    ['flakyFailure', 'flaky'],
    ['flakyError', 'flaky']
]);
function resultKindOf(element) {
    return RESULT_KINDS.get(element);
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/junit-totals.js

function startTally(name, attributes) {
    const claim = (attribute) => countOf((0,xml_text/* attributeOf */.w)(attributes, attribute));
    const skipped = claim('skipped') + claim('disabled') + claim('skips') + claim('ignored');
    const claims = { tests: claim('tests'), skipped, failures: claim('failures'), errors: claim('errors') };
    return { name, claims, tests: 0, skipped: 0, failing: 0 };
}
function addTally(parent, child) {
    parent.tests += Math.max(1, child.tests);
    parent.skipped += child.skipped;
    parent.failing += Math.max(child.failing, child.claims.failures > 0 ? 1 : 0);
}
function shortfall({ name, claims, tests, skipped, failing }, isPytest) {
    const ranClaimed = claims.tests - claims.skipped;
    if (!isPytest && claims.tests > tests && ranClaimed > tests - skipped) {
        return `suite "${name}" claims ${claims.tests} tests and holds ${tests}`;
    }
    const claimed = Math.max(claims.failures, claims.errors);
    return claimed > failing ? `suite "${name}" claims ${claimed} failures and shows ${failing}` : null;
}
function countOf(text) {
    const trimmed = (text ?? '').trim();
    return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : 0;
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/junit.js







const MAX_COLLECTED = 10_000;
const NO_RESULTS = [];
function readJunit(clean, keep) {
    const reading = {
        clean,
        placeOf: placeFinder(clean),
        suites: [],
        path: null,
        keep,
        cases: 0,
        loadErrors: [],
        defects: [],
        test: null,
        result: null,
        depth: 0,
        pytest: false,
        hasRunId: false
    };
    return { listener: listenerFor(reading), finish: () => junit_finish(reading) };
}
function junit_finish({ loadErrors, defects, pytest }) {
    return { format: 'junit', cases: [], loadErrors, defects, hasUniqueNames: pytest };
}
function listenerFor(reading) {
    return {
        open(name, attributes) {
            reading.depth++;
            const { test, result } = reading;
            if (!test && !result && name === 'testcase') {
                reading.test = { attributes, results: null };
                return;
            }
            const kind = result ? undefined : resultKindOf(name);
            if (reading.depth === 2 && name === 'suite')
                throw new Error('it is no test report of a known format');
            if (kind)
                reading.result = openResult(kind, attributes, reading.depth);
            else if (!test && isSuiteElement(name))
                openSuite(reading, name, attributes);
        },
        text(text) {
            const result = reading.result;
            if (result && result.text.length < MAX_COLLECTED)
                result.text += text.slice(0, MAX_COLLECTED);
        },
        close(name) {
            if (reading.result?.depth === reading.depth)
                closeResult(reading, reading.result);
            else if (name === 'testcase' && reading.test)
                closeCase(reading, reading.test);
            else if (!reading.test && !reading.result && isSuiteElement(name))
                closeSuite(reading);
            reading.depth--;
        }
    };
}
function isSuiteElement(name) {
    return name === 'testsuite' || name === 'testsuites';
}
function openSuite(reading, element, attributes) {
    const name = (0,xml_text/* attributeOf */.w)(attributes, 'name') ?? '';
    const file = (0,xml_text/* attributeOf */.w)(attributes, 'file') ?? (0,xml_text/* attributeOf */.w)(attributes, 'filepath');
    if (reading.depth <= 2 && (name === 'pytest' || name === 'pytest tests'))
        reading.pytest = true;
    if (reading.depth === 1)
        reading.hasRunId = element === 'testsuites' && (0,xml_text/* attributeOf */.w)(attributes, 'id') !== null;
    const host = (0,xml_text/* attributeOf */.w)(attributes, 'hostname');
    const tally = startTally((0,cut_text/* cutText */.I)(name, 100), attributes);
    reading.path = null;
    reading.suites.push({ name, file, host, tally, isSuite: element === 'testsuite' });
}
function closeSuite(reading) {
    reading.path = null;
    const suite = reading.suites.pop();
    if (!suite)
        return;
    const missing = shortfall(suite.tally, reading.pytest);
    if (missing !== null && !reading.defects.some(defect => defect.startsWith('suite ')))
        reading.defects.push(missing);
    const parent = reading.suites.at(-1);
    if (parent)
        addTally(parent.tally, suite.tally);
}
function openResult(kind, attributes, depth) {
    const type = (0,xml_text/* attributeOf */.w)(attributes, 'type') ?? '';
    return { kind, type, message: ((0,xml_text/* attributeOf */.w)(attributes, 'message') ?? '').slice(0, MAX_COLLECTED), text: '', depth };
}
function closeResult(reading, result) {
    reading.result = null;
    const tally = reading.suites.at(-1)?.tally;
    if (tally && result.kind !== 'skipped')
        tally.failing++;
    if (tally && (result.kind === 'retried' || result.kind === 'flaky'))
        tally.tests++;
    if (reading.test) {
        reading.test.results ??= [];
        reading.test.results.push(result);
    }
    else if (result.kind === 'failure' || result.kind === 'error') {
        if (tally)
            tally.tests++;
        const suite = reading.suites.findLast(one => one.file !== null || one.name !== '');
        const message = reading.clean.message(`${result.message}\n${result.text}`) ?? 'no message';
        const file = reading.clean.file(suite?.file ?? suite?.name ?? null) ?? 'a suite the report does not name';
        reading.loadErrors.push({ file, message });
    }
}
function closeCase(reading, open) {
    reading.test = null;
    if (++reading.cases > part/* MAX_CASES */.fG)
        throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
    const test = caseOf(reading, open);
    const finding = readJunitCase(test, reading.placeOf(test), reading.clean);
    const tally = reading.suites.at(-1)?.tally;
    if (isLoadError(finding))
        reading.loadErrors.push(finding);
    else
        reading.keep(finding);
    if (!tally)
        return;
    tally.tests++;
    if (isLoadError(finding))
        return;
    if (finding.state === 'skipped')
        tally.skipped++;
    if (finding.state === 'failed' && open.results === null)
        tally.failing++;
}
function caseOf(reading, { attributes, results }) {
    const classname = (0,xml_text/* attributeOf */.w)(attributes, 'classname') ?? (0,xml_text/* attributeOf */.w)(attributes, 'class') ?? '';
    return {
        name: (0,xml_text/* attributeOf */.w)(attributes, 'name') ?? '',
        classname,
        file: (0,xml_text/* attributeOf */.w)(attributes, 'file') ?? (0,xml_text/* attributeOf */.w)(attributes, 'filepath'),
        statuses: statusesOf(attributes),
        time: (0,xml_text/* attributeOf */.w)(attributes, 'time'),
        results: results ?? NO_RESULTS,
        suites: (reading.path ??= reading.suites.filter(suite => suite.isSuite)),
        pytest: reading.pytest,
        playwright: reading.hasRunId && reading.suites.at(-1)?.name === classname
    };
}
const NONE = [];
function statusesOf(attributes) {
    const [status, result] = [(0,xml_text/* attributeOf */.w)(attributes, 'status'), (0,xml_text/* attributeOf */.w)(attributes, 'result')];
    if (status === null && result === null)
        return NONE;
    return [status, result].map(one => (one ?? '').toLowerCase());
}

;// CONCATENATED MODULE: ./lib/compare/text/xml-elements.js

const xml_elements_MAX_COLLECTED = 10_000;
function onElements(handlers) {
    const open = [];
    const parentOf = () => open.at(-2)?.name ?? '';
    return {
        open(name, attributes) {
            const handler = handlers.get(name);
            open.push({ name, handler, text: '' });
            handler?.open?.(xml_elements_readerOf(attributes), parentOf());
        },
        text(text) {
            const element = open.at(-1);
            if (element?.handler?.close && element.text.length < xml_elements_MAX_COLLECTED)
                element.text += text.slice(0, xml_elements_MAX_COLLECTED);
        },
        close() {
            const element = open.at(-1);
            element?.handler?.close?.(element.text, parentOf());
            open.pop();
        }
    };
}
function xml_elements_readerOf(attributes) {
    return name => (0,xml_text/* attributeOf */.w)(attributes, name);
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/dotnet-names.js
function splitFullName(fullName) {
    const end = fullName.search(/[(<"]/);
    const head = end < 0 ? fullName : fullName.slice(0, end);
    const dot = head.lastIndexOf('.');
    return dot < 0 ? { classname: '', name: fullName } : { classname: fullName.slice(0, dot), name: fullName.slice(dot + 1) };
}
function withoutClass(name, classname) {
    return classname !== '' && name.startsWith(`${classname}.`) ? name.slice(classname.length + 1) : name;
}
function withoutAssembly(typeName) {
    const comma = typeName.indexOf(',');
    return (comma < 0 ? typeName : typeName.slice(0, comma)).trim();
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/nunit.js






const nunit_STATES = new Map([
    ['Passed', 'passed'],
    ['Success', 'passed'],
    ['Warning', 'passed'],
    ['Failed', 'failed'],
    ['Failure', 'failed'],
    ['Skipped', 'skipped'],
    ['Ignored', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Explicit', 'skipped'],
    ['NotRunnable', 'skipped'],
    ['Error', 'error'],
    ['Cancelled', 'error']
]);
function readNunit(clean) {
    const claims = { tests: null, failed: null };
    const reading = { clean, cases: [], loadErrors: [], suites: [], test: null, claims };
    return { listener: onElements(handlersOf(reading)), finish: () => nunit_finish(reading) };
}
function handlersOf(reading) {
    return new Map([
        ['test-run', { open: attribute => (reading.claims = claimsOf(attribute, 'total', ['failed'])) }],
        ['test-results', { open: attribute => (reading.claims = claimsOf(attribute, 'total', ['errors', 'failures'])) }],
        [
            'test-suite',
            {
                open: attribute => {
                    nunit_openSuite(reading, attribute);
                },
                close: () => {
                    nunit_closeSuite(reading);
                }
            }
        ],
        [
            'test-case',
            {
                open: attribute => {
                    reading.test = { attribute, message: '', hasFailure: false };
                },
                close: () => {
                    nunit_closeCase(reading);
                }
            }
        ],
        [
            'failure',
            {
                open: () => {
                    markFailure(reading);
                }
            }
        ],
        [
            'message',
            {
                close: (text, parent) => {
                    nunit_takeMessage(reading, text, parent);
                }
            }
        ],
        [
            'stack-trace',
            {
                close: (text, parent) => {
                    nunit_takeMessage(reading, text, parent);
                }
            }
        ]
    ]);
}
function claimsOf(attribute, total, failed) {
    const counts = failed.map(name => parseCount(attribute(name))).filter(count => count !== null);
    return {
        tests: parseCount(attribute(total)),
        failed: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
    };
}
function nunit_openSuite(reading, attribute) {
    const name = attribute('fullname') ?? attribute('name') ?? '';
    const fails = (0,part/* isFailing */.DI)(nunit_stateOf(attribute)) && attribute('site') !== 'Parent';
    reading.suites.push({ name, isFailing: fails, failing: 0, message: '' });
}
function nunit_closeSuite(reading) {
    const suite = reading.suites.pop();
    if (!suite)
        return;
    if (suite.isFailing && suite.failing === 0) {
        reading.loadErrors.push((0,test_case/* loadError */.Hj)(suite.name, suite.message, reading.clean));
        suite.failing++;
    }
    const parent = reading.suites.at(-1);
    if (parent)
        parent.failing += suite.failing;
}
function nunit_closeCase(reading) {
    const { test, clean, suites } = reading;
    if (test === null)
        return;
    reading.test = null;
    if (reading.cases.length >= part/* MAX_CASES */.fG)
        throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
    const { attribute, message, hasFailure } = test;
    const told = nunit_stateOf(attribute);
    const state = told === 'passed' && hasFailure && attribute('result') === null ? 'failed' : told;
    const time = attribute('duration') ?? attribute('time');
    reading.cases.push((0,test_case/* testCase */.DH)({ ...namesOf(attribute), state, milliseconds: parseSeconds(time), message }, clean));
    const suite = suites.at(-1);
    if (suite && (0,part/* isFailing */.DI)(state))
        suite.failing++;
}
function namesOf(attribute) {
    const name = attribute('name') ?? '';
    const classname = attribute('classname');
    if (classname !== null)
        return { suite: [classname], name: withoutClass(name, classname) };
    const fullName = attribute('fullname') ?? name;
    const split = splitFullName(fullName);
    return { suite: [split.classname], name: split.name };
}
function nunit_stateOf(attribute) {
    const result = attribute('result');
    if (result !== null) {
        const label = attribute('label') ?? '';
        return result === 'Failed' && label !== '' ? 'error' : (nunit_STATES.get(result) ?? 'error');
    }
    if (attribute('executed') === 'False')
        return 'skipped';
    return attribute('success') === 'False' ? 'failed' : 'passed';
}
function markFailure({ test }) {
    if (test !== null)
        test.hasFailure = true;
}
function nunit_takeMessage({ test, suites }, text, parent) {
    const owner = test ?? suites.at(-1);
    if (owner && (parent === 'failure' || parent === 'reason'))
        owner.message += `${text}\n`;
}
function nunit_finish({ cases, loadErrors, claims }) {
    return { format: 'nunit', cases, loadErrors, defects: shortfalls(claims, cases, loadErrors) };
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/robot.js




const robot_STATES = new Map([
    ['PASS', 'passed'],
    ['FAIL', 'failed'],
    ['SKIP', 'skipped'],
    ['NOT RUN', 'skipped']
]);
function readRobot(clean) {
    const reading = { clean, cases: [], loadErrors: [], suites: [], test: null, claims: null };
    return { listener: onElements(robot_handlersOf(reading)), finish: () => robot_finish(reading) };
}
function robot_handlersOf(reading) {
    let level = '';
    const suite = {
        open: attribute => reading.suites.push({ name: attribute('name') ?? '', source: attribute('source') }),
        close: () => reading.suites.pop()
    };
    const test = {
        open: attribute => (reading.test = { name: attribute('name') ?? '', status: null, message: '' }),
        close: () => {
            closeTest(reading);
        }
    };
    const status = {
        open: (attribute, parent) => {
            if (reading.test && parent === 'test')
                reading.test.status = attribute;
        },
        close: (text, parent) => {
            if (reading.test && parent === 'test')
                reading.test.message = text;
        }
    };
    const message = {
        open: attribute => (level = attribute('level') ?? ''),
        close: (text, parent) => {
            if (parent === 'errors' && level === 'ERROR')
                takeError(reading, text);
        }
    };
    const stat = {
        open: (attribute, parent) => {
            if (parent === 'total')
                reading.claims ??= robot_claimsOf(attribute);
        },
        close: (text, parent) => {
            if (parent === 'total' && text.trim() === 'Critical Tests')
                reading.claims = null;
        }
    };
    return new Map([
        ['suite', suite],
        ['test', test],
        ['status', status],
        ['msg', message],
        ['stat', stat]
    ]);
}
function robot_claimsOf(attribute) {
    const count = (name) => parseCount(attribute(name)) ?? 0;
    return { passed: count('pass'), failed: count('fail'), skipped: count('skip') };
}
function closeTest(reading) {
    const { test, clean, suites, cases } = reading;
    if (test === null)
        return;
    reading.test = null;
    if (cases.length >= part/* MAX_CASES */.fG)
        throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
    cases.push((0,test_case/* testCase */.DH)({
        file: suites.findLast(({ source }) => source !== null)?.source ?? null,
        suite: suites.map(({ name }) => name),
        name: test.name,
        state: robot_STATES.get(test.status?.('status') ?? '') ?? 'error',
        milliseconds: robot_durationOf(test.status),
        message: test.message
    }, clean));
}
function robot_durationOf(status) {
    const elapsed = status?.('elapsed') ?? null;
    if (elapsed !== null)
        return parseSeconds(elapsed);
    const [from, to] = [timeOf(status?.('starttime') ?? ''), timeOf(status?.('endtime') ?? '')];
    return from === null || to === null ? null : to - from;
}
function timeOf(text) {
    const time = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{3})$/.exec(text);
    return time ? Date.parse(`${time[1] ?? ''}-${time[2] ?? ''}-${time[3] ?? ''}T${time[4] ?? ''}Z`) : null;
}
function takeError({ loadErrors, clean }, text) {
    const file = /^Parsing '([^']+)' failed/.exec(text);
    if (file)
        loadErrors.push((0,test_case/* loadError */.Hj)(file[1] ?? null, text, clean));
}
function robot_finish({ cases, loadErrors, claims }) {
    const defects = [];
    if (claims === null)
        defects.push('it has no statistics');
    else {
        const total = claims.passed + claims.failed + claims.skipped;
        if (total > cases.length)
            defects.push(`it claims ${total} tests and holds ${cases.length}`);
        const failing = (0,part/* countFailing */.aO)(cases);
        if (claims.failed > failing)
            defects.push(`it claims ${claims.failed} failed tests and shows ${failing}`);
    }
    return { format: 'robot', cases, loadErrors, defects };
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/testng.js




const testng_STATES = new Map([
    ['PASS', 'passed'],
    ['FAIL', 'failed'],
    ['SKIP', 'skipped']
]);
function readTestng(clean) {
    const reading = {
        clean,
        cases: [],
        loadErrors: [],
        retried: new Set(),
        group: '',
        classname: '',
        method: null,
        failed: null
    };
    return { listener: onElements(testng_handlersOf(reading)), finish: () => testng_finish(reading) };
}
function testng_handlersOf(reading) {
    const message = {
        close: (text, parent) => {
            if (reading.method && parent === 'exception')
                reading.method.message += `${text.trim()}\n`;
        }
    };
    const method = {
        open: attribute => (reading.method = { attribute, parameters: [], message: '' }),
        close: () => {
            closeMethod(reading);
        }
    };
    return new Map([
        ['testng-results', { open: attribute => (reading.failed = parseCount(attribute('failed'))) }],
        ['test', { open: attribute => (reading.group = attribute('name') ?? '') }],
        ['class', { open: attribute => (reading.classname = attribute('name') ?? '') }],
        ['test-method', method],
        ['value', { close: text => reading.method?.parameters.push(text.trim()) }],
        ['message', message],
        ['full-stacktrace', message]
    ]);
}
function closeMethod(reading) {
    const { method, clean, classname, group, cases } = reading;
    if (method === null)
        return;
    reading.method = null;
    const { attribute, parameters, message } = method;
    const state = testng_STATES.get(attribute('status') ?? '') ?? 'error';
    if (attribute('is-config') === 'true') {
        if (state === 'failed')
            reading.loadErrors.push((0,test_case/* loadError */.Hj)(classname, message, clean));
        return;
    }
    const name = `${attribute('name') ?? ''}${parameters.length === 0 ? '' : `(${parameters.join(', ')})`}`;
    const key = JSON.stringify([group, classname, name]);
    if (attribute('retried') === 'true') {
        reading.retried.add(key);
        return;
    }
    if (cases.length >= part/* MAX_CASES */.fG)
        throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
    const milliseconds = parseCount(attribute('duration-ms'));
    const flaky = state === 'passed' && reading.retried.has(key);
    cases.push((0,test_case/* testCase */.DH)({ suite: [group, classname], name, state, milliseconds, message, flaky }, clean));
}
function testng_finish({ cases, loadErrors, failed }) {
    const isSilent = (failed ?? 0) > 0 && (0,part/* countFailing */.aO)(cases) + loadErrors.length === 0;
    return {
        format: 'testng',
        cases,
        loadErrors,
        defects: isSilent ? [`it claims ${failed} failed tests and shows 0`] : []
    };
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/trx.js






const trx_STATES = new Map([
    ['Passed', 'passed'],
    ['Warning', 'passed'],
    ['Completed', 'passed'],
    ['PassedButRunAborted', 'passed'],
    ['Failed', 'failed'],
    ['NotExecuted', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Pending', 'skipped'],
    ['NotRunnable', 'skipped']
]);
function readTrx(clean) {
    const reading = { results: [], open: [], classes: new Map(), problems: [], definition: '', summary: null };
    return { listener: onElements(trx_handlersOf(reading)), finish: () => trx_finish(reading, clean) };
}
function trx_handlersOf(reading) {
    const result = {
        open: attribute => {
            const opened = trx_openResult(attribute);
            const siblings = reading.open.at(-1)?.rows ?? reading.results;
            if (siblings.length >= part/* MAX_CASES */.fG)
                throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
            siblings.push(opened);
            reading.open.push(opened);
        },
        close: () => reading.open.pop()
    };
    return new Map([
        ['UnitTestResult', result],
        ['TestResultAggregation', result],
        [
            'Message',
            {
                close: (text, parent) => {
                    trx_takeMessage(reading, text, parent);
                }
            }
        ],
        [
            'StackTrace',
            {
                close: (text, parent) => {
                    trx_takeMessage(reading, text, parent);
                }
            }
        ],
        ['UnitTest', { open: attribute => (reading.definition = attribute('id') ?? '') }],
        [
            'TestMethod',
            { open: attribute => reading.classes.set(reading.definition, withoutAssembly(attribute('className') ?? '')) }
        ],
        [
            'ResultSummary',
            { open: attribute => (reading.summary = { outcome: attribute('outcome') ?? '', total: null, failed: null }) }
        ],
        [
            'Counters',
            {
                open: attribute => {
                    readCounters(reading, attribute);
                }
            }
        ],
        ['RunInfo', { open: attribute => reading.problems.push({ outcome: attribute('outcome') ?? '', text: '' }) }],
        [
            'Text',
            {
                close: (text, parent) => {
                    takeProblem(reading, text, parent);
                }
            }
        ]
    ]);
}
function trx_openResult(attribute) {
    return {
        testId: attribute('testId') ?? '',
        name: attribute('testName') ?? '',
        outcome: attribute('outcome') ?? 'Error',
        duration: attribute('duration'),
        message: { text: '' },
        rows: []
    };
}
function trx_takeMessage({ open }, text, parent) {
    const result = open.at(-1);
    if (result && parent === 'ErrorInfo')
        result.message.text += `${text}\n`;
}
function takeProblem({ problems }, text, parent) {
    const problem = problems.at(-1);
    if (problem && parent === 'RunInfo')
        problem.text = text;
}
function readCounters({ summary }, attribute) {
    if (summary === null)
        return;
    summary.total = parseCount(attribute('total'));
    summary.failed = parseCount(attribute('failed'));
}
function trx_finish(reading, clean) {
    const { results, summary } = reading;
    if (results.length === 0 && summary === null)
        return (0,part/* unreadable */.O$)('it is XML, but no test report of a known format');
    const cases = results.flatMap(result => trx_casesOf(result, reading, clean));
    const errors = reading.problems.filter(isProblem);
    const loadErrors = errors.slice(0, 1).map(({ text }) => (0,test_case/* loadError */.Hj)(null, text, clean));
    return { format: 'trx', cases, loadErrors, defects: trx_defectsOf(reading, cases, loadErrors) };
}
function isProblem({ outcome, text }) {
    return (outcome === 'Error' || outcome === 'Aborted') && !/\[FAIL\]\s*$|^Exit code indicates failure: '2'/.test(text);
}
function trx_casesOf(result, reading, clean) {
    const rows = result.rows.flatMap(row => trx_casesOf(row, reading, clean));
    const own = ownCase(result, reading, clean);
    if (rows.length === 0)
        return [own];
    return (0,part/* isFailing */.DI)(own.state) && (0,part/* countFailing */.aO)(rows) === 0 ? [...rows, own] : rows;
}
function ownCase({ testId, name, outcome, duration, message }, reading, clean) {
    const known = reading.classes.get(testId) ?? '';
    const split = known === '' ? splitFullName(name) : { classname: known, name: withoutClass(name, known) };
    const state = trx_STATES.get(outcome) ?? 'error';
    const told = message.text === '' && state === 'error' ? `outcome ${outcome}` : message.text;
    return (0,test_case/* testCase */.DH)({ suite: [split.classname], name: split.name, state, milliseconds: parseTimeSpan(duration), message: told }, clean);
}
function trx_defectsOf({ summary }, cases, loadErrors) {
    if (summary === null)
        return ['it has no summary'];
    const { outcome, total, failed } = summary;
    const isSilent = (0,part/* countFailing */.aO)(cases) + loadErrors.length === 0;
    return [
        ...(['Aborted', 'Timeout', 'Disconnected'].includes(outcome) ? [`the run was ended: ${outcome}`] : []),
        ...(isSilent && ['Failed', 'Error'].includes(outcome) ? ['it says the run failed and shows no failure'] : []),
        ...shortfalls({ tests: total, failed }, cases, loadErrors)
    ];
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/xunit-net.js






const xunit_net_STATES = new Map([
    ['Pass', 'passed'],
    ['Fail', 'failed'],
    ['Skip', 'skipped'],
    ['NotRun', 'skipped']
]);
function readXunitNet(clean) {
    const reading = {
        clean,
        cases: [],
        loadErrors: [],
        assembly: '',
        test: null,
        error: null,
        message: '',
        tests: 0,
        failed: 0,
        errors: 0
    };
    return { listener: onElements(xunit_net_handlersOf(reading)), finish: () => xunit_net_finish(reading) };
}
function xunit_net_handlersOf(reading) {
    const message = {
        close: (text, parent) => {
            if (parent === 'failure')
                reading.message += `${text}\n`;
        }
    };
    const error = {
        open: attribute => {
            reading.error = [attribute('type'), attribute('name')].filter(part => part !== null && part !== '').join(' ');
            reading.message = '';
        },
        close: () => {
            closeError(reading);
        }
    };
    const test = {
        open: attribute => {
            reading.test = attribute;
            reading.message = '';
        },
        close: () => {
            xunit_net_closeTest(reading);
        }
    };
    return new Map([
        [
            'assembly',
            {
                open: attribute => {
                    openAssembly(reading, attribute);
                }
            }
        ],
        ['test', test],
        ['error', error],
        ['message', message],
        ['stack-trace', message],
        ['reason', { close: text => (reading.message = text) }]
    ]);
}
function openAssembly(reading, attribute) {
    const name = (attribute('name') ?? '').replaceAll('\\', '/');
    reading.assembly = name.slice(name.lastIndexOf('/') + 1);
    reading.tests += parseCount(attribute('total')) ?? 0;
    reading.failed += parseCount(attribute('failed')) ?? 0;
    reading.errors += parseCount(attribute('errors')) ?? 0;
}
function xunit_net_closeTest(reading) {
    const { test: attribute, clean, cases, message } = reading;
    if (attribute === null)
        return;
    reading.test = null;
    if (cases.length >= part/* MAX_CASES */.fG)
        throw new Error(`over ${part/* MAX_CASES */.fG} test cases`);
    const type = attribute('type') ?? '';
    cases.push((0,test_case/* testCase */.DH)({
        file: attribute('source-file'),
        suite: [type],
        name: withoutClass(attribute('name') ?? attribute('method') ?? '', type),
        state: xunit_net_STATES.get(attribute('result') ?? '') ?? 'error',
        milliseconds: parseSeconds(attribute('time')),
        message
    }, clean));
}
function closeError(reading) {
    const { assembly, error, message, clean } = reading;
    if (error === null)
        return;
    reading.error = null;
    reading.loadErrors.push((0,test_case/* loadError */.Hj)(assembly, `${error}\n${message}`, clean));
}
function xunit_net_finish({ cases, loadErrors, tests, failed, errors }) {
    const defects = [
        ...shortfalls({ tests, failed }, cases, loadErrors),
        ...(errors > loadErrors.length
            ? [`it claims ${errors} errors around the tests and names ${loadErrors.length}`]
            : [])
    ];
    return { format: 'xunit.net', cases, loadErrors, defects };
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/xml-report.js








const xml_report_READERS = new Map([
    ['testsuites', readJunit],
    ['testsuite', readJunit],
    ['TestRun', readTrx],
    ['test-run', readNunit],
    ['test-results', readNunit],
    ['assemblies', readXunitNet],
    ['assembly', readXunitNet],
    ['testng-results', readTestng],
    ['robot', readRobot]
]);
function readXmlReport(text, clean, keep) {
    let reading = null;
    const listener = {
        open(name, attributes) {
            reading = beginReading(name, clean, keep);
            reading.listener.open(name, attributes);
            Object.assign(listener, reading.listener);
        },
        text() {
        },
        close() {
        }
    };
    const problem = (0,xml_text/* readXmlText */.h)(text, listener);
    const part = finishReading(reading);
    return problem === null ? part : { ...part, defects: [...part.defects, `not whole XML (${(0,cut_text/* cutText */.I)(problem, 200)})`] };
}
function beginReading(root, clean, keep) {
    const reader = xml_report_READERS.get(root);
    if (reader === undefined)
        throw new Error(`<${(0,cut_text/* cutText */.I)(root, 60)}> is not the root of a known test report`);
    return reader(clean, keep);
}
function finishReading(reading) {
    return reading === null ? { format: null, cases: [], loadErrors: [], defects: [] } : reading.finish();
}

;// CONCATENATED MODULE: ./lib/compare/tests/read/recognise.js




const MAX_CHARACTERS = 256 * 1024 * 1024;
const MAX_STREAMED = 4 * MAX_CHARACTERS;
function readReport(pieces, clean, keep) {
    const { start, rest } = splitStart(pieces);
    const body = start.replace(BLANKS, '');
    if (body === '')
        return (0,part/* unreadable */.O$)('it is empty');
    if (body.startsWith('<'))
        return readXmlReport(bounded(body, rest, MAX_STREAMED), clean, keep);
    const text = [...bounded(start, rest, MAX_CHARACTERS)].join('');
    if (text.length > MAX_CHARACTERS)
        return (0,part/* unreadable */.O$)(`it is over ${MAX_CHARACTERS} characters long`);
    return readText(text, clean);
}
const BLANKS = /^[\uFEFF\s]+/;
function readText(text, clean) {
    const lines = text.replace(/^\uFEFF/, '');
    const reader = lineReaderOf(lines);
    if (reader !== null)
        return reader(lines, clean);
    const body = text.replace(BLANKS, '');
    if (body.startsWith('{') || body.startsWith('['))
        return readJsonReport(body, clean);
    return (0,part/* unreadable */.O$)('it is no test report of a known format');
}
function splitStart(pieces) {
    const rest = pieces[Symbol.iterator]();
    let start = '';
    for (let next = rest.next(); next.done !== true; next = rest.next()) {
        start += next.value;
        if (start.replace(BLANKS, '') !== '' || start.length > MAX_CHARACTERS)
            break;
    }
    return { start, rest };
}
function* bounded(start, rest, longest) {
    yield start;
    let length = start.length;
    for (let next = rest.next(); next.done !== true && length <= longest; next = rest.next()) {
        length += next.value.length;
        yield next.value;
    }
}

// EXTERNAL MODULE: ./lib/compare/tests/table/test-run.js
var test_run = __webpack_require__(98824);
// EXTERNAL MODULE: ./lib/compare/tests/table/test-store.js + 1 modules
var test_store = __webpack_require__(55095);
;// CONCATENATED MODULE: ./lib/compare/tests/read-test-reports.js








const MAX_DEFECTS = 50;
function readTestReports(files, root) {
    return (0,test_run/* reportOf */.E)(readTestRun(files, root, (0,test_store/* testStore */.u)()));
}
function readTestRun(files, root, store) {
    const clean = (0,clean_text/* cleanerFor */.u)(root);
    const table = (0,test_table/* testTable */.b6)(store);
    const keep = (test) => {
        (0,test_table/* addCase */.qK)(table, test);
    };
    const read = files
        .toSorted((a, b) => byText(a.path, b.path))
        .map(file => {
        const { path } = file;
        const start = table.size;
        const part = readReport(piecesOf(file), clean, keep);
        part.cases.forEach(keep);
        return { path, part, rows: rowsOf(path, part, start, table.size) };
    });
    mergeParts(table, read.map(({ rows }) => rows));
    const defects = read.flatMap(({ path, part }) => part.defects.map(defect => `${(0,cut_text/* cutText */.I)(path, 200)}: ${(0,cut_text/* cutText */.I)(defect, 400)}`));
    const parts = read.map(({ part }) => part);
    return {
        format: formatOf(parts),
        table,
        loadErrors: mergeLoadErrors(parts),
        defects: files.length === 0 ? ['no report file was written'] : read_test_reports_bounded(defects)
    };
}
function rowsOf(path, { format, hasUniqueNames }, start, end) {
    return { path, format, start, end, hasUniqueNames: hasUniqueNames ?? false };
}
function formatOf(parts) {
    const formats = new Set(parts.map(part => part.format).filter(format => format !== null));
    const [only] = formats;
    return formats.size === 1 && only !== undefined ? only : 'mixed';
}
function mergeLoadErrors(parts) {
    const byFile = new Map();
    for (const error of parts.flatMap(part => part.loadErrors))
        if (!byFile.has(error.file))
            byFile.set(error.file, error);
    return [...byFile.values()];
}
function read_test_reports_bounded(defects) {
    if (defects.length <= MAX_DEFECTS)
        return defects;
    return [...defects.slice(0, MAX_DEFECTS), `and ${defects.length - MAX_DEFECTS} more defects`];
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/compare/readers-version.js
const READERS_VERSION = 2;

// EXTERNAL MODULE: ./lib/compare/security/read-security-reports.js + 19 modules
var read_security_reports = __webpack_require__(54799);
;// CONCATENATED MODULE: ./lib/compare/security/scan-facts.js

function readScanFacts(files, root) {
    const { scans, defects } = (0,read_security_reports/* readSecurityReports */.M)(files, root);
    const open = scans.flatMap(({ findings }) => findings.filter(finding => finding.kind === 'dependency' || finding.standing === 'open'));
    return { findings: open.length, defects };
}

// EXTERNAL MODULE: ./lib/compare/tests/test-signals.js
var test_signals = __webpack_require__(28029);
;// CONCATENATED MODULE: ./lib/pipeline/probe-setup.js





function probeSetup(config) {
    const { gates, reports, environment, reportDir, keep } = config;
    const memo = config.memo ? { readers: READERS_VERSION } : null;
    const judging = { readTests: readTestReports, readScans: readScanFacts, judge: gate_outcome/* judgeGate */.$U, signals: test_signals/* testSignals */.o };
    return { gates, reports, environment, reportDir, keep, memo, ...judging };
}


/***/ }),

/***/ 14130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ refuseTampering)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);

function refuseTampering({ id, candidates }, { tampered }) {
    const files = tampered?.() ?? [];
    if (files.length === 0)
        return;
    const who = candidates.length === 0 ? 'the base' : candidates.join(' + ');
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`a command of ${id} (${who}) wrote to the runner's own files (${files.join(', ')}), which were put back`, 'Do not trust this job; look for what does it, and run again without it');
}


/***/ }),

/***/ 64800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ liveLines)
/* harmony export */ });
const MOST_LINES = 20_000;
const MOST_CHARACTERS = 4 * 1024 * 1024;
function liveLines(show) {
    let lines = 0;
    let characters = 0;
    return line => {
        if (lines > MOST_LINES || characters > MOST_CHARACTERS)
            return;
        lines++;
        characters += line.length;
        const last = lines > MOST_LINES || characters > MOST_CHARACTERS;
        show(last ? '[too much output to show: the rest is in the log file]' : line);
    };
}


/***/ }),

/***/ 83199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w6: () => (/* binding */ digestMachine),
  D2: () => (/* binding */ keepForLater),
  JD: () => (/* binding */ openProbeMemo),
  Th: () => (/* binding */ openProbeResults)
});

// EXTERNAL MODULE: ./lib/domain/earlier-run.js
var earlier_run = __webpack_require__(43852);
// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(91032);
// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(21024);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/domain/parse-json.js
var parse_json = __webpack_require__(14814);
;// CONCATENATED MODULE: ./lib/probe/evidence.js




const COPY = /^\d{3,6}-[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;
const SIGNAL = /^SIG[A-Z0-9]{1,20}$/;
const RUN = /^[A-Za-z0-9-]{1,100}$/;
const PROBE = /^probe-\d{1,9}$/;
const WHEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const MACHINE = /^[0-9a-f]{64}$/;
const LONGEST_PATH = 10_000;
function parseEvidence(text) {
    const value = (0,parse_json/* parseJson */.q)(text);
    const end = readEnd((0,field_of/* fieldOf */._)(value, 'end'));
    const seconds = (0,field_of/* fieldOf */._)(value, 'seconds');
    const tail = (0,field_of/* fieldOf */._)(value, 'tail');
    const root = (0,field_of/* fieldOf */._)(value, 'root');
    const missing = (0,field_of/* fieldOf */._)(value, 'missing');
    const movedHead = (0,field_of/* fieldOf */._)(value, 'movedHead');
    const shared = (0,field_of/* fieldOf */._)(value, 'shared');
    const reports = readReports((0,field_of/* fieldOf */._)(value, 'reports'));
    const source = readSource((0,field_of/* fieldOf */._)(value, 'source'));
    if (end === null || !isDuration(seconds) || typeof movedHead !== 'boolean')
        return null;
    if (typeof tail !== 'string' || typeof root !== 'string' || !isTexts(shared) || !isTexts(missing))
        return null;
    const more = readMore(value);
    if (reports === null || source === null || more === null)
        return null;
    return { end, seconds, tail, root, reports, missing, movedHead, shared, source, ...more };
}
function readMore(value) {
    const [warm, machine, on] = [(0,field_of/* fieldOf */._)(value, 'warm'), (0,field_of/* fieldOf */._)(value, 'machine'), (0,field_of/* fieldOf */._)(value, 'on')];
    if (warm !== undefined && !isTexts(warm))
        return null;
    if (machine !== undefined && !isMatching(machine, MACHINE))
        return null;
    if (on !== undefined && on !== 'same-tree' && on !== 'same-paths')
        return null;
    return {
        ...(warm === undefined ? {} : { warm }),
        ...(machine === undefined ? {} : { machine }),
        ...(on === undefined ? {} : { on })
    };
}
function readEnd(value) {
    const kind = (0,field_of/* fieldOf */._)(value, 'kind');
    const [code, signal] = [(0,field_of/* fieldOf */._)(value, 'code'), (0,field_of/* fieldOf */._)(value, 'signal')];
    const [afterSeconds, why] = [(0,field_of/* fieldOf */._)(value, 'afterSeconds'), (0,field_of/* fieldOf */._)(value, 'why')];
    if (kind === 'exited' && isCount(code) && code <= 255)
        return { kind, code };
    if (kind === 'signalled' && isMatching(signal, SIGNAL))
        return { kind, signal };
    if (kind === 'timed-out' && isDuration(afterSeconds))
        return { kind, afterSeconds };
    return kind === 'not-started' && typeof why === 'string' ? { kind, why } : null;
}
function readReports(value) {
    if (!Array.isArray(value))
        return null;
    const reports = value.map(readReport);
    const read = reports.filter(report => report !== null);
    return read.length === reports.length ? read : null;
}
function readReport(value) {
    const kind = config/* REPORT_KINDS */.tR.find(known => known === (0,field_of/* fieldOf */._)(value, 'kind'));
    const path = (0,field_of/* fieldOf */._)(value, 'path');
    const copy = (0,field_of/* fieldOf */._)(value, 'copy');
    const bytes = (0,field_of/* fieldOf */._)(value, 'bytes');
    if (kind === undefined || typeof path !== 'string' || path.length > LONGEST_PATH)
        return null;
    return isMatching(copy, COPY) && isCount(bytes) ? { kind, path, copy, bytes } : null;
}
function readSource(value) {
    const tree = (0,field_of/* fieldOf */._)(value, 'tree');
    const run = (0,field_of/* fieldOf */._)(value, 'run');
    const probe = (0,field_of/* fieldOf */._)(value, 'probe');
    const when = (0,field_of/* fieldOf */._)(value, 'when');
    if (typeof tree !== 'string' || !(0,ids/* isOid */.dH)(tree))
        return null;
    return isMatching(run, RUN) && isMatching(probe, PROBE) && isMatching(when, WHEN) ? { tree, run, probe, when } : null;
}
function isMatching(value, pattern) {
    return typeof value === 'string' && pattern.test(value);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isDuration(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
function isTexts(value) {
    return Array.isArray(value) && value.every(one => typeof one === 'string');
}

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/probe/report-harvest.js
var report_harvest = __webpack_require__(45694);
// EXTERNAL MODULE: ./lib/probe/run-gate.js
var run_gate = __webpack_require__(89415);
;// CONCATENATED MODULE: ./lib/probe/replay.js



const LOG = 'log';
async function replay({ gate, evidence, kept, on }, { probe, slug, reportDir }, judging, files) {
    const log = `logs/${probe}/${slug}.log`;
    const reports = evidence.reports.map(file => ({ ...file, copy: `logs/${probe}/reports/${slug}/${file.copy}` }));
    const places = new Map([[LOG, log], ...evidence.reports.map(({ copy }, i) => [copy, reports[i]?.copy ?? ''])]);
    for (const [name, place] of places)
        if (!(await kept.restore(name, `${reportDir}/${place}`)))
            return null;
    const texts = await readKept(reports, reportDir, files);
    if (texts === null)
        return null;
    const { end, seconds, tail, root, missing, movedHead, shared, source, warm } = evidence;
    const { tests, scans } = (0,run_gate/* readTexts */.Z7)(texts, root, judging);
    const expectsTests = [...gate.reports, ...reports].some(({ kind }) => kind === 'tests');
    const judged = judging.judge({ end, expectsTests, missingReports: missing, tests, scans });
    const { outcome, reason } = movedHead ? run_gate/* MOVED_HEAD */.vc : judged;
    const origin = on === 'this-probe' ? {} : { earlier: { on, ...source } };
    const ran = { gate: gate.name, command: gate.command, outcome, reason, end, seconds, log, tail, reports, root, tests };
    const run = { ...ran, ...(0,run_gate/* defectsOf */.iy)(scans), ...(warm === undefined ? {} : { warm }), ...origin };
    return { run, signals: (0,run_gate/* signalsOf */.B7)(run, judging), missingReports: missing, shared, movedHead, evidence };
}
async function readKept(reports, reportDir, files) {
    try {
        const texts = { tests: [], security: [] };
        for (const { kind, path, copy } of reports) {
            if ((0,report_harvest/* isJudged */.s)(kind))
                texts[kind].push({ path, text: await files.read(`${reportDir}/${copy}`) });
        }
        return texts;
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/probe/memo-entry.js

function entryOf(request, judged, { setup, ports, stamps }) {
    const { log, reports, earlier } = judged.run;
    const proof = proofOf(leftBy(judged) ?? freshEvidence(request, judged, ports));
    const machine = stamps?.madeOn == null ? {} : { machine: stamps.madeOn };
    const on = stamps === null || earlier === undefined ? {} : { on: earlier.on };
    const copies = reports.map(({ copy }) => [nameOf(copy), `${setup.reportDir}/${copy}`]);
    return {
        text: JSON.stringify({ ...proof, ...machine, ...on }),
        files: new Map([[LOG, `${setup.reportDir}/${log}`], ...copies])
    };
}
function leftBy(judged) {
    return 'evidence' in judged ? judged.evidence : null;
}
function freshEvidence({ id, tree, root }, { run, missingReports: missing, movedHead, shared }, ports) {
    const { end, seconds, tail, warm } = run;
    const reports = run.reports.map(file => ({ ...file, copy: nameOf(file.copy) }));
    const source = { tree, run: ports.runner.runId, probe: id, when: ports.clock.now() };
    return { end, seconds, tail, root, reports, missing, movedHead, shared, ...warmth({ warm }), source };
}
function proofOf(evidence) {
    const { end, seconds, tail, root, reports, missing, movedHead, shared, source } = evidence;
    return { end, seconds, tail, root, reports, missing, movedHead, shared, ...warmth(evidence), source };
}
function warmth({ warm }) {
    return warm === undefined ? {} : { warm };
}
function nameOf(copy) {
    return copy.slice(copy.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/probe/memo-key.js

const FORMAT = 2;
function memoKey({ of, gate, keep, before }, { gates, shared, machine, readers }) {
    return digestOf([
        FORMAT,
        readers,
        'tree' in of ? ['tree', of.tree, of.attempt] : ['paths', of.paths],
        definition(gate),
        before.map(definition),
        shared.map(report),
        [...new Set(gates.flatMap(one => one.reports.map(({ glob }) => glob)))].sort(),
        machine,
        ...(keep.length === 0 ? [] : [['keep', [...new Set(keep)].sort()]])
    ]);
}
function digestOf(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
function definition({ name, command, timeoutSeconds, reports }) {
    return [name, command, timeoutSeconds, reports.map(report)];
}
function report({ kind, glob }) {
    return [kind, glob];
}

// EXTERNAL MODULE: ./lib/probe/probe.js + 3 modules
var probe = __webpack_require__(76274);
// EXTERNAL MODULE: ./lib/probe/warm-folders.js
var warm_folders = __webpack_require__(57397);
;// CONCATENATED MODULE: ./lib/probe/probe-memo.js







const NOTHING = new Map();
const nothing = () => Promise.resolve(NOTHING);
function openProbeMemo(setup, ports) {
    const { memo } = ports;
    if (memo === null || setup.memo === null)
        return { recall: nothing, recallWhole: nothing, keep: () => Promise.resolve() };
    const { readers } = setup.memo;
    const { gates, reports: shared } = setup;
    let machine = null;
    return memoOver(async () => {
        const digest = await (machine ??= digestMachine(setup, memo, ports));
        const circumstances = { gates, shared, machine: digest, readers };
        return { setup, ports, memo, circumstances, takes: 'what was proved' };
    });
}
async function keepForLater(request, probed, setup, ports) {
    const { memo } = ports;
    const [machine, ...others] = new Set(probed.judged.map(one => leftBy(one)?.machine));
    if (memo === null || setup.memo === null || machine === undefined || others.length > 0)
        return;
    const circumstances = { gates: setup.gates, shared: setup.reports, machine, readers: setup.memo.readers };
    const opened = { setup, ports, memo, circumstances, takes: 'what was proved' };
    await keep(request, { probed, known: NOTHING }, opened);
}
function openProbeResults(setup, memo, ports, madeOn = null) {
    const gates = setup.gates.map(withoutPaths);
    const circumstances = { gates, shared: setup.reports, machine: 'this run', readers: 0 };
    const opened = { setup: { ...setup, gates }, ports, memo, circumstances, takes: 'everything', madeOn };
    return memoOver(() => Promise.resolve(opened));
}
function memoOver(open) {
    return {
        recall: async (request) => await recall(request, 'some', await open()),
        recallWhole: async (request) => await recall(request, 'all', await open()),
        keep: async (request, probed, known) => {
            await keep(request, { probed, known }, await open());
        }
    };
}
function withoutPaths({ name, command, timeoutSeconds, reports }) {
    return { name, command, timeoutSeconds, reports };
}
async function digestMachine(setup, memo, ports) {
    const environment = await (0,probe/* environmentOf */.p7)({ home: '', temp: '' }, setup, ports);
    const variables = Object.entries(environment).sort(([a], [b]) => (a < b ? -1 : 1));
    return digestOf([ports.machine.os, variables, await memo.tools(environment)]);
}
async function recall(request, wanted, opened) {
    const found = await findAll(request, opened);
    if (wanted === 'all' && found.length < opened.setup.gates.length)
        return NOTHING;
    const known = new Map();
    const { setup, ports } = opened;
    const slugs = (0,probe/* slugsOf */.Gf)(setup.gates);
    for (const one of found) {
        const { name } = one.gate;
        const site = { probe: request.id, slug: slugs.get(name) ?? '', reportDir: setup.reportDir };
        const on = opened.takes === 'everything' ? (one.evidence.on ?? 'this-probe') : one.on;
        const judged = await replay({ ...one, on }, site, setup, ports.files);
        if (judged === null || !(opened.takes === 'everything' || isProof(judged.run, on))) {
            await ports.files.removeFolder(`${setup.reportDir}/logs/${request.id}`);
            return NOTHING;
        }
        known.set(name, judged);
    }
    for (const { run } of known.values()) {
        const earlier = run.earlier === undefined ? '' : `, ${(0,earlier_run/* describeEarlier */.G)(run.earlier)}`;
        const text = `gate ${run.gate} on ${(0,probe/* describeSubject */.qy)(request)} (${request.id}): ${run.outcome}${earlier}: ${run.reason}`;
        ports.runner.progress({ kind: 'step', text });
    }
    return known;
}
async function findAll(request, opened) {
    const onTree = (await findOnTree(request, { opened, keep: [] })) ?? [];
    if (onTree.length === opened.setup.gates.length)
        return onTree;
    const byPaths = (await findByPaths(request, opened)) ?? [];
    if (byPaths.length > 0)
        return byPaths;
    return onTree.length > 0 ? onTree : ((await findWarm(request, opened)) ?? []);
}
function isProof({ outcome }, on) {
    return outcome === 'pass' || (outcome === 'fail' && on !== 'same-paths');
}
async function findWarm(request, opened) {
    const { keep } = opened.setup;
    return keep.length > 0 && (0,warm_folders/* mayBeWarm */.a)(request) ? await findOnTree(request, { opened, keep }) : null;
}
async function findOnTree({ tree, attempt }, { opened, keep, leftOut = new Set() }) {
    const gates = opened.setup.gates.filter(({ name }) => !leftOut.has(name));
    const found = [];
    const anew = opened.takes === 'what was proved' ? gates.findLastIndex(scans) : -1;
    for (const [i, gate] of gates.entries()) {
        if (i <= anew)
            continue;
        const one = await find({ of: { tree, attempt }, gate, keep, before: gates.slice(0, i) }, 'same-tree', opened);
        const first = found[0]?.evidence.source ?? one?.evidence.source;
        if (one?.evidence.source.tree !== tree || !isSameProbe(first, one.evidence.source))
            return null;
        found.push(one);
    }
    return found.slice(found.findLastIndex(one => isOutdated(one, opened)) + 1);
}
function scans({ reports }) {
    return reports.some(({ kind }) => kind === 'security');
}
function isOutdated({ gate, evidence }, { takes, ports }) {
    const isScan = scans(gate) || evidence.reports.some(({ kind }) => kind === 'security');
    return takes === 'what was proved' && isScan && evidence.source.run !== ports.runner.runId;
}
function isSameProbe(a, b) {
    return a?.run === b.run && a.probe === b.probe;
}
async function findByPaths(request, opened) {
    if (request.attempt > 0)
        return null;
    const found = [];
    for (const [i, gate] of opened.setup.gates.entries()) {
        const of = await pathsOf(gate, request, opened);
        const one = of === null
            ? null
            : await find({ of, gate, keep: [], before: opened.setup.gates.slice(0, i) }, 'same-paths', opened);
        if (one !== null && !isOutdated(one, opened))
            found.push(one);
    }
    if (found.length === 0)
        return null;
    if (found.length === opened.setup.gates.length)
        return found;
    const leftOut = new Set(found.map(({ gate }) => gate.name));
    const rest = await findOnTree(request, { opened, keep: [], leftOut });
    return [...found, ...(rest ?? [])];
}
async function pathsOf(gate, { tree }, { ports }) {
    if (gate.paths === undefined)
        return null;
    const paths = await ports.git.history.digest(tree, gate.paths);
    return paths === null ? null : { paths };
}
async function find(subject, on, opened) {
    const kept = await opened.memo.get(memoKey(subject, opened.circumstances));
    const evidence = kept === null ? null : parseEvidence(kept.text);
    if (kept === null || evidence === null || (evidence.warm !== undefined) !== subject.keep.length > 0)
        return null;
    return { gate: subject.gate, evidence, kept, on };
}
async function keep(request, { probed, known }, opened) {
    const { setup, memo, circumstances, takes, madeOn = null } = opened;
    if (takes !== 'everything' && probed.probe.outcome === 'broken')
        return;
    const { tree, attempt } = request;
    const ran = setup.gates.filter(({ name }) => !known.has(name));
    const isNews = ({ run }) => takes === 'everything' || run.earlier === undefined;
    for (const judged of probed.judged.filter(isNews)) {
        const gate = ran.find(({ name }) => name === judged.run.gate);
        const entry = entryOf({ ...request, root: probed.root }, judged, {
            setup,
            ports: opened.ports,
            stamps: takes === 'everything' ? { madeOn } : null
        });
        if (gate === undefined)
            continue;
        const isCold = judged.run.warm === undefined;
        const keep = isCold ? [] : setup.keep;
        const subject = { of: { tree, attempt }, gate, keep, before: ran.slice(0, ran.indexOf(gate)) };
        await memo.put(memoKey(subject, circumstances), entry);
        const of = isCold && judged.run.outcome === 'pass' ? await pathsOf(gate, request, opened) : null;
        const before = setup.gates.slice(0, setup.gates.indexOf(gate));
        if (of !== null)
            await memo.put(memoKey({ of, gate, keep: [], before }, circumstances), entry);
    }
}


/***/ }),

/***/ 76274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qy: () => (/* binding */ describeSubject),
  p7: () => (/* binding */ environmentOf),
  dy: () => (/* binding */ probe),
  Gf: () => (/* binding */ slugsOf),
  QA: () => (/* binding */ tryRemoveFolder)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
;// CONCATENATED MODULE: ./lib/probe/allowed-variables.js
const STANDARD = new Set([
    'PATH LANG LANGUAGE TERM TZ SHELL USER LOGNAME NO_COLOR LD_LIBRARY_PATH PKG_CONFIG_PATH',
    'SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE CURL_CA_BUNDLE PIP_CERT GIT_SSL_CAINFO',
    'AWS_CA_BUNDLE CARGO_HTTP_CAINFO DENO_CERT',
    'NODE_PATH NVM_DIR NVM_BIN VOLTA_HOME BUN_INSTALL PNPM_HOME COREPACK_HOME npm_config_registry NPM_CONFIG_REGISTRY',
    'npm_config_cache NPM_CONFIG_CACHE npm_config_cafile NPM_CONFIG_CAFILE npm_config_prefix NPM_CONFIG_PREFIX',
    'YARN_NPM_REGISTRY_SERVER PLAYWRIGHT_BROWSERS_PATH PUPPETEER_CACHE_DIR CYPRESS_CACHE_FOLDER CHROME_BIN',
    'VIRTUAL_ENV PYENV_ROOT PYENV_VERSION CONDA_PREFIX PYTHONUSERBASE pythonLocation Python_ROOT_DIR PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL PIP_TRUSTED_HOST PIP_CACHE_DIR UV_INDEX_URL UV_DEFAULT_INDEX UV_CACHE_DIR UV_PYTHON_INSTALL_DIR',
    'GOROOT GOPATH GOBIN GOCACHE GOMODCACHE GOPROXY GOFLAGS GOSUMDB GONOSUMDB GONOPROXY GOPRIVATE GOTOOLCHAIN',
    'CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN RUSTUP_DIST_SERVER',
    'JAVA_HOME JDK_HOME MAVEN_HOME MAVEN_OPTS GRADLE_HOME GRADLE_USER_HOME ANDROID_HOME ANDROID_SDK_ROOT',
    'ANDROID_NDK_HOME DOTNET_ROOT NUGET_PACKAGES',
    'GEM_HOME GEM_PATH RBENV_ROOT ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR SDKMAN_DIR STACK_ROOT OPAMROOT MIX_HOME HEX_HOME',
    'AGENT_TOOLSDIRECTORY RUNNER_TOOL_CACHE RUNNER_OS RUNNER_ARCH ImageOS ImageVersion'
].flatMap(line => line.split(' ')));
const PATTERNS = [
    /^LC_[A-Z]+$/,
    /^(?:JAVA_HOME|GOROOT)_[0-9_]+_[A-Za-z0-9]+$/,
    /^(?:https?|ftp|no|all)_proxy$/i
];
const SECRET = /TOKEN|SECRET|PASSW|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|_AUTH/i;
const NO_SECRET = new Set(['GOPRIVATE']);
function isStandardVariable(name) {
    return STANDARD.has(name) || PATTERNS.some(pattern => pattern.test(name));
}
function looksLikeSecret(name) {
    return !NO_SECRET.has(name) && (SECRET.test(name) || /^GITHUB_/i.test(name));
}

;// CONCATENATED MODULE: ./lib/probe/tool-homes.js
const BELOW_HOME = [
    ['ASDF_DATA_DIR', '.asdf'],
    ['BUN_INSTALL', '.bun'],
    ['CARGO_HOME', '.cargo'],
    ['COREPACK_HOME', '.cache/node/corepack'],
    ['CYPRESS_CACHE_FOLDER', '.cache/Cypress'],
    ['GOPATH', 'go'],
    ['MISE_DATA_DIR', '.local/share/mise'],
    ['NUGET_PACKAGES', '.nuget/packages'],
    ['NVM_DIR', '.nvm'],
    ['OPAMROOT', '.opam'],
    ['PLAYWRIGHT_BROWSERS_PATH', '.cache/ms-playwright'],
    ['PUPPETEER_CACHE_DIR', '.cache/puppeteer'],
    ['PYENV_ROOT', '.pyenv'],
    ['PYTHONUSERBASE', '.local'],
    ['RBENV_ROOT', '.rbenv'],
    ['RUSTUP_HOME', '.rustup'],
    ['SDKMAN_DIR', '.sdkman'],
    ['STACK_ROOT', '.stack'],
    ['UV_PYTHON_INSTALL_DIR', '.local/share/uv/python'],
    ['VOLTA_HOME', '.volta']
];
function defaultToolHomes(source) {
    const home = source['HOME']?.replace(/\/+$/, '') ?? '';
    if (!home.startsWith('/'))
        return [];
    return BELOW_HOME.map(([variable, path]) => ({ variable, path: `${home}/${path}` }));
}

;// CONCATENATED MODULE: ./lib/probe/gate-environment.js


const NEVER = /^(?:INPUT|ACTIONS)_/i;
function gateEnvironment(source, allow, folders) {
    const asked = new Set(allow);
    const environment = {};
    for (const [name, value] of Object.entries(source)) {
        if (value === undefined || NEVER.test(name))
            continue;
        if (asked.has(name) || (isStandardVariable(name) && !looksLikeSecret(name)))
            environment[name] = value;
    }
    const { home, temp, toolHomes = [] } = folders;
    for (const { variable, path } of defaultToolHomes(source)) {
        if (toolHomes.includes(path))
            environment[variable] ??= path;
    }
    return {
        ...environment,
        CI: 'true',
        HOME: home,
        XDG_CACHE_HOME: `${home}/.cache`,
        XDG_CONFIG_HOME: `${home}/.config`,
        XDG_DATA_HOME: `${home}/.local/share`,
        XDG_STATE_HOME: `${home}/.local/state`,
        TMPDIR: temp,
        TMP: temp,
        TEMP: temp
    };
}

// EXTERNAL MODULE: ./lib/probe/report-harvest.js
var report_harvest = __webpack_require__(45694);
// EXTERNAL MODULE: ./lib/probe/run-gate.js
var run_gate = __webpack_require__(89415);
// EXTERNAL MODULE: ./lib/probe/safe-names.js
var safe_names = __webpack_require__(87804);
// EXTERNAL MODULE: ./lib/probe/warm-folders.js
var warm_folders = __webpack_require__(57397);
;// CONCATENATED MODULE: ./lib/probe/probe.js








async function probe(request, setup, ports, { known = new Map(), slot = 1, attempt } = {}) {
    if (setup.gates.length === 0)
        throw new RangeError('a probe needs at least one gate');
    const started = ports.clock.seconds();
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    const open = setup.gates.filter(({ name }) => !known.has(name));
    const root = `${ports.workDir}/probe/${slot === 1 ? 'tree' : `tree-${slot}`}`;
    const keeping = {
        folders: setup.keep,
        isWarm: attempt !== undefined && (0,warm_folders/* mayBeWarm */.a)({ ...request, attempt })
    };
    const ran = open.length === 0 ? NOTHING : await runGates({ ...request, root, keeping }, open, setup, ports);
    const judged = setup.gates.flatMap(({ name }) => known.get(name) ?? ran.get(name) ?? []);
    const seconds = ports.clock.seconds() - started;
    return { probe: { ...request, ...summarise(judged, setup.reports), seconds }, judged, root };
}
const NOTHING = new Map();
async function runGates(request, gates, setup, ports) {
    const { id, root } = request;
    const subject = describeSubject(request);
    const home = `${ports.workDir}/probe/${id}-home`;
    const temp = `${ports.workDir}/probe/${id}-tmp`;
    await ports.files.makeFolder(home);
    await ports.files.makeFolder(temp);
    const environment = await environmentOf({ home, temp }, setup, ports);
    const { warm, harvester } = await openClone(request, setup, ports);
    const slugs = slugsOf(setup.gates);
    const judged = new Map();
    for (const gate of gates) {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        const slug = slugs.get(gate.name) ?? '';
        const site = { probe: id, subject, slug, root, warm, environment, reportDir: setup.reportDir };
        judged.set(gate.name, await (0,run_gate/* runGate */.Rg)(gate, { ...site, harvester, judging: setup }, ports));
    }
    for (const folder of [home, temp])
        await tryRemoveFolder(folder, ports);
    const isBroken = [...judged.values()].some(({ run }) => run.outcome === 'broken');
    if (isBroken && setup.keep.length > 0)
        await ports.git.composer.discard(root);
    return judged;
}
async function openClone(request, setup, ports) {
    const { id, root, commit, keeping } = request;
    const place = { root, reportDir: setup.reportDir, folder: `logs/${id}/reports` };
    const warm = await ports.git.composer.checkout(commit, root, keeping);
    try {
        return { warm, harvester: await (0,report_harvest/* openHarvester */.n)(place, { gates: setup.gates, shared: setup.reports }, ports.files) };
    }
    catch (error) {
        if (warm.length === 0 || !(error instanceof errors/* ToolError */.v4))
            throw error;
        await ports.git.composer.discard(root);
        return await openClone(request, setup, ports);
    }
}
function slugsOf(gates) {
    const slugs = (0,safe_names/* uniqueSlugs */.i)(gates.map(({ name }) => name));
    return new Map(gates.map(({ name }, i) => [name, slugs[i] ?? '']));
}
function describeSubject({ purpose, candidates, commit }) {
    if (purpose === 'history')
        return `${(0,ids/* shortOid */.$M)(commit)} of the base`;
    if (purpose === 'revert')
        return 'the base with a revert';
    if (candidates.length === 0)
        return 'the base';
    const shown = candidates.slice(0, 3).join(' + ');
    const all = candidates.length > 3 ? `${shown} + ${candidates.length - 3} more` : shown;
    return purpose === 'own' ? `${all} as it is` : all;
}
function summarise(judged, shared) {
    const gates = judged.map(({ run }) => run);
    const written = new Set(judged.flatMap(gate => gate.shared));
    const missingShared = [...new Set(shared.map(({ glob }) => glob))].filter(glob => !written.has(glob));
    const signals = [...judged.flatMap(gate => gate.signals), ...missingShared.map(glob => `report:${glob}`)];
    const missing = [...judged.flatMap(gate => gate.missingReports), ...missingShared];
    return {
        outcome: outcomeOf(gates, missingShared),
        signals: [...new Set(signals)].sort(),
        gates,
        missingReports: [...new Set(missing)]
    };
}
function outcomeOf(gates, missingShared) {
    if (missingShared.length > 0)
        return 'broken';
    if (gates.every(({ outcome }) => outcome === 'pass'))
        return 'pass';
    return gates.every(({ outcome }) => outcome === 'pass' || outcome === 'fail') ? 'fail' : 'broken';
}
async function environmentOf(folders, setup, ports) {
    const toolHomes = [];
    for (const { path } of defaultToolHomes(ports.environment))
        if (await ports.files.isFolder(path))
            toolHomes.push(path);
    return gateEnvironment(ports.environment, setup.environment, { ...folders, toolHomes });
}
async function tryRemoveFolder(path, { files }) {
    try {
        await files.removeFolder(path);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
    }
}


/***/ }),

/***/ 45694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ openHarvester),
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _safe_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87804);


function isJudged(kind) {
    return kind === 'tests' || kind === 'security';
}
async function openHarvester(place, declared, files) {
    const { shared } = declared;
    await clearAll([...shared, ...declared.gates.flatMap(gate => gate.reports)], place.root, files);
    const stamps = new Map();
    return {
        prepare: async (gate) => {
            await clearAll(gate.reports, place.root, files);
        },
        harvest: async (gate, slug) => {
            const basket = openBasket({ ...place, folder: `${place.folder}/${slug}` }, files);
            for (const spec of gate.reports) {
                const found = await files.find(place.root, spec.glob);
                if (found.length === 0)
                    basket.miss(spec.glob);
                for (const file of found)
                    await basket.take(spec, file);
            }
            const written = new Set();
            for (const spec of shared) {
                for (const file of await files.find(place.root, spec.glob)) {
                    if (stamps.get(file.path) !== file.stamp && (await basket.take(spec, file)))
                        written.add(spec.glob);
                }
            }
            for (const [path, stamp] of basket.stamps)
                stamps.set(path, stamp);
            return { ...basket.harvest, shared: [...written] };
        }
    };
}
async function clearAll(specs, root, files) {
    for (const glob of new Set(specs.map(spec => spec.glob)))
        await files.clear(root, glob);
}
function openBasket(place, files) {
    const copies = new Map();
    const stamps = new Map();
    const reports = [];
    const texts = { tests: [], security: [] };
    const missing = [];
    async function copyOnce(file) {
        const known = copies.get(file.path);
        if (known !== undefined)
            return known;
        stamps.set(file.path, file.stamp);
        const number = String(copies.size + 1).padStart(3, '0');
        const copy = `${place.folder}/${number}-${(0,_safe_names_js__WEBPACK_IMPORTED_MODULE_1__/* .safeName */ .j)(file.path.slice(file.path.lastIndexOf('/') + 1))}`;
        const why = await tryTo(async () => {
            await files.copy(place.root, file, `${place.reportDir}/${copy}`);
        });
        if (why !== null)
            missing.push(`${file.path} (${why})`);
        copies.set(file.path, why === null ? copy : null);
        return why === null ? copy : null;
    }
    async function readText(kind, file, copy) {
        const why = await tryTo(async () => {
            texts[kind].push({ path: file.path, text: await files.read(`${place.reportDir}/${copy}`) });
        });
        if (why !== null)
            missing.push(`${file.path} (${why})`);
    }
    return {
        harvest: { reports, texts, missing },
        stamps,
        miss: what => missing.push(what),
        take: async (spec, file) => {
            const copy = await copyOnce(file);
            if (copy === null)
                return false;
            if (reports.some(({ kind, path }) => kind === spec.kind && path === file.path))
                return true;
            reports.push({ kind: spec.kind, path: file.path, copy, bytes: file.bytes });
            if (isJudged(spec.kind))
                await readText(spec.kind, file, copy);
            return true;
        }
    };
}
async function tryTo(action) {
    try {
        await action();
        return null;
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 89415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ signalsOf),
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   iy: () => (/* binding */ defectsOf),
/* harmony export */   vc: () => (/* binding */ MOVED_HEAD),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49285);
/* harmony import */ var _live_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64800);


async function runGate(gate, site, ports) {
    const { harvester, judging, root } = site;
    const log = `logs/${site.probe}/${site.slug}.log`;
    await harvester.prepare(gate);
    const head = await readHead(root, ports);
    const { end, seconds, tail } = await runShell(gate, site, log, ports);
    const { reports, texts, missing, shared } = await harvester.harvest(gate, site.slug);
    const { tests, scans } = readTexts(texts, root, judging);
    const expectsTests = [...gate.reports, ...reports].some(({ kind }) => kind === 'tests');
    const judged = judging.judge({ end, expectsTests, missingReports: missing, tests, scans });
    const movedHead = (await readHead(root, ports)) !== head;
    const { outcome, reason } = movedHead ? MOVED_HEAD : judged;
    ports.runner.progress({ kind: 'gate-ended', gate: gate.name, text: `${outcome} in ${seconds.toFixed(1)} s: ${reason}` });
    const ran = { gate: gate.name, command: gate.command, outcome, reason, end, seconds, log, tail, reports, root, tests };
    const run = { ...ran, ...defectsOf(scans), ...(site.warm.length === 0 ? {} : { warm: site.warm }) };
    return { run, signals: signalsOf(run, judging), missingReports: missing, shared, movedHead };
}
function readTexts({ tests, security }, root, judging) {
    return {
        tests: tests.length === 0 ? null : judging.readTests(tests, root),
        scans: security.length === 0 ? null : judging.readScans(security, root)
    };
}
function defectsOf(scans) {
    return scans === null || scans.defects.length === 0 ? {} : { defects: scans.defects };
}
async function runShell({ name, command, timeoutSeconds }, { probe, subject, root, environment, reportDir }, log, { shell, runner }) {
    const onLine = (0,_live_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .liveLines */ .Y)(line => {
        runner.progress({ kind: 'gate-line', gate: name, line });
    });
    runner.progress({ kind: 'gate-started', gate: name, title: `on ${subject} (${probe})` });
    try {
        const logFile = `${reportDir}/${log}`;
        return await shell.run({ command, directory: root, environment, timeoutSeconds, logFile, onLine });
    }
    catch (error) {
        runner.progress({ kind: 'gate-ended', gate: name, text: 'stopped before its end' });
        throw error;
    }
}
const MOVED_HEAD = {
    outcome: 'broken',
    reason: 'the gate moved HEAD of the clone it ran in, so it is not known what was tested'
};
function signalsOf({ gate, outcome, tests }, { signals }) {
    if (outcome === 'pass')
        return [];
    const finer = tests === null ? [] : signals(gate, tests);
    return finer.length > 0 ? finer : [`gate:${gate}`];
}
async function readHead(root, { files }) {
    try {
        return await files.read(`${root}/.git/HEAD`);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 87804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ uniqueSlugs),
/* harmony export */   j: () => (/* binding */ safeName)
/* harmony export */ });
const LONGEST = 60;
function uniqueSlugs(texts) {
    const taken = new Set();
    return texts.map(text => {
        const plain = safeName(text);
        let slug = plain;
        for (let n = 2; taken.has(slug.toLowerCase()); n++)
            slug = `${plain}-${n}`;
        taken.add(slug.toLowerCase());
        return slug;
    });
}
function safeName(text) {
    const safe = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
    return safe.slice(-LONGEST).replace(/^[-.]+/, '') || 'unnamed';
}


/***/ }),

/***/ 57397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mayBeWarm)
/* harmony export */ });
function mayBeWarm({ purpose, attempt }) {
    return purpose === 'isolation' && attempt === 0;
}


/***/ }),

/***/ 99602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openReportFolder)
/* harmony export */ });
const IGNORE = '.gitignore';
const IGNORE_ALL = '*\n';
async function openReportFolder(reportDir, names, files) {
    for (const glob of [...names, 'logs/probe-*/**', 'logs/measure-*/**'])
        await files.clear(reportDir, glob);
    if (await holdsOnlyOurs(reportDir, files))
        await files.write(`${reportDir}/${IGNORE}`, IGNORE_ALL);
}
async function holdsOnlyOurs(reportDir, files) {
    const left = await files.find(reportDir, '**');
    if (left.some(({ path }) => path !== IGNORE))
        return false;
    return left.length === 0 || (await files.read(`${reportDir}/${IGNORE}`)) === IGNORE_ALL;
}


/***/ }),

/***/ 38405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeBlock),
/* harmony export */   S: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79740);

function codeSpan(text) {
    const line = (0,_domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (line === '')
        return '*(empty)*';
    const fence = '`'.repeat(longestRun(line, 0) + 1);
    const padding = /^`|`$|^ .*[^ ].* $/.test(line) ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
function codeBlock(text, language = 'text') {
    const lines = (0,_domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text).replace(/\n+$/, '');
    const fence = '`'.repeat(longestRun(lines, 2) + 1);
    return `${fence}${language}\n${lines}\n${fence}`;
}
function longestRun(text, atLeast) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), atLeast);
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vf: () => (/* binding */ shell),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38405);

function page(title, blocks) {
    return `${stack([`# ${title}`, ...blocks])}\n`;
}
function section(title, blocks, level = 2) {
    const body = stack(blocks);
    return body === '' ? null : `${'#'.repeat(level)} ${title}\n\n${body}`;
}
function stack(blocks) {
    return blocks.filter(block => block !== null && block !== '').join('\n\n');
}
function bullets(items) {
    return items.length === 0 ? null : items.map(item => `- ${indent(item, 2)}`).join('\n');
}
function steps(items) {
    if (items.length === 0)
        return null;
    return items.map((item, i) => `${i + 1}. ${indent(item, String(i + 1).length + 2)}`).join('\n');
}
function table(head, rows) {
    if (rows.length === 0)
        return null;
    const lines = [head, head.map(() => '---'), ...rows];
    return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
function details(summary, body) {
    return body === null || body === '' ? null : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function folded(items, limit, render) {
    const rest = items.slice(limit);
    return stack([render(items.slice(0, limit)), details(`${rest.length} more`, rest.length === 0 ? null : render(rest))]);
}
function shell(commands) {
    return commands.length === 0 ? null : (0,_escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .D)(commands.join('\n'), 'sh');
}
function indent(text, by) {
    return text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(by)}`);
}


/***/ }),

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ NOTHING),
  HL: () => (/* binding */ enumerate),
  oR: () => (/* binding */ joined),
  UU: () => (/* binding */ phrase_name),
  Dy: () => (/* binding */ names),
  cv: () => (/* binding */ say),
  cX: () => (/* binding */ toCell),
  l6: () => (/* binding */ toMarkdown),
  Ul: () => (/* binding */ toPlain),
  yw: () => (/* binding */ toTerminal)
});

// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(89740);
// EXTERNAL MODULE: ./lib/domain/visible-text.js
var visible_text = __webpack_require__(79740);
// EXTERNAL MODULE: ./lib/report/escape/markdown-code.js
var markdown_code = __webpack_require__(38405);
;// CONCATENATED MODULE: ./lib/report/escape/markdown-table.js

function cellCode(text) {
    if (!text.includes('|'))
        return (0,markdown_code/* codeSpan */.S)(text);
    const parts = text.split('|');
    return parts.map(part => (part === '' ? '' : (0,markdown_code/* codeSpan */.S)(part))).join('&#124;');
}
function cell(markdown) {
    return markdown.replace(/\s*\n\s*/g, '<br>');
}

;// CONCATENATED MODULE: ./lib/report/escape/markdown-text.js


const ACTIVE = new RegExp([
    '@[\\p{L}\\p{N}]',
    '#\\p{N}',
    '\\bGH-\\p{N}',
    '\\b[a-z][a-z0-9+.-]*:\\/\\/',
    '\\bwww\\.',
    '\\b(?:mailto|xmpp):',
    ':(?=[^:]*[a-z+-]|100:|1234:)[a-z0-9_+-]+:',
    '\\$',
    '\\b(?=[a-f]*[0-9])[0-9a-f]{7,64}\\b'
].join('|'), 'iu');
function markdownText(text) {
    return escapeStart((0,visible_text/* oneLine */.TN)(text).trim().split(/ +/).map(word).join(' '));
}
function word(text) {
    return ACTIVE.test(text) ? cellCode(text) : escapeWord(text);
}
function escapeWord(text) {
    return text
        .replace(/[\\`*[\]~]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=[#\p{L}])/gu, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/\|/g, '&#124;');
}
function escapeStart(markdown) {
    return markdown.replace(/^[-+=#>]/, '\\$&').replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}

;// CONCATENATED MODULE: ./lib/report/phrase.js





const NOTHING = [];
function phrase_name(text) {
    return [{ kind: 'name', text }];
}
function say(strings, ...values) {
    return strings.flatMap((text, i) => [{ kind: 'words', text }, ...toPieces(values[i] ?? '')]);
}
function toPieces(value) {
    if (typeof value === 'object')
        return value;
    return [{ kind: 'prose', text: String(value) }];
}
function names(list, limit = 6) {
    return enumerate(list.map(phrase_name), limit);
}
function enumerate(list, limit = 6) {
    const shown = list.length > limit ? [...list.slice(0, limit - 1), say `${list.length - limit + 1} more`] : list;
    const last = shown.at(-1);
    if (last === undefined)
        return NOTHING;
    if (shown.length === 1)
        return last;
    return say `${joined(shown.slice(0, -1), ', ')} and ${last}`;
}
function joined(list, between) {
    return list.flatMap((phrase, i) => (i === 0 ? phrase : [{ kind: 'words', text: between }, ...phrase]));
}
function toMarkdown(phrase) {
    return speak(phrase, { name: markdown_code/* codeSpan */.S, prose: markdownProse, words: text => text });
}
function toCell(phrase) {
    return cell(speak(phrase, { name: cellCode, prose: markdownProse, words: text => text }));
}
function toTerminal(phrase) {
    return speak(phrase, { name: terminal_text/* terminalLine */.tL, prose: terminalProse, words: text => text });
}
function toPlain(phrase) {
    return speak(phrase, { name: visible_text/* oneLine */.TN, prose: visible_text/* oneLine */.TN, words: text => text });
}
function speak(phrase, voice) {
    return phrase.map(piece => voice[piece.kind](piece.text)).join('');
}
function markdownProse(text) {
    return text === '' ? '' : markdownText(text);
}
function terminalProse(text) {
    return (0,terminal_text/* terminalLine */.tL)(text);
}


/***/ })

};
