export const id = 587;
export const ids = [587];
export const modules = {

/***/ 39587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFromDoor: () => (/* binding */ runFromDoor)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(49285);
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

;// CONCATENATED MODULE: ./lib/adapters/files/remove-folder.js



async function removeFolder(path) {
    if (!isPlainlyAbsolute(path)) {
        throw new errors/* ToolError */.v4(`refusing to remove ${JSON.stringify(path)}`, 'Report this: it is a mistake in this tool.');
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
    return (0,external_node_path_.isAbsolute)(path) && (0,external_node_path_.normalize)(path) === path && (0,external_node_path_.parse)(path).root !== path;
}
async function remove(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
async function makeWritable(folder) {
    try {
        await (0,promises_.chmod)(folder, 0o700);
        for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
            if (entry.isDirectory())
                await makeWritable((0,external_node_path_.join)(folder, entry.name));
        }
    }
    catch {
    }
}

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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
                await removeFolder(path);
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

;// CONCATENATED MODULE: ./lib/adapters/files/scratch-folder.js



const PREFIX = 'integration-orchestrator-';
async function makeScratchFolder(parent) {
    return await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.resolve)(parent), PREFIX));
}
async function tryRemoveScratchFolder(path) {
    if (!(0,external_node_path_.basename)(path).startsWith(PREFIX))
        return false;
    try {
        await removeFolder(path);
        return true;
    }
    catch {
        return false;
    }
}

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
    await removeFolder(aside).catch(() => undefined);
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

;// CONCATENATED MODULE: ./lib/domain/few-of.js
function fewOf(names, limit = 3) {
    const shown = names.slice(0, limit).join(', ');
    return names.length > limit ? `${shown} and ${names.length - limit} more` : shown;
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
    return new errors/* ToolError */.v4(`${fewOf(names, 5)} could not be fetched: ${why}`, 'Fetch them by hand, or run again.');
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

;// CONCATENATED MODULE: ./lib/domain/pair-up.js
function pairUp(items, answers) {
    if (items.length !== answers.length)
        throw new RangeError(`${answers.length} answers to ${items.length} questions`);
    return items.map((item, i) => [item, answers[i]]);
}

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
        ...pairUp(whole, await readManyChanges(ours.run, whole)),
        ...pairUp(narrow, await readNarrow(ours, narrow, names))
    ]);
    return tasks.map(task => found.get(task) ?? []);
}
async function wantedNames(ours, tasks, renames) {
    const lists = pairUp(tasks, await readManyNames(ours.run, tasks, renames));
    return new Map(lists.map(([task, list]) => [task, sift(list, task.touching)]));
}
async function readNarrow(ours, tasks, names) {
    const paths = [...new Set([...names.values()].flat().flatMap(({ path, oldPath }) => [oldPath, path]))];
    if (paths.length === 0)
        return tasks.map(() => []);
    const lists = pairUp(tasks, await readManyChanges(ours.run, tasks, limits(paths)));
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
        notes: gone.length === 0 ? [] : [`left out, because origin no longer has them: ${fewOf(gone, 5)}`]
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
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
const line_splitter_NEWLINE = 10;
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
            for (let at = rest.indexOf(line_splitter_NEWLINE); at !== -1; at = rest.indexOf(line_splitter_NEWLINE)) {
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
    const log = gate_output_translated(logFile, () => openBoundedLog(logFile));
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
                        gate_output_translated(logFile, () => {
                            log.write(bytes);
                        });
                        splitter.write(bytes);
                    });
                });
            }
        },
        async drain() {
            await Promise.race([Promise.all(ends), (0,external_node_timers_promises_.setTimeout)(DRAIN_MS, undefined, { ref: false })]);
            for (const stream of open)
                stream.destroy();
        },
        close(note) {
            broken.guard(() => {
                splitter.end();
            });
            broken.guard(() => {
                gate_output_translated(logFile, () => {
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
function gate_output_translated(path, action) {
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
        await (0,external_node_timers_promises_.setTimeout)(pause);
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
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

;// CONCATENATED MODULE: ./lib/adapters/system-clock.js
function systemClock() {
    return {
        now: () => new Date().toISOString(),
        seconds: () => performance.now() / 1000
    };
}

;// CONCATENATED MODULE: ./lib/collect/resolve-base.js

async function resolveBase(asked, facts, git) {
    const name = asked ?? facts.defaultBranch ?? firstKnown(facts, ['main', 'master']) ?? facts.currentBranch;
    if (name === null) {
        throw new errors/* ConfigurationError */.j1([
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
    return new errors/* ConfigurationError */.j1([
        {
            where: 'base',
            what: `there is no branch, tag or commit ${JSON.stringify(name)} here or on origin`,
            fix: here.length > 0
                ? `Branches found: ${here.join(', ')}`
                : 'The repository has no branch yet: commit something first'
        }
    ]);
}

// EXTERNAL MODULE: ./lib/config/config-path.js
var config_path = __webpack_require__(10104);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(66097);
// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(91032);
// EXTERNAL MODULE: ./lib/config/lines.js
var config_lines = __webpack_require__(91777);
;// CONCATENATED MODULE: ./lib/config/nearest.js
const nearest_LONGEST = 60;
function nearest(word, words) {
    if (word.length > nearest_LONGEST)
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

// EXTERNAL MODULE: ./lib/domain/cut-text.js
var cut_text = __webpack_require__(48062);
// EXTERNAL MODULE: ./lib/domain/visible-text.js
var visible_text = __webpack_require__(79740);
;// CONCATENATED MODULE: ./lib/config/quote.js


const quote_LONGEST = 80;
function quote(text) {
    return `'${(0,visible_text/* showInvisible */.jQ)((0,cut_text/* cutText */.I)(text, quote_LONGEST))}'`;
}
function oneOf(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

;// CONCATENATED MODULE: ./lib/config/parse-choice.js


function parseChoice(placed, allowed, complain) {
    const found = allowed.find(value => value === placed.text);
    if (found !== undefined)
        return found;
    const hint = suggest(placed.text, allowed);
    const fix = `Use ${oneOf(allowed)}${hint.startsWith('Did') ? `. ${hint}` : ''}`;
    complain({ where: placed.where, what: `${quote(placed.text)} is not an allowed value`, fix });
    return undefined;
}
function parseBoolean(placed, complain) {
    if (/^(?:true|True|TRUE)$/.test(placed.text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(placed.text))
        return false;
    complain({ where: placed.where, what: `${quote(placed.text)} is neither true nor false`, fix: 'Use true or false' });
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
    const what = name.text === '' ? 'the gate has no name' : `${quote(name.text)} cannot be a gate's name`;
    const fix = 'Use up to 64 letters, digits, spaces and . _ -, with a letter or digit at both ends';
    complain({ where: name.where, what, fix });
    return false;
}
function isGateCommand(command, gate, complain) {
    const { text, where } = command;
    const fault = (0,config_lines/* asciiTrim */.W)(text) === '' ? 'is empty' : /\0/.test(text) ? 'has a NUL character' : null;
    if (fault === null)
        return true;
    complain({ where, what: `the command of gate ${quote(gate)} ${fault}`, fix: FORM });
    return false;
}
function complainOfTwins(names, complain) {
    const seen = new Set();
    for (const { text, where } of names) {
        const key = text.toLowerCase();
        if (seen.has(key))
            complain({ where, what: `there are two gates named ${quote(text)}`, fix: 'Rename one of them' });
        seen.add(key);
    }
}
function parseGateLine(line, complain) {
    const match = /^(.*?):(?:[ \t](.*))?$/s.exec(line.text);
    if (match === null) {
        complain({ where: line.where, what: `${quote(line.text)} has no name in front of a colon and a space`, fix: FORM });
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
    const what = `${quote(text)} ${control ? 'has a control character' : "lies in git's own folder"}`;
    complain({ where, what, fix: 'Use a folder of its own, such as integration-report' });
    return undefined;
}
function parseArtifactName(placed, complain) {
    if (/^[^"<>|*?:\\/\x00-\x1f\x7f]{1,256}$/.test(placed.text))
        return placed.text;
    complain({
        where: placed.where,
        what: `${quote(placed.text)} cannot be an artifact's name`,
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
    complain({ where: placed.where, what: `${quote(placed.text)} ${fault}, so it names no branch or commit`, fix });
    return undefined;
}
function parseStagingRef(placed, complain) {
    const { text, where } = placed;
    const short = text.startsWith(BRANCHES) ? text.slice(BRANCHES.length) : text;
    const fix = 'Use a branch of its own for staging, such as integration/nightly';
    if (short.startsWith('refs/') || short === 'HEAD') {
        complain({ where, what: `${quote(text)} is not a branch`, fix });
        return undefined;
    }
    const fault = refNameFault(short);
    if (fault === null)
        return `${BRANCHES}${short}`;
    complain({ where, what: `${quote(text)} ${fault}, so git refuses it as a branch name`, fix });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/config/glob.js

const glob_LONGEST = 500;
const MOST_WILDCARDS = 12;
const MOST_BRACES = 10;
function globFault(glob) {
    if (glob.length > glob_LONGEST)
        return `is a pattern of more than ${glob_LONGEST} characters`;
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
    const hint = suggest(kind.text, config/* REPORT_KINDS */.tR);
    const fix = `Use ${oneOf(config/* REPORT_KINDS */.tR)}${hint.startsWith('Did') ? `. ${hint}` : ''}`;
    complain({ where: kind.where, what: `${quote(kind.text)} is no kind of report`, fix });
    return undefined;
}
function parseReportGlob(placed, complain) {
    const glob = placed.text.replace(/^(?:\.\/+)+/, '');
    const fault = reportGlobFault(glob);
    if (fault === null)
        return glob;
    const fix = 'Use a path below the root of the repository, such as reports/**/*.xml';
    complain({ where: placed.where, what: `${quote(placed.text)} ${fault}`, fix });
    return undefined;
}
function parseReportLine(line, complain) {
    const match = /^([^:]*):(?:[ \t](.*))?$/s.exec(line.text);
    if (match === null) {
        complain({ where: line.where, what: `${quote(line.text)} has no kind in front of a colon and a space`, fix: parse_reports_FORM });
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
    const what = `${quote(text)}: choosing branches by ${text.startsWith('label:') ? 'label' : 'plan file'} is not in this version`;
    complain({ where, what, fix: 'Use names, patterns, exclusions, pull requests such as #12, or worktrees' });
    return undefined;
}
function parsePullRequest({ text, where }, complain) {
    const number = Number(text.slice(1));
    if (number >= 1 && number <= 2 ** 31)
        return { kind: 'pull-request', raw: text, number };
    complain({ where, what: `${quote(text)} is no pull request number`, fix: 'Use # and the number, such as #12' });
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
    complain({ where, what: `${quote(glob)} ${fault}`, fix });
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
    complain({ where, what: `${quote(name)} ${fault}, so git has no branch of that name`, fix });
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
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/config/parse-environment.js

const KEPT_FROM_GATES = /^(?:(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN|ACTIONS_.*|INPUT_.*|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/;
function parseEnvironmentName(placed, complain) {
    const { text, where } = placed;
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
        const fix = text.includes('=')
            ? 'List the name alone; its value comes from the environment of the run'
            : 'Use letters, digits and _, such as NODE_ENV';
        complain({ where, what: `${quote(text)} is no name of an environment variable`, fix });
        return undefined;
    }
    if (!KEPT_FROM_GATES.test(text.toUpperCase()))
        return text;
    const what = `${quote(text)} would hand the run's own token or files to the code of the branches`;
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
            const fix = fixes.get(key) ?? suggest(key, keys);
            reader.complain({ where: keyWhere, what: `unknown key ${quote(key)} in ${thing}`, fix });
            return [];
        }
        if (seen.has(key)) {
            reader.complain({ where: keyWhere, what: `${quote(key)} stands twice in ${thing}`, fix: 'Remove one of them' });
            return [];
        }
        seen.add(key);
        return [entry];
    });
}
function readList(entry, reader, wanted) {
    const { value, where } = entry;
    if (!(0,dist/* isSeq */.oP)(value)) {
        complainOfType(reader, { thing: quote(entry.key), where, node: value, wanted });
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
    const form = { thing: quote(entry.key), where: entry.where, keys: config/* REPORT_KINDS */.tR };
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
    reader.complain({ where, what: `the gate ${quote(name)} has neither the key 'name' nor 'run'`, fix });
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








const parse_file_LARGEST = 1 << 20;
const MOST_SYNTAX_PROBLEMS = 10;
const FILE_KEYS = [
    ...config_inputs/* INPUT_NAMES */.Qh.filter(name => (0,config_inputs/* inputOf */.wg)(name).notInFile === null),
    'environment'
];
function parseFile(file, complain) {
    if (new TextEncoder().encode(file.text).length > parse_file_LARGEST) {
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
        complain({ where: origin(name), what: 'there is no such input', fix: suggest(name, config_inputs/* INPUT_NAMES */.Qh) });
    }
}
function complainOfLostFile({ inputs, origin, defaults, file }, complain) {
    const path = (0,config_lines/* asciiTrim */.W)(inputs.config ?? '');
    if (file !== null || path === '' || path === defaults.config)
        return;
    const fix = 'Commit the file to the base, or correct the path; the file of a branch is never read';
    complain({ where: origin('config'), what: `the base has no file ${quote(path)}`, fix });
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
        complain({ where, what: `${quote(short)} is the base`, fix });
    if (layer.selectors?.some(selector => selector.kind === 'name' && isStaging(selector.name))) {
        complain({ where, what: `${quote(short)} is one of the branches to integrate`, fix });
    }
}
function deepFreeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(deepFreeze);
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/analyze/conflict-draft.js
function numberConflicts(drafts) {
    const keyed = drafts.map(draft => ({ draft, key: [draft.path, ...draft.branches, draft.type].join('\0') }));
    const sorted = keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return sorted.map(({ draft }, i) => ({ id: `INT-${String(i + 1).padStart(3, '0')}`, ...draft }));
}

;// CONCATENATED MODULE: ./lib/analyze/conflict-parties.js
const NAMED_COMMITS = 3;
function withOldNames(paths, { first, second }) {
    const renamed = [...first.changes, ...second.changes].filter(({ path, oldPath }) => path !== oldPath);
    const old = renamed.filter(({ path }) => paths.includes(path)).map(({ oldPath }) => oldPath);
    return [...new Set([...paths, ...old])];
}
function changeOf({ changes }, paths) {
    for (const path of paths) {
        const change = changes.find(one => one.path === path) ?? changes.find(one => one.oldPath === path);
        if (change !== undefined)
            return change;
    }
    const isBelow = (name) => paths.some(path => path !== '' && name.startsWith(`${path}/`));
    return changes.find(one => isBelow(one.path) || isBelow(one.oldPath)) ?? null;
}
async function touchingCommits(clash, paths, collection, ports) {
    const { base } = collection;
    const headOf = (tip) => tip.author === null ? base.commit : (collection.candidates.find(({ name }) => name === tip.name)?.head ?? tip.commit);
    const [first, second] = [headOf(clash.first), headOf(clash.second)];
    const ask = async (tip, head, other) => {
        const own = paths.flatMap(path => [path, ...namesOf(changeOf(tip, [path]))]);
        const since = tip.author === null ? other : base.commit;
        return await ports.git.history.touching(since, head, [...new Set(own)], NAMED_COMMITS);
    };
    return [await ask(clash.first, first, second), await ask(clash.second, second, first)];
}
function partyOf(tip, paths, touching) {
    const change = changeOf(tip, paths);
    const [path = ''] = paths;
    const names = [...new Set(change === null ? [path] : [...namesOf(change), path])];
    const commits = names.flatMap(name => touching.get(name) ?? []);
    return {
        branch: tip.name,
        author: tip.author ?? '',
        path: change === null ? path : change.status === 'deleted' ? null : change.path,
        change: change?.status ?? 'unchanged',
        commits: distinct(commits).slice(0, NAMED_COMMITS)
    };
}
function namesOf(change) {
    return change === null ? [] : [change.path, change.oldPath];
}
function distinct(commits) {
    return [...new Map(commits.map(commit => [commit.oid, commit])).values()];
}

// EXTERNAL MODULE: ./lib/domain/shell-quote.js
var shell_quote = __webpack_require__(54003);
;// CONCATENATED MODULE: ./lib/analyze/options.js

function optionsFor(clash, baseName) {
    if (clash.first.author === null)
        return againstBase(clash.second, baseName);
    const [small, large] = size(clash.first.changes) <= size(clash.second.changes) ? [clash.first, clash.second] : [clash.second, clash.first];
    const options = [sequence(small, large), sequence(large, small), holdOut(large, small), holdOut(small, large)];
    const recommendation = `Let ${small.name} (${size(small.changes)} changed lines) land first and merge it into ${large.name} ` +
        `(${size(large.changes)} changed lines): whoever knows the larger change adapts it.`;
    return { options, recommendation };
}
function againstBase(tip, baseName) {
    return {
        options: [
            {
                title: `Bring ${tip.name} up to date`,
                effect: `Merge ${baseName} into ${tip.name}, resolve the paths named here, push; the next run takes it in.`,
                commands: mergeInto(tip.name, baseName)
            },
            {
                title: 'Take its clean commits only',
                effect: 'The strategies hybrid and cherry-pick take the commits that do not conflict and list the others.',
                commands: [`integration-orchestrator run --strategy hybrid --branches ${(0,shell_quote/* shellQuote */.Z)(tip.name)}`]
            },
            {
                title: `Leave ${tip.name} out`,
                effect: 'The other candidates land without it.',
                commands: exclude(tip.name)
            }
        ],
        recommendation: `Only ${tip.author ?? 'its author'} can say what both changes meant: bring ${tip.name} up to date.`
    };
}
function sequence(first, second) {
    return {
        title: `${first.name} first, then ${second.name}`,
        effect: `${first.name} lands as it is. ${second.author ?? 'The author'} merges it into ${second.name} and resolves there.`,
        commands: mergeInto(second.name, first.name)
    };
}
function holdOut(out, kept) {
    return {
        title: `Leave ${out.name} out`,
        effect: `${kept.name} lands with the others; ${out.name} waits for another run.`,
        commands: exclude(out.name)
    };
}
function mergeInto(branch, other) {
    return [`git checkout ${(0,shell_quote/* shellQuote */.Z)(branch)}`, `git merge ${(0,shell_quote/* shellQuote */.Z)(other)}`, 'git push'];
}
function exclude(branch) {
    return [`integration-orchestrator run --branches ${(0,shell_quote/* shellQuote */.Z)(`!${branch}`)} …`];
}
function size(changes) {
    return changes.reduce((sum, change) => sum + change.added + change.removed, 0);
}

;// CONCATENATED MODULE: ./lib/analyze/git-types.js
const INFORMATION = new Set([
    'Auto-merging',
    'Path updated due to directory rename',
    'Directory rename skipped since directory was renamed on both sides',
    'Fast forwarding submodule'
]);
const CHOICE = 'it cannot be put together, so one side’s work has to be chosen or made anew';
const LOSS = 'the work of one side is lost if the other is simply taken';
const BOTH_THERE = 'both texts are there, and whoever knows both changes can put them together';
const NAMES_ONLY = 'only the place of a file is in question; no text is at stake';
const OTHER_REPOSITORY = 'the answer lies in the history of another repository';
const FAILED = 'git itself failed here, so nothing is known of this path';
const ASK_GIT = 'Git could not do its work on this path. Whoever runs the integration mends the repository first.';
const IN_SUBMODULE = 'Whoever lands second settles it in the submodule, then records the commit that holds both.';
const CONFLICTS = {
    contents: {
        kind: 'line',
        severity: 'medium',
        reason: BOTH_THERE,
        meaning: 'Both sides changed the same lines. Whoever lands second writes down what both changes meant.'
    },
    binary: {
        kind: 'file',
        severity: 'high',
        reason: CHOICE,
        meaning: 'Both sides changed a file that is no text. The two authors agree on one version, or make one from the source.'
    },
    'file/directory': {
        kind: 'file',
        severity: 'medium',
        reason: 'one of the two has to get another name, and whatever refers to it has to follow',
        meaning: 'One side has a file where the other has a folder. Whoever lands second picks another name.'
    },
    'distinct modes': {
        kind: 'file',
        severity: 'medium',
        reason: 'a name can stand for only one of a file, a link and a submodule',
        meaning: 'The same name is a file on one side and a link or submodule on the other. The two authors agree what it should be.'
    },
    'modify/delete': {
        kind: 'file',
        severity: 'high',
        reason: LOSS,
        meaning: 'One side deletes a file that the other goes on changing. Whoever deletes it says where the change belongs now.'
    },
    'rename/rename': {
        kind: 'file',
        severity: 'medium',
        reason: 'the names cannot all be kept, and whatever refers to the file has to follow',
        meaning: 'Both sides gave one file different new names. The two authors agree on one; whoever lands second follows.'
    },
    'rename involved in collision': {
        kind: 'file',
        severity: 'high',
        reason: 'different files meet under one name, with changes on both sides in them',
        meaning: 'A renamed file lands on a name that the other side uses for another one. Whoever renames picks a free name.'
    },
    'rename/delete': {
        kind: 'file',
        severity: 'high',
        reason: LOSS,
        meaning: 'One side moves a file that the other deletes. Whoever deletes it says whether the moved file is still needed.'
    },
    'directory rename suggested': {
        kind: 'file',
        severity: 'low',
        reason: NAMES_ONLY,
        meaning: 'One side adds a file to a folder that the other renames. Whoever adds the file says whether it moves along.'
    },
    'file in way of directory rename': {
        kind: 'file',
        severity: 'medium',
        reason: 'different files would land under one name',
        meaning: 'A file would move along with a renamed folder, but its place is taken. Whoever adds the file picks its place.'
    },
    'directory rename collision': {
        kind: 'file',
        severity: 'medium',
        reason: 'different files would land under one name',
        meaning: 'Folders were merged into one, and new files of both would share a name. Whoever adds them picks the names.'
    },
    'directory rename unclear split': {
        kind: 'file',
        severity: 'medium',
        reason: 'nobody but the author can tell which new folder the file belongs to',
        meaning: 'One side spreads a folder over several new ones while the other adds a file to it. Whoever adds it picks its place.'
    },
    submodule: {
        kind: 'file',
        severity: 'medium',
        reason: OTHER_REPOSITORY,
        meaning: `Both sides moved a submodule to commits that do not contain each other. ${IN_SUBMODULE}`
    },
    'submodule with possible resolution': {
        kind: 'file',
        severity: 'low',
        reason: 'the submodule already has a commit that holds both sides',
        meaning: 'Both sides moved a submodule, and it has a merge of the two. Whoever lands second records that commit.'
    },
    'submodule not initialized': {
        kind: 'file',
        severity: 'medium',
        reason: OTHER_REPOSITORY,
        meaning: `Both sides moved a submodule, and its history is not here to tell which commit holds both. ${IN_SUBMODULE}`
    },
    'submodule history not available': {
        kind: 'file',
        severity: 'high',
        reason: 'a commit that one side asks for cannot be found',
        meaning: 'One side records a submodule commit that is not here. Its author sees that the commit is pushed.'
    },
    'submodule may have rewinds': {
        kind: 'file',
        severity: 'high',
        reason: LOSS,
        meaning: 'One side moves a submodule back while the other moves it on. Whoever moved it back says why.'
    },
    'submodule lacks merge base': {
        kind: 'file',
        severity: 'medium',
        reason: OTHER_REPOSITORY,
        meaning: `Both sides add a submodule of the same name at different commits. ${IN_SUBMODULE}`
    }
};
const ERRORS = Object.fromEntries([
    'submodule corrupt',
    'three-way content merge failed',
    'object write failed',
    'object read failed',
    'object is not a blob'
].map(type => [type, { kind: 'file', severity: 'high', reason: FAILED, meaning: ASK_GIT }]));
const UNKNOWN = {
    kind: 'file',
    severity: 'high',
    reason: 'this kind of conflict is not known here, and what is not understood is not harmless',
    meaning: 'Git could not merge this path. The authors of both sides look at what it says.'
};
const UNKNOWN_ERROR = { ...UNKNOWN, reason: FAILED, meaning: ASK_GIT };
function knownMeaning(type, isError) {
    const table = isError ? ERRORS : CONFLICTS;
    return Object.hasOwn(table, type) ? (table[type] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/analyze/conflict-type.js

const UNNAMED = { ...UNKNOWN, type: 'unknown', isError: false };
const WORD = /^(?:CONFLICT|ERROR) ?\((?<type>.*)\)$/s;
function conflictType(message) {
    if (message.type === '' || INFORMATION.has(message.type))
        return null;
    const type = WORD.exec(message.type)?.groups?.['type'] ?? message.type;
    if (type === '')
        return UNNAMED;
    const isError = message.type.startsWith('ERROR');
    return { ...(knownMeaning(type, isError) ?? (isError ? UNKNOWN_ERROR : UNKNOWN)), type, isError };
}
const RANK = { low: 0, medium: 1, high: 2 };
function graver(a, b) {
    if (a.isError !== b.isError)
        return a.isError ? a : b;
    const [isA, isB] = [a, b].map(({ type }) => type.startsWith('submodule'));
    if (isA !== isB)
        return isA === true ? a : b;
    if (a.severity === b.severity)
        return a.type === 'contents' ? b : a;
    return RANK[b.severity] > RANK[a.severity] ? b : a;
}

;// CONCATENATED MODULE: ./lib/analyze/path-conflicts.js

function pathConflicts(merge, tips) {
    const found = new Map();
    for (const message of merge.messages) {
        const type = conflictType(message);
        const paths = path_conflicts_distinct(message.paths.map(path => originalPath(path, tips)));
        const path = paths[0];
        if (type === null || path === undefined)
            continue;
        const known = found.get(path);
        found.set(path, {
            path,
            paths: path_conflicts_distinct([...(known?.paths ?? []), ...paths]),
            messages: [...(known?.messages ?? []), message],
            type: known === undefined ? type : graver(known.type, type)
        });
    }
    const named = new Set([...found.values()].flatMap(conflict => conflict.paths));
    for (const path of path_conflicts_distinct(merge.conflicted.map(path => originalPath(path, tips)))) {
        if (!named.has(path))
            found.set(path, { path, paths: [path], messages: [], type: UNNAMED });
    }
    if (found.size === 0 && !merge.clean)
        return [{ path: '', paths: [], messages: merge.messages, type: UNNAMED }];
    return [...found.values()];
}
function originalPath(path, tips) {
    const tip = tips.find(id => id !== '' && path.includes(`~${id}`));
    if (tip === undefined)
        return path;
    const at = path.lastIndexOf(`~${tip}`);
    const below = /^(?:_\d+)?(?<below>(?:\/.*)?)$/s.exec(path.slice(at + tip.length + 1))?.groups?.['below'];
    return at === 0 || below === undefined ? path : path.slice(0, at) + below;
}
function path_conflicts_distinct(paths) {
    return [...new Set(paths)];
}

;// CONCATENATED MODULE: ./lib/analyze/line-overlap.js
function touchingRanges(a, b) {
    const touching = [];
    let from = 0;
    for (const [i, hunk] of a.hunks.entries()) {
        while (from < b.hunks.length && endsBefore(b.hunks[from]?.old, hunk.old))
            from++;
        for (let j = from; j < b.hunks.length; j++) {
            const other = b.hunks[j];
            if (other === undefined || endsBefore(hunk.old, other.old))
                break;
            touching.push({ a: i, b: j });
        }
    }
    return touching;
}
function endsBefore(first, second) {
    return first !== undefined && last(first) + 1 < start(second);
}
function start(range) {
    return range.count === 0 ? range.start + 1 : range.start;
}
function last(range) {
    return range.count === 0 ? range.start : range.start + range.count - 1;
}

;// CONCATENATED MODULE: ./lib/analyze/marked-places.js
function markedPlaces(merged, tips, texts) {
    const finders = texts.map(text => finder(text.split('\n')));
    return markedBlocks(merged, tips).flatMap(([ours, theirs]) => {
        const [first, second] = [finders[0](ours), finders[1](theirs)];
        return first === null || second === null ? [] : [{ first, second }];
    });
}
function markedBlocks(merged, [ours, theirs]) {
    const blocks = [];
    let open = null;
    for (const line of merged.split('\n')) {
        const { sign = '', tip = '' } = /^(?<sign><{3,}|>{3,}|={3,}) ?(?<tip>[0-9a-f]{40,64})?(?::.*)?\r?$/.exec(line)?.groups ?? {};
        if (sign.startsWith('<') && tip === ours)
            open = { size: sign.length, sides: [[], []], at: 0 };
        else if (open === null)
            continue;
        else if (sign.startsWith('=') && sign.length === open.size && open.at === 0)
            open.at = 1;
        else if (sign.startsWith('>') && tip === theirs && sign.length === open.size) {
            blocks.push(open.sides);
            open = null;
        }
        else
            open.sides[open.at].push(line);
    }
    return blocks;
}
function finder(lines) {
    let from = 0;
    return block => {
        if (block.length === 0)
            return { start: from, count: 0 };
        for (let at = from; at + block.length <= lines.length; at++) {
            if (!block.every((line, i) => lines[at + i] === line))
                continue;
            from = at + block.length;
            return { start: at + 1, count: block.length };
        }
        return null;
    };
}

;// CONCATENATED MODULE: ./lib/analyze/quote-places.js


const QUOTED_PLACES = 3;
const QUOTED_LINES = 40;
async function quoteTouching(scene) {
    const [a, b] = scene.changes;
    if (a === null || b === null)
        return await quoteMarked(scene);
    const places = touchingRanges(a, b).flatMap(touching => {
        const [first, second] = [a.hunks[touching.a], b.hunks[touching.b]];
        return first !== undefined && second !== undefined ? [{ first, second }] : [];
    });
    if (places.length === 0)
        return await quoteMarked(scene);
    const sides = [];
    const base = [];
    for (const { first, second } of places.slice(0, QUOTED_PLACES)) {
        sides.push(await quoteSide(scene.first, a, first, scene.read), await quoteSide(scene.second, b, second, scene.read));
        base.push(await quoteBase(scene, a.oldPath, union(first.old, second.old)));
    }
    return { sides, base, places: places.length };
}
async function quoteMarked({ path, first, second, changes, read, merged }) {
    const [a, b] = changes.map(change => change?.path ?? path);
    const text = (await read(merged, path)) ?? '';
    const texts = [(await read(first.commit, a ?? path)) ?? '', (await read(second.commit, b ?? path)) ?? ''];
    const places = markedPlaces(text, [first.commit, second.commit], texts);
    const side = (tip, own, lines, whole) => {
        return { branch: tip.name, author: tip.author ?? '', path: own, lines, text: quoteLines(whole, lines) };
    };
    const sides = places
        .slice(0, QUOTED_PLACES)
        .flatMap(place => [side(first, a ?? path, place.first, texts[0]), side(second, b ?? path, place.second, texts[1])]);
    return { sides, base: [], places: places.length };
}
async function quoteAlone(scene) {
    const [a, b] = scene.changes;
    const at = isGone(b) && !isGone(a) ? 0 : isGone(a) && !isGone(b) ? 1 : null;
    const own = at === null ? null : scene.changes[at];
    if (at === null || own == null)
        return { sides: [], base: [], places: 0 };
    const gone = scene.changes[1 - at];
    const sides = [];
    const base = [];
    for (const hunk of own.hunks.slice(0, QUOTED_PLACES)) {
        const changed = await quoteSide(at === 0 ? scene.first : scene.second, own, hunk, scene.read);
        const tip = at === 0 ? scene.second : scene.first;
        const deleted = {
            branch: tip.name,
            author: tip.author ?? '',
            path: gone?.oldPath ?? own.oldPath,
            lines: { start: 0, count: 0 },
            text: ''
        };
        sides.push(...(at === 0 ? [changed, deleted] : [deleted, changed]));
        base.push(await quoteBase(scene, own.oldPath, hunk.old));
    }
    return { sides, base, places: own.hunks.length };
}
function isGone(change) {
    return change?.status === 'deleted';
}
async function quoteSide(tip, change, hunk, read) {
    const text = (await read(tip.commit, change.path)) ?? '';
    return {
        branch: tip.name,
        author: tip.author ?? '',
        path: change.path,
        lines: hunk.new,
        text: quoteLines(text, hunk.new)
    };
}
async function quoteBase({ base, read }, path, lines) {
    return { path, lines, text: quoteLines((await read(base, path)) ?? '', lines) };
}
function quoteLines(text, { start, count }) {
    if (count === 0)
        return '';
    const lines = text.split('\n').slice(Math.max(0, start - 1), start - 1 + count);
    const shown = lines.slice(0, QUOTED_LINES);
    if (lines.length > shown.length)
        shown.push(`… ${lines.length - shown.length} more lines`);
    return shown.join('\n');
}
function union(a, b) {
    if (a.count === 0)
        return b;
    if (b.count === 0)
        return a;
    const start = Math.min(a.start, b.start);
    return { start, count: Math.max(a.start + a.count, b.start + b.count) - start };
}

;// CONCATENATED MODULE: ./lib/analyze/special-files.js
const REGENERATE = 'It is written by a tool: take either side and run the tool again, rather than put lines together.';
const SPECIAL = [
    {
        pattern: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|mix\.lock|pubspec\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json|gradle\.lockfile|flake\.lock)$/,
        advice: REGENERATE
    },
    {
        pattern: /(?:^|\/)\.gitattributes$/,
        advice: 'It decides how git merges and checks out other files: settle it before anything else.'
    },
    {
        pattern: /(?:^|\/)\.gitmodules$/,
        advice: 'It decides where submodules come from: check every address in it.'
    },
    {
        pattern: /(?:^|\/)\.gitignore$/,
        advice: 'Most often both lists of patterns are wanted.'
    }
];
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
function specialAdvice(path, texts) {
    const special = SPECIAL.find(({ pattern }) => pattern.test(path));
    if (special !== undefined)
        return special.advice;
    return texts.some(isLfsPointer)
        ? 'It is a pointer to a large object (Git LFS): choose one side’s object whole; the lines of a pointer cannot be mixed.'
        : null;
}
function isLfsPointer(text) {
    return text.startsWith(LFS_POINTER) || /^oid sha256:[0-9a-f]{64}$/m.test(text);
}

;// CONCATENATED MODULE: ./lib/analyze/describe-conflicts.js





async function describeConflicts(clashes, collection, read, ports) {
    const drafts = [];
    for (const clash of clashes) {
        const found = pathConflicts(clash.merge, [clash.first.commit, clash.second.commit]).map(conflict => ({
            ...conflict,
            paths: withOldNames(conflict.paths, clash)
        }));
        const paths = [...new Set(found.flatMap(conflict => conflict.paths))];
        const touching = await touchingCommits(clash, paths, collection, ports);
        for (const conflict of found) {
            drafts.push(await draft(conflict, { clash, touching, base: startOf(clash, collection), read }, collection));
        }
    }
    return drafts;
}
function startOf({ first, second }, { base, candidates }) {
    if (first.author !== null)
        return base.commit;
    return candidates.find(({ name }) => name === second.name)?.mergeBase ?? base.commit;
}
async function draft(found, context, { base }) {
    const { clash, touching, read } = context;
    const { first, second } = clash;
    const { type, path, paths } = found;
    const changes = [changeOf(first, paths), changeOf(second, paths)];
    const quotes = await describe_conflicts_quote(type.kind, {
        path,
        first,
        second,
        changes,
        base: context.base,
        merged: clash.merge.tree,
        read
    });
    const advice = specialAdvice(path, quotes.sides.map(({ text }) => text));
    return {
        kind: type.kind,
        foundBy: 'git',
        type: type.type,
        severity: type.severity,
        severityReason: type.reason,
        path,
        paths,
        branches: [first.name, second.name],
        parties: [partyOf(first, paths, touching[0]), partyOf(second, paths, touching[1])],
        sides: quotes.sides,
        base: quotes.base,
        autoResolvable: false,
        resolution: null,
        ...optionsFor(clash, base.name),
        meaning: [meaningOf(found, changes), ...(advice === null ? [] : [advice])].join(' '),
        explanation: explain(found, clash, quotes.places)
    };
}
async function describe_conflicts_quote(kind, scene) {
    return kind === 'line' ? await quoteTouching(scene) : await quoteAlone(scene);
}
const ADDED_BY_BOTH = 'Both sides add a file of this name with different text. The two authors agree on one text, or on two names.';
function meaningOf({ type }, [a, b]) {
    return type.type === 'contents' && a?.status === 'added' && b?.status === 'added' ? ADDED_BY_BOTH : type.meaning;
}
function explain(found, { first, second }, places) {
    const said = found.messages.map(message => message.text.trim()).filter(text => text !== '');
    if (found.type.kind === 'line' && places > 1)
        said.push(`Both sides changed the same lines in ${places} places.`);
    if (said.length === 0)
        return 'Git could not merge this path and gave no reason.';
    return said.join(' ').replaceAll(first.commit, first.name).replaceAll(second.commit, second.name);
}

;// CONCATENATED MODULE: ./lib/analyze/predict/collisions.js
function collisions(claims, clashes) {
    const conflicted = conflictedPaths(clashes);
    const found = new Map();
    for (const [key, claimants] of claimsByKey(claims)) {
        for (const parties of pairsOf([...claimants.keys()])) {
            const [a, b] = parties;
            const pair = differing(claimants.get(a) ?? [], claimants.get(b) ?? []);
            if (pair === null || isTold(parties, pair, conflicted))
                continue;
            const [{ path, rule }, other] = pair;
            const once = JSON.stringify([a.name, b.name, rule.type, path, other.path, path === other.path ? key : '']);
            if (!found.has(once))
                found.set(once, { parties, claims: pair });
        }
    }
    return [...found.values()];
}
function claimsByKey(claims) {
    const byKey = new Map();
    for (const [party, own] of claims) {
        for (const claim of own) {
            const claimants = byKey.get(claim.key) ?? new Map();
            byKey.set(claim.key, claimants);
            claimants.set(party, [...(claimants.get(party) ?? []), claim]);
        }
    }
    return byKey;
}
function pairsOf(parties) {
    return parties.flatMap((first, i) => parties.slice(i + 1).flatMap(second => {
        const [a, b] = second.candidate === null ? [second, first] : [first, second];
        return canCollide(a, b) ? [[a, b]] : [];
    }));
}
function canCollide(a, b) {
    if (b.candidate === null)
        return false;
    if (a.candidate === null)
        return b.candidate.mergeBase === a.since;
    return !contains(a, b) && !contains(b, a);
}
function contains({ candidate }, { head }) {
    return candidate?.commits.some(({ oid }) => oid === head) === true;
}
function differing(a, b) {
    const shared = new Set(a.map(({ identity }) => identity).filter(identity => b.some(one => one.identity === identity)));
    const [ofA, ofB] = [a, b].map(side => side.filter(({ identity }) => !shared.has(identity)));
    for (const one of ofA ?? []) {
        const other = ofB?.find(claim => one.rule.collides?.(one, claim) ?? true);
        if (other !== undefined)
            return [one, other];
    }
    return null;
}
function isTold([a, b], [one, other], conflicted) {
    return [one, other].some(({ rule, path }) => rule.silentIfConflicted === true && conflicted.has(JSON.stringify([a.name, b.name, path])));
}
function conflictedPaths(clashes) {
    return new Set(clashes.flatMap(({ first, second, merge }) => merge.conflicted.map(path => JSON.stringify([first.name, second.name, path]))));
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/manifest-entry.js
function numberedLines(text) {
    return text.split(/\r?\n/).map((one, i) => ({ text: one, line: i + 1 }));
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/json-manifest.js

const OPEN = /^\s*"(?<section>[^"]+)"\s*:\s*\{\s*$/;
const ENTRY = /^\s*"(?<name>[^"]+)"\s*:\s*"(?<version>[^"]*)"\s*,?\s*$/;
function jsonManifest(sections) {
    return text => {
        if (!isJsonObject(text))
            return [];
        const entries = [];
        let depth = 0;
        let section = null;
        for (const { text: own, line } of numberedLines(text)) {
            const opened = OPEN.exec(own)?.groups?.['section'];
            if (depth === 1 && opened !== undefined && sections.includes(opened))
                section = opened;
            const { name, version } = ENTRY.exec(own)?.groups ?? {};
            if (depth === 2 && section !== null && name !== undefined && version !== undefined) {
                entries.push({ name, version, line });
            }
            depth += braces(own);
            if (depth < 2)
                section = null;
        }
        return entries;
    };
}
function isJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null;
    }
    catch {
        return false;
    }
}
function braces(line) {
    let depth = 0;
    for (const sign of line.replace(/"(?:[^"\\]|\\.)*"/g, '')) {
        if (sign === '{' || sign === '[')
            depth++;
        else if (sign === '}' || sign === ']')
            depth--;
    }
    return depth;
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/other-manifests.js

const GO_SINGLE = /^require\s+(?<name>\S+)\s+(?<version>v\S+)/;
const GO_ENTRY = /^(?<name>[^\s()]+)\s+(?<version>v\S+)/;
function goManifest(text) {
    let inBlock = false;
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const trimmed = own.trim();
        if (/^require\s*\($/.test(trimmed))
            inBlock = true;
        else if (trimmed.startsWith(')'))
            inBlock = false;
        const { name, version } = (inBlock ? GO_ENTRY : GO_SINGLE).exec(trimmed)?.groups ?? {};
        return name === undefined || version === undefined ? [] : [{ name, version, line }];
    });
}
const GEM = /^\s*gem\s*\(?\s*(["'])(?<name>[\w.-]+)\1\s*,\s*(?<version>(["'])[^"']*\4(?:\s*,\s*(["'])[^"']*\5)*)/;
function gemManifest(text) {
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const { name, version } = GEM.exec(own)?.groups ?? {};
        if (name === undefined || version === undefined)
            return [];
        return [{ name, version: version.replace(/["'\s]/g, '').replaceAll(',', ', '), line }];
    });
}
const POM_BLOCK = /<(?:dependency|plugin|parent)>(?:(?!<\/?(?:dependency|plugin|parent)>)[\s\S])*<\/(?:dependency|plugin|parent)>/g;
const POM_PROPERTY = /<(?<name>[\w.-]+[.-]version)>\s*(?<version>[^<\s$]+)\s*<\/\k<name>>/g;
function pomManifest(text) {
    const visible = text.replace(/<!--[\s\S]*?-->/g, comment => comment.replace(/[^\n]/g, ' '));
    const blocks = [...visible.matchAll(POM_BLOCK)].flatMap(match => pomBlock(visible, match[0], match.index));
    const properties = [...visible.matchAll(POM_PROPERTY)].flatMap(({ groups, index }) => {
        const { name = '', version = '' } = groups ?? {};
        return [{ name, version, line: lineOf(visible, index) }];
    });
    return [...blocks, ...properties];
}
function pomBlock(text, block, index) {
    const field = (name) => new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(block)?.[1] ?? undefined;
    const version = /<version>\s*([^<]*?)\s*<\/version>/.exec(block);
    const artifact = field('artifactId');
    if (artifact === undefined || version?.[1] === undefined || version[1].includes('${'))
        return [];
    const name = [field('groupId') ?? '', artifact, field('classifier') ?? '', field('type') ?? ''];
    return [{ name: name.join(':').replace(/:+$/, ''), version: version[1], line: lineOf(text, index + version.index) }];
}
function lineOf(text, index) {
    return text.slice(0, index).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/python-requirement.js

const REQUIREMENT = /^(?<name>[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*\(?(?<version>(?:===|==|~=|!=|<=|>=|<|>)[^;#)]+)\)?\s*(?:;(?<marker>[^#]*))?(?:\s#.*)?$/;
function pythonRequirement(text) {
    const { name, version, marker = '' } = REQUIREMENT.exec(text.trim())?.groups ?? {};
    if (name === undefined || version === undefined)
        return null;
    const condition = marker.replace(/\s+/g, '');
    return {
        name: name.toLowerCase().replace(/[-_.]+/g, '-') + (condition === '' ? '' : ` ; ${condition}`),
        version: version.replace(/\s+/g, '')
    };
}
function requirementsManifest(text) {
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const found = pythonRequirement(own.replace(/\s*\\$/, '').replace(/\s+--hash=.*$/, ''));
        return found === null ? [] : [{ ...found, line }];
    });
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/toml-manifest.js


const CARGO_TABLE = /^(?:workspace\.|target\..+\.)?(?:dev-|build-)?dependencies(?:\.(?<crate>[\w-]+))?$/;
const VALUE = /^(?<name>[\w.-]+|"[^"]+")\s*=\s*(?<value>.+)$/;
function cargoManifest(text) {
    return tomlLines(text).flatMap(({ table, text: own, line }) => {
        const match = CARGO_TABLE.exec(table);
        const { name, value } = VALUE.exec(own)?.groups ?? {};
        if (match === null || name === undefined || value === undefined)
            return [];
        const crate = match.groups?.['crate'];
        if (crate !== undefined)
            return name === 'version' ? entry(crate, quoted(value), line) : [];
        return entry(name, versionIn(value), line);
    });
}
const POETRY = /^tool\.poetry\.(?:group\.[\w-]+\.)?(?:dev-)?dependencies$/;
const PROJECT = /^(?:project|project\.optional-dependencies|dependency-groups|build-system)$/;
function pyprojectManifest(text) {
    let isList = false;
    return tomlLines(text).flatMap(({ table, text: own, line }) => {
        if (POETRY.test(table)) {
            const { name, value } = VALUE.exec(own)?.groups ?? {};
            return name === undefined || value === undefined ? [] : entry(pythonName(name), versionIn(value), line);
        }
        if (!PROJECT.test(table))
            return [];
        const list = /^(?<name>[\w-]+)\s*=\s*\[(?<rest>.*)$/.exec(own)?.groups;
        if (list !== undefined)
            isList = table !== 'project' || list['name'] === 'dependencies';
        const items = list === undefined ? own : (list['rest'] ?? '');
        const found = isList ? requirements(items, line) : [];
        if (/\]\s*(?:#.*)?$/.test(items))
            isList = false;
        return found;
    });
}
function requirements(text, line) {
    return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].flatMap(([, double, single]) => {
        const found = pythonRequirement(double ?? single ?? '');
        return found === null ? [] : [{ ...found, line }];
    });
}
function pythonName(name) {
    return name
        .replace(/^"|"$/g, '')
        .toLowerCase()
        .replace(/[-_.]+/g, '-');
}
function entry(name, version, line) {
    return version === null ? [] : [{ name: name.replace(/^"|"$/g, ''), version, line }];
}
function versionIn(value) {
    const inline = /\bversion\s*=\s*(?<version>"[^"]*"|'[^']*')/.exec(value)?.groups?.['version'];
    return quoted(inline ?? value);
}
function quoted(value) {
    const { double, single } = /^(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/.exec(value)?.groups ?? {};
    return double ?? single ?? null;
}
function tomlLines(text) {
    let table = '';
    return numberedLines(text).flatMap(({ text: own, line }) => {
        const trimmed = own.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            return [];
        const header = /^\[(?<table>[^[\]]+)\]\s*(?:#.*)?$/.exec(trimmed)?.groups?.['table'];
        if (header === undefined && trimmed.startsWith('[['))
            table = '';
        if (header !== undefined)
            table = header.replace(/\s*\.\s*/g, '.').trim();
        return header === undefined ? [{ table, text: trimmed, line }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/analyze/predict/manifests/read-manifest.js




const MANIFESTS = [
    [
        /(?:^|\/)package\.json$/,
        jsonManifest(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'])
    ],
    [/(?:^|\/)composer\.json$/, jsonManifest(['require', 'require-dev'])],
    [/(?:^|\/)pyproject\.toml$/, pyprojectManifest],
    [/(?:^|\/)[\w.-]*requirements[\w.-]*\.(?:txt|in)$|(?:^|\/)requirements\/[\w.-]+\.(?:txt|in)$/, requirementsManifest],
    [/(?:^|\/)go\.mod$/, goManifest],
    [/(?:^|\/)Cargo\.toml$/, cargoManifest],
    [/(?:^|\/)pom\.xml$/, pomManifest],
    [/(?:^|\/)Gemfile$/, gemManifest]
];
function isManifest(path) {
    return MANIFESTS.some(([pattern]) => pattern.test(path));
}
function readManifest(path, text) {
    return MANIFESTS.find(([pattern]) => pattern.test(path))?.[1](text) ?? [];
}

;// CONCATENATED MODULE: ./lib/analyze/predict/dependency-claims.js

const DIFFERENT = {
    type: 'dependency version',
    kind: 'semantic',
    severity: 'medium',
    reason: 'what is installed then depends on which of two lines the package manager takes, and neither author tried it',
    meaning: 'Each side asks for another version of one dependency, in different lines of one file, so that git keeps both. The two authors agree on one version.',
    remedy: 'takes the version that has landed',
    explain: (a, b) => `${a.path} asks for ${a.words} on one side and for ${b.words} on the other.`,
    silentIfConflicted: true
};
async function dependencyClaims(changes, texts) {
    const claims = [];
    for (const { path, oldPath, status } of changes) {
        if (!isManifest(path) || status === 'deleted')
            continue;
        const before = entriesByName(readManifest(path, (await texts.base(oldPath)) ?? ''));
        const after = entriesByName(readManifest(path, (await texts.own(path)) ?? ''));
        for (const [name, { version, line }] of after) {
            if (before.get(name)?.version === version)
                continue;
            const claim = { rule: DIFFERENT, path, identity: version, lines: { start: line, count: 1 } };
            claims.push({ ...claim, key: `dependency ${path} ${name}`, words: `${name} ${version}` });
        }
    }
    return claims;
}
function entriesByName(entries) {
    const once = new Map();
    const twice = new Set();
    for (const entry of entries) {
        if (once.has(entry.name))
            twice.add(entry.name);
        once.set(entry.name, entry);
    }
    return new Map([...once].filter(([name]) => !twice.has(name)));
}

;// CONCATENATED MODULE: ./lib/analyze/predict/migration-frameworks.js
const REFUSES = 'refuses to run with two migrations of one version';
const UNDEFINED_ORDER = 'runs both in the order of their titles, which neither author has tried';
const FRAMEWORKS = [
    {
        name: 'Flyway',
        pattern: /^(?<place>(?:.*\/)?)V(?<version>\d+(?:[._]\d+)*)__(?<title>.+)\.(?:sql|java|kt)$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Rails',
        pattern: /^(?<place>(?:.*\/)?db\/(?:\w+_)?migrate\/)(?<version>\d+)_(?<title>\w+)\.rb$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Prisma',
        pattern: /^(?<place>(?:.*\/)?prisma\/(?:.*\/)?migrations\/)(?<version>\d{14})_(?<title>[^/]+)\/migration\.sql$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'Supabase',
        pattern: /^(?<place>(?:.*\/)?supabase\/migrations\/)(?<version>\d{14})_(?<title>[^/]+)\.sql$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Ecto',
        pattern: /^(?<place>(?:.*\/)?priv\/[^/]+\/migrations\/)(?<version>\d+)_(?<title>\w+)\.exs$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Laravel',
        pattern: /^(?<place>(?:.*\/)?database\/migrations\/(?:.*\/)?)(?<version>\d{4}_\d{2}_\d{2}_\d{6})_(?<title>\w+)\.php$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'Phinx',
        pattern: /^(?<place>(?:.*\/)?db\/migrations\/)(?<version>\d{14})_(?<title>\w+)\.php$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Diesel',
        pattern: /^(?<place>(?:.*\/)?migrations\/)(?<version>[\d-]+)_(?<title>[^/]+)\/up\.sql$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'golang-migrate',
        pattern: /^(?<place>(?:.*\/)?)(?<version>\d+)_(?<title>[^/]+)\.up\.sql$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'EF Core',
        pattern: /^(?<place>(?:.*\/)?Migrations\/(?:.*\/)?)(?<version>\d{14})_(?<title>\w+)\.cs$/,
        severity: 'high',
        consequence: REFUSES
    },
    {
        name: 'Knex',
        pattern: /^(?<place>(?:.*\/)?migrations\/)(?<version>\d{14})_(?<title>[^/]+)\.(?:js|ts|cjs|mjs|cts|mts)$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'TypeORM',
        pattern: /^(?<place>(?:.*\/)?migrations?\/)(?<version>\d{13})-(?<title>[^/]+)\.(?:js|ts)$/,
        severity: 'low',
        consequence: UNDEFINED_ORDER
    },
    {
        name: 'The migration tool (goose, sqlx, Drizzle or the like)',
        pattern: /^(?<place>(?:.*\/)?(?:migrations?|drizzle)\/(?:.*\/)?)(?<version>\d{4,})_(?<title>[^/]+)\.sql$/,
        severity: 'high',
        consequence: REFUSES
    }
];
function numberedMigration(path) {
    for (const framework of FRAMEWORKS) {
        const { place = '', version, title = '' } = framework.pattern.exec(path)?.groups ?? {};
        if (version !== undefined)
            return { framework, place, version: normalise(version), title };
    }
    return null;
}
function normalise(version) {
    return version
        .split(/[._-]/)
        .map(part => part.replace(/^0+(?=\d)/, ''))
        .join('.');
}

;// CONCATENATED MODULE: ./lib/analyze/predict/migration-parents.js
const DJANGO = /^(?<place>(?:.*\/)?(?<app>[^/]+)\/migrations\/)\d{4}_\w+\.py$/;
const ALEMBIC = /^(?<place>(?:.*\/)?versions\/)[^/]+\.py$/;
function mayBeChained(path) {
    return DJANGO.test(path) || ALEMBIC.test(path);
}
function chainedMigration(path, text) {
    const django = DJANGO.exec(path)?.groups;
    if (django !== undefined)
        return djangoMigration(text, django['place'] ?? '', django['app'] ?? '');
    const place = ALEMBIC.exec(path)?.groups?.['place'];
    return place === undefined ? null : alembicMigration(text, place);
}
const DEPENDENCIES = /^[ \t]*dependencies(?:\s*:[^=\n]+)?\s*=\s*\[(?<list>[^\]]*)\]/m;
const DEPENDENCY = /\(\s*(["'])(?<app>\w+)\1\s*,\s*(["'])(?<name>\w+)\3\s*,?\s*\)/g;
function djangoMigration(text, place, app) {
    if (/^[ \t]*replaces\s*=/m.test(text) || !/\bmigrations\.Migration\b/.test(text))
        return null;
    const match = DEPENDENCIES.exec(text);
    if (match === null)
        return null;
    const list = match.groups?.['list'] ?? '';
    const parents = [...list.matchAll(DEPENDENCY)].flatMap(({ groups }) => groups?.['app'] === app ? [groups['name'] ?? ''] : []);
    return { framework: 'Django', place, parents, line: lineAt(text, match.index) };
}
const REVISION = /^revision(?:\s*:[^=\n]+)?\s*=\s*["'][\w-]+["']/m;
const DOWN_REVISION = /^down_revision(?:\s*:[^=\n]+)?\s*=\s*(?<value>None|["'][\w-]+["']|[([][^)\]]*[)\]])/m;
const LABELLED = /^(?:branch_labels|depends_on)(?:\s*:[^=\n]+)?\s*=\s*(?!None)\S/m;
function alembicMigration(text, place) {
    const match = DOWN_REVISION.exec(text);
    if (match === null || !REVISION.test(text) || LABELLED.test(text))
        return null;
    const value = match.groups?.['value'] ?? '';
    const parents = [...value.matchAll(/["']([\w-]+)["']/g)].map(([, parent = '']) => parent);
    return { framework: 'Alembic', place, parents, line: lineAt(text, match.index) };
}
function lineAt(text, index) {
    const start = index + (/^\s*/.exec(text.slice(index))?.[0].length ?? 0);
    return text.slice(0, start).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/analyze/predict/migration-claims.js


const QUOTED = { start: 1, count: 8 };
async function migrationClaims(added, read) {
    const claims = [];
    for (const { path } of added) {
        if (mayBeChained(path))
            claims.push(...chainClaims(path, (await read(path)) ?? ''));
        else
            claims.push(...numberClaims(path));
    }
    return claims;
}
function numberClaims(path) {
    const migration = numberedMigration(path);
    if (migration === null)
        return [];
    const { framework, place, version, title } = migration;
    const claim = { identity: path, path, lines: QUOTED, rule: numberRule(framework) };
    const key = `migration ${framework.name} ${place}`;
    const number = { ...claim, key: `${key} version ${version}`, words: `version ${version}` };
    if (framework.name !== 'Rails')
        return [number];
    const className = title.split('_').map(capital).join('');
    return [number, { ...claim, key: `${key} class ${className.toLowerCase()}`, words: `class ${className}` }];
}
function chainClaims(path, text) {
    const migration = chainedMigration(path, text);
    if (migration === null)
        return [];
    const { framework, place, parents, line } = migration;
    return parents.map(parent => ({
        rule: CHAIN_RULES[framework],
        key: `migration ${framework} ${place} after ${parent}`,
        identity: path,
        path,
        lines: { start: line, count: 3 },
        words: `the place after ${parent}`
    }));
}
const MEANING = 'Two migrations were written for the same place in the order, neither knowing of the other.';
function numberRule({ name, severity, consequence }) {
    return {
        type: 'migration order',
        kind: 'semantic',
        severity,
        reason: `${name} ${consequence}`,
        meaning: `${MEANING} Whoever lands second renumbers theirs, unless it has been applied to a database already.`,
        remedy: 'renumbers its migration',
        explain: (a, b) => `${a.path} and ${b.path} both claim ${a.words}.`
    };
}
const CHAIN_RULES = {
    Django: chainRule('Django', 'migrate', '`makemigrations --merge` writes a migration that joins them'),
    Alembic: chainRule('Alembic', 'upgrade head', '`alembic merge heads` writes a revision that joins them')
};
function chainRule(name, command, join) {
    return {
        type: 'migration order',
        kind: 'semantic',
        severity: 'high',
        reason: `${name} then has two ends of one chain, and \`${command}\` stops`,
        meaning: `${MEANING} Whoever lands second puts theirs behind the other; ${join}.`,
        remedy: 'puts its migration behind the other',
        explain: (a, b) => `${a.path} and ${b.path} both claim ${a.words}.`
    };
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./lib/analyze/predict/path-collisions.js
const COLLISION = {
    type: 'path collision',
    kind: 'file',
    severity: 'medium',
    reason: 'git keeps both files, but on macOS and Windows only one of them can be checked out',
    meaning: 'Two names differ only in upper and lower case or in their Unicode form. Whoever lands second takes the other’s name.',
    remedy: 'renames its file',
    collides: (a, b) => a.path !== b.path && !(path_collisions_isFolder(a) && path_collisions_isFolder(b)),
    explain: (a, b) => `${a.path} and ${b.path} are ${howAlike(a.path, b.path)}.`
};
function pathClaims(added) {
    const names = new Map();
    const add = (path, identity) => {
        const key = `path ${fold(path)}`;
        names.set(`${key}\0${identity}`, { rule: COLLISION, key, identity, path, lines: null, words: path });
    };
    for (const { path } of added) {
        add(path, path);
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            add(path.slice(0, end), `${path.slice(0, end)}/`);
        }
    }
    return [...names.values()];
}
function path_collisions_isFolder({ identity }) {
    return identity.endsWith('/');
}
function fold(path) {
    return path.normalize('NFC').toLowerCase();
}
function howAlike(a, b) {
    return a.normalize('NFC') === b.normalize('NFC')
        ? 'written the same, with letters composed differently'
        : 'the same name but for upper and lower case';
}

;// CONCATENATED MODULE: ./lib/analyze/predict/predicted-conflict.js



const predicted_conflict_NAMED_COMMITS = 3;
async function predictedConflict({ parties, claims }, read, ports) {
    const [first, second] = parties;
    const [a, b] = claims;
    const { rule } = a;
    return {
        kind: rule.kind,
        foundBy: 'prediction',
        type: rule.type,
        severity: rule.severity,
        severityReason: rule.reason,
        path: b.path,
        paths: [...new Set([b.path, a.path])],
        branches: [first.name, second.name],
        parties: [await describeParty(first, a, ports), await describeParty(second, b, ports)],
        sides: [...(await predicted_conflict_quote(first, a, read)), ...(await predicted_conflict_quote(second, b, read))],
        base: [],
        autoResolvable: false,
        resolution: null,
        options: optionsOf(parties, rule.remedy),
        recommendation: recommendationOf(parties, rule.remedy),
        meaning: rule.meaning,
        explanation: `Predicted from what both sides add; git merges them without a word. ${rule.explain(a, b)}`
    };
}
async function describeParty(party, claim, { git }) {
    const { name, candidate, since, head, changes } = party;
    const tip = { name, author: candidate?.author.name ?? null, commit: party.files, changes };
    const change = changeOf(tip, [claim.path]);
    const paths = [claim.path, ...(change === null ? [] : [change.path, change.oldPath])];
    const touching = await git.history.touching(since, head, paths, predicted_conflict_NAMED_COMMITS);
    return partyOf(tip, [claim.path], touching);
}
async function predicted_conflict_quote({ name, candidate, files }, claim, read) {
    const { path, lines } = claim;
    if (lines === null)
        return [];
    const text = quoteLines((await read(files, path)) ?? '', lines);
    const shown = text === '' ? 1 : text.split('\n').length;
    return [{ branch: name, author: candidate?.author.name ?? '', path, lines: { ...lines, count: shown }, text }];
}
function optionsOf([first, second], remedy) {
    const adapting = [adapt(first, second, remedy), ...(first.candidate === null ? [] : [adapt(second, first, remedy)])];
    return [
        ...adapting,
        {
            title: 'Land both as they are',
            effect: 'Nothing holds them back: choose this after checking that the prediction is wrong here.',
            commands: []
        }
    ];
}
function adapt(landed, later, remedy) {
    return {
        title: landed.candidate === null ? `Adapt ${later.name}` : `${landed.name} first, then adapt ${later.name}`,
        effect: `${later.candidate?.author.name ?? 'Its author'} merges ${landed.name} into ${later.name} and ${remedy} there.`,
        commands: [`git checkout ${(0,shell_quote/* shellQuote */.Z)(later.name)}`, `git merge ${(0,shell_quote/* shellQuote */.Z)(landed.name)}`]
    };
}
function recommendationOf([first, second], remedy) {
    const author = second.candidate?.author.name ?? 'its author';
    return `Keep ${first.name} as it is; ${author} ${remedy} in ${second.name}.`;
}

;// CONCATENATED MODULE: ./lib/analyze/predict/predict-conflicts.js





async function predictConflicts(merged, ports) {
    const { collection, onBase, clashes, read } = merged;
    const claims = new Map();
    for (const tip of onBase) {
        const party = candidateParty(tip, collection);
        const versions = tip.merged === null ? [] : await versionClaims(party, read);
        claims.set(party, [...(await namedClaims(party, read)), ...versions]);
    }
    for (const party of await baseParties(merged, ports))
        claims.set(party, await namedClaims(party, read));
    const drafts = [];
    for (const collision of collisions(claims, clashes))
        drafts.push(await predictedConflict(collision, read, ports));
    return drafts;
}
function candidateParty({ candidate, merged, changes }, { base }) {
    const { name, head, mergeBase } = candidate;
    const before = merged === null ? mergeBase : base.commit;
    return { name, candidate, head, since: base.commit, files: merged ?? head, before, changes };
}
async function baseParties({ onBase, collection }, ports) {
    const { name, commit } = collection.base;
    const stale = onBase.filter(({ isCurrent, candidate }) => !isCurrent && candidate.changes.some(isNew));
    const starts = [...new Set(stale.map(({ candidate }) => candidate.mergeBase))];
    const lists = await ports.git.history.changesMany(starts.map(from => ({ from, to: commit })));
    return starts.map((since, i) => ({
        name,
        candidate: null,
        head: commit,
        since,
        files: commit,
        before: since,
        changes: lists[i] ?? []
    }));
}
function isNew({ status }) {
    return status === 'added' || status === 'renamed' || status === 'copied';
}
async function namedClaims({ changes, files }, read) {
    const added = changes.filter(isNew);
    return [...pathClaims(added), ...(await migrationClaims(added, path => read(files, path)))];
}
async function versionClaims({ changes, files, before }, read) {
    const texts = { own: (path) => read(files, path), base: (path) => read(before, path) };
    return await dependencyClaims(changes, texts);
}

;// CONCATENATED MODULE: ./lib/analyze/text-reader.js
function textReader({ git }) {
    const known = new Map();
    return (commit, path) => {
        const key = `${commit}:${path}`;
        const read = known.get(key) ?? git.history.text(commit, path);
        known.set(key, read);
        return read;
    };
}

;// CONCATENATED MODULE: ./lib/analyze/find-conflicts.js




async function findConflicts(clashes, onBase, collection, ports) {
    const read = textReader(ports);
    return numberConflicts([
        ...(await describeConflicts(clashes, collection, read, ports)),
        ...(await predictConflicts({ clashes, onBase, collection, read }, ports))
    ]);
}

;// CONCATENATED MODULE: ./lib/analyze/bring-up-to-date.js

async function bringUpToDate(collection, ports) {
    const { composer, history } = ports.git;
    const { base, candidates } = collection;
    const stale = candidates.filter(candidate => candidate.mergeBase !== base.commit);
    const merges = pairUp(stale, await composer.mergeMany(stale.map(({ head }) => ({ ours: base.commit, theirs: head }))));
    const clean = merges.filter(([, merge]) => merge.clean);
    const [lists, clashes] = await Promise.all([
        history.changesMany(clean.map(([, { tree }]) => ({ from: base.tree, to: tree }))),
        clashesWithBase(collection, merges.filter(([, merge]) => !merge.clean), ports)
    ]);
    const standings = new Map();
    for (const [candidate] of merges) {
        standings.set(candidate, { candidate, merged: null, isCurrent: false, changes: candidate.changes });
    }
    for (const [[candidate, { tree }], changes] of pairUp(clean, lists)) {
        standings.set(candidate, { candidate, merged: tree, isCurrent: false, changes });
    }
    const current = (candidate) => {
        return { candidate, merged: candidate.head, isCurrent: true, changes: candidate.changes };
    };
    return { onBase: candidates.map(candidate => standings.get(candidate) ?? current(candidate)), clashes };
}
async function clashesWithBase({ base }, clashing, ports) {
    const touching = new Map();
    for (const [{ mergeBase, changes }, merge] of clashing) {
        const own = changes.flatMap(({ path, oldPath }) => [path, oldPath]);
        touching.set(mergeBase, [...(touching.get(mergeBase) ?? []), ...own, ...pathsOf(merge)]);
    }
    const froms = [...touching.keys()];
    const lists = await ports.git.history.changesMany(froms.map(from => ({ from, to: base.commit, touching: touching.get(from) ?? [] })));
    const since = new Map(pairUp(froms, lists));
    return clashing.map(([{ name, author, head, mergeBase, changes }, merge]) => ({
        merge,
        first: { name: base.name, author: null, commit: base.commit, changes: since.get(mergeBase) ?? [] },
        second: { name, author: author.name, commit: head, changes }
    }));
}
function pathsOf({ conflicted, messages }) {
    return [...conflicted, ...messages.flatMap(({ paths }) => paths)];
}

;// CONCATENATED MODULE: ./lib/analyze/meeting-pairs.js
function meetingPairs(all) {
    const { add, has } = pairSet(all.length);
    const byPath = indexBy(all, change => change.path);
    for (const [i, changes] of all.entries()) {
        if (changes.some(change => change.status === 'renamed'))
            for (const j of all.keys())
                add(i, j);
        const places = new Set(changes.flatMap(({ path }) => [path, ...folders(path)]));
        for (const place of places)
            for (const j of byPath.get(place) ?? [])
                add(i, j);
    }
    return { has };
}
function sharingPairs(all) {
    const { add, has } = pairSet(all.length);
    for (const sharers of indexBy(all, change => change.oldPath).values()) {
        for (const [at, i] of sharers.entries())
            for (const j of sharers.slice(at + 1))
                add(i, j);
    }
    return { has };
}
function pairSet(count) {
    const found = new Set();
    const key = (a, b) => Math.min(a, b) * count + Math.max(a, b);
    return { has: (a, b) => found.has(key(a, b)), add: (a, b) => found.add(key(a, b)) };
}
function indexBy(all, key) {
    const index = new Map();
    for (const [i, changes] of all.entries()) {
        for (const path of new Set(changes.map(key))) {
            const known = index.get(path);
            if (known === undefined)
                index.set(path, [i]);
            else
                known.push(i);
        }
    }
    return index;
}
function folders(path) {
    const found = [];
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
        found.push(path.slice(0, end));
    return found;
}

;// CONCATENATED MODULE: ./lib/analyze/pair-matrix.js





async function pairMatrix(collection, ports) {
    const { onBase, clashes } = await bringUpToDate(collection, ports);
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    const pairs = listPairs(onBase);
    const merges = await mergePairs(pairs.filter(needsMerge), collection, ports);
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    const verdicts = pairs.map(pair => ({
        branches: [pair.a.candidate.name, pair.b.candidate.name],
        verdict: verdictOf(pair, merges.get(pair) ?? null)
    }));
    const clashing = pairs.flatMap(pair => merges.get(pair) ?? []).filter(clash => !clash.merge.clean);
    const overlaps = pairs.flatMap(pair => overlapsOf(pair, merges.get(pair) ?? null));
    return { onBase, clashes: [...clashes, ...clashing], overlaps, pairs: verdicts };
}
function listPairs(onBase) {
    const changes = onBase.map(tip => tip.changes);
    const [meeting, sharing, stacked] = [meetingPairs(changes), sharingPairs(changes), stackedOn(onBase)];
    return onBase.flatMap((a, i) => onBase.slice(i + 1).map((b, k) => {
        const j = i + 1 + k;
        const isStacked = stacked.get(a)?.has(b) === true || stacked.get(b)?.has(a) === true;
        return { a, b, isStacked, canMeet: meeting.has(i, j), sharesPath: sharing.has(i, j) };
    }));
}
function stackedOn(onBase) {
    const byHead = new Map(onBase.map(tip => [tip.candidate.head, tip]));
    return new Map(onBase.map(tip => [tip, new Set(tip.candidate.commits.flatMap(commit => byHead.get(commit.oid) ?? []))]));
}
function needsMerge({ a, b, isStacked, canMeet }) {
    return a.merged !== null && b.merged !== null && !isStacked && canMeet;
}
function verdictOf(pair, merged) {
    if (pair.a.merged === null || pair.b.merged === null)
        return 'unknown';
    if (pair.isStacked)
        return 'clean';
    if (!pair.canMeet)
        return 'disjoint';
    return merged?.merge.clean === true ? 'clean' : 'conflict';
}
async function mergePairs(pairs, { base }, ports) {
    const commits = await commitsOf(pairs, base.commit, ports);
    const sides = pairs.map(({ a, b }) => ({ first: sideOf(a, commits.get(a)), second: sideOf(b, commits.get(b)) }));
    const merges = await ports.git.composer.mergeMany(sides.map(({ first, second }) => ({ ours: first.commit, theirs: second.commit })));
    const clashes = pairUp(sides, merges).map(([side, merge]) => ({ merge, ...side }));
    return new Map(pairUp(pairs, clashes));
}
async function commitsOf(pairs, base, ports) {
    const tips = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
    const owners = new Map();
    for (const { candidate } of tips)
        for (const { oid } of candidate.commits)
            owners.set(oid, (owners.get(oid) ?? 0) + 1);
    const stale = tips.filter(tip => !tip.isCurrent);
    const commits = stale.map(({ candidate, merged }) => ({
        tree: merged ?? candidate.head,
        parents: candidate.commits.some(({ oid }) => (owners.get(oid) ?? 0) > 1) ? [base, candidate.head] : [base],
        date: candidate.commits.at(-1)?.committerDate ?? '0 +0000'
    }));
    return new Map(pairUp(stale, await ports.git.composer.scratchCommits(commits)));
}
function sideOf({ candidate, changes }, commit = candidate.head) {
    return { name: candidate.name, author: candidate.author.name, commit, changes };
}
function overlapsOf({ a, b, isStacked, sharesPath }, merged) {
    if (isStacked || !sharesPath)
        return [];
    const byPath = new Map(a.changes.map(change => [change.oldPath, change]));
    const conflicted = new Set(merged?.merge.conflicted);
    return b.changes.flatMap(change => {
        const other = byPath.get(change.oldPath);
        if (other === undefined)
            return [];
        return [
            {
                path: change.oldPath,
                branches: [a.candidate.name, b.candidate.name],
                linesTouch: touchingRanges(other, change).length > 0,
                conflict: conflicted.has(change.path) || conflicted.has(other.path)
            }
        ];
    });
}

;// CONCATENATED MODULE: ./lib/analyze/analyze.js


async function analyze(collection, ports) {
    const { onBase, clashes, overlaps, pairs } = await pairMatrix(collection, ports);
    const conflicts = await findConflicts(clashes, onBase, collection, ports);
    for (const text of headlines(conflicts))
        ports.runner.progress({ kind: 'step', text });
    return { conflicts, overlaps, pairs };
}
function headlines(conflicts) {
    const byPair = new Map();
    for (const conflict of conflicts) {
        const pair = conflict.branches.join(' + ');
        byPair.set(pair, [...(byPair.get(pair) ?? []), conflict]);
    }
    return [...byPair].map(([pair, found]) => {
        const paths = found.map(({ path }) => path);
        const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
        return `${pair} conflict in ${paths.slice(0, 3).join(', ')}${more}`;
    });
}

;// CONCATENATED MODULE: ./lib/collect/check-staging.js

function refuseStagingOn(base, selected, { stagingRef }) {
    if (stagingRef === null)
        return;
    const isStaging = (name) => name === stagingRef || `refs/heads/${name}` === stagingRef;
    const role = isStaging(base.name)
        ? 'the base'
        : selected.some(({ name }) => isStaging(name))
            ? 'to be integrated'
            : null;
    if (role === null)
        return;
    throw new errors/* ConfigurationError */.j1([
        {
            where: 'staging-ref',
            what: `${stagingRef} is itself ${role}, and publishing the integration would move it`,
            fix: 'Use a branch of its own for staging, such as integration/nightly'
        }
    ]);
}

;// CONCATENATED MODULE: ./lib/collect/select-heads.js


async function selectHeads(source, ports) {
    const found = new Map();
    const missing = new Map();
    const notes = [];
    const excluded = excludes(source.config.selectors);
    for (const selector of source.config.selectors) {
        const answer = await resolveSelector(selector, source, ports);
        for (const head of answer.found ?? [])
            if (!found.has(head.name) && !excluded(head.name))
                found.set(head.name, head);
        if (answer.missing !== undefined && !excluded(answer.missing.name))
            missing.set(answer.missing.name, answer.missing);
        if (answer.note !== undefined)
            notes.push(answer.note);
    }
    return { found: [...found.values()], missing: [...missing.values()], notes };
}
async function resolveSelector(selector, source, ports) {
    switch (selector.kind) {
        case 'exclude':
            return {};
        case 'name':
            return named(selector.name, source.facts);
        case 'glob':
            return matching(selector.glob, source);
        case 'pull-request':
            return await pullRequest(selector.number, ports);
        case 'worktrees':
            return checkedOut(source);
    }
}
function named(name, facts) {
    const sameName = facts.heads.filter(known => known.name === name);
    const [head, other] = sameName;
    if (head === undefined) {
        const reason = 'no branch of this name, neither here nor on origin';
        return { missing: { name, head: null, outcome: 'missing', reason } };
    }
    if (other === undefined || other.oid === head.oid)
        return { found: [head] };
    return { found: [head], note: `${name} differs between here and origin: the local head is taken.` };
}
function matching(glob, source) {
    const matches = picomatch(glob, { dot: true });
    const found = source.facts.heads.filter(head => matches(head.name) && !isOurs(head.name, source));
    return found.length > 0 ? { found } : { note: `The pattern ${glob} matches no branch.` };
}
function checkedOut(source) {
    const found = [];
    for (const { branch, head } of source.worktrees) {
        if (branch === null || head === null || isOurs(branch, source))
            continue;
        found.push({ name: branch, ref: `refs/heads/${branch}`, oid: head });
    }
    return found.length > 0 ? { found } : { note: 'No worktree has a branch of its own checked out.' };
}
async function pullRequest(number, ports) {
    const name = `#${number}`;
    const oid = await ports.git.history.fetchPullRequest(number);
    if (oid === null) {
        const reason = 'origin has no such pull request, or it cannot be reached from here';
        return { missing: { name, head: null, outcome: 'missing', reason } };
    }
    const found = [{ name, ref: `refs/pull/${number}/head`, oid }];
    const known = await ports.forge?.pullRequest(number);
    return known == null || known.state === 'open' ? { found } : { found, note: `Pull request ${name} is ${known.state}.` };
}
function isOurs(name, source) {
    return (name === source.baseName || name.startsWith(config/* STAGING_NAMESPACE */.YG) || `refs/heads/${name}` === source.config.stagingRef);
}
function excludes(selectors) {
    const globs = selectors.flatMap(selector => (selector.kind === 'exclude' ? [selector.glob] : []));
    return globs.length === 0 ? () => false : picomatch(globs, { dot: true });
}

;// CONCATENATED MODULE: ./lib/collect/collect.js





async function collect_collect(config, ports) {
    const { history } = ports.git;
    const facts = await history.facts();
    const base = await resolveBase(config.base, facts, ports.git);
    const worktrees = await history.worktrees();
    const selected = await selectHeads({ config, facts, worktrees, baseName: base.name }, ports);
    refuseStagingOn(base, selected.found, config);
    await history.fetch(selected.found);
    const notes = [...facts.notes, ...noteOnBase(base, facts), ...selected.notes];
    const found = [];
    const excluded = [...selected.missing];
    const seen = new Map();
    let deepened = false;
    for (const head of selected.found) {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        const twin = seen.get(head.oid);
        if (twin !== undefined) {
            excluded.push({
                ...known(head),
                outcome: 'duplicate',
                twin,
                reason: `the same commit as ${twin}, which takes part`
            });
            continue;
        }
        const examined = await examine(head, base, ports);
        deepened ||= examined.deepened;
        if ('candidate' in examined) {
            found.push(examined.candidate);
            seen.set(head.oid, head.name);
        }
        else {
            excluded.push(examined.excluded);
            ports.runner.progress({ kind: 'step', text: `${examined.excluded.name}: ${examined.excluded.reason}` });
        }
    }
    const changes = await history.changesMany(found.map(({ mergeBase, head }) => ({ from: mergeBase, to: head })));
    const candidates = pairUp(found, changes).map(([candidate, own]) => ({ ...candidate, changes: own }));
    for (const candidate of candidates)
        ports.runner.progress({ kind: 'step', text: describe(candidate) });
    if (deepened)
        notes.push('The clone was shallow and has been deepened as far as the merge bases need.');
    return { base, candidates, excluded, worktrees, notes };
}
async function examine(head, base, ports) {
    const { history } = ports.git;
    const { bases, deepened } = await history.mergeBases(base.commit, head.oid);
    const mergeBase = bases[0];
    if (mergeBase === undefined) {
        const reason = `shares no history with ${base.name}; merging it would join two unrelated projects`;
        return { deepened, excluded: { ...known(head), outcome: 'unrelated', reason } };
    }
    if (mergeBase === head.oid) {
        const reason = `already contained in ${base.name}; there is nothing to merge`;
        return { deepened, excluded: { ...known(head), outcome: 'contained', reason } };
    }
    const commits = await history.commits(base.commit, head.oid);
    const tip = commits.at(-1) ?? (await history.commit(head.oid));
    return {
        deepened,
        candidate: { name: head.name, head: head.oid, source: head.ref, author: tip.author, commits, mergeBase }
    };
}
function known(head) {
    return { name: head.name, head: head.oid };
}
function describe({ name, commits, changes }) {
    return `${name}: ${count(commits.length, 'commit')}, ${count(changes.length, 'file')} changed`;
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/domain/test-id.js
const SEPARATOR = ' › ';
const UNKNOWN_FILE = '*';
const MAYBE_SPECIAL = /[\\›\u2028\u2029\ud800-\udfff]|[^ -~\u00a0-\uffff]/;
const test_id_SPECIAL = /[\\›\p{Cc}\u2028\u2029\p{Cs}]/gu;
function formatTestId({ file, suite, name }, ordinal = 1) {
    const id = [formatFile(file), ...suite.map(escapePart), escapePart(name)].join(SEPARATOR);
    return ordinal > 1 ? `${id} ›#${ordinal}` : id;
}
function parseTestId(id) {
    const suffix = / ›#([1-9]\d*)$/.exec(id);
    const [file, ...rest] = splitAtSeparators(suffix ? id.slice(0, suffix.index) : id);
    const names = rest.map(unescapePart);
    const name = names.pop();
    if (file === undefined || name === undefined)
        throw new RangeError(`not a test id: ${JSON.stringify(id)}`);
    const known = file === UNKNOWN_FILE ? null : unescapePart(file);
    return { test: { file: known, suite: names, name }, ordinal: suffix ? Number(suffix[1]) : 1 };
}
function describeTest({ file, suite, name }) {
    return [...(file === null ? [] : [file]), ...suite, name].join(SEPARATOR);
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
    return text.replace(test_id_SPECIAL, character => character === '\\' || character === '›' ? `\\${character}` : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
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

;// CONCATENATED MODULE: ./lib/domain/signal.js

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
        const { test, ordinal } = parseTestId(id);
        return ordinal > 1 ? `${describeTest(test)} (${ordinal})` : describeTest(test);
    }
    catch (error) {
        if (error instanceof RangeError)
            return id;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/compare/normalise-name.js

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
    return VOLATILE.reduce((name, [pattern, stand]) => name.replace(pattern, () => stand), (0,visible_text/* stripEscapeSequences */.mI)(text));
}

;// CONCATENATED MODULE: ./lib/compare/messages-differ.js

function messagesDiffer(a, b) {
    return normaliseLines(a ?? '') !== normaliseLines(b ?? '');
}
function normaliseLines(text) {
    return text.split('\n').map(normaliseName).join('\n');
}

;// CONCATENATED MODULE: ./lib/compare/unloaded.js
function absenceJudge(integration) {
    if (integration === null || integration.defects.length > 0)
        return () => true;
    const broken = new Set(integration.loadErrors.map(error => error.file));
    if (broken.size === 0)
        return () => false;
    const seen = new Set(integration.cases.map(containerOf).filter(container => container !== null));
    return test => {
        if (subjectsOf(test).some(subject => broken.has(subject)))
            return true;
        const container = containerOf(test);
        return container === null || !seen.has(container);
    };
}
function subjectsOf(test) {
    return test.file === null ? [...test.suite, test.name] : [test.file, ...test.suite];
}
function containerOf(test) {
    return test.file ?? test.suite[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/compare/compare-load-errors.js



function compareLoadErrors(gate, baseline, integration) {
    const before = byFile(baseline);
    const after = byFile(integration);
    if (before.size + after.size === 0)
        return [];
    const loadedBefore = loadedSubjects(baseline);
    const loadedAfter = loadedSubjects(integration);
    const isWhole = integration !== null && integration.defects.length === 0;
    const files = new Set([...after.keys(), ...before.keys()]);
    return [...files].map(file => {
        const old = before.get(file) ?? null;
        const now = after.get(file) ?? null;
        return {
            gate,
            test: `${file} (the file itself)`,
            id: formatFileId(file),
            change: changeOfFile({ old, now, wasLoaded: loadedBefore.has(file), isLoaded: loadedAfter.has(file), isWhole }),
            baseline: describeLoad(old, loadedBefore.has(file)),
            integration: describeLoad(now, loadedAfter.has(file)),
            message: now?.message ?? null,
            messageChanged: old !== null && now !== null && messagesDiffer(old.message, now.message)
        };
    });
}
function changeOfFile({ old, now, wasLoaded, isLoaded, isWhole }) {
    if (now !== null) {
        if (old !== null)
            return 'still-failing';
        return wasLoaded ? 'regression' : 'new-failure';
    }
    if (isLoaded)
        return 'fixed';
    return isWhole ? 'failing-removed' : 'not-run';
}
function describeLoad(error, isLoaded) {
    if (error !== null)
        return 'not loaded';
    return isLoaded ? 'loaded' : null;
}
function byFile(report) {
    return new Map((report?.loadErrors ?? []).map(error => [error.file, error]));
}
function loadedSubjects(report) {
    return new Set((report?.cases ?? []).flatMap(subjectsOf));
}

;// CONCATENATED MODULE: ./lib/compare/identity.js


const PAIRING_ORDER = ['error', 'failed', 'passed', 'skipped'];
function matchTests(baseline, integration) {
    const before = groupBy(baseline.map(nameOf), exactKey);
    const after = groupBy(integration.map(nameOf), exactKey);
    const pairs = takeCommon(before, after);
    const restBefore = groupBy([...before.values()].flat(), normalisedKey);
    const restAfter = groupBy([...after.values()].flat(), normalisedKey);
    return numberDuplicates([
        ...pairs,
        ...takeCommon(restBefore, restAfter),
        ...[...restBefore.values()].flat().map(test => ({ baseline: test, integration: null })),
        ...[...restAfter.values()].flat().map(test => ({ baseline: null, integration: test }))
    ]);
}
function normaliseTestName({ file, suite, name }) {
    return { file: file === null ? null : normaliseName(file), suite: suite.map(normaliseName), name: normaliseName(name) };
}
function nameOf(test) {
    return { test, id: formatTestId(test) };
}
function exactKey({ id }) {
    return id;
}
function normalisedKey({ test }) {
    return formatTestId(normaliseTestName(test));
}
function groupBy(tests, keyOf) {
    const groups = new Map();
    for (const test of tests) {
        const key = keyOf(test);
        const group = groups.get(key);
        if (group)
            group.push(test);
        else
            groups.set(key, [test]);
    }
    return groups;
}
function takeCommon(before, after) {
    const pairs = [];
    for (const [key, olds] of before) {
        const news = after.get(key);
        if (!news)
            continue;
        before.delete(key);
        after.delete(key);
        for (const pair of pairOutcomes(olds, news))
            pairs.push(pair);
    }
    return pairs;
}
function pairOutcomes(olds, news) {
    const [old, next] = [olds[0], news[0]];
    if (olds.length === 1 && news.length === 1 && old && next)
        return [{ baseline: old, integration: next }];
    const pairs = [];
    const oldRest = [];
    const newRest = [];
    for (const state of PAIRING_ORDER) {
        const a = olds.filter(({ test }) => test.state === state);
        const b = news.filter(({ test }) => test.state === state);
        const common = Math.min(a.length, b.length);
        for (let i = 0; i < common; i++)
            pairs.push({ baseline: a[i] ?? null, integration: b[i] ?? null });
        for (const test of a.slice(common))
            oldRest.push(test);
        for (const test of b.slice(common))
            newRest.push(test);
    }
    for (let i = 0; i < Math.max(oldRest.length, newRest.length); i++) {
        pairs.push({ baseline: oldRest[i] ?? null, integration: newRest[i] ?? null });
    }
    return pairs;
}
function numberDuplicates(pairs) {
    const seen = new Map();
    return pairs.flatMap(({ baseline, integration }) => {
        const named = integration ?? baseline;
        if (named === null)
            return [];
        const ordinal = (seen.get(named.id) ?? 0) + 1;
        seen.set(named.id, ordinal);
        const id = ordinal === 1 ? named.id : formatTestId(named.test, ordinal);
        return [{ id, baseline: baseline?.test ?? null, integration: integration?.test ?? null }];
    });
}

;// CONCATENATED MODULE: ./lib/compare/read/part.js
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

;// CONCATENATED MODULE: ./lib/compare/test-change.js

const CHANGES = [
    'regression',
    'new-failure',
    'not-run',
    'flaky',
    'still-failing',
    'failing-removed',
    'failing-skipped',
    'removed',
    'newly-skipped',
    'fixed',
    'un-skipped',
    'new-skipped',
    'new-passing',
    'same'
];
const BOTH = {
    passed: { passed: 'same', failing: 'regression', skipped: 'newly-skipped' },
    failing: { passed: 'fixed', failing: 'still-failing', skipped: 'failing-skipped' },
    skipped: { passed: 'un-skipped', failing: 'new-failure', skipped: 'same' }
};
const NEW = {
    passed: 'new-passing',
    failing: 'new-failure',
    skipped: 'new-skipped'
};
function test_change_changeOf(baseline, integration) {
    const after = columnOf(integration);
    if (integration.flaky && after !== 'skipped')
        return 'flaky';
    return baseline === null ? NEW[after] : BOTH[columnOf(baseline)][after];
}
function changeOfAbsent(baseline, couldNotRun) {
    if (couldNotRun)
        return 'not-run';
    return isFailing(baseline.state) ? 'failing-removed' : 'removed';
}
function columnOf(test) {
    if (test.state === 'skipped')
        return 'skipped';
    return test.state === 'passed' ? 'passed' : 'failing';
}

;// CONCATENATED MODULE: ./lib/compare/compare-tests.js







const ALLOWED_DROP = 0.1;
function compareTests(tests) {
    const { gate, baseline, integration } = tests;
    const couldNotRun = absenceJudge(integration);
    const counts = emptyCounts();
    const rows = [...compareLoadErrors(gate, baseline, integration)];
    for (const row of rows)
        counts[row.change]++;
    for (const pair of matchTests(baseline?.cases ?? [], integration?.cases ?? [])) {
        const change = changeIn(pair, couldNotRun);
        counts[change]++;
        if (change !== 'same' && change !== 'new-passing')
            rows.push(rowOf(gate, pair, change));
    }
    const drop = droppedTests(tests);
    const defects = [...reportDefects(tests), ...(drop === null ? [] : [drop])];
    return { counts, rows: rows.sort(bySeriousness), defects: defects.map(defect => `gate ${gate}: ${defect}`) };
}
function mergeTestComparisons(comparisons) {
    const counts = emptyCounts();
    for (const one of comparisons)
        for (const change of CHANGES)
            counts[change] += one.counts[change];
    const rows = comparisons.flatMap(one => one.rows).sort(bySeriousness);
    return { counts, rows, defects: comparisons.flatMap(one => one.defects) };
}
function droppedTests({ baseline, integration, integrationEnd }) {
    if (baseline === null || integration === null)
        return null;
    const before = countExecuted(baseline.cases);
    const after = countExecuted(integration.cases);
    const endedWell = integrationEnd === null || (integrationEnd.kind === 'exited' && integrationEnd.code === 0);
    const drop = before - after;
    if (drop <= 0 || (endedWell && drop <= before * ALLOWED_DROP))
        return null;
    return `${after} tests ran in the integration, ${before} in the baseline`;
}
function rowOf(gate, { id, baseline, integration }, change) {
    const shown = integration ?? baseline;
    return {
        gate,
        test: shown === null ? '' : describeTest(shown),
        id,
        change,
        baseline: describeState(baseline),
        integration: describeState(integration),
        message: integration?.message ?? null,
        messageChanged: bothFail(baseline, integration) && messagesDiffer(baseline?.message, integration?.message)
    };
}
function changeIn({ baseline, integration }, couldNotRun) {
    if (integration !== null)
        return test_change_changeOf(baseline, integration);
    return baseline === null ? 'same' : changeOfAbsent(baseline, couldNotRun(baseline));
}
function bothFail(baseline, integration) {
    return baseline !== null && integration !== null && isFailing(baseline.state) && isFailing(integration.state);
}
function describeState(test) {
    if (test === null)
        return null;
    return test.flaky ? `${test.state}, flaky` : test.state;
}
function reportDefects({ baseline, integration }) {
    const defects = [];
    if (baseline !== null && integration === null)
        defects.push('no test report in the integration');
    if (baseline === null && integration !== null)
        defects.push('no test report in the baseline');
    for (const defect of integration?.defects ?? [])
        defects.push(`integration: ${defect}`);
    for (const defect of baseline?.defects ?? [])
        defects.push(`baseline: ${defect}`);
    for (const { file } of integration?.loadErrors ?? [])
        defects.push(`integration: ${file} could not be loaded`);
    return defects;
}
function emptyCounts() {
    return Object.fromEntries(CHANGES.map(change => [change, 0]));
}
const compare_tests_RANK = new Map(CHANGES.map((change, i) => [change, i]));
function bySeriousness(a, b) {
    const rank = (compare_tests_RANK.get(a.change) ?? 0) - (compare_tests_RANK.get(b.change) ?? 0);
    return rank === 0 ? byText(a.gate, b.gate) || byText(a.id, b.id) : rank;
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(29471);
// EXTERNAL MODULE: ./lib/domain/plural.js
var plural = __webpack_require__(55984);
;// CONCATENATED MODULE: ./lib/compare/gate-outcome.js



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
    if (!facts.expectsTests)
        return { outcome: end.code === 0 ? 'pass' : 'fail', reason: `exit code ${end.code}` };
    return tests === null ? broken('no test report could be read') : judgeTests(end.code, tests);
}
function isBlamable({ end, tests }) {
    return end.kind === 'exited' && !KILLED_CODES.includes(end.code) && (tests?.defects.length ?? 0) === 0;
}
function judgeTests(code, tests) {
    const failing = countFailing(tests.cases);
    const [defect] = tests.defects;
    const [unloaded] = tests.loadErrors;
    if (defect !== undefined)
        return broken(`the test report cannot be trusted: ${defect}${andMore(tests.defects)}`);
    if (unloaded)
        return broken(`${unloaded.file} could not be loaded, so its tests did not run${andMore(tests.loadErrors)}`);
    if (countExecuted(tests.cases) === 0)
        return broken(`no test was run (exit code ${code})`);
    if (code !== 0 && failing === 0)
        return broken(`exit code ${code}, but no test of the report failed`);
    if (code === 0 && failing > 0)
        return broken(`exit code 0, but ${(0,plural/* plural */.L)(failing, 'test')} of the report failed`);
    const total = (0,plural/* plural */.L)(tests.cases.length, 'test');
    return failing === 0
        ? { outcome: 'pass', reason: `${total}, none failed` }
        : { outcome: 'fail', reason: `${failing} of ${total} failed` };
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
            return (0,assert_never/* assertNever */.x)(end);
    }
}
function andMore(list) {
    return list.length > 1 ? ` (and ${list.length - 1} more)` : '';
}

;// CONCATENATED MODULE: ./lib/compare/test-signals.js




function testSignals(gate, tests) {
    const seen = new Map();
    const failing = tests.cases.flatMap(test => {
        if (!isFailing(test.state))
            return [];
        const name = normaliseTestName(test);
        const key = formatTestId(name);
        const ordinal = (seen.get(key) ?? 0) + 1;
        seen.set(key, ordinal);
        return [`test:${gate}:${formatTestId(name, ordinal)}`];
    });
    const unloaded = tests.loadErrors.map(({ file }) => `load:${gate}:${formatFileId(normaliseName(file))}`);
    return [...new Set([...failing, ...unloaded])].sort();
}

;// CONCATENATED MODULE: ./lib/compare/compare-probes.js





function compareProbes(baseline, integration) {
    const before = new Map((baseline?.gates ?? []).map(run => [run.gate, run]));
    const after = new Map(integration.gates.map(run => [run.gate, run]));
    const names = [...new Set([...after.keys(), ...before.keys()])];
    const pairs = names.map((gate) => ({
        gate,
        before: before.get(gate) ?? null,
        after: after.get(gate) ?? null
    }));
    const tests = pairs.flatMap(comparisonOf);
    return {
        gates: pairs.map(compareGate),
        tests: tests.length === 0 ? null : mergeTestComparisons(tests),
        coverage: null,
        performance: null,
        security: null,
        cycles: null,
        api: null
    };
}
function testsOf({ gate, before, after }) {
    return {
        gate,
        baseline: before?.tests ?? null,
        integration: after?.tests ?? null,
        integrationEnd: after?.end ?? null
    };
}
function comparisonOf(pair) {
    const tests = testsOf(pair);
    return tests.baseline === null && tests.integration === null ? [] : [compareTests(tests)];
}
function compareGate(pair) {
    const { gate, before, after } = pair;
    const outcomes = { gate, baseline: outcomeOf(before), integration: outcomeOf(after) };
    if (before === null || after === null || outcomes.baseline === 'not-run' || outcomes.integration === 'not-run') {
        return { ...outcomes, change: 'unknown', reason: whyUnknown(outcomes) };
    }
    if (after.outcome === 'broken')
        return { ...outcomes, change: 'broken', reason: after.reason };
    const judged = before.outcome === 'broken' ? againstBroken(before, after) : againstJudged(before, after);
    const drop = droppedTests(testsOf(pair));
    return drop === null || judged.change === 'regressed'
        ? { ...outcomes, ...judged }
        : { ...outcomes, change: 'broken', reason: `${drop}: some did not run at all` };
}
function outcomeOf(run) {
    return run?.outcome ?? null;
}
function whyUnknown({ baseline, integration }) {
    const missing = [
        ...(baseline === null || baseline === 'not-run' ? ['the baseline'] : []),
        ...(integration === null || integration === 'not-run' ? ['the integration'] : [])
    ];
    return `it was not run on ${missing.join(' and ')}`;
}
const NOTHING_NAMED = 'it fails on the baseline too, and names no test: what fails beside that cannot be told';
function againstJudged(before, after) {
    if (after.outcome === 'pass') {
        const change = before.outcome === 'pass' ? 'held' : 'fixed';
        return { change, reason: after.reason };
    }
    if (before.outcome === 'pass')
        return { change: 'regressed', reason: after.reason };
    if (before.tests === null || after.tests === null)
        return { change: 'unknown', reason: NOTHING_NAMED };
    const added = addedSignals(before, after);
    if (added.length === 0)
        return { change: 'failing-before', reason: `it fails on the baseline too: ${after.reason}` };
    return {
        change: 'regressed',
        reason: `it fails on the baseline too, but not with these: ${fewOf(added.map(describeSignal))}`
    };
}
function againstBroken(before, after) {
    const why = `the baseline could not be judged: ${before.reason}`;
    if (!isBlamable(before) || before.tests === null)
        return { change: 'unknown', reason: why };
    if (after.outcome === 'pass')
        return { change: 'fixed', reason: `${after.reason}; ${why}` };
    const added = addedSignals(before, after);
    if (added.length === 0)
        return { change: 'failing-before', reason: `${after.reason}; ${why}` };
    return { change: 'regressed', reason: `${fewOf(added.map(describeSignal))}; ${why}` };
}
function addedSignals(before, after) {
    if (after.tests === null)
        return [];
    const known = new Set(before.tests === null ? [] : testSignals(before.gate, before.tests));
    return testSignals(after.gate, after.tests).filter(signal => !known.has(signal));
}

// EXTERNAL MODULE: ./lib/domain/comparison.js
var domain_comparison = __webpack_require__(19935);
;// CONCATENATED MODULE: ./lib/decide/landed.js
function landed({ candidates }) {
    return candidates.filter(candidate => candidate.landed !== undefined);
}

;// CONCATENATED MODULE: ./lib/decide/blockers.js





function blockers(findings, asked) {
    if (findings.failure !== null) {
        return [`The run stopped in ${findings.failure.stage}: ${findings.failure.message}`];
    }
    if (asked.mode === 'analyze')
        return conflictBlockers(findings);
    return [
        ...proofBlockers(findings, asked),
        ...baselineBlockers(findings),
        ...regressionBlockers(findings),
        ...mergeBlockers(findings),
        ...stagingBlockers(findings)
    ];
}
function conflictBlockers({ conflicts }) {
    const found = conflicts.filter(({ foundBy }) => foundBy !== 'prediction');
    if (found.length === 0)
        return [];
    return [`${(0,plural/* plural */.L)(found.length, 'conflict')} between the candidates, or with the base.`];
}
function proofBlockers(findings, asked) {
    if (asked.gates === 0)
        return ['No gate is configured, so nothing was proved. Name the command that tests this project.'];
    if (isCompared(findings.comparison) || landed(findings).length === 0)
        return [];
    const baseline = findings.probes.find(probe => probe.purpose === 'baseline');
    const broken = baseline?.gates.filter(gate => gate.outcome === 'broken') ?? [];
    if (broken.length === 0)
        return ['No gate was run on the integration, so nothing is proved.'];
    const why = broken.map(gate => `${gate.gate}: ${gate.reason}`).join('; ');
    return [`The base itself could not be judged, so there is nothing to compare with. ${why}`];
}
function isCompared(comparison) {
    return comparison !== null && comparison.gates.length > 0;
}
function baselineBlockers({ probes }) {
    const baseline = probes.find(probe => probe.purpose === 'baseline');
    const missing = baseline?.signals.filter(signal => gateOf(signal) === null) ?? [];
    return missing.map(signal => `The base itself is no control: ${describeSignal(signal)}.`);
}
function regressionBlockers({ comparison }) {
    if (comparison === null)
        return [];
    const count = domain_comparison/* REGRESSIONS */.R.reduce((sum, change) => sum + (comparison.tests?.counts[change] ?? 0), 0);
    const tests = `${(0,plural/* plural */.L)(count, 'test fails', 'tests fail')} in the integration and not in the base.`;
    const rows = comparison.tests?.rows.filter(({ change }) => domain_comparison/* REGRESSIONS */.R.includes(change)) ?? [];
    const named = new Set(rows.map(({ gate }) => gate));
    const gates = comparison.gates.flatMap(gate => gateBlocker(gate, named.has(gate.gate)) ?? []);
    return count > 0 ? [tests, ...gates] : gates;
}
function gateBlocker({ gate, change, baseline, integration, reason }, named) {
    switch (change) {
        case 'held':
        case 'fixed':
            return integration === 'pass' ? null : `Gate ${gate} did not pass on the integration: ${reason}`;
        case 'failing-before':
            return null;
        case 'regressed':
            if (named)
                return null;
            return baseline === 'pass'
                ? `Gate ${gate} passes on the base and fails on the integration.`
                : `Gate ${gate} fails on the integration in a way that it does not on the base: ${reason}`;
        case 'broken':
            return `Gate ${gate} could not be judged: ${reason}`;
        case 'unknown':
            return `Gate ${gate} could not be compared: ${reason}`;
        default:
            return (0,assert_never/* assertNever */.x)(change);
    }
}
function mergeBlockers(findings) {
    const isOut = findings.candidates.some(({ status }) => status === 'held-out');
    return isOut && landed(findings).length === 0 ? ['No candidate could be taken in.'] : [];
}
function stagingBlockers({ staging }) {
    if (staging === null || staging.state === 'published')
        return [];
    return [`The integration is proved, but ${staging.ref} could not be published: ${staging.detail}`];
}

;// CONCATENATED MODULE: ./lib/decide/checklist.js


function checklist(findings) {
    return [
        conflictsDetected(findings),
        escalated(findings),
        gatesPass(findings),
        noRegression(findings),
        unmeasured('coverage', 'Coverage is kept'),
        unmeasured('performance', 'Performance is within range'),
        unmeasured('security', 'The security scan has no new finding'),
        accounted(findings),
        staged(findings)
    ];
}
function conflictsDetected({ plan, conflicts, pairs }) {
    const item = { id: 'conflicts-detected', text: 'All conflicts are detected and categorised' };
    if (plan === null)
        return { ...item, state: 'unknown', evidence: 'the analysis did not finish' };
    const open = pairs.filter(pair => pair.verdict === 'unknown').length;
    const unknown = open > 0 ? `; ${(0,plural/* plural */.L)(open, 'pair')} not comparable, as one side conflicts with the base` : '';
    return {
        ...item,
        state: 'done',
        evidence: `${(0,plural/* plural */.L)(conflicts.length, 'conflict')} in ${(0,plural/* plural */.L)(pairs.length, 'pair')}${unknown}`
    };
}
function escalated({ conflicts, plan }) {
    const item = { id: 'conflicts-resolved', text: 'Every conflict has a resolution or a decision' };
    if (plan === null)
        return { ...item, state: 'unknown', evidence: 'the analysis did not finish' };
    const open = conflicts.filter(conflict => conflict.resolution === null).map(conflict => conflict.id);
    return { ...item, state: open.length === 0 ? 'done' : 'open', evidence: open.join(', ') || 'no conflict is open' };
}
function gatesPass({ comparison }) {
    const item = { id: 'gates-pass', text: 'The gates pass on the integration' };
    if (comparison === null || comparison.gates.length === 0)
        return { ...item, state: 'unknown', evidence: 'no gate was run on it' };
    const bad = comparison.gates.filter(gate => gate.integration !== 'pass').map(gate => gate.gate);
    return {
        ...item,
        state: bad.length === 0 ? 'done' : 'open',
        evidence: bad.join(', ') || (0,plural/* plural */.L)(comparison.gates.length, 'gate')
    };
}
function noRegression({ comparison }) {
    const item = { id: 'no-regression', text: 'No test fails that passes on the base' };
    const tests = comparison?.tests ?? null;
    if (tests === null)
        return { ...item, state: 'unknown', evidence: 'no gate reports tests' };
    const count = domain_comparison/* REGRESSIONS */.R.reduce((sum, change) => sum + tests.counts[change], 0);
    return {
        ...item,
        state: count === 0 && tests.defects.length === 0 ? 'done' : 'open',
        evidence: [(0,plural/* plural */.L)(count, 'regression'), ...tests.defects].join('; ')
    };
}
function unmeasured(id, text) {
    return { id, text, state: 'unknown', evidence: 'not measured' };
}
function accounted({ candidates, plan }) {
    const item = { id: 'candidates-in', text: 'Every candidate is in' };
    if (plan === null)
        return { ...item, state: 'unknown', evidence: 'the candidates were not all looked at' };
    const out = candidates.filter(({ status }) => status !== 'merged').map(({ name }) => name);
    return {
        ...item,
        state: out.length === 0 ? 'done' : 'open',
        evidence: out.join(', ') || (0,plural/* plural */.L)(candidates.length, 'candidate')
    };
}
function staged({ staging }) {
    const item = { id: 'rollback-plan', text: 'The integration is published, with a rollback plan' };
    if (staging?.state !== 'published')
        return { ...item, state: 'open', evidence: staging?.detail ?? 'nothing was published' };
    return { ...item, state: 'done', evidence: staging.ref };
}

;// CONCATENATED MODULE: ./lib/decide/flaky.js

function flakySignals(probes) {
    const byTree = new Map();
    for (const probe of probes)
        byTree.set(probe.tree, [...(byTree.get(probe.tree) ?? []), probe]);
    const flaky = [...byTree.values()].flatMap(repeats => repeats.flatMap(({ signals }) => signals.filter(signal => repeats.some(other => !other.signals.includes(signal)))));
    return [...new Set(flaky.map(describeSignal))];
}

;// CONCATENATED MODULE: ./lib/decide/conditions.js




const SUSPICIOUS = {
    'not-run': ['did not run because its file is broken', 'did not run because their files are broken'],
    removed: ['is gone from the integration', 'are gone from the integration'],
    'failing-removed': ['failed in the base and is gone from the integration', 'failed in the base and are gone from it'],
    'newly-skipped': ['is skipped now', 'are skipped now'],
    'failing-skipped': ['failed in the base and is skipped now', 'failed in the base and are skipped now'],
    flaky: ['is flaky', 'are flaky']
};
function conditions(findings, asked) {
    if (findings.failure !== null)
        return [];
    if (asked.mode === 'analyze') {
        const excluded = findings.candidates.filter(({ outcome }) => outcome !== 'not-reached');
        return [...noneFound(findings), ...candidateConditions(excluded), ...predictions(findings.conflicts), ONLY_ANALYSED];
    }
    return [
        ...noneFound(findings),
        ...candidateConditions(findings.candidates),
        ...predictions(openAmong(landed(findings), findings)),
        ...baselineConditions(findings),
        ...testConditions(findings),
        ...flakyConditions(findings)
    ];
}
function lastConditions(findings) {
    if (landed(findings).length === 0)
        return ['Everything asked for is in the base already, so there is nothing to land.'];
    return findings.staging?.state === 'published' ? [] : ['The integration is not published.'];
}
const ONLY_ANALYSED = 'Only analysed: no gate was run, so nothing is proved.';
function noneFound({ candidates }) {
    return candidates.length === 0 ? ['No candidate was found, so nothing was integrated.'] : [];
}
function candidateConditions(candidates) {
    return candidates
        .filter(({ status }) => status !== 'merged')
        .map(({ name, status, reason }) => `${name} is ${status === 'partial' ? 'in only in part' : 'held out'}: ${reason}`);
}
function predictions(conflicts) {
    const open = conflicts.filter(({ foundBy, resolution }) => foundBy === 'prediction' && resolution === null);
    if (open.length === 0)
        return [];
    const ids = fewOf(open.map(({ id }) => id));
    return [`${(0,plural/* plural */.L)(open.length, 'predicted conflict')} that nobody has looked at: ${ids}.`];
}
function openAmong(inside, { conflicts, candidates }) {
    const out = new Set(candidates.filter(candidate => !inside.includes(candidate)).map(({ name }) => name));
    return conflicts.filter(({ branches }) => !branches.some(branch => out.has(branch)));
}
function baselineConditions({ comparison }) {
    return (comparison?.gates ?? []).flatMap(({ gate, change, baseline, reason }) => {
        if (change !== 'failing-before' && change !== 'fixed')
            return [];
        if (baseline === 'broken')
            return [`Gate ${gate} has no whole control: ${reason}`];
        if (change === 'fixed')
            return [];
        return [`Gate ${gate} fails on the base already; the integration adds no failure of its own.`];
    });
}
function testConditions({ comparison }) {
    const tests = comparison?.tests;
    if (tests == null)
        return [];
    const changes = Object.entries(SUSPICIOUS).flatMap(([change, [one, several]]) => {
        const count = tests.counts[change];
        return count > 0 ? [`${(0,plural/* plural */.L)(count, `test ${one}`, `tests ${several}`)}.`] : [];
    });
    return [...changes, ...tests.defects];
}
function flakyConditions({ probes }) {
    const flaky = flakySignals(probes);
    return flaky.length === 0 ? [] : [`Not the same each time on one and the same tree: ${fewOf(flaky)}.`];
}

;// CONCATENATED MODULE: ./lib/decide/red-flags.js
function redFlags(findings) {
    return [...undecided(findings), ...redBaseline(findings), ...regressions(findings)];
}
function undecided({ conflicts }) {
    return conflicts
        .filter(({ kind, foundBy, resolution }) => kind === 'semantic' && foundBy === 'gates' && resolution === null)
        .map(({ id, branches }) => ({
        id: 'semantic-conflict',
        text: `Semantic conflict between ${branches.join(' and ')} without a decision`,
        evidence: id
    }));
}
function redBaseline({ probes, comparison }) {
    const baseline = probes.find(probe => probe.purpose === 'baseline');
    if (baseline === undefined || baseline.outcome === 'pass')
        return [];
    const gates = comparison?.gates ?? [];
    const isMended = gates.length > 0 && gates.every(gate => gate.integration === 'pass');
    if (isMended)
        return [];
    return [{ id: 'baseline-red', text: 'The base itself does not pass its gates', evidence: baseline.id }];
}
function regressions({ comparison }) {
    const regressed = comparison?.gates.filter(({ change }) => change === 'regressed') ?? [];
    return regressed.map(({ gate, reason }) => ({
        id: 'regression',
        text: `Gate ${gate} fails only with the candidates in`,
        evidence: reason
    }));
}

;// CONCATENATED MODULE: ./lib/decide/decide.js




function decide(findings, asked) {
    const blocking = blockers(findings, asked);
    const flags = redFlags(findings);
    const found = [...blocking, ...conditions(findings, asked)];
    const reasons = found.length > 0 ? found : [...flags.map(({ text }) => `${text}.`), ...lastConditions(findings)];
    const status = blocking.length > 0 ? 'blocked' : reasons.length > 0 ? 'conditional' : 'ready';
    return {
        status,
        mergeReady: status === 'ready',
        reasons,
        checklist: checklist(findings),
        redFlags: flags
    };
}

;// CONCATENATED MODULE: ./lib/integrate/audit.js

async function audit(composition, collection, ports) {
    let before = composition.base;
    for (const step of composition.steps) {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        const candidate = collection.candidates.find(({ name }) => name === step.candidate);
        if (candidate === undefined)
            throw wrong(step, 'it is not among the candidates');
        if (step.commit !== before)
            await auditStep({ before, step, candidate }, ports);
        before = step.commit;
    }
    if (before !== composition.commit)
        throw new errors/* ToolError */.v4('The audit found a commit that no step made.', ADVICE);
    if ((await ports.git.composer.tree(before)) !== composition.tree) {
        throw new errors/* ToolError */.v4('The audit found a tree that is not the one of the last commit.', ADVICE);
    }
}
async function auditStep({ before, step, candidate }, ports) {
    const { history } = ports.git;
    const { bases } = await history.mergeBases(before, candidate.head);
    const base = bases[0];
    if (base === undefined)
        throw wrong(step, 'the histories have nothing in common');
    const own = await history.changes(base, candidate.head);
    const others = await history.changes(base, before);
    const made = await history.changes(before, step.commit);
    const stray = made.flatMap(audit_pathsOf).find(path => !mayChange(own, others).has(path));
    if (stray !== undefined)
        throw wrong(step, `${stray} changed, which the candidate never touched`);
    if (step.strategy !== 'merge')
        return;
    await auditUntouched({ base, before, step, candidate }, { own, others }, ports);
    if (bases.length === 1)
        await auditByRemerge({ base, before, step, candidate }, ports);
}
function mayChange(own, others) {
    const paths = new Set(own.flatMap(audit_pathsOf));
    for (const { oldPath, path, status } of others)
        if (status === 'renamed' && paths.has(oldPath))
            paths.add(path);
    return paths;
}
async function auditUntouched({ step, candidate }, { own, others }, ports) {
    const touched = new Set(others.flatMap(audit_pathsOf));
    const differs = new Set((await ports.git.history.changes(candidate.head, step.commit)).flatMap(audit_pathsOf));
    for (const change of own) {
        if (audit_pathsOf(change).some(path => touched.has(path)))
            continue;
        const lost = audit_pathsOf(change).find(path => differs.has(path));
        if (lost !== undefined)
            throw wrong(step, `${lost} does not stand as the candidate left it`);
    }
}
async function auditByRemerge({ base, before, step, candidate }, ports) {
    const again = await ports.git.composer.mergeOn(base, before, candidate.head);
    if (again.clean && again.tree === (await ports.git.composer.tree(step.commit)))
        return;
    throw wrong(step, `merging it again on ${base} gives another tree`);
}
function audit_pathsOf(change) {
    return change.path === change.oldPath ? [change.path] : [change.path, change.oldPath];
}
const ADVICE = 'Nothing was published. Please report this with integration.json; running again may help';
function wrong(step, what) {
    return new errors/* ToolError */.v4(`The audit refuses the merge of ${step.candidate} (${step.commit}): ${what}.`, ADVICE);
}

;// CONCATENATED MODULE: ./lib/pipeline/candidate-records.js
function candidateRecords(collection, fates) {
    return withTwins([
        ...collection.candidates.map(candidate => ({ ...facts(candidate), ...fateOf(candidate.name, fates) })),
        ...collection.excluded.map(excludedRecord)
    ]);
}
function fateOf(name, { heldOut, composition }) {
    return heldOutFate(name, heldOut) ?? (composition === null ? NOT_REACHED : composedFate(name, composition));
}
const NOT_REACHED = {
    status: 'held-out',
    outcome: 'not-reached',
    reason: 'not integrated: the run ended before its turn',
    skippedCommits: []
};
function heldOutFate(name, { culprits, inconclusive, dependents }) {
    const out = { status: 'held-out', skippedCommits: [] };
    const culprit = culprits.find(({ heldOut }) => heldOut === name);
    if (culprit !== undefined) {
        const others = culprit.branches.filter(branch => branch !== name);
        const company = others.length === 0 ? 'on its own' : `together with ${others.join(' and ')}`;
        return { ...out, outcome: 'culprit', reason: `breaks the gates ${company}` };
    }
    const open = inconclusive.find(({ candidate }) => candidate === name);
    if (open !== undefined)
        return { ...out, outcome: 'inconclusive', reason: open.reason };
    const dependent = dependents.find(({ candidate }) => candidate === name);
    if (dependent === undefined)
        return null;
    return { ...out, outcome: 'depends', reason: `is built on ${dependent.parent}, which is held out` };
}
function composedFate(name, { steps, base }) {
    const at = steps.findIndex(({ candidate }) => candidate === name);
    const step = steps[at];
    return step === undefined ? NOT_REACHED : stepFate(step, steps[at - 1]?.commit ?? base);
}
function stepFate({ outcome, reason, skipped, strategy, commit }, before) {
    switch (outcome) {
        case 'nothing-to-add':
            return { status: 'merged', outcome: 'merged', reason, skippedCommits: skipped };
        case 'conflict':
            return { status: 'held-out', outcome, reason, skippedCommits: skipped };
        case 'merged':
        case 'partial': {
            const landed = { strategy: strategy === 'merge' ? 'merge' : 'cherry-pick', before, commit };
            return { status: outcome, outcome, reason, skippedCommits: skipped, landed };
        }
    }
}
function facts(candidate) {
    return {
        name: candidate.name,
        sha: candidate.head,
        author: candidate.author.name,
        source: candidate.source,
        commits: candidate.commits.length,
        files: candidate.changes.map(({ path, status, added, removed }) => ({ path, status, added, removed }))
    };
}
function excludedRecord({ name, head, outcome, reason, twin }) {
    const status = outcome === 'contained' ? 'merged' : 'held-out';
    const nothing = { author: null, source: null, commits: 0, skippedCommits: [], files: [] };
    return { name, sha: head, status, outcome, reason, ...nothing, ...(twin === undefined ? {} : { twin }) };
}
function withTwins(records) {
    return records.map(({ twin, ...record }) => {
        const other = records.find(({ name }) => name === twin);
        return other === undefined ? record : { ...record, status: other.status };
    });
}

;// CONCATENATED MODULE: ./lib/pipeline/held-out.js
const NOBODY = { culprits: [], inconclusive: [], dependents: [] };
function held_out_namesOf({ culprits, inconclusive, dependents }) {
    return new Set([
        ...culprits.map(({ heldOut }) => heldOut),
        ...inconclusive.map(({ candidate }) => candidate),
        ...dependents.map(({ candidate }) => candidate)
    ]);
}
function held_out_holdOut(before, found, order, isBuiltOn) {
    const grounds = {
        culprits: [...before.culprits, ...found.culprits],
        inconclusive: [...before.inconclusive, ...found.inconclusive]
    };
    const out = held_out_namesOf({ ...grounds, dependents: [] });
    const dependents = order.flatMap((candidate) => {
        if (out.has(candidate))
            return [];
        const parent = order.findLast(other => out.has(other) && isBuiltOn(candidate, other));
        return parent === undefined ? [] : [{ candidate, parent }];
    });
    return { ...grounds, dependents };
}

;// CONCATENATED MODULE: ./lib/compare/read/clean-text.js


const MAX_NAME = 1_000;
const MAX_MESSAGE = 4_000;
const MAX_MILLISECONDS = 366 * 24 * 3_600_000;
function cleanerFor(root) {
    const base = root.replaceAll('\\', '/').replace(/\/+$/, '');
    const inside = base.length > 1 ? new RegExp(`(?:file://)?(?<![\\w.-])${escapePattern(base)}/`, 'g') : null;
    const relative = (text) => (inside ? text.replace(inside, '') : text);
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
            const clean = relative((0,visible_text/* stripEscapeSequences */.mI)(text.slice(0, MAX_MESSAGE * 2))).trim();
            return clean === '' ? null : (0,cut_text/* cutText */.I)(clean, MAX_MESSAGE);
        }
    };
}
function boundedMilliseconds(value) {
    return value >= 0 && value <= MAX_MILLISECONDS ? Math.round(value * 1000) / 1000 : null;
}
function cutName(text) {
    if (text.length <= MAX_NAME)
        return text;
    return `${(0,cut_text/* headOf */.U)(text, MAX_NAME - 60)}… (${text.length} characters, digest ${digest(text)})`;
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

// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(21024);
;// CONCATENATED MODULE: ./lib/compare/read/json-text.js

const MAX_DEPTH = 256;
function parseJsonText(text) {
    if (nestsDeeperThan(text, MAX_DEPTH))
        return { kind: 'problem', problem: `JSON nested deeper than ${MAX_DEPTH}` };
    try {
        return { kind: 'value', value: JSON.parse(text) };
    }
    catch {
        return { kind: 'problem', problem: 'not a whole JSON text: cut off, or more than one' };
    }
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
    const field = (0,field_of/* fieldOf */._)(value, name);
    return typeof field === 'string' ? field : null;
}
function numberField(value, name) {
    const field = (0,field_of/* fieldOf */._)(value, name);
    return typeof field === 'number' && Number.isFinite(field) ? field : null;
}
function listField(value, name) {
    const field = (0,field_of/* fieldOf */._)(value, name);
    return Array.isArray(field) ? field : [];
}
function textsField(value, name) {
    return listField(value, name).filter((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./lib/compare/read/ctrf.js




const STATES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped']
]);
function readCtrf(report, clean) {
    const results = (0,field_of/* fieldOf */._)(report, 'results');
    const tests = listField(results, 'tests');
    if (tests.length > MAX_CASES) {
        return { format: 'ctrf', cases: [], loadErrors: [], defects: [`over ${MAX_CASES} test cases`] };
    }
    const cases = tests.map(test => readTest(test, clean));
    return { format: 'ctrf', cases, loadErrors: [], defects: defectsOf((0,field_of/* fieldOf */._)(results, 'summary'), cases) };
}
function readTest(test, clean) {
    const status = textField(test, 'status') ?? 'none';
    const state = STATES.get(status) ?? 'error';
    const unknown = STATES.has(status) ? null : `status ${JSON.stringify(status.slice(0, 40))}`;
    const told = clean.message(textField(test, 'message') ?? textField(test, 'trace'));
    return {
        file: clean.file(textField(test, 'filePath')),
        suite: suiteOf(test).map(name => clean.name(name)),
        name: clean.name(textField(test, 'name') ?? ''),
        state,
        milliseconds: boundedMilliseconds(numberField(test, 'duration') ?? NaN),
        message: unknown === null ? told : `${unknown}${told === null ? '' : `: ${told}`}`,
        flaky: state === 'passed' && ((0,field_of/* fieldOf */._)(test, 'flaky') === true || (numberField(test, 'retries') ?? 0) > 0)
    };
}
function suiteOf(test) {
    const text = textField(test, 'suite');
    return text === null ? textsField(test, 'suite') : text === '' ? [] : [text];
}
function defectsOf(summary, cases) {
    const claimed = numberField(summary, 'tests');
    const failed = numberField(summary, 'failed') ?? 0;
    const failing = countFailing(cases);
    const defects = [];
    if (claimed === null)
        defects.push('its summary does not say how many tests there are');
    else if (claimed > cases.length)
        defects.push(`it claims ${claimed} tests and holds ${cases.length}`);
    if (failed > failing)
        defects.push(`it claims ${failed} failed tests and shows ${failing}`);
    return defects;
}

;// CONCATENATED MODULE: ./lib/compare/read/jest.js




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
    for (const file of listField(report, 'testResults')) {
        readFile(file, clean, cases, loadErrors);
        if (cases.length > MAX_CASES)
            return { format, cases, loadErrors, defects: [`over ${MAX_CASES} test cases`] };
    }
    return { format, cases, loadErrors, defects: jest_defectsOf(report, cases, loadErrors) };
}
function readFile(result, clean, cases, loadErrors) {
    const file = clean.file(textField(result, 'name'));
    const assertions = listField(result, 'assertionResults');
    const tests = assertions.filter(assertion => textField(assertion, 'title') !== null);
    const found = tests.map(assertion => readAssertion(assertion, file, clean));
    for (const test of found)
        cases.push(test);
    const unexplained = textField(result, 'status') === 'failed' && countFailing(found) === 0;
    if (!unexplained && tests.length === assertions.length)
        return;
    const message = clean.message(textField(result, 'message')) ?? 'the file failed without a failing test';
    loadErrors.push({ file: file ?? 'a file the report does not name', message });
}
function readAssertion(assertion, file, clean) {
    const status = textField(assertion, 'status') ?? 'none';
    const state = jest_STATES.get(status) ?? 'error';
    const failures = textsField(assertion, 'failureMessages');
    const unknown = jest_STATES.has(status) ? null : `unknown status ${JSON.stringify(status.slice(0, 40))}`;
    const attempts = numberField(assertion, 'invocations') ?? 1;
    return {
        file,
        suite: textsField(assertion, 'ancestorTitles').map(title => clean.name(title)),
        name: clean.name(textField(assertion, 'title') ?? ''),
        state,
        milliseconds: boundedMilliseconds(numberField(assertion, 'duration') ?? NaN),
        message: unknown ?? clean.message(failures[0] ?? null),
        flaky: state === 'passed' && (attempts > 1 || failures.length > 0)
    };
}
function jest_defectsOf(report, cases, loadErrors) {
    const defects = [];
    const claim = (name) => numberField(report, name) ?? 0;
    const failing = countFailing(cases);
    const success = (0,field_of/* fieldOf */._)(report, 'success');
    if ((0,field_of/* fieldOf */._)(report, 'wasInterrupted') === true)
        defects.push('the run was interrupted');
    if (claim('numTotalTests') > cases.length) {
        defects.push(`it claims ${claim('numTotalTests')} tests and holds ${cases.length}`);
    }
    if (claim('numFailedTests') > cases.filter(test => isFailing(test.state)).length) {
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

;// CONCATENATED MODULE: ./lib/compare/read/junit-place.js
const SOURCE_FILE = /^[^\s<>"|]*[\w)\]-]\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kts?|dart|lua|exs|cs|swift|vue|svelte|bats)$/;
function junit_place_placeOf(test, clean) {
    const module = test.pytest ? pytestModule(test.classname) : null;
    const named = [test.classname, ...test.suites.map(suite => suite.name).reverse()].find(name => SOURCE_FILE.test(name));
    const file = clean.file(test.file ?? nearestFile(test) ?? module?.file ?? named ?? null);
    const suites = test.pytest ? test.suites.slice(1) : test.suites;
    const names = suites.map(suite => clean.name(suite.name)).filter(name => name !== '' && name !== file);
    if (module)
        return { file, suite: [...names, ...module.classes.map(name => clean.name(name))] };
    const classname = clean.name(test.classname);
    return { file, suite: addsNothing(classname, [file ?? '', ...names, test.name]) ? names : [...names, classname] };
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
function addsNothing(classname, around) {
    if (classname === '')
        return true;
    const plain = separatorsAlike(classname);
    const suites = around.slice(1, -1);
    return [...around, suites.join('.')].some(name => separatorsAlike(name) === plain);
}
function separatorsAlike(name) {
    return name.replace(/::|[\\/]/g, '.').trim();
}

;// CONCATENATED MODULE: ./lib/compare/read/junit-case.js



const FAILED_STATUS = new Set(['fail', 'failed', 'failure', 'error', 'broken', 'timeout']);
const SKIPPED_STATUS = new Set([
    'notrun',
    'skipped',
    'disabled',
    'suppressed',
    'ignored',
    'pending'
]);
function readJunitCase(test, clean) {
    const state = stateOf(test);
    const place = junit_place_placeOf(test, clean);
    const message = clean.message(messageOf(test, state));
    const broken = brokenSubject(test, state, place.file);
    if (broken !== null) {
        const file = clean.file(broken) ?? 'a file the report does not name';
        return { kind: 'load-error', loadError: { file, message: message ?? 'no message' } };
    }
    return {
        kind: 'case',
        test: {
            file: place.file,
            suite: place.suite,
            name: clean.name(test.name),
            state,
            milliseconds: test.time === null ? null : parseSeconds(test.time),
            message,
            flaky: state === 'passed' && test.results.some(result => result.kind === 'flaky')
        }
    };
}
function parseSeconds(text) {
    const trimmed = text.trim();
    const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed);
    const plain = grouped ? trimmed.replaceAll(',', '') : trimmed.replace(',', '.');
    return /^\d+(?:\.\d*)?(?:e-?\d{1,3})?$/i.test(plain) ? boundedMilliseconds(Number(plain) * 1000) : null;
}
function stateOf(test) {
    const has = (kind) => test.results.some(result => result.kind === kind);
    if (has('skipped') && test.results.some(result => result.kind === 'skipped' && result.type === 'todo'))
        return 'skipped';
    if (has('error'))
        return 'error';
    if (has('failure'))
        return 'failed';
    if (has('skipped') || SKIPPED_STATUS.has(test.status))
        return 'skipped';
    return FAILED_STATUS.has(test.status) ? 'failed' : 'passed';
}
function messageOf(test, state) {
    const wanted = isFailing(state) ? ['error', 'failure'] : ['skipped'];
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
    if (!isFailing(state))
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
    return /"before (?:all|each)" hook\b/.test(name) ? (file ?? around) : null;
}
function isMissingProgram(result) {
    return /^unable to find (?:executable|required file)/i.test(result.message);
}
function namesFile(name, file) {
    return (file !== null && (name === file || (name.includes('/') && (name.endsWith(`/${file}`) || file.endsWith(`/${name}`)))));
}

;// CONCATENATED MODULE: ./lib/compare/read/junit-element.js
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

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./lib/compare/read/xml-text.js

const xml_text_MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 256;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const FORBIDDEN_REFERENCE = /&#(?:x0{0,6}(?:[0-8bcef]|1[0-9a-f])|0{0,6}(?:[0-8]|1[124-9]|2[0-9]|3[01]));/gi;
function readXmlText(text, listener) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    let depth = 0;
    parser.on('error', error => {
        throw error;
    });
    parser.on('doctype', doctype => {
        if (doctype.includes('<!ENTITY'))
            throw new Error('it declares entities, which are not expanded');
    });
    parser.on('opentag', tag => {
        depth++;
        if (depth > xml_text_MAX_DEPTH)
            throw new Error(`elements nested deeper than ${xml_text_MAX_DEPTH}`);
        if (Object.keys(tag.attributes).length > MAX_ATTRIBUTES)
            throw new Error(`over ${MAX_ATTRIBUTES} attributes`);
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
        parser.write(replaceForbidden(text)).close();
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message : 'unreadable';
    }
}
function attributeOf(attributes, name) {
    return Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null;
}
function replaceForbidden(text) {
    return text.replace(FORBIDDEN, '\uFFFD').replace(FORBIDDEN_REFERENCE, '\uFFFD');
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./lib/compare/read/junit-totals.js

function startTally(name, attributes) {
    const claim = (attribute) => countOf(attributeOf(attributes, attribute));
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

;// CONCATENATED MODULE: ./lib/compare/read/pytest-repeats.js

function mergePytestRepeats(cases) {
    const merged = new Map();
    for (const test of cases) {
        const key = JSON.stringify([test.file, test.suite, test.name]);
        const earlier = merged.get(key);
        merged.set(key, earlier ? mergeTwo(earlier, test) : test);
    }
    return merged.size === cases.length ? cases : [...merged.values()];
}
function mergeTwo(a, b) {
    const state = worseState(a.state, b.state);
    const messages = [a, b].filter(test => isFailing(test.state) && test.message !== null).map(test => test.message);
    return {
        ...a,
        state,
        milliseconds: a.milliseconds === null || b.milliseconds === null ? null : a.milliseconds + b.milliseconds,
        message: messages.length > 0 ? messages.join('\n') : (a.message ?? b.message),
        flaky: state === 'passed'
    };
}

;// CONCATENATED MODULE: ./lib/compare/read/junit.js







const MAX_COLLECTED = 10_000;
function readJunit(text, clean) {
    const reading = {
        clean,
        suites: [],
        cases: [],
        loadErrors: [],
        defects: [],
        test: null,
        result: null,
        depth: 0,
        pytest: false
    };
    const problem = readXmlText(text, listenerFor(reading));
    if (problem !== null)
        reading.defects.push(`not whole XML (${(0,cut_text/* cutText */.I)(problem, 200)})`);
    const cases = reading.pytest ? mergePytestRepeats(reading.cases) : reading.cases;
    return { format: 'junit', cases, loadErrors: reading.loadErrors, defects: reading.defects };
}
function listenerFor(reading) {
    return {
        open(name, attributes) {
            reading.depth++;
            if (reading.depth === 1 && !isSuiteElement(name))
                throw new Error(`<${(0,cut_text/* cutText */.I)(name, 60)}> is not the root of JUnit XML`);
            const kind = reading.result ? undefined : resultKindOf(name);
            if (kind)
                reading.result = openResult(kind, attributes, reading.depth);
            else if (!reading.test && isSuiteElement(name))
                openSuite(reading, name, attributes);
            else if (!reading.test && name === 'testcase')
                reading.test = { attributes, results: [] };
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
    const name = attributeOf(attributes, 'name') ?? '';
    const file = attributeOf(attributes, 'file') ?? attributeOf(attributes, 'filepath');
    if (reading.depth <= 2 && (name === 'pytest' || name === 'pytest tests'))
        reading.pytest = true;
    const tally = startTally((0,cut_text/* cutText */.I)(name, 100), attributes);
    reading.suites.push({ name, file, tally, isSuite: element === 'testsuite' });
}
function closeSuite(reading) {
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
    const type = attributeOf(attributes, 'type') ?? '';
    return { kind, type, message: (attributeOf(attributes, 'message') ?? '').slice(0, MAX_COLLECTED), text: '', depth };
}
function closeResult(reading, result) {
    reading.result = null;
    const tally = reading.suites.at(-1)?.tally;
    if (tally && result.kind !== 'skipped')
        tally.failing++;
    if (tally && (result.kind === 'retried' || result.kind === 'flaky'))
        tally.tests++;
    if (reading.test) {
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
    if (reading.cases.length >= MAX_CASES)
        throw new Error(`over ${MAX_CASES} test cases`);
    const finding = readJunitCase(caseOf(reading, open), reading.clean);
    const tally = reading.suites.at(-1)?.tally;
    if (finding.kind === 'case')
        reading.cases.push(finding.test);
    else
        reading.loadErrors.push(finding.loadError);
    if (!tally)
        return;
    tally.tests++;
    if (finding.kind === 'case' && finding.test.state === 'skipped')
        tally.skipped++;
    if (finding.kind === 'case' && finding.test.state === 'failed' && open.results.length === 0)
        tally.failing++;
}
function caseOf(reading, { attributes, results }) {
    const attribute = (name) => attributeOf(attributes, name);
    return {
        name: attribute('name') ?? '',
        classname: attribute('classname') ?? attribute('class') ?? '',
        file: attribute('file') ?? attribute('filepath'),
        status: (attribute('status') ?? attribute('result') ?? '').toLowerCase(),
        time: attribute('time'),
        results,
        suites: reading.suites.filter(suite => suite.isSuite),
        pytest: reading.pytest
    };
}

;// CONCATENATED MODULE: ./lib/compare/read/pytest-json.js




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
    const tests = listField(report, 'tests');
    if (tests.length > MAX_CASES)
        return { format, cases: [], loadErrors: [], defects: [`over ${MAX_CASES} test cases`] };
    const cases = tests.map(test => pytest_json_readTest(test, clean));
    const loadErrors = listField(report, 'collectors')
        .filter(collector => textField(collector, 'outcome') === 'failed')
        .map(collector => readCollector(collector, clean));
    return { format, cases, loadErrors, defects: pytest_json_defectsOf(report, cases, loadErrors) };
}
function pytest_json_readTest(test, clean) {
    const node = splitNodeId(textField(test, 'nodeid') ?? '');
    const outcome = textField(test, 'outcome') ?? 'none';
    const state = pytest_json_STATES.get(outcome) ?? 'error';
    const unknown = pytest_json_STATES.has(outcome) ? null : `unknown outcome ${JSON.stringify(outcome.slice(0, 40))}`;
    return {
        file: clean.file(node.file),
        suite: node.classes.map(name => clean.name(name)),
        name: clean.name(node.name),
        state,
        milliseconds: durationOf(test),
        message: unknown ?? clean.message(pytest_json_messageOf(test)),
        flaky: outcome === 'rerun'
    };
}
function readCollector(collector, clean) {
    const file = clean.file(splitNodeId(textField(collector, 'nodeid') ?? '').file);
    const message = clean.message(textField(collector, 'longrepr')) ?? 'it could not be collected';
    return { file: file ?? 'the test folder', message };
}
function splitNodeId(id) {
    const bracket = id.indexOf('[');
    const head = bracket < 0 ? id : id.slice(0, bracket);
    const [file = '', ...names] = head.split('::');
    const name = names.pop() ?? file;
    return { file, classes: names, name: bracket < 0 ? name : name + id.slice(bracket) };
}
function durationOf(test) {
    const seconds = STAGES.map(stage => numberField((0,field_of/* fieldOf */._)(test, stage), 'duration')).filter(value => value !== null);
    return seconds.length === 0 ? null : boundedMilliseconds(seconds.reduce((sum, value) => sum + value, 0) * 1000);
}
function pytest_json_messageOf(test) {
    const stages = STAGES.map(stage => (0,field_of/* fieldOf */._)(test, stage));
    const failed = stages.filter(stage => textField(stage, 'outcome') === 'failed');
    const told = failed.length > 0 ? failed : stages.filter(stage => textField(stage, 'outcome') === 'skipped');
    const messages = told.map(stage => textField((0,field_of/* fieldOf */._)(stage, 'crash'), 'message') ?? textField(stage, 'longrepr'));
    const texts = messages.filter(message => message !== null);
    return texts.length === 0 ? null : texts.join('\n');
}
function pytest_json_defectsOf(report, cases, loadErrors) {
    const summary = (0,field_of/* fieldOf */._)(report, 'summary');
    const exit = numberField(report, 'exitcode');
    const wrong = countFailing(cases) + loadErrors.length;
    const total = numberField(summary, 'total') ?? 0;
    const expected = (numberField(summary, 'collected') ?? 0) - (numberField(summary, 'deselected') ?? 0);
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

;// CONCATENATED MODULE: ./lib/compare/read/tap-details.js
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

;// CONCATENATED MODULE: ./lib/compare/read/tap-lines.js
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

;// CONCATENATED MODULE: ./lib/compare/read/tap.js





const MAX_LINE = 65_536;
const MAX_DETAIL_LINES = 200;
const tap_MAX_DEPTH = 256;
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
    for (const line of linesOf(text)) {
        if (reading.points > MAX_CASES || reading.levels.length > tap_MAX_DEPTH)
            break;
        readLine(reading, line);
    }
    finish(reading, text);
    const cases = [];
    const loadErrors = [];
    for (const level of reading.levels)
        tap_collect(level, [], { clean, cases, loadErrors });
    return { format: 'node-test', cases, loadErrors, defects: reading.defects };
}
function* linesOf(text) {
    let start = 0;
    while (start < text.length) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        yield text.slice(start, Math.min(stop, start + MAX_LINE)).replace(/\r$/, '');
        start = stop + 1;
    }
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
    for (let next = reading.levels.length; next <= Math.min(depth, tap_MAX_DEPTH); next++) {
        reading.levels.push({ plan: null, points: [] });
    }
    return reading.levels[Math.min(depth, tap_MAX_DEPTH)] ?? { plan: null, points: [] };
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
    if (reading.points > MAX_CASES)
        reading.defects.push(`over ${MAX_CASES} test points`);
    if (reading.levels.length > tap_MAX_DEPTH)
        reading.defects.push(`subtests nested deeper than ${tap_MAX_DEPTH}`);
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
function tap_collect(level, suite, into) {
    for (const point of level.points) {
        const name = into.clean.name(point.name);
        if (point.below)
            tap_collect(point.below, [...suite, name], into);
        const state = tap_stateOf(point);
        if (point.below && !(isFailing(state) && failsItself(point)))
            continue;
        const message = into.clean.message(point.details.error ?? (point.reason === '' ? null : point.reason));
        if (point.details.isProcess && isFailing(state)) {
            into.loadErrors.push({
                file: into.clean.file(point.name) ?? 'a file without a name',
                message: message ?? 'no message'
            });
            continue;
        }
        const milliseconds = boundedMilliseconds(point.details.milliseconds ?? NaN);
        into.cases.push({ file: null, suite, name, state, milliseconds, message, flaky: false });
    }
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

;// CONCATENATED MODULE: ./lib/compare/read/recognise.js








const MAX_CHARACTERS = 256 * 1024 * 1024;
function readReportText(text, clean) {
    if (text.length > MAX_CHARACTERS)
        return unreadable(`it is over ${MAX_CHARACTERS} characters long`);
    const body = text.replace(/^[\uFEFF\s]+/, '');
    if (body === '')
        return unreadable('it is empty');
    if (body.startsWith('<'))
        return readJunit(body, clean);
    if (body.startsWith('{') || body.startsWith('['))
        return readJson(body, clean);
    if (/^(?:TAP version \d+\s|1\.\.\d+\s|(?:not )?ok\b|# Subtest:)/.test(body))
        return readTap(text.replace(/^\uFEFF/, ''), clean);
    return unreadable('it is no test report of a known format');
}
function readJson(text, clean) {
    const json = parseJsonText(text);
    if (json.kind === 'problem')
        return unreadable(json.problem);
    const report = json.value;
    if (Array.isArray((0,field_of/* fieldOf */._)(report, 'testResults')))
        return readJest(report, clean);
    if (Array.isArray((0,field_of/* fieldOf */._)((0,field_of/* fieldOf */._)(report, 'results'), 'tests')))
        return readCtrf(report, clean);
    if (Array.isArray((0,field_of/* fieldOf */._)(report, 'tests')) && isPytest(report))
        return readPytestJson(report, clean);
    return unreadable('it is JSON, but no test report of a known format');
}
function isPytest(report) {
    return numberField(report, 'exitcode') !== null || listField(report, 'collectors').length > 0;
}

;// CONCATENATED MODULE: ./lib/compare/read-test-reports.js




const MAX_DEFECTS = 50;
function readTestReports(files, root) {
    const clean = cleanerFor(root);
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const parts = sorted.map(file => readReportText(file.text, clean));
    const defects = parts.flatMap((part, i) => {
        const path = (0,cut_text/* cutText */.I)(sorted[i]?.path ?? '', 200);
        return part.defects.map(defect => `${path}: ${(0,cut_text/* cutText */.I)(defect, 400)}`);
    });
    return {
        format: formatOf(parts),
        cases: mergeCases(parts),
        loadErrors: mergeLoadErrors(parts),
        defects: files.length === 0 ? ['no report file was written'] : bounded(defects)
    };
}
function formatOf(parts) {
    const formats = new Set(parts.map(part => part.format).filter(format => format !== null));
    const [only] = formats;
    return formats.size === 1 && only !== undefined ? only : 'mixed';
}
function mergeCases(parts) {
    const filled = parts.filter(part => part.cases.length > 0);
    const [first] = filled;
    if (filled.length <= 1)
        return first?.cases ?? [];
    const merged = new Map();
    for (const part of filled)
        mergePart(merged, part);
    return [...merged.values()].flat();
}
function mergePart(merged, part) {
    const seen = new Map();
    for (const test of part.cases) {
        const key = JSON.stringify([test.file, test.suite, test.name]);
        const place = seen.get(key) ?? 0;
        seen.set(key, place + 1);
        const known = merged.get(key);
        const other = known?.[place];
        if (!known)
            merged.set(key, [test]);
        else if (other)
            known[place] = mergeShards(other, test);
        else
            known.push(test);
    }
}
function mergeShards(a, b) {
    const state = worseState(a.state, b.state);
    const worse = a.state === state ? a : b;
    const differ = a.state !== 'skipped' && b.state !== 'skipped' && isFailing(a.state) !== isFailing(b.state);
    return { ...worse, flaky: a.flaky || b.flaky || differ };
}
function mergeLoadErrors(parts) {
    const byFile = new Map();
    for (const error of parts.flatMap(part => part.loadErrors))
        if (!byFile.has(error.file))
            byFile.set(error.file, error);
    return [...byFile.values()];
}
function bounded(defects) {
    if (defects.length <= MAX_DEFECTS)
        return defects;
    return [...defects.slice(0, MAX_DEFECTS), `and ${defects.length - MAX_DEFECTS} more defects`];
}

;// CONCATENATED MODULE: ./lib/pipeline/probe-setup.js



function probeSetup(config) {
    const { gates, reports, environment, reportDir } = config;
    return { gates, reports, environment, reportDir, readTests: readTestReports, judge: judgeGate, signals: testSignals };
}

;// CONCATENATED MODULE: ./lib/pipeline/culprit-record.js

function culpritRecord(culprit) {
    return {
        branches: culprit.branches,
        tests: culprit.signals.map(describeSignal),
        signals: culprit.signals,
        heldOut: culprit.heldOut,
        evidence: culprit.trials.map(trial => evidence(trial, culprit))
    };
}
function evidence(trial, culprit) {
    const gate = trial.probe === null ? undefined : tellingGate(trial.probe, culprit);
    return {
        probe: trial.probe?.id ?? 'not probed',
        candidates: trial.candidates,
        outcome: trial.outcome,
        tree: trial.probe?.tree ?? null,
        log: gate?.log ?? null,
        excerpt: trial.outcome === 'red' ? (gate?.tail ?? '') : ''
    };
}
function tellingGate({ gates }, { signals }) {
    const accusing = new Set(signals.map(gateOf));
    return gates.find(({ gate }) => accusing.has(gate)) ?? gates.find(({ outcome }) => outcome !== 'pass') ?? gates[0];
}

;// CONCATENATED MODULE: ./lib/pipeline/semantic-conflicts.js

function semanticConflicts(culprits, known) {
    const together = culprits.filter(({ branches }) => branches.length > 1);
    return together.map((culprit, i) => {
        const number = known.length + i + 1;
        const tests = culprit.tests.slice(0, 3).join(', ');
        return {
            id: `INT-${String(number).padStart(3, '0')}`,
            kind: 'semantic',
            foundBy: 'gates',
            type: 'interaction',
            severity: 'high',
            severityReason: 'the gates fail with all of them in',
            path: '',
            paths: [],
            branches: culprit.branches,
            parties: [],
            sides: [],
            base: [],
            autoResolvable: false,
            resolution: null,
            options: options(culprit),
            recommendation: `Land ${listed(others(culprit, culprit.heldOut))} now; then adapt ${culprit.heldOut} on top of it.`,
            meaning: `Each is good without the others, and together they break something. The author of ${culprit.heldOut} adapts it to what has landed.`,
            explanation: `Git merges ${listed(culprit.branches)} without conflict, and they pass without any one of them, but together they fail: ${tests}.`
        };
    });
}
function options(culprit) {
    return culprit.branches.map(branch => {
        const rest = others(culprit, branch);
        return {
            title: `Land ${listed(rest)}, adapt ${branch}`,
            effect: `${branch} is held out until its author has merged ${listed(rest)} into it and the gates pass there.`,
            commands: [`git checkout ${(0,shell_quote/* shellQuote */.Z)(branch)}`, ...rest.map(name => `git merge ${(0,shell_quote/* shellQuote */.Z)(name)}`)]
        };
    });
}
function others(culprit, branch) {
    return culprit.branches.filter(name => name !== branch);
}
function listed(names) {
    return names.join(' and ');
}

;// CONCATENATED MODULE: ./lib/pipeline/settled-conflicts.js
function settleConflicts(conflicts, candidates) {
    const out = new Set(candidates.filter(({ status }) => status !== 'merged').map(({ name }) => name));
    return conflicts.map(conflict => {
        if (conflict.foundBy !== 'git' || conflict.branches.some(branch => out.has(branch)))
            return conflict;
        return { ...conflict, resolution: 'both sides are in, put together in the history of a candidate' };
    });
}

;// CONCATENATED MODULE: ./lib/pipeline/proof-findings.js




function proofFindings(collection, { conflicts }, fates) {
    const candidates = candidateRecords(collection, fates);
    const culprits = fates.heldOut.culprits.map(culpritRecord);
    return {
        candidates,
        culprits,
        conflicts: [...settleConflicts(conflicts, candidates), ...semanticConflicts(culprits, conflicts)]
    };
}

;// CONCATENATED MODULE: ./lib/integrate/message.js
function mergeMessage(candidate, strategy) {
    return `Integrate ${title(candidate.name)}\n\n${trailers(candidate, strategy)}`;
}
function pickMessage(original, source, candidate) {
    const body = original.trimEnd();
    const last = body.split(/\n{2,}/).at(-1) ?? '';
    const endsInTrailers = body.includes('\n\n') && last.split('\n').every(line => /^[\w-]+: \S/.test(line));
    return `${body}${endsInTrailers ? '\n' : '\n\n'}Integration-Commit: ${source}\n${trailers(candidate, 'cherry-pick')}`;
}
function title(name) {
    return name.startsWith('#') ? `pull request ${inert(name.slice(1))}` : inert(name);
}
function trailers(candidate, strategy) {
    return [
        `Integration-Candidate: ${inert(candidate.name)}`,
        `Integration-Head: ${candidate.head}`,
        `Integration-Strategy: ${strategy}`,
        ''
    ].join('\n');
}
function inert(name) {
    return name.replace(/[@#[\]%\s\p{C}]/gu, char => encodeURIComponent(char).replace('@', '%40'));
}

;// CONCATENATED MODULE: ./lib/integrate/pick.js



const pick_EMPTY_TREE = (0,ids/* parseOid */.Se)('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
async function pickCommits(tip, candidate, ports) {
    let commit = tip;
    let already = 0;
    const picked = [];
    const skipped = [];
    for (const source of candidate.commits) {
        if (source.parents.length > 1)
            continue;
        const { clean, tree, conflicted } = await pickOne(commit, source, ports);
        if (!clean) {
            skipped.push({ oid: source.oid, subject: source.subject, paths: conflicted, reason: 'conflict' });
            continue;
        }
        if (tree === (await ports.git.composer.tree(commit))) {
            already++;
            continue;
        }
        commit = await record(commit, source, tree, { candidate, ports });
        picked.push(source.oid);
    }
    if (skipped.length === 0)
        skipped.push(...(await changedInMerges(commit, candidate, ports)));
    const step = { candidate: candidate.name, head: candidate.head, strategy: 'cherry-pick', picked, skipped };
    return { ...step, commit, messages: [], ...pick_judge({ picked: picked.length, already, skipped }) };
}
async function pickOne(onto, source, ports) {
    return await ports.git.composer.mergeOn(source.parents[0] ?? pick_EMPTY_TREE, onto, source.oid);
}
async function record(onto, source, tree, { candidate, ports }) {
    return await ports.git.composer.commit({
        tree,
        parents: [onto],
        message: pickMessage(await ports.git.history.message(source.oid), source.oid, candidate),
        author: source.author,
        authorDate: source.authorDate,
        date: source.committerDate
    });
}
async function changedInMerges(commit, candidate, ports) {
    const merges = candidate.commits.filter(source => source.parents.length > 1);
    if (merges.length === 0)
        return [];
    const whole = await ports.git.composer.merge(commit, candidate.head);
    if (whole.clean && whole.tree === (await ports.git.composer.tree(commit)))
        return [];
    return merges.map(({ oid, subject }) => ({ oid, subject, paths: whole.conflicted, reason: 'merge-commit' }));
}
function pick_judge({ picked, already, skipped }) {
    const known = already > 0 ? `; ${already} ${already === 1 ? 'is' : 'are'} in already` : '';
    const paths = [...new Set(skipped.flatMap(commit => commit.paths))];
    const why = paths.length > 0 ? `conflict in ${listPaths(paths)}` : 'are merge commits with changes of their own';
    if (skipped.length > 0 && picked > 0) {
        const taken = `${picked} of ${picked + already + skipped.length} commits taken`;
        return { outcome: 'partial', reason: `${taken}${known}; the others ${why}` };
    }
    if (skipped.length > 0)
        return { outcome: 'conflict', reason: `no commit of it can be taken: they ${why}${known}` };
    if (picked === 0)
        return { outcome: 'nothing-to-add', reason: 'all its changes are in already' };
    return { outcome: 'merged', reason: `${picked === 1 ? 'its commit is' : `all ${picked} commits are`} taken${known}` };
}

;// CONCATENATED MODULE: ./lib/integrate/compose.js




async function compose(base, candidates, strategy, ports) {
    let tip = base.commit;
    const steps = [];
    for (const candidate of candidates) {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        const step = await addCandidate(tip, candidate, strategy, ports);
        tip = step.commit;
        steps.push(step);
    }
    const tree = await ports.git.composer.tree(tip);
    const settled = await Promise.all(steps.map(async (step) => await settle(step, tip, ports)));
    return { base: base.commit, candidates: candidates.map(({ name }) => name), steps: settled, commit: tip, tree };
}
const CAME_WITH_ANOTHER = 'its head came in with a candidate that contains it';
function included(composition) {
    return composition.steps.filter(isIn).map(step => step.candidate);
}
async function settle(step, tip, ports) {
    if (step.outcome !== 'conflict' || !(await ports.git.history.isAncestor(step.head, tip)))
        return step;
    return { ...step, outcome: 'nothing-to-add', messages: [], skipped: [], reason: CAME_WITH_ANOTHER };
}
function isIn(step) {
    return step.outcome === 'merged' || step.outcome === 'partial';
}
async function addCandidate(tip, candidate, strategy, ports) {
    switch (strategy) {
        case 'merge':
            return await mergeHead(tip, candidate, strategy, ports);
        case 'cherry-pick':
            return await pickCommits(tip, candidate, ports);
        case 'hybrid': {
            const merged = await mergeHead(tip, candidate, strategy, ports);
            return merged.outcome === 'conflict' ? await pickCommits(tip, candidate, ports) : merged;
        }
        default:
            return (0,assert_never/* assertNever */.x)(strategy);
    }
}
async function mergeHead(tip, candidate, strategy, ports) {
    const { composer, history } = ports.git;
    const step = { candidate: candidate.name, head: candidate.head, picked: [], skipped: [], strategy: 'merge' };
    if (await history.isAncestor(candidate.head, tip)) {
        return { ...step, outcome: 'nothing-to-add', commit: tip, messages: [], reason: CAME_WITH_ANOTHER };
    }
    const { clean, tree, conflicted, messages } = await composer.merge(tip, candidate.head);
    if (!clean) {
        return { ...step, outcome: 'conflict', commit: tip, messages, reason: `conflicts in ${listPaths(conflicted)}` };
    }
    const date = latestDate(candidate);
    const commit = await composer.commit({
        tree,
        parents: [tip, candidate.head],
        message: mergeMessage(candidate, strategy),
        author: candidate.author,
        authorDate: date,
        date
    });
    return { ...step, outcome: 'merged', commit, messages: [], reason: 'merged without conflict' };
}
function latestDate(candidate) {
    return candidate.commits.at(-1)?.committerDate ?? '0 +0000';
}
function listPaths(paths) {
    const shown = paths.slice(0, 3).join(', ');
    return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}

;// CONCATENATED MODULE: ./lib/isolate/conclusion.js
function conclude(kept, findings, book) {
    return {
        kind: 'done',
        culprits: findings.flatMap((finding) => (finding.kind === 'culprit' ? [finding.culprit] : [])),
        kept,
        inconclusive: findings.flatMap(finding => finding.kind === 'inconclusive' ? [{ candidate: finding.candidate, reason: finding.reason }] : []),
        flaky: book.flaky
    };
}

;// CONCATENATED MODULE: ./lib/isolate/notebook.js
const MOST_TRIALS = 3;
function openNotebook(trials) {
    const pages = new Map();
    for (const [index, trial] of trials.entries()) {
        const key = JSON.stringify(trial.candidates);
        const page = pages.get(key);
        if (page === undefined)
            pages.set(key, [{ ...trial, index }]);
        else
            page.push({ ...trial, index });
    }
    return {
        of: composition => pages.get(JSON.stringify(composition)) ?? [],
        flaky: [...pages.values()].flatMap(unrepeatedReds).sort((a, b) => a - b)
    };
}
function unrepeatedReds(page) {
    return page.some(isGreen) ? page.filter(isRed).map(({ index }) => index) : [];
}
function readVerdict(entries) {
    if (entries.some(isGreen))
        return { kind: 'green' };
    const reds = entries.filter(isRed);
    const signals = repeatedSignals(reds);
    const wordless = reds.every(red => red.signals.length === 0);
    if (reds.length >= 2 && (signals.length > 0 || wordless))
        return { kind: 'red', signals };
    const unresolved = entries.length - reds.length;
    return unresolved >= 2 || entries.length >= MOST_TRIALS ? { kind: 'unresolved' } : null;
}
function readImpression(entries) {
    const verdict = readVerdict(entries);
    const last = entries.at(-1);
    if (verdict !== null || last === undefined)
        return verdict;
    return last.outcome === 'red' ? { kind: 'red', signals: last.signals } : { kind: 'unresolved' };
}
function repeatedSignals(reds) {
    const seen = new Map();
    for (const red of reds)
        for (const signal of new Set(red.signals))
            seen.set(signal, (seen.get(signal) ?? 0) + 1);
    return [...seen]
        .filter(([, count]) => count >= 2)
        .map(([signal]) => signal)
        .sort();
}
function isGreen(entry) {
    return entry.outcome === 'green';
}
function isRed(entry) {
    return entry.outcome === 'red';
}

;// CONCATENATED MODULE: ./lib/isolate/inquiry.js

function inquiry_settle(question, book) {
    return ask(question, book, readVerdict);
}
function inquiry_look(question, book) {
    return ask(question, book, readingFor(book));
}
function recall(composition, book) {
    return readingFor(book)(book.of(composition));
}
function readingFor(book) {
    return book.flaky.length === 0 ? readImpression : readVerdict;
}
function* ask(question, book, read) {
    const { composition, why } = question;
    if (composition.length === 0)
        return { kind: 'green' };
    for (;;) {
        const entries = book.of(composition);
        const verdict = read(entries);
        if (verdict !== null)
            return verdict;
        yield { kind: 'probe', compositions: [composition], why: entries.length === 0 ? why : `${why}, once more` };
    }
}

;// CONCATENATED MODULE: ./lib/isolate/minimal-set.js

const LARGEST_SET = 8;
function* findMinimalSet(interaction) {
    const set = (yield* gatherPartners(interaction, inquiry_look)) ?? (yield* gatherPartners(interaction, inquiry_settle));
    return set === null ? null : yield* proveMinimal(set, interaction);
}
function* gatherPartners(interaction, inspect) {
    let set = [interaction.suspect];
    let pool = interaction.before;
    while (set.length < LARGEST_SET && pool.length > 0) {
        const length = yield* shortestRedPrefix(pool, set, { interaction, inspect });
        set = [...pool.slice(length - 1, length), ...set];
        pool = pool.slice(0, length - 1);
        if (yield* minimal_set_isRed(set, interaction, inspect))
            return set;
    }
    return null;
}
function* shortestRedPrefix(pool, set, { interaction, inspect }) {
    let green = 0;
    let red = pool.length;
    while (red - green > 1) {
        const middle = Math.floor((green + red) / 2);
        if (yield* minimal_set_isRed([...pool.slice(0, middle), ...set], interaction, inspect))
            red = middle;
        else
            green = middle;
    }
    return red;
}
function* proveMinimal(set, interaction) {
    const { book, suspect, signals } = interaction;
    const whole = yield* inquiry_settle({ composition: set, why: names(set) }, book);
    if (whole.kind !== 'red')
        return null;
    for (const member of set) {
        const rest = set.filter(name => name !== member);
        const verdict = yield* inquiry_settle({ composition: rest, why: `${names(rest)}, the control without ${member}` }, book);
        if (verdict.kind === 'green')
            continue;
        const needless = member !== suspect && hasSignals(verdict, signals);
        return needless ? yield* proveMinimal(rest, interaction) : null;
    }
    return { branches: set, signals: whole.signals };
}
function* minimal_set_isRed(composition, interaction, inspect) {
    const why = `${names(composition)}, to find what ${interaction.suspect} collides with`;
    return hasSignals(yield* inspect({ composition, why }, interaction.book), interaction.signals);
}
function hasSignals(verdict, signals) {
    if (verdict.kind !== 'red')
        return false;
    return signals.length === 0 || verdict.signals.some(signal => signals.includes(signal));
}
function names(composition) {
    return composition.length <= 3 ? composition.join(' + ') : `${composition.length} candidates`;
}

;// CONCATENATED MODULE: ./lib/isolate/explain-red.js


function* explainRed({ before, suspect }, book) {
    const whole = [...before, suspect];
    const together = yield* inquiry_settle({ composition: whole, why: `${suspect} on top of what is green` }, book);
    if (together.kind !== 'red')
        return inconclusive(suspect, 'with it, the gates could not be judged or failed differently each time');
    const alone = yield* inquiry_settle({ composition: [suspect], why: `${suspect} alone` }, book);
    switch (alone.kind) {
        case 'red':
            return blame([suspect], alone.signals, explain_red_evidence({ reds: [[suspect], whole], greens: [before] }, book));
        case 'unresolved':
            return inconclusive(suspect, 'it turns green candidates red, but alone it could not be judged');
        case 'green':
            break;
    }
    const set = yield* findMinimalSet({ before, suspect, signals: together.signals, book });
    if (set === null) {
        return inconclusive(suspect, 'it turns green candidates red, but no smallest set that is to blame could be proved');
    }
    const controls = set.branches.map(member => set.branches.filter(name => name !== member));
    return blame(set.branches, set.signals, explain_red_evidence({ reds: [set.branches, whole], greens: [before, ...controls] }, book));
}
function blame(branches, signals, proof) {
    return { kind: 'culprit', culprit: { branches, signals, heldOut: branches.at(-1) ?? '', evidence: proof } };
}
function explain_red_evidence({ reds, greens }, book) {
    const red = reds.flatMap(composition => book.of(composition)).filter(entry => entry.outcome === 'red');
    const green = greens.flatMap(composition => book.of(composition)).filter(entry => entry.outcome === 'green');
    return [...new Set([...red, ...green].map(({ index }) => index))].sort((a, b) => a - b);
}
function inconclusive(candidate, reason) {
    return { kind: 'inconclusive', candidate, reason };
}

;// CONCATENATED MODULE: ./lib/isolate/wording.js
function allTogether(count) {
    return count === 1 ? 'the only one left' : count === 2 ? 'both together' : `all ${count} together`;
}
function wording_firstOf(count, all) {
    return count === 1 ? `the first of ${all}` : `the first ${count} of ${all}`;
}

;// CONCATENATED MODULE: ./lib/isolate/bisect.js




function* bisect(candidates, book, isBuiltOn) {
    let rest = candidates;
    const findings = [];
    while (rest.length > 0) {
        const whole = yield* inquiry_settle({ composition: rest, why: allTogether(rest.length) }, book);
        if (whole.kind === 'green')
            break;
        const suspicion = yield* findSuspect(rest, book);
        findings.push(yield* explainRed(suspicion, book));
        rest = rest.filter(name => name !== suspicion.suspect && !isBuiltOn(name, suspicion.suspect));
    }
    return conclude(rest, findings, book);
}
function* findSuspect(rest, book) {
    let { green, bad } = knownBounds(rest, book);
    while (bad - green > 1) {
        const middle = Math.floor((green + bad) / 2);
        const why = `${wording_firstOf(middle, rest.length)}, to find the one that spoils it`;
        const verdict = yield* inquiry_look({ composition: rest.slice(0, middle), why }, book);
        if (verdict.kind === 'green')
            green = middle;
        else
            bad = middle;
    }
    const [suspect = ''] = rest.slice(green, bad);
    return { before: rest.slice(0, green), suspect };
}
function knownBounds(rest, book) {
    const known = rest.map((_, i) => recall(rest.slice(0, i + 1), book)?.kind ?? null);
    const green = known.lastIndexOf('green') + 1;
    const bad = known.findIndex((kind, i) => i >= green && kind !== null) + 1;
    return { green, bad: bad === 0 ? rest.length : bad };
}

;// CONCATENATED MODULE: ./lib/isolate/each.js




function* each(candidates, book, isBuiltOn) {
    if (readVerdict(book.of(candidates))?.kind === 'green')
        return conclude(candidates, [], book);
    let kept = [];
    const out = [];
    const findings = [];
    for (const suspect of candidates) {
        if (out.some(name => isBuiltOn(suspect, name)))
            continue;
        const composition = [...kept, suspect];
        const verdict = yield* inquiry_settle({ composition, why: `${suspect} on top of ${kept.length} that are green` }, book);
        if (verdict.kind === 'green') {
            kept = composition;
            continue;
        }
        findings.push(yield* explainRed({ before: kept, suspect }, book));
        out.push(suspect);
    }
    return conclude(kept, findings, book);
}

;// CONCATENATED MODULE: ./lib/isolate/final.js





function* final_final(candidates, book) {
    const verdict = yield* inquiry_settle({ composition: candidates, why: allTogether(candidates.length) }, book);
    if (verdict.kind === 'green')
        return conclude(candidates, [], book);
    const reason = verdict.kind === 'red'
        ? `all candidates together are red, twice${final_listed(verdict.signals)}; isolation \`final\` does not look for the one to blame`
        : 'the gates could not be judged on all candidates together, twice';
    const findings = candidates.map(candidate => ({ kind: 'inconclusive', candidate, reason }));
    return conclude([], findings, book);
}
function final_listed(signals) {
    return signals.length === 0 ? '' : ` (${fewOf(signals.map(describeSignal))})`;
}

;// CONCATENATED MODULE: ./lib/isolate/isolator-for.js





function isolatorFor(isolation, isBuiltOn = () => false) {
    const method = methodFor(isolation);
    return (candidates, trials) => method(candidates, openNotebook(trials), isBuiltOn).next().value;
}
function methodFor(isolation) {
    switch (isolation) {
        case 'each':
            return each;
        case 'bisect':
            return bisect;
        case 'final':
            return final_final;
        default:
            return (0,assert_never/* assertNever */.x)(isolation);
    }
}

;// CONCATENATED MODULE: ./lib/pipeline/judge-trial.js


function judgeTrial(probe, baseline) {
    const mute = new Set(probe.gates.filter(isMute).map(({ gate }) => gate));
    const known = new Set(baseline.signals);
    const signals = probe.signals.filter(signal => {
        const gate = gateOf(signal);
        return !known.has(signal) && (gate === null ? mute.size === 0 : !mute.has(gate));
    });
    if (signals.length > 0)
        return { outcome: 'red', signals };
    return { outcome: mute.size > 0 ? 'unresolved' : 'green', signals: [] };
}
function isMute(run) {
    return run.outcome !== 'pass' && !isBlamable(run);
}

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

;// CONCATENATED MODULE: ./lib/probe/safe-names.js
const safe_names_LONGEST = 60;
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
    return safe.slice(-safe_names_LONGEST).replace(/^[-.]+/, '') || 'unnamed';
}

;// CONCATENATED MODULE: ./lib/probe/report-harvest.js


async function openHarvester(place, declared, files) {
    const { shared } = declared;
    await clearAll([...shared, ...declared.gates.flatMap(gate => gate.reports)], place.root, files);
    const stamps = new Map();
    const written = new Set();
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
            for (const spec of shared) {
                for (const file of await files.find(place.root, spec.glob)) {
                    if (stamps.get(file.path) !== file.stamp && (await basket.take(spec, file)))
                        written.add(spec.glob);
                }
            }
            for (const [path, stamp] of basket.stamps)
                stamps.set(path, stamp);
            return basket.harvest;
        },
        missing: () => [...new Set(shared.map(({ glob }) => glob))].filter(glob => !written.has(glob))
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
    const tests = [];
    const missing = [];
    async function copyOnce(file) {
        const known = copies.get(file.path);
        if (known !== undefined)
            return known;
        stamps.set(file.path, file.stamp);
        const number = String(copies.size + 1).padStart(3, '0');
        const copy = `${place.folder}/${number}-${safeName(file.path.slice(file.path.lastIndexOf('/') + 1))}`;
        const why = await tryTo(async () => {
            await files.copy(place.root, file, `${place.reportDir}/${copy}`);
        });
        if (why !== null)
            missing.push(`${file.path} (${why})`);
        copies.set(file.path, why === null ? copy : null);
        return why === null ? copy : null;
    }
    async function readTests(file, copy) {
        const why = await tryTo(async () => {
            tests.push({ path: file.path, text: await files.read(`${place.reportDir}/${copy}`) });
        });
        if (why !== null)
            missing.push(`${file.path} (${why})`);
    }
    return {
        harvest: { reports, tests, missing },
        stamps,
        miss: what => missing.push(what),
        take: async (spec, file) => {
            const copy = await copyOnce(file);
            if (copy === null)
                return false;
            if (reports.some(({ kind, path }) => kind === spec.kind && path === file.path))
                return true;
            reports.push({ kind: spec.kind, path: file.path, copy, bytes: file.bytes });
            if (spec.kind === 'tests')
                await readTests(file, copy);
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
        if (error instanceof errors/* ToolError */.v4)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/probe/live-lines.js
const live_lines_MOST_LINES = 20_000;
const MOST_CHARACTERS = 4 * 1024 * 1024;
function liveLines(show) {
    let lines = 0;
    let characters = 0;
    return line => {
        if (lines > live_lines_MOST_LINES || characters > MOST_CHARACTERS)
            return;
        lines++;
        characters += line.length;
        const last = lines > live_lines_MOST_LINES || characters > MOST_CHARACTERS;
        show(last ? '[too much output to show: the rest is in the log file]' : line);
    };
}

;// CONCATENATED MODULE: ./lib/probe/run-gate.js


async function runGate(gate, site, ports) {
    const { harvester, judging, root } = site;
    const log = `logs/${site.probe}/${site.slug}.log`;
    await harvester.prepare(gate);
    const head = await readHead(root, ports);
    const { end, seconds, tail } = await runShell(gate, site, log, ports);
    const { reports, tests: texts, missing } = await harvester.harvest(gate, site.slug);
    const tests = texts.length === 0 ? null : judging.readTests(texts, root);
    const expectsTests = [...gate.reports, ...reports].some(({ kind }) => kind === 'tests');
    const judged = judging.judge({ end, expectsTests, missingReports: missing, tests });
    const moved = (await readHead(root, ports)) !== head;
    const { outcome, reason } = moved ? MOVED_HEAD : judged;
    ports.runner.progress({ kind: 'gate-ended', gate: gate.name, text: `${outcome} in ${seconds.toFixed(1)} s: ${reason}` });
    const run = { gate: gate.name, command: gate.command, outcome, reason, end, seconds, log, tail, reports, tests };
    return { run, signals: signalsOf(run, judging), missingReports: missing };
}
async function runShell({ name, command, timeoutSeconds }, { probe, subject, root, environment, reportDir }, log, { shell, runner }) {
    const onLine = liveLines(line => {
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
        if (error instanceof errors/* ToolError */.v4)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/probe/probe.js






async function probe(request, setup, ports) {
    if (setup.gates.length === 0)
        throw new RangeError('a probe needs at least one gate');
    const started = ports.clock.seconds();
    const { id } = request;
    const subject = describeSubject(request);
    const root = `${ports.workDir}/probe/tree`;
    const home = `${ports.workDir}/probe/${id}-home`;
    const temp = `${ports.workDir}/probe/${id}-tmp`;
    (0,errors/* throwIfCancelled */.dZ)(ports.signal);
    await ports.git.composer.checkout(request.commit, root);
    await ports.files.makeFolder(home);
    await ports.files.makeFolder(temp);
    const environment = await environmentFor({ home, temp }, setup, ports);
    const place = { root, reportDir: setup.reportDir, folder: `logs/${id}/reports` };
    const harvester = await openHarvester(place, { gates: setup.gates, shared: setup.reports }, ports.files);
    const slugs = uniqueSlugs(setup.gates.map(gate => gate.name));
    const judged = [];
    for (const [i, gate] of setup.gates.entries()) {
        (0,errors/* throwIfCancelled */.dZ)(ports.signal);
        const site = { probe: id, subject, slug: slugs[i] ?? '', root, environment, reportDir: setup.reportDir };
        judged.push(await runGate(gate, { ...site, harvester, judging: setup }, ports));
    }
    for (const folder of [home, temp])
        await tryRemoveFolder(folder, ports);
    return { ...request, ...summarise(judged, harvester.missing()), seconds: ports.clock.seconds() - started };
}
function describeSubject({ candidates }) {
    if (candidates.length === 0)
        return 'the base';
    const shown = candidates.slice(0, 3).join(' + ');
    return candidates.length > 3 ? `${shown} + ${candidates.length - 3} more` : shown;
}
function summarise(judged, missingShared) {
    const gates = judged.map(({ run }) => run);
    const signals = [...judged.flatMap(gate => gate.signals), ...missingShared.map(glob => `report:${glob}`)];
    const missing = [...judged.flatMap(gate => gate.missingReports), ...missingShared];
    return {
        outcome: probe_outcomeOf(gates, missingShared),
        signals: [...new Set(signals)].sort(),
        gates,
        missingReports: [...new Set(missing)]
    };
}
function probe_outcomeOf(gates, missingShared) {
    if (missingShared.length > 0)
        return 'broken';
    if (gates.every(({ outcome }) => outcome === 'pass'))
        return 'pass';
    return gates.every(({ outcome }) => outcome === 'pass' || outcome === 'fail') ? 'fail' : 'broken';
}
async function environmentFor(folders, setup, ports) {
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

;// CONCATENATED MODULE: ./lib/pipeline/probe-bench.js



class ProbeBench {
    trials = [];
    byName;
    byTree = new Map();
    request;
    ports;
    base = null;
    count = 0;
    constructor(request, ports) {
        this.request = request;
        this.ports = ports;
        this.byName = new Map(request.collection.candidates.map(candidate => [candidate.name, candidate]));
    }
    get probedBaseline() {
        return this.base;
    }
    async baseline() {
        const { commit, tree } = this.request.collection.base;
        this.base ??= await this.probe({ purpose: 'baseline', candidates: [], commit, tree });
        return this.base;
    }
    async compose(names) {
        const candidates = names.flatMap(name => this.byName.get(name) ?? []);
        return await compose(this.request.collection.base, candidates, this.request.config.strategy, this.ports);
    }
    async tryOut(names, whole) {
        const baseline = await this.baseline();
        const composition = await this.compose(names);
        if (included(composition).length < names.length) {
            this.trials.push({ candidates: names, outcome: 'unresolved', signals: [], probe: null });
            return;
        }
        const { commit, tree } = composition;
        const before = this.trials.filter(trial => sameNames(trial.candidates, names)).length;
        const purpose = before > 0 ? 'repeat' : sameNames(names, whole) ? 'integration' : 'isolation';
        const known = this.byTree.get(tree)?.[before];
        const probed = known ?? (await this.probe({ purpose, candidates: names, commit, tree }));
        this.trials.push({ candidates: names, ...judgeTrial(probed, baseline), probe: probed });
    }
    async greenProbe(tree) {
        const baseline = await this.baseline();
        return this.byTree.get(tree)?.findLast(probed => judgeTrial(probed, baseline).outcome === 'green') ?? null;
    }
    lastRed() {
        return this.trials.findLast(trial => trial.outcome === 'red')?.probe ?? null;
    }
    async probe(what) {
        const done = await probe({ id: `probe-${++this.count}`, ...what }, this.request.setup, this.ports);
        this.byTree.set(done.tree, [...(this.byTree.get(done.tree) ?? []), done]);
        this.request.onProbe(done);
        return done;
    }
}
function sameNames(a, b) {
    return a.length === b.length && a.every((name, i) => name === b[i]);
}

;// CONCATENATED MODULE: ./lib/pipeline/stack.js
function stackOf(candidates) {
    const heads = new Map(candidates.map(({ name, head }) => [name, head]));
    const histories = new Map(candidates.map(({ name, commits }) => [name, new Set(commits.map(({ oid }) => oid))]));
    return (candidate, other) => {
        const head = heads.get(other);
        return candidate !== other && head !== undefined && histories.get(candidate)?.has(head) === true;
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/prove.js






async function prove(request, ports) {
    const bench = new ProbeBench(request, ports);
    const order = request.plan.steps.map(step => step.candidate);
    const isBuiltOn = stackOf(request.collection.candidates);
    const isolator = isolatorFor(request.config.isolation, isBuiltOn);
    let heldOut = NOBODY;
    for (;;) {
        const out = held_out_namesOf(heldOut);
        const composition = await bench.compose(order.filter(name => !out.has(name)));
        const names = included(composition);
        if (names.length === 0 || request.config.gates.length === 0) {
            const refused = heldOut.culprits.length === 0 ? bench.lastRed() : null;
            return { composition, heldOut, baseline: bench.probedBaseline, integration: refused ?? bench.probedBaseline };
        }
        const baseline = await bench.baseline();
        if (baseline.gates.some(isMute))
            return { composition, heldOut, baseline, integration: null };
        const found = await isolate(names, { isolator, bench, ports });
        if (found.culprits.length + found.inconclusive.length === 0) {
            return { composition, heldOut, baseline, integration: await bench.greenProbe(composition.tree) };
        }
        heldOut = held_out_holdOut(heldOut, found, order, isBuiltOn);
        request.onHeldOut(heldOut);
    }
}
async function isolate(names, { isolator, bench, ports }) {
    for (;;) {
        const step = isolator(names, bench.trials);
        if (step.kind === 'done') {
            const trialsOf = (indices) => indices.flatMap(i => bench.trials[i] ?? []);
            const culprits = step.culprits.map(culprit => ({ ...culprit, trials: trialsOf(culprit.evidence) }));
            return { culprits, inconclusive: step.inconclusive };
        }
        ports.runner.progress({ kind: 'step', text: step.why });
        for (const composition of step.compositions)
            await bench.tryOut(composition, names);
    }
}

// EXTERNAL MODULE: ./lib/report/facts/branch-actions.js
var branch_actions = __webpack_require__(16450);
// EXTERNAL MODULE: ./lib/report/facts/findings.js
var findings = __webpack_require__(87194);
// EXTERNAL MODULE: ./lib/report/facts/verdict.js
var verdict = __webpack_require__(5371);
// EXTERNAL MODULE: ./lib/report/phrase.js + 2 modules
var report_phrase = __webpack_require__(87828);
// EXTERNAL MODULE: ./lib/report/sections/conflicts.js
var sections_conflicts = __webpack_require__(6508);
// EXTERNAL MODULE: ./lib/report/sections/culprits.js
var sections_culprits = __webpack_require__(17427);
;// CONCATENATED MODULE: ./lib/report/annotations.js








const PER_LEVEL = 10;
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 4000;
function renderAnnotations(record) {
    const all = [
        ...failureAnnotations(record),
        ...regressionAnnotations(record),
        ...culpritAnnotations(record),
        ...conflictAnnotations(record),
        ...gateAnnotations(record),
        ...testAnnotations(record),
        ...candidateAnnotations(record)
    ];
    return ['error', 'warning', 'notice'].flatMap(level => fitLevel(level, all));
}
function fitLevel(level, all) {
    const own = all.filter(annotation => annotation.level === level);
    if (own.length <= PER_LEVEL)
        return own;
    const left = own.length - PER_LEVEL + 1;
    const rest = {
        level,
        title: `${left} more`,
        message: 'All of them are in INTEGRATION_REPORT.md, in the report artifact.'
    };
    return [...own.slice(0, PER_LEVEL - 1), rest];
}
function annotation(level, title, message) {
    return { level, title: (0,cut_text/* cutText */.I)((0,report_phrase/* toPlain */.Ul)(title), TITLE_LIMIT), message: (0,cut_text/* cutText */.I)((0,report_phrase/* toPlain */.Ul)(message), MESSAGE_LIMIT) };
}
function failureAnnotations({ failure }) {
    if (failure === null)
        return [];
    return [annotation('error', (0,report_phrase/* say */.cv) `Integration stopped in ${(0,report_phrase/* name */.UU)(failure.stage)}`, (0,report_phrase/* say */.cv) `${(0,verdict/* failureMessage */.oh)(failure)}`)];
}
function regressionAnnotations(record) {
    return [
        ...(0,findings/* regressedTests */.K_)(record).map(({ test, gate, message }) => annotation('error', (0,report_phrase/* say */.cv) `Regression: ${(0,report_phrase/* name */.UU)(test)}`, (0,report_phrase/* say */.cv) `Fails in the integration, not on the base (gate ${(0,report_phrase/* name */.UU)(gate)}). ${message ?? ''}`)),
        ...(0,findings/* regressedGates */.R0)(record).map(({ gate, reason }) => annotation('error', (0,report_phrase/* say */.cv) `Regression: gate ${(0,report_phrase/* name */.UU)(gate)}`, (0,report_phrase/* say */.cv) `Passes on the base, fails in the integration: ${reason}`))
    ];
}
function culpritAnnotations(record) {
    return record.culprits.map(culprit => {
        const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals;
        const proof = (0,report_phrase/* names */.Dy)((0,branch_actions/* probesOf */.p)(culprit));
        const message = (0,report_phrase/* say */.cv) `${(0,report_phrase/* names */.Dy)(what, 5)}. Held out: ${(0,report_phrase/* name */.UU)(culprit.heldOut)}. Evidence: ${proof}.`;
        return annotation(severityOf(record), (0,sections_culprits/* culpritHeadline */.w)(culprit), message);
    });
}
function conflictAnnotations(record) {
    return (0,findings/* textualConflicts */.R3)(record)
        .filter(findings/* needsPerson */.z6)
        .map(conflict => conflictAnnotation(record, conflict));
}
function conflictAnnotation(record, conflict) {
    const { id, branches, severity, path, explanation } = conflict;
    const title = (0,report_phrase/* say */.cv) `${id}: ${(0,report_phrase/* joined */.oR)(branches.map(report_phrase/* name */.UU), ' × ')} in ${(0,report_phrase/* name */.UU)(path)}`;
    const message = (0,report_phrase/* say */.cv) `${severity} severity. ${(0,verdict/* sentence */.em)(explanation)} Whose move: ${(0,sections_conflicts/* whoseMove */.II)(record, conflict)}.`;
    const line = (0,sections_conflicts/* lineOf */.cA)(conflict);
    return {
        ...annotation(severityOf(record), title, message),
        ...(path === '' ? {} : { path }),
        ...(path === '' || line === null ? {} : { line })
    };
}
function gateAnnotations(record) {
    return (0,findings/* unjudgedGates */.H1)(record).map(({ gate, reason }) => annotation('error', (0,report_phrase/* say */.cv) `Gate ${(0,report_phrase/* name */.UU)(gate)} could not be judged`, (0,report_phrase/* say */.cv) `${reason}`));
}
function testAnnotations(record) {
    return (0,findings/* suspiciousTests */.hJ)(record).map(({ test, gate, change }) => annotation('warning', (0,report_phrase/* say */.cv) `${change}: ${(0,report_phrase/* name */.UU)(test)}`, (0,report_phrase/* say */.cv) `Not a regression, but to be looked at (gate ${(0,report_phrase/* name */.UU)(gate)}).`));
}
function candidateAnnotations({ candidates }) {
    return candidates.flatMap(candidate => {
        const { outcome, reason, skippedCommits } = candidate;
        switch (outcome) {
            case 'missing':
            case 'unrelated':
            case 'inconclusive':
            case 'depends':
                return [annotation('warning', (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(candidate.name)} is held out`, (0,report_phrase/* say */.cv) `${reason}`)];
            case 'partial':
                return [
                    annotation('warning', (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(candidate.name)} is in only in part`, (0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(skippedCommits.length, 'commit')} stayed out. ${reason}`)
                ];
            case 'contained':
            case 'duplicate':
                return [annotation('notice', (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(candidate.name)} adds nothing`, (0,report_phrase/* say */.cv) `${reason}`)];
            case 'merged':
            case 'conflict':
            case 'culprit':
            case 'not-reached':
                return [];
        }
    });
}
function severityOf({ status }) {
    return status === 'blocked' ? 'error' : 'warning';
}

;// CONCATENATED MODULE: ./lib/report/outputs.js
const TESTS_PER_CULPRIT = 20;
function renderOutputs(record, paths) {
    const { candidates, staging } = record;
    const published = staging?.state === 'published' ? staging : null;
    const namesOf = (merged) => JSON.stringify(candidates.filter(({ status }) => (status === 'merged') === merged).map(({ name }) => name));
    return {
        status: record.status,
        'merge-ready': record.mergeReady ? 'true' : 'false',
        'staging-ref': published?.ref ?? '',
        'staging-sha': published?.sha ?? '',
        'base-sha': record.base?.sha ?? '',
        merged: namesOf(true),
        'held-out': namesOf(false),
        conflicts: String(record.metrics.conflicts),
        regressions: String(record.metrics.regressions),
        culprits: JSON.stringify(record.culprits.map(culpritOutput)),
        record: paths.record,
        'report-dir': paths.reportDir
    };
}
function culpritOutput({ branches, tests, heldOut, evidence }) {
    return {
        branches,
        tests: tests.slice(0, TESTS_PER_CULPRIT),
        heldOut,
        evidence: evidence.map(({ probe, outcome }) => ({ probe, outcome }))
    };
}

// EXTERNAL MODULE: ./lib/report/facts/candidates.js
var candidates = __webpack_require__(12294);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/report/sections/candidates.js




const MARKS = { in: '✅', part: '🟡', out: '❌', none: '➖' };
function candidateTable(record, limit = 100) {
    if (record.candidates.length === 0)
        return null;
    const head = ['', 'Branch', 'Author', 'Outcome', 'Reason', 'Head'];
    return (0,markdown/* folded */.TM)((0,candidates/* inMergeOrder */.ke)(record), limit, some => (0,markdown/* table */.tp)(head, some.map(candidate => row(record, candidate))));
}
function row(record, candidate) {
    const { mark, word } = (0,candidates/* standingOf */.YP)(candidate);
    return [
        MARKS[mark],
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(candidate.name)),
        candidate.author === null ? 'unknown' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${candidate.author}`),
        word,
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${(0,candidates/* reasonOf */.A3)(record, candidate)}`),
        candidate.sha === null ? 'none' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(candidate.sha)))
    ];
}
function skippedCommits(record) {
    const rows = record.candidates.flatMap(candidate => candidate.skippedCommits.map(({ oid, subject, paths, reason }) => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(candidate.name)),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(oid))),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${subject}`),
        reason === 'merge-commit'
            ? 'is a merge, which cannot be picked'
            : `conflicts in ${paths.map(path => (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(path))).join(', ')}`
    ]));
    if (rows.length === 0)
        return null;
    const head = ['Branch', 'Commit', 'Subject', 'Why it stayed out'];
    return rows.length <= 10 ? (0,markdown/* table */.tp)(head, rows) : (0,markdown/* details */.zH)(`${rows.length} commits stayed out`, (0,markdown/* table */.tp)(head, rows));
}
function pinnedHeads(record) {
    const rows = (0,candidates/* inMergeOrder */.ke)(record).flatMap(({ name: branch, sha, source }) => sha === null ? [] : [[(0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(branch)), (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(sha)), source === null ? '' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(source))]]);
    const base = record.base;
    const all = base === null ? rows : [[`${(0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(base.name))} (base)`, (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(base.sha)), ''], ...rows];
    return (0,markdown/* stack */.t$)([(0,markdown/* details */.zH)(`${all.length} pinned commits`, (0,markdown/* table */.tp)(['Name', 'Commit', 'Read from'], all))]);
}

;// CONCATENATED MODULE: ./lib/report/sections/lead.js


function lead_verdict(record) {
    return `**${(0,verdict/* statusLabel */.Rh)(record)}.** ${(0,report_phrase/* toMarkdown */.l6)((0,verdict/* verdictSentence */.BT)(record))}`;
}
function lead(record) {
    return `${lead_verdict(record)} Next steps: [INTEGRATION_REPORT.md](INTEGRATION_REPORT.md).`;
}

;// CONCATENATED MODULE: ./lib/report/integration-plan.js









function renderIntegrationPlan(record) {
    return (0,markdown/* page */.MY)('Integration plan', [
        lead(record),
        planSentence(record),
        (0,markdown/* section */.uW)('Order', [orderTable(record)]),
        (0,markdown/* section */.uW)('Not in the plan', [excludedList(record)]),
        (0,markdown/* section */.uW)('How the branches meet', [pairSentence(record.pairs), overlapTable(record)]),
        pinnedHeads(record)
    ]);
}
const STRATEGIES = {
    merge: 'each by a merge commit',
    'cherry-pick': 'each by picking its commits, leaving out those that conflict',
    hybrid: 'each by a merge commit, or, where that conflicts, by picking its clean commits'
};
function planSentence(record) {
    const { plan, base } = record;
    if (plan === null)
        return null;
    const on = base === null ? (0,verdict/* baseName */.Fl)(record) : (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(base.name)} at ${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(base.sha))}`;
    const order = plan.order === 'listed' ? 'in the order they were listed' : 'least conflict and smallest first, stacks parent first';
    const tense = (0,findings/* isAnalysisOnly */.PD)(record) ? 'would go' : 'go';
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(plan.steps.length, 'branch', 'branches')} ${tense} onto ${on}, ${STRATEGIES[plan.strategy]}; ${order}.`);
}
function orderTable(record) {
    const rows = (record.plan?.steps ?? []).map(step => {
        const candidate = (0,candidates/* candidateNamed */.jE)(record, step.candidate);
        const lines = candidate === null ? null : (0,candidates/* linesOf */.Dx)(candidate);
        return [
            String(step.position),
            (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(step.candidate)),
            candidate?.author == null ? 'unknown' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${candidate.author}`),
            String(candidate?.commits ?? ''),
            lines === null ? '' : `${candidate?.files.length ?? 0} (+${lines.added} −${lines.removed})`,
            (0,report_phrase/* toCell */.cX)(step.parent === null ? (0,report_phrase/* say */.cv) `${step.reason}` : (0,report_phrase/* say */.cv) `on top of ${(0,report_phrase/* name */.UU)(step.parent)}; ${step.reason}`)
        ];
    });
    const head = ['#', 'Branch', 'Author', 'Commits', 'Files (lines)', 'Why here'];
    return (0,markdown/* folded */.TM)(rows, 100, some => (0,markdown/* table */.tp)(head, some));
}
function excludedList(record) {
    const planned = new Set(record.plan?.steps.map(step => step.candidate));
    const others = record.candidates.filter(candidate => !planned.has(candidate.name));
    return (0,markdown/* bullets */.e5)(others.map(candidate => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(candidate.name)}: ${candidate.reason}`)));
}
function pairSentence(pairs) {
    if (pairs.length === 0)
        return null;
    const number = (verdict) => pairs.filter(pair => pair.verdict === verdict).length;
    const parts = [
        [number('disjoint'), 'without a common file'],
        [number('clean'), 'with common files, merging cleanly'],
        [number('conflict'), 'in conflict'],
        [number('unknown'), 'not tried, as one side conflicts with the base']
    ];
    const told = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
    return `${(0,plural/* plural */.L)(pairs.length, 'pair')}: ${told.join('; ')}.`;
}
function overlapTable(record) {
    const rows = record.overlaps.map(({ path, branches, linesTouch, conflict }) => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(path)),
        (0,report_phrase/* toCell */.cX)(pairName(branches)),
        conflict ? '**conflict**' : linesTouch ? 'touching lines, merge cleanly' : 'different lines'
    ]);
    return rows.length === 0 ? null : (0,markdown/* folded */.TM)(rows, 20, some => (0,markdown/* table */.tp)(['File', 'Between', 'How'], some));
}
function pairName(branches) {
    return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(branches[0])} × ${(0,report_phrase/* name */.UU)(branches[1])}`;
}

;// CONCATENATED MODULE: ./lib/report/conflict-analysis.js








function renderConflictAnalysis(record) {
    const { conflicts } = record;
    return (0,markdown/* page */.MY)('Conflict analysis', [
        lead(record),
        answer(record),
        (0,sections_conflicts/* conflictTable */.z$)(record, conflicts),
        (0,markdown/* section */.uW)('Pairs', [pairSentence(record.pairs), conflict_analysis_pairMatrix(record)]),
        (0,markdown/* section */.uW)('Shared files', [blendedSentence(record), overlapTable(record)]),
        (0,markdown/* section */.uW)('Conflicts one by one', conflicts.map(conflict => (0,sections_conflicts/* conflictBlock */.UJ)(record, conflict)))
    ]);
}
function answer(record) {
    const { conflicts } = record;
    if (conflicts.length === 0)
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `No conflict, neither between the branches nor with ${(0,verdict/* baseName */.Fl)(record)}.`);
    const parties = [...new Set(conflicts.flatMap(({ branches }) => branches))];
    const high = conflicts.filter(({ severity }) => severity === 'high').length;
    const grave = high > 0 ? (0,report_phrase/* say */.cv) `, ${high} of high severity` : (0,report_phrase/* say */.cv) ``;
    const predicted = conflicts.filter(({ foundBy }) => foundBy === 'prediction').length;
    const expected = predicted > 0 ? (0,report_phrase/* say */.cv) `; ${predicted} of them predicted by a detector, not found by git` : (0,report_phrase/* say */.cv) ``;
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(conflicts.length, 'conflict')}${grave}, between ${(0,report_phrase/* names */.Dy)(parties)}${expected}.`);
}
function blendedSentence({ overlaps }) {
    const blended = overlaps.filter(({ conflict }) => !conflict);
    if (blended.length === 0)
        return null;
    const files = new Set(blended.map(({ path }) => path)).size;
    const touching = blended.filter(({ linesTouch }) => linesTouch).length;
    const pairs = blended.length > files ? (0,report_phrase/* say */.cv) `, ${blended.length} times in all` : (0,report_phrase/* say */.cv) ``;
    const close = touching > 0 ? (0,report_phrase/* say */.cv) `, ${touching} of these merges in lines that touch` : (0,report_phrase/* say */.cv) ``;
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(files, 'file is', 'files are')} silently blended: changed by two branches and merged without a conflict${pairs}${close}. Git says nothing about these; a review of either branch alone does not show them.`);
}
const SIGNS = { disjoint: '·', clean: '✅', conflict: '❌', unknown: '❔' };
const READABLE = 12;
function conflict_analysis_pairMatrix({ pairs, plan }) {
    const branches = plan?.steps.map(step => step.candidate) ?? [];
    if (pairs.length < 3 || branches.length > READABLE)
        return null;
    const verdict = new Map(pairs.map(pair => [(0,findings/* keyOf */.TN)(pair.branches), pair.verdict]));
    const rows = branches.map((row, i) => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(row)),
        ...branches.map((column, j) => {
            const found = verdict.get((0,findings/* keyOf */.TN)([row, column]));
            return i === j || found === undefined ? '' : SIGNS[found];
        })
    ]);
    const matrix = (0,markdown/* table */.tp)(['', ...branches.map(branch => (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(branch)))], rows);
    return `${matrix ?? ''}\n\n· no common file, ✅ merges cleanly, ❌ conflict, ❔ not tried`;
}

// EXTERNAL MODULE: ./lib/report/facts/people.js
var facts_people = __webpack_require__(77487);
;// CONCATENATED MODULE: ./lib/report/sections/actions.js



function actionList(actions) {
    return (0,markdown/* steps */.Ci)(actions.map(actionItem));
}
function actionItem({ who, what, commands, evidence }) {
    const proof = evidence.length > 0 ? ` Evidence: ${(0,report_phrase/* toMarkdown */.l6)(evidence)}.` : '';
    return (0,markdown/* stack */.t$)([`**${(0,report_phrase/* toMarkdown */.l6)(who)}:** ${(0,verdict/* sentence */.em)((0,report_phrase/* toMarkdown */.l6)(what))}${proof}`, (0,markdown/* shell */.vf)(commands)]);
}

;// CONCATENATED MODULE: ./lib/report/conflict-resolution-needed.js










function renderConflictResolutionNeeded(record) {
    const desks = [...desksOf(record).values()];
    return (0,markdown/* page */.MY)('Conflict resolution needed', [
        lead(record),
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* joined */.oR)(desks.map(deskSentence), ' ')),
        (0,markdown/* section */.uW)('To do', [actionList((0,branch_actions/* branchActions */.Q)(record))]),
        ...desks.map(desk => deskSection(record, desk)),
        'After a fix is pushed, run the integration again: heads are pinned per run, so this one will not see it.'
    ]);
}
function needsResolution(record) {
    return record.culprits.length > 0 || record.conflicts.some(findings/* needsPerson */.z6);
}
function desksOf(record) {
    const desks = new Map();
    const deskOf = (branch) => {
        const key = (0,facts_people/* personKey */.jE)(record, branch);
        const desk = desks.get(key) ?? { who: (0,facts_people/* person */.MV)(record, branch), conflicts: [], culprits: [] };
        desks.set(key, desk);
        return desk;
    };
    for (const conflict of (0,findings/* textualConflicts */.R3)(record).filter(findings/* needsPerson */.z6)) {
        const people = new Map((0,findings/* movers */.BD)(record, conflict).map(branch => [(0,facts_people/* personKey */.jE)(record, branch), branch]));
        for (const branch of people.values())
            deskOf(branch).conflicts.push(conflict);
    }
    for (const culprit of record.culprits)
        deskOf(culprit.heldOut).culprits.push(culprit);
    return desks;
}
function deskSentence({ who, conflicts, culprits }) {
    const parts = [
        ...(conflicts.length > 0
            ? [
                (0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(conflicts.length, 'conflict')} (${(0,report_phrase/* joined */.oR)(conflicts.map(({ id }) => (0,report_phrase/* name */.UU)(id)), ', ')})`
            ]
            : []),
        ...(culprits.length > 0 ? [(0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(culprits.length, 'failure')} that the gates found`] : [])
    ];
    return (0,report_phrase/* say */.cv) `**${who}** has ${(0,report_phrase/* joined */.oR)(parts, ' and ')} to settle.`;
}
function deskSection(record, { who, conflicts, culprits }) {
    return (0,markdown/* section */.uW)((0,report_phrase/* toMarkdown */.l6)(who), [
        ...conflicts.map(conflict => (0,sections_conflicts/* conflictBlock */.UJ)(record, conflict)),
        ...culprits.map(culprit => (0,sections_culprits/* culpritBlock */.$)(record, culprit))
    ]);
}

;// CONCATENATED MODULE: ./lib/report/integration-checklist.js




const BOXES = { done: '[x]', open: '[ ]', unknown: '[ ]' };
function renderIntegrationChecklist(record) {
    return (0,markdown/* page */.MY)('Integration checklist', [
        lead(record),
        tally(record.checklist),
        (0,markdown/* section */.uW)('Red flags', [redFlagList(record.redFlags)]),
        (0,markdown/* section */.uW)('Before landing', [(0,markdown/* bullets */.e5)(record.checklist.map(item))])
    ]);
}
function redFlagList(flags) {
    return (0,markdown/* bullets */.e5)(flags.map(({ text, evidence }) => `🚩 ${(0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${text} (${evidence})`)}`));
}
function tally(items) {
    const number = (state) => items.filter(one => one.state === state).length;
    return `${number('done')} of ${(0,plural/* plural */.L)(items.length, 'item')} done, ${number('open')} open, ${number('unknown')} unknown. Unknown means that nothing was measured; it never counts as done.`;
}
function item({ state, text, evidence }) {
    const mark = state === 'unknown' ? (0,report_phrase/* say */.cv) `unknown: ` : report_phrase/* NOTHING */.K$;
    return `${BOXES[state]} ${(0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${text} (${mark}${evidence})`)}`;
}

// EXTERNAL MODULE: ./lib/report/escape/markdown-code.js
var markdown_code = __webpack_require__(60786);
// EXTERNAL MODULE: ./lib/report/facts/actions.js
var actions = __webpack_require__(83225);
// EXTERNAL MODULE: ./lib/report/facts/probes.js
var facts_probes = __webpack_require__(31115);
// EXTERNAL MODULE: ./lib/report/sections/excerpt.js
var excerpt = __webpack_require__(9310);
;// CONCATENATED MODULE: ./lib/report/sections/gates.js








const OUTCOMES = {
    pass: '✅ pass',
    fail: '❌ fail',
    broken: '❔ broken',
    'not-run': '➖ not run'
};
const gates_CHANGES = {
    held: 'held',
    regressed: '**regressed**',
    fixed: 'fixed',
    'failing-before': 'fails as before',
    broken: '**could not be judged**',
    unknown: '**not comparable**'
};
function gateTable(record) {
    const gates = record.comparison?.gates ?? [];
    if (gates.length === 0)
        return probedGates(record);
    const logs = [(0,facts_probes/* baselineProbe */.Qp)(record), (0,facts_probes/* integrationProbe */.fP)(record)];
    return (0,markdown/* table */.tp)(['Gate', 'Base', 'Integration', 'Change', 'Why', 'Logs'], gates.map(({ gate, baseline, integration, change, reason }) => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(gate)),
        baseline === null ? '➖ none' : OUTCOMES[baseline],
        integration === null ? '➖ none' : OUTCOMES[integration],
        gates_CHANGES[change],
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${reason}`),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(logs.flatMap(probe => probe?.gates.find(run => run.gate === gate)?.log ?? [])))
    ]));
}
function probedGates(record) {
    const probe = (0,facts_probes/* baselineProbe */.Qp)(record);
    if (probe === null)
        return null;
    return (0,markdown/* table */.tp)(['Gate', 'Base', 'Why', 'Log'], probe.gates.map(({ gate, outcome, reason, log }) => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(gate)),
        OUTCOMES[outcome],
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${reason}`),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(log))
    ]));
}
function probeTable(probes) {
    return (0,markdown/* table */.tp)(['Probe', 'Purpose', 'Branches on the base', 'Outcome', 'Failing', 'Tree', 'Seconds'], probes.map(probe => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(probe.id)),
        probe.purpose,
        probe.candidates.length === 0 ? 'none' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(probe.candidates, 20)),
        OUTCOMES[probe.outcome],
        probe.signals.length === 0 ? '' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(probe.signals.map(describeSignal), 4)),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(probe.tree))),
        probe.seconds.toFixed(1)
    ]));
}
function failingLogs(probe) {
    const failing = (0,facts_probes/* failingGates */.Vy)(probe);
    return failing.length === 0 ? null : (0,markdown/* stack */.t$)(failing.map(run => gateLog(probe, run)));
}
function gateLog(probe, run) {
    return (0,markdown/* section */.uW)((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(run.gate)} in ${(0,report_phrase/* name */.UU)(probe.id)}`), [
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(run.command)}: `) +
            (0,verdict/* sentence */.em)((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${run.reason}`)) +
            (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) ` Log: ${(0,report_phrase/* name */.UU)(run.log)}.`),
        run.tail.trim() === '' ? null : (0,markdown/* details */.zH)('The end of its log', (0,markdown_code/* codeBlock */.D)((0,excerpt/* lastLines */.w)(run.tail, 60)))
    ], 3);
}

;// CONCATENATED MODULE: ./lib/report/sections/tests.js




const MEANINGS = {
    regression: 'passed on the base, fails now',
    'new-failure': 'new or skipped on the base, fails now',
    'not-run': 'did not run: its file is broken',
    removed: 'gone from the integration',
    'failing-removed': 'failed on the base, gone now',
    'newly-skipped': 'passed on the base, skipped now',
    'failing-skipped': 'failed on the base, skipped now',
    flaky: 'both passed and failed on one tree',
    'still-failing': 'fails as on the base',
    fixed: 'failed on the base, passes now',
    'un-skipped': 'skipped on the base, passes now',
    'new-skipped': 'new, skipped',
    'new-passing': 'new, passes',
    same: 'unchanged'
};
function changeTable({ counts }) {
    const kinds = Object.keys(MEANINGS).filter(change => counts[change] > 0);
    return (0,markdown/* table */.tp)(['Change', 'Tests', 'Meaning'], kinds.map(change => [change, String(counts[change]), MEANINGS[change]]));
}
function testList(rows, limit = 20) {
    if (rows.length === 0)
        return null;
    return (0,markdown/* folded */.TM)(rows, limit, some => (0,markdown/* bullets */.e5)(some.map(testItem)));
}
function testItem({ test, gate, change, message, messageChanged }) {
    const changed = messageChanged ? '; its message differs from the base' : '';
    return (0,markdown/* stack */.t$)([
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(test)} (gate ${(0,report_phrase/* name */.UU)(gate)}): `) + MEANINGS[change] + changed,
        message === null || message.trim() === '' ? null : (0,markdown_code/* codeBlock */.D)((0,excerpt/* firstLines */.U)(message, 15))
    ]);
}
function testTable(rows, limit = 20) {
    if (rows.length === 0)
        return null;
    const head = ['Test', 'Gate', 'Base', 'Integration', 'Change'];
    return (0,markdown/* folded */.TM)(rows, limit, some => (0,markdown/* table */.tp)(head, some.map(row => [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(row.test)),
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(row.gate)),
        row.baseline === null ? 'absent' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${row.baseline}`),
        row.integration === null ? 'absent' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${row.integration}`),
        row.change
    ])));
}
function defectList(defects) {
    return (0,markdown/* bullets */.e5)(defects.map(defect => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${defect}`)));
}

;// CONCATENATED MODULE: ./lib/report/integration-report.js
















function renderIntegrationReport(record, others = []) {
    return (0,markdown/* page */.MY)('Integration report', [
        lead_verdict(record),
        record.failure === null ? null : failureBlock(record.failure),
        (0,markdown/* section */.uW)('Next steps', [actionList((0,actions/* nextActions */.j)(record))]),
        (0,markdown/* section */.uW)('Why', [(0,markdown/* bullets */.e5)((0,verdict/* generalReasons */.e8)(record).map(reason => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${reason}`)))]),
        (0,markdown/* section */.uW)('Branches', [candidateTable(record), skippedCommits(record)]),
        (0,markdown/* section */.uW)('Red flags', [redFlagList(record.redFlags)]),
        (0,markdown/* section */.uW)('Conflicts', [(0,sections_conflicts/* conflictTable */.z$)(record, record.conflicts)]),
        (0,markdown/* section */.uW)('Found by the gates', [culpritList(record)]),
        (0,markdown/* section */.uW)('Regressions', [testList((0,findings/* regressedTests */.K_)(record), 10), gateRegressions(record)]),
        (0,markdown/* section */.uW)('Gates', [gateTable(record)]),
        (0,markdown/* section */.uW)('Where the integration is', [stagingBlock(record.staging)]),
        (0,markdown/* section */.uW)('Notes', [(0,markdown/* bullets */.e5)(record.notes.map(note => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${note}`)))]),
        (0,markdown/* section */.uW)('More', [(0,markdown/* bullets */.e5)(others.map(other => `[${other}](${other})`)), runDetails(record)])
    ]);
}
function failureBlock({ stage, message }) {
    return (0,markdown/* stack */.t$)([(0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `Stage ${(0,report_phrase/* name */.UU)(stage)} said:`), (0,markdown_code/* codeBlock */.D)(message)]);
}
function culpritList({ culprits }) {
    return (0,markdown/* bullets */.e5)(culprits.map(culprit => {
        const what = culprit.tests.length > 0 ? culprit.tests : culprit.signals;
        const logs = culprit.evidence.filter(({ outcome }) => outcome === 'red').flatMap(({ log }) => log ?? []);
        const proof = (0,report_phrase/* joined */.oR)([(0,report_phrase/* names */.Dy)((0,branch_actions/* probesOf */.p)(culprit)), ...(logs.length > 0 ? [(0,report_phrase/* names */.Dy)(logs, 2)] : [])], '; ');
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,sections_culprits/* culpritHeadline */.w)(culprit)}: ${(0,report_phrase/* names */.Dy)(what, 3)}. Held out: ${(0,report_phrase/* name */.UU)(culprit.heldOut)}. Evidence: ${proof}.`);
    }));
}
function gateRegressions(record) {
    return (0,markdown/* bullets */.e5)((0,findings/* regressedGates */.R0)(record).map(({ gate, reason }) => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `Gate ${(0,report_phrase/* name */.UU)(gate)}: ${reason}`)));
}
function stagingBlock(staging) {
    if (staging === null)
        return null;
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${stagingState(staging)} Tree ${(0,report_phrase/* name */.UU)(staging.tree)}.`);
}
function stagingState({ state, ref, sha, candidate, where, detail }) {
    const place = where === 'origin' ? 'on origin' : 'in this repository';
    switch (state) {
        case 'published':
            return sha === candidate
                ? (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(ref)} ${place}, at ${(0,report_phrase/* name */.UU)(sha)}.`
                : (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(ref)} ${place}, at ${(0,report_phrase/* name */.UU)(sha)}, a snapshot; what lands is ${(0,report_phrase/* name */.UU)(candidate)}.`;
        case 'rejected':
            return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(ref)} ${place} could not be moved to ${(0,report_phrase/* name */.UU)(sha)}: ${detail}`;
        case 'not-published':
            return (0,report_phrase/* say */.cv) `Commit ${(0,report_phrase/* name */.UU)(candidate)} was not published: ${detail}`;
    }
}
function runDetails(record) {
    const { run, environment, timings, metrics } = record;
    const rows = [
        ['Run', (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(run.id)}, started ${run.started}, mode ${run.mode}`)],
        ['Tool', (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${run.tool}`)],
        ['Machine', (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${environment.os}, node ${environment.node}, git ${environment.git}`)],
        ['Isolation', (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${environment.isolation}`)],
        ['Work done', `${(0,plural/* plural */.L)(metrics.probes, 'probe')}, ${(0,plural/* plural */.L)(metrics.gateRuns, 'gate run')}`],
        ['Seconds', (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${timings.map(({ stage, seconds }) => `${stage} ${seconds.toFixed(1)}`).join(', ')}`)]
    ];
    return (0,markdown/* stack */.t$)([
        (0,markdown/* details */.zH)('How this run was made', (0,markdown/* table */.tp)(['', ''], rows.filter(([, value]) => value !== ''))),
        record.base === null ? null : pinnedHeads(record)
    ]);
}

;// CONCATENATED MODULE: ./lib/report/integration-validation-report.js






function renderIntegrationValidationReport(record) {
    const baseline = (0,facts_probes/* baselineProbe */.Qp)(record);
    const integration = (0,facts_probes/* integrationProbe */.fP)(record);
    const shown = [baseline, integration].flatMap(probe => probe ?? []);
    return (0,markdown/* page */.MY)('Integration validation report', [
        lead(record),
        record.probes.length === 0 ? noProbe(record) : null,
        gateTable(record),
        (0,markdown/* section */.uW)('Tests', [totalsTable(record, shown)]),
        (0,markdown/* section */.uW)('Missing reports', [missingReports(record.probes)]),
        (0,markdown/* section */.uW)('Gates that did not pass', shown.map(failingLogs)),
        (0,markdown/* section */.uW)('Every probe', [(0,markdown/* folded */.TM)(record.probes, 30, probeTable)])
    ]);
}
function noProbe(record) {
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `No gate ran, neither on ${(0,verdict/* baseName */.Fl)(record)} nor on the integration. That the branches merge as text does not show that they work together.`);
}
function totalsTable(record, probes) {
    const rows = probes.flatMap(probe => {
        const totals = (0,facts_probes/* testTotals */.gS)(probe);
        if (totals === null)
            return [];
        const label = probe.purpose === 'baseline' ? (0,report_phrase/* say */.cv) `${(0,verdict/* baseName */.Fl)(record)} (base)` : (0,report_phrase/* say */.cv) `integration`;
        const numbers = [totals.total, totals.passed, totals.failed, totals.skipped].map(String);
        return [[(0,report_phrase/* toCell */.cX)(label), (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(probe.id)), ...numbers]];
    });
    return (0,markdown/* table */.tp)(['On', 'Probe', 'Tests', 'Passed', 'Failed', 'Skipped'], rows);
}
function missingReports(probes) {
    return (0,markdown/* bullets */.e5)(probes.flatMap(({ id, missingReports: globs }) => globs.map(glob => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(id)}: no gate wrote a file that matches ${(0,report_phrase/* name */.UU)(glob)}`))));
}

;// CONCATENATED MODULE: ./lib/domain/inert-json.js
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

;// CONCATENATED MODULE: ./lib/report/json.js

const TOP_LEVEL_KEYS = [
    'schemaVersion',
    'run',
    'status',
    'mergeReady',
    'reasons',
    'failure',
    'base',
    'staging',
    'candidates',
    'conflicts',
    'culprits',
    'comparison',
    'checklist',
    'redFlags',
    'plan',
    'overlaps',
    'pairs',
    'probes',
    'metrics',
    'environment',
    'timings',
    'worktrees',
    'notes'
];
const LEADING = ['id', 'name', 'kind', 'gate', 'stage', 'path', 'status', 'outcome'];
function renderJson(record) {
    const ordered = Object.fromEntries(TOP_LEVEL_KEYS.map(key => [key, order(record[key])]));
    return inertJson(ordered);
}
function order(value) {
    if (Array.isArray(value))
        return value.map(order);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, order(inner)]));
}
function rank(key) {
    const place = LEADING.indexOf(key);
    return place === -1 ? LEADING.length : place;
}

;// CONCATENATED MODULE: ./lib/report/regression-analysis.js









function renderRegressionAnalysis(record) {
    const tests = record.comparison?.tests ?? null;
    const suspicious = (0,findings/* suspiciousTests */.hJ)(record);
    const shown = new Set([...suspicious, ...(0,findings/* regressedTests */.K_)(record)]);
    const rest = tests?.rows.filter(row => !shown.has(row)) ?? [];
    return (0,markdown/* page */.MY)('Regression analysis', [
        lead(record),
        regression_analysis_answer(record),
        (0,markdown/* section */.uW)('Regressions in the integration', [testList((0,findings/* regressedTests */.K_)(record)), gateList(record)]),
        (0,markdown/* section */.uW)('Found and held out', record.culprits.map(culprit => (0,sections_culprits/* culpritBlock */.$)(record, culprit))),
        (0,markdown/* section */.uW)('Why the test results are not to be trusted', [tests === null ? null : defectList(tests.defects)]),
        (0,markdown/* section */.uW)('To look at', [testTable(suspicious)]),
        (0,markdown/* section */.uW)('All changes, base to integration', [
            tests === null ? null : changeTable(tests),
            (0,markdown/* details */.zH)(`${(0,plural/* plural */.L)(rest.length, 'test')} that changed for the better or fail as before`, testTable(rest, 500))
        ])
    ]);
}
function regression_analysis_answer(record) {
    const found = (0,findings/* regressedTests */.K_)(record).length + (0,findings/* regressedGates */.R0)(record).length;
    const caught = record.culprits.length;
    const held = record.culprits.map(({ heldOut }) => heldOut);
    const kept = caught === 0 ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* say */.cv) ` ${(0,plural/* plural */.L)(caught, 'culprit')} found; held out: ${(0,report_phrase/* names */.Dy)(held)}.`;
    if (record.comparison === null || (0,candidates/* landed */.Jw)(record).length === 0) {
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `The integration was not compared with ${(0,verdict/* baseName */.Fl)(record)}.${kept}`);
    }
    if (found > 0)
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(found, 'regression')} in what is integrated.${kept}`);
    const clean = record.comparison.tests === null
        ? (0,report_phrase/* say */.cv) `No gate that passes on ${(0,verdict/* baseName */.Fl)(record)} fails in what is integrated; no gate reports single tests.`
        : (0,report_phrase/* say */.cv) `No regression in what is integrated.`;
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${clean}${kept}`);
}
function gateList(record) {
    return (0,markdown/* bullets */.e5)((0,findings/* regressedGates */.R0)(record).map(({ gate, reason }) => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `Gate ${(0,report_phrase/* name */.UU)(gate)}: ${reason}`)));
}

;// CONCATENATED MODULE: ./lib/report/result-comparison.js







function renderResultComparison(record) {
    return (0,markdown/* page */.MY)('Result comparison', [lead(record), comparisonTable(record), reading(record)]);
}
const HEAD = ['What', 'Outcome', 'Commits', 'Files', 'Lines', 'Conflicts', 'Gates', 'Tests', 'Failing', 'Probe'];
function comparisonTable(record) {
    const base = [(0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${(0,verdict/* baseName */.Fl)(record)} (base)`), 'control', '', '', '', '', ...results((0,facts_probes/* baselineProbe */.Qp)(record))];
    return (0,markdown/* table */.tp)(HEAD, [base, ...(0,candidates/* inMergeOrder */.ke)(record).map(one => candidateRow(record, one)), integrationRow(record)]);
}
function candidateRow(record, candidate) {
    const { added, removed } = (0,candidates/* linesOf */.Dx)(candidate);
    const conflicts = record.conflicts.filter(({ branches }) => branches.includes(candidate.name));
    return [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(candidate.name)),
        (0,candidates/* standingOf */.YP)(candidate).word,
        String(candidate.commits),
        String(candidate.files.length),
        `+${added} −${removed}`,
        conflicts.length === 0 ? 'none' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(conflicts.map(({ id }) => id))),
        ...results((0,facts_probes/* probeAlone */.mk)(record, candidate.name))
    ];
}
function integrationRow(record) {
    const inside = (0,candidates/* landed */.Jw)(record);
    const paths = new Set(inside.flatMap(({ files }) => files.map(({ path }) => path)));
    const lines = inside.map(candidates/* linesOf */.Dx);
    const sum = (key) => lines.reduce((total, one) => total + one[key], 0);
    return [
        '**integration**',
        inside.length === 0 ? 'empty' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* names */.Dy)(inside.map(candidate => candidate.name))),
        String(inside.reduce((total, { commits, skippedCommits }) => total + commits - skippedCommits.length, 0)),
        String(paths.size),
        `+${sum('added')} −${sum('removed')}`,
        'none',
        ...results(inside.length === 0 ? null : (0,facts_probes/* integrationProbe */.fP)(record))
    ];
}
const result_comparison_OUTCOMES = {
    pass: '✅ pass',
    fail: '❌ fail',
    broken: '❔ broken'
};
function results(probe) {
    if (probe === null)
        return ['not run', '', '', ''];
    const totals = (0,facts_probes/* testTotals */.gS)(probe);
    const tests = totals === null ? 'not reported' : `${totals.passed} of ${totals.total} passed`;
    return [result_comparison_OUTCOMES[probe.outcome], tests, (0,report_phrase/* toCell */.cX)(failing(probe)), (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(probe.id))];
}
function failing({ signals }) {
    return signals.length === 0 ? report_phrase/* NOTHING */.K$ : (0,report_phrase/* names */.Dy)(signals.map(describeSignal), 3);
}
function reading(record) {
    const unrun = record.candidates.some(({ name: branch }) => (0,facts_probes/* probeAlone */.mk)(record, branch) === null);
    if (!unrun || record.probes.length === 0)
        return null;
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `A branch's gates are \`not run\` where no probe of it alone was needed to reach the verdict.`);
}

// EXTERNAL MODULE: ./lib/report/facts/commands.js
var commands = __webpack_require__(96882);
;// CONCATENATED MODULE: ./lib/report/rollback-plan.js







function renderRollbackPlan(record) {
    const inside = (0,candidates/* landed */.Jw)(record);
    return (0,markdown/* page */.MY)('Rollback plan', [
        lead(record),
        rollback_plan_answer(record),
        (0,markdown/* section */.uW)('Before landing: drop the staging ref', [staging(record.staging)]),
        (0,markdown/* section */.uW)('After landing: take out one branch', [
            inside.length === 0
                ? null
                : (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `On ${(0,verdict/* baseName */.Fl)(record)}, once it holds the integration. Nothing is rewritten: a revert is a new commit. Where later work builds on what it removes, git stops and ${(0,report_phrase/* name */.UU)('git revert --abort')} gives up.`),
            ...[...inside].reverse().map(candidate => oneBranch(record, candidate))
        ]),
        (0,markdown/* section */.uW)('After landing: take out everything', [everything(record, inside)]),
        (0,markdown/* section */.uW)('Bringing a branch back', [comeback(inside)])
    ]);
}
function rollback_plan_answer(record) {
    const inside = (0,candidates/* landed */.Jw)(record);
    if (inside.length === 0)
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `Nothing was merged, so there is nothing to take back.`);
    return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,verdict/* baseName */.Fl)(record)} was not touched by this run. It holds nothing of ${(0,report_phrase/* names */.Dy)(inside.map(({ name: branch }) => branch))} until somebody lands the integration.`);
}
function staging(record) {
    if (record?.state !== 'published')
        return null;
    if (record.sha !== record.candidate) {
        return (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(record.ref)} is kept from run to run and only moves forward. Leave it: the next run puts its own result on top.`);
    }
    return (0,markdown/* stack */.t$)([
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(record.ref)} stands at ${(0,report_phrase/* name */.UU)(record.sha)}. This deletes it only if it still does:`),
        (0,markdown/* shell */.vf)([(0,commands/* dropStaging */.x4)(record)])
    ]);
}
function oneBranch(record, candidate) {
    const command = revert(candidate);
    const above = rollback_plan_stackedOn(record, candidate);
    return (0,markdown/* section */.uW)((0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* name */.UU)(candidate.name)), [
        above.length === 0 ? null : (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `First take out ${(0,report_phrase/* names */.Dy)(above)}, which is built on it.`),
        command === null ? (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `The record names no commit of its own in the integration.`) : (0,markdown/* shell */.vf)([command])
    ], 3);
}
function revert({ landed: landing }) {
    if (landing === undefined)
        return null;
    if (landing.strategy === 'merge')
        return `git revert --no-edit -m 1 ${landing.commit}`;
    return `git revert --no-edit ${landing.before}..${landing.commit}`;
}
function rollback_plan_stackedOn(record, { name: branch }) {
    const inside = new Set((0,candidates/* landed */.Jw)(record).map(candidate => candidate.name));
    const steps = record.plan?.steps ?? [];
    return steps.filter(({ parent, candidate }) => parent === branch && inside.has(candidate)).map(step => step.candidate);
}
function everything(record, inside) {
    const commands = [...inside].reverse().flatMap(candidate => revert(candidate) ?? []);
    if (commands.length < 2)
        return null;
    return (0,markdown/* stack */.t$)([
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(inside.length, 'branch', 'branches')}, the last one in first. The tree is then that of ${(0,verdict/* baseName */.Fl)(record)} as it was, unless other work has landed since.`),
        (0,markdown/* shell */.vf)(commands)
    ]);
}
function comeback(inside) {
    if (!inside.some(({ landed: landing }) => landing?.strategy === 'merge'))
        return null;
    return ('Git takes a reverted merge for merged. To bring a branch back, revert its revert, then merge what is new on it:\n\n' +
        ((0,markdown/* shell */.vf)(['git revert <commit of the revert>']) ?? ''));
}

;// CONCATENATED MODULE: ./lib/report/worktree-registry.js






function renderWorktreeRegistry(record) {
    const { worktrees } = record;
    const unseen = worktrees.map(worktree => warning(record, worktree)).filter(phrase => phrase !== null);
    return (0,markdown/* page */.MY)('Worktree registry', [
        lead(record),
        (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${(0,plural/* plural */.L)(worktrees.length, 'worktree')}. None of them was changed by this run, and none ever is.`),
        (0,markdown/* section */.uW)('Work that this run did not see', [(0,markdown/* bullets */.e5)(unseen.map(phrase => (0,report_phrase/* toMarkdown */.l6)(phrase)))]),
        (0,markdown/* section */.uW)('All worktrees', [
            (0,markdown/* table */.tp)(['Path', 'Branch', 'Head', 'Uncommitted paths', 'In this run', 'Note'], worktrees.map(worktree => worktree_registry_row(record, worktree)))
        ])
    ]);
}
function worktree_registry_row(record, { path, branch, head, dirtyPaths, note }) {
    const candidate = branch === null ? null : (0,candidates/* candidateNamed */.jE)(record, branch);
    const isBase = branch !== null && branch === record.base?.name;
    return [
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(path)),
        branch === null ? 'detached' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)(branch)),
        head === null ? 'unborn' : (0,report_phrase/* toCell */.cX)((0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(head))),
        String(dirtyPaths),
        candidate === null ? (isBase ? 'is the base' : 'not asked for') : (0,candidates/* standingOf */.YP)(candidate).word,
        (0,report_phrase/* toCell */.cX)((0,report_phrase/* say */.cv) `${note ?? ''}`)
    ];
}
function warning(record, { path, branch, head, dirtyPaths }) {
    const candidate = branch === null ? null : (0,candidates/* candidateNamed */.jE)(record, branch);
    if (dirtyPaths > 0) {
        const why = candidate === null
            ? (0,report_phrase/* say */.cv) ``
            : (0,report_phrase/* say */.cv) ` They are no part of ${(0,report_phrase/* name */.UU)(candidate.name)} as this run saw it: commit them and run again.`;
        return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(path)} has ${(0,plural/* plural */.L)(dirtyPaths, 'path')} with uncommitted changes.${why}`;
    }
    if (candidate?.sha != null && head !== null && head !== candidate.sha) {
        return (0,report_phrase/* say */.cv) `${(0,report_phrase/* name */.UU)(path)} has moved on to ${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(head))}; the run pinned ${(0,report_phrase/* name */.UU)((0,ids/* shortOid */.$M)(candidate.sha))}.`;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/report/render-all.js













const KINDS = [
    { name: 'CONFLICT_RESOLUTION_NEEDED.md', applies: needsResolution, render: renderConflictResolutionNeeded },
    { name: 'INTEGRATION_PLAN.md', applies: hasPlan, render: renderIntegrationPlan },
    { name: 'CONFLICT_ANALYSIS.md', applies: wasAnalyzed, render: renderConflictAnalysis },
    { name: 'INTEGRATION_VALIDATION_REPORT.md', applies: wasTested, render: renderIntegrationValidationReport },
    { name: 'REGRESSION_ANALYSIS.md', applies: wasCompared, render: renderRegressionAnalysis },
    { name: 'RESULT_COMPARISON.md', applies: hasResults, render: renderResultComparison },
    {
        name: 'INTEGRATION_CHECKLIST.md',
        applies: ({ checklist }) => checklist.length > 0,
        render: renderIntegrationChecklist
    },
    { name: 'ROLLBACK_PLAN.md', applies: isPublished, render: renderRollbackPlan },
    { name: 'WORKTREE_REGISTRY.md', applies: ({ worktrees }) => worktrees.length > 0, render: renderWorktreeRegistry }
];
const REPORT_NAMES = [
    'INTEGRATION_REPORT.md',
    ...KINDS.map(({ name }) => name),
    'integration.json'
];
function renderReports(record) {
    const others = KINDS.filter(({ applies }) => applies(record)).map(({ name, render }) => ({ name, text: render(record) }));
    const main = renderIntegrationReport(record, [...others.map(({ name }) => name), 'integration.json']);
    return [{ name: 'INTEGRATION_REPORT.md', text: main }, ...others, { name: 'integration.json', text: renderJson(record) }];
}
function hasPlan({ plan }) {
    return plan !== null && plan.steps.length > 0;
}
function wasAnalyzed(record) {
    return hasPlan(record) || record.conflicts.length > 0 || record.pairs.length > 0;
}
function wasTested(record) {
    return record.probes.length > 0 || ((0,candidates/* landed */.Jw)(record).length > 0 && !(0,findings/* isAnalysisOnly */.PD)(record));
}
function wasCompared({ comparison, culprits }) {
    return culprits.length > 0 || (comparison !== null && comparison.gates.length > 0);
}
function isPublished({ staging }) {
    return staging?.state === 'published';
}
function hasResults({ candidates, probes }) {
    return probes.length > 0 && candidates.some(({ outcome }) => outcome !== 'not-reached');
}

;// CONCATENATED MODULE: ./lib/report/fit.js

const fit_SEPARATOR = '\n\n';
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}
function fit(sections, limit) {
    const all = sections.map((section, place) => ({ ...section, place, sizes: section.forms.map(utf8Length) }));
    all.sort((a, b) => a.priority - b.priority || a.place - b.place);
    const kept = all.slice(0, howManyFit(all.map(shortest), limit));
    const farewell = kept.length < all.length ? [dropped(all.length - kept.length)] : [];
    let left = limit - total([...kept.map(shortest), ...farewell.map(utf8Length)]);
    const chosen = kept.map(section => {
        const best = section.sizes.findIndex(size => size - shortest(section) <= left);
        const index = best === -1 ? section.forms.length - 1 : best;
        left -= (section.sizes[index] ?? 0) - shortest(section);
        return { place: section.place, text: section.forms[index] ?? '' };
    });
    chosen.sort((a, b) => a.place - b.place);
    const document = `${[...chosen.map(({ text }) => text), ...farewell].join(fit_SEPARATOR)}\n`;
    return cutMarkdown(document, limit);
}
function shortest({ sizes }) {
    return sizes.at(-1) ?? 0;
}
function howManyFit(sizes, limit) {
    for (let count = sizes.length; count > 1; count--) {
        const farewell = count < sizes.length ? [utf8Length(dropped(sizes.length - count))] : [];
        if (total([...sizes.slice(0, count), ...farewell]) <= limit)
            return count;
    }
    return 1;
}
function dropped(count) {
    return `_${(0,plural/* plural */.L)(count, 'more section')} did not fit here._`;
}
function total(sizes) {
    return sizes.reduce((sum, size) => sum + size, 0) + fit_SEPARATOR.length * (sizes.length - 1) + '\n'.length;
}
function cutMarkdown(markdown, limit) {
    const bytes = utf8Length(markdown);
    if (bytes <= limit)
        return markdown;
    const ending = (open, missing) => `${open.fence === '' ? '' : `${open.fence}\n`}${'\n</details>\n'.repeat(open.folds)}\n_${missing} more bytes did not fit here._\n`;
    let open = { fence: '', folds: 0 };
    let kept = { end: 0, text: utf8Length(ending(open, bytes)) <= limit ? ending(open, bytes).trimStart() : '' };
    let used = 0;
    let end = 0;
    for (const line of markdown.split('\n')) {
        used += utf8Length(line) + 1;
        if (used > limit)
            break;
        end += line.length + 1;
        open = follow(open, line);
        const close = ending(open, bytes - used);
        if (used + utf8Length(close) <= limit)
            kept = { end, text: close };
    }
    return markdown.slice(0, kept.end) + kept.text;
}
function follow({ fence, folds }, line) {
    const mark = /^\s*(?:[-*]\s+|\d+\.\s+)*(`{3,})/.exec(line)?.[1] ?? '';
    if (fence !== '')
        return { fence: mark.length >= fence.length && line.trim() === mark ? '' : fence, folds };
    if (mark !== '')
        return { fence: mark, folds };
    return { fence, folds: Math.max(0, folds + fit_count(line, '<details') - fit_count(line, '</details>')) };
}
function fit_count(text, part) {
    return text.split(part).length - 1;
}

;// CONCATENATED MODULE: ./lib/report/summary.js















const BUDGET = 900 * 1024;
const SHORT = 20;
function renderSummary(record) {
    const { failure } = record;
    const head = (0,markdown/* stack */.t$)([`## Integration: ${record.status}`, lead_verdict(record)]);
    const failed = failure === null ? null : failureBlock(failure);
    const sections = [
        { priority: 0, forms: [(0,markdown/* stack */.t$)([head, failed]), head] },
        summary_actions(record),
        reasons(record),
        branches(record),
        summary_redFlags(record),
        summary_regressions(record),
        culprits(record),
        conflicts(record),
        fixed('Gates', 5, gateTable(record), 'INTEGRATION_VALIDATION_REPORT.md'),
        fixed('Where the integration is', 6, stagingBlock(record.staging), 'INTEGRATION_REPORT.md'),
        notes(record),
        {
            priority: 0,
            forms: ['All reports, logs and `integration.json` are in the report folder of this run, and in its artifact.']
        }
    ];
    return fit(sections.filter(one => one !== null), BUDGET);
}
function summary_actions(record) {
    const items = (0,actions/* nextActions */.j)(record);
    return listing({
        title: 'Next steps',
        priority: 1,
        items,
        noun: 'next step',
        report: 'INTEGRATION_REPORT.md',
        show: actionList
    });
}
function reasons(record) {
    const show = (items) => (0,markdown/* bullets */.e5)(items.map(reason => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${reason}`)));
    const items = (0,verdict/* generalReasons */.e8)(record);
    return listing({ title: 'Why', priority: 1, items, noun: 'reason', report: 'INTEGRATION_REPORT.md', show });
}
function branches(record) {
    const { candidates } = record;
    const show = (items) => {
        const some = { ...record, candidates: items };
        return (0,markdown/* stack */.t$)([candidateTable(some), skippedCommits(some)]);
    };
    return listing({
        title: 'Branches',
        priority: 2,
        items: candidates,
        noun: 'branch',
        report: 'INTEGRATION_REPORT.md',
        show
    });
}
function summary_redFlags({ redFlags: items }) {
    return listing({
        title: 'Red flags',
        priority: 2,
        items,
        noun: 'red flag',
        report: 'INTEGRATION_CHECKLIST.md',
        show: redFlagList
    });
}
function summary_regressions(record) {
    const report = 'REGRESSION_ANALYSIS.md';
    const items = (0,findings/* regressedTests */.K_)(record);
    if (items.length === 0)
        return fixed('Regressions', 3, gateRegressions(record), report);
    return listing({ title: 'Regressions', priority: 3, items, noun: 'regression', report, show: some => testList(some) });
}
function culprits(record) {
    const show = (items) => culpritList({ ...record, culprits: items });
    return listing({
        title: 'Found by the gates',
        priority: 3,
        items: record.culprits,
        noun: 'culprit',
        report: 'REGRESSION_ANALYSIS.md',
        show
    });
}
function conflicts(record) {
    const show = (items) => (0,sections_conflicts/* conflictTable */.z$)(record, items);
    return listing({
        title: 'Conflicts',
        priority: 4,
        items: record.conflicts,
        noun: 'conflict',
        report: 'CONFLICT_ANALYSIS.md',
        show
    });
}
function notes(record) {
    const show = (items) => (0,markdown/* bullets */.e5)(items.map(note => (0,report_phrase/* toMarkdown */.l6)((0,report_phrase/* say */.cv) `${note}`)));
    return listing({
        title: 'Notes',
        priority: 7,
        items: record.notes,
        noun: 'note',
        report: 'INTEGRATION_REPORT.md',
        show
    });
}
function listing({ title, priority, items, noun, report, show }) {
    const whole = (0,markdown/* section */.uW)(title, [show(items)]);
    if (items.length === 0 || whole === null)
        return null;
    const counted = (0,plural/* plural */.L)(items.length, noun, noun === 'branch' ? 'branches' : `${noun}s`);
    const pointer = (0,markdown/* section */.uW)(title, [`${counted}: see \`${report}\` in the artifact.`]) ?? '';
    if (items.length <= SHORT)
        return { priority, forms: [whole, pointer] };
    const more = `… and ${items.length - SHORT} more: see \`${report}\` in the artifact.`;
    return { priority, forms: [whole, (0,markdown/* section */.uW)(title, [show(items.slice(0, SHORT)), more]) ?? pointer, pointer] };
}
function fixed(title, priority, body, report) {
    const whole = (0,markdown/* section */.uW)(title, [body]);
    return whole === null ? null : { priority, forms: [whole, `## ${title}\n\nSee \`${report}\` in the artifact.`] };
}

;// CONCATENATED MODULE: ./lib/pipeline/render.js




function render(record, { reportDir }) {
    return {
        reports: renderReports(record),
        summary: renderSummary(record),
        annotations: renderAnnotations(record),
        outputs: renderOutputs(record, { reportDir, record: `${reportDir}/integration.json` })
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/refuse-tampering.js

function refuseTampering({ id, candidates }, { tampered }) {
    const files = tampered?.() ?? [];
    if (files.length === 0)
        return;
    const who = candidates.length === 0 ? 'the base' : candidates.join(' + ');
    throw new errors/* ToolError */.v4(`a gate of ${id} (${who}) wrote to the runner's own files (${files.join(', ')}), which were put back`, 'Do not trust this job; look for what does it, and run again without it');
}

;// CONCATENATED MODULE: ./lib/version.js
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/domain/record.js
const SCHEMA_VERSION = '1.0';

;// CONCATENATED MODULE: ./lib/pipeline/findings.js


function emptyFindings(run, environment) {
    return {
        schemaVersion: SCHEMA_VERSION,
        run,
        base: null,
        staging: null,
        candidates: [],
        conflicts: [],
        overlaps: [],
        pairs: [],
        plan: null,
        probes: [],
        culprits: [],
        comparison: null,
        metrics: { candidates: 0, merged: 0, heldOut: 0, conflicts: 0, regressions: 0, probes: 0, gateRuns: 0 },
        environment,
        timings: [],
        worktrees: [],
        notes: [],
        failure: null
    };
}
function metricsOf(findings) {
    const { candidates, conflicts, comparison, probes } = findings;
    return {
        candidates: candidates.length,
        merged: candidates.filter(({ status }) => status === 'merged').length,
        heldOut: candidates.filter(({ status }) => status === 'held-out').length,
        conflicts: conflicts.length,
        regressions: domain_comparison/* REGRESSIONS */.R.reduce((sum, change) => sum + (comparison?.tests?.counts[change] ?? 0), 0),
        probes: probes.length,
        gateRuns: probes.reduce((sum, probe) => sum + probe.gates.length, 0)
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/probe-record.js
function probeRecord(probe) {
    const gates = probe.gates.map((gate) => ({
        ...gate,
        tests: gate.tests === null ? null : counts(gate.tests)
    }));
    return { ...probe, gates };
}
function counts(report) {
    const by = { passed: 0, failed: 0, error: 0, skipped: 0 };
    for (const { state } of report.cases)
        by[state]++;
    return {
        total: report.cases.length,
        passed: by.passed,
        failed: by.failed + by.error,
        skipped: by.skipped,
        loadErrors: report.loadErrors.length,
        defects: report.defects
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/run-log.js




class RunLog {
    findings;
    current = 'start';
    config;
    ports;
    constructor(config, ports) {
        this.config = config;
        this.ports = ports;
        const run = {
            id: ports.runner.runId,
            started: ports.clock.now(),
            mode: config.mode,
            tool: `integration-orchestrator ${VERSION}`
        };
        this.findings = emptyFindings(run, { ...ports.machine, git: ports.git.version, isolation: 'env' });
    }
    async stage(name, work) {
        (0,errors/* throwIfCancelled */.dZ)(this.ports.signal);
        this.current = name;
        this.ports.runner.progress({ kind: 'stage', stage: name, detail: '' });
        const started = this.ports.clock.seconds();
        try {
            return await work();
        }
        finally {
            const seconds = Math.round((this.ports.clock.seconds() - started) * 1000) / 1000;
            this.learn({ timings: [...this.findings.timings, { stage: name, seconds }] });
        }
    }
    learn(found) {
        this.findings = { ...this.findings, ...found };
    }
    addProbe = (probe) => {
        this.learn({ probes: [...this.findings.probes, probeRecord(probe)] });
    };
    fail(error) {
        this.learn({ failure: { stage: this.current, ...(0,errors/* explainError */.UW)(error) } });
    }
    judge(decide) {
        const findings = { ...this.findings, metrics: metricsOf(this.findings) };
        return { ...findings, ...decide(findings, { mode: this.config.mode, gates: this.config.gates.length }) };
    }
}

;// CONCATENATED MODULE: ./lib/plan/plan.js
function planMerges(candidates, analysis, { order, strategy }) {
    const weights = candidates.map((candidate, listed) => weigh(candidate, listed, candidates, analysis));
    const sorted = order === 'listed' ? weights : byRisk(weights);
    const steps = sorted.map((weight, i) => {
        const { name } = weight.candidate;
        return { candidate: name, position: i + 1, reason: plan_explain(weight, order), parent: weight.parent };
    });
    return { order, strategy, steps };
}
function weigh(candidate, listed, all, analysis) {
    const conflicts = analysis.pairs.filter(pair => pair.verdict === 'conflict' && pair.branches.includes(candidate.name)).length;
    const size = candidate.changes.reduce((sum, change) => sum + change.added + change.removed, 0);
    return { candidate, listed, parent: nearestParent(candidate, all), conflicts, size };
}
function nearestParent(candidate, all) {
    const own = new Set(candidate.commits.map(commit => commit.oid));
    const parents = all.filter(other => other.head !== candidate.head && own.has(other.head));
    parents.sort((a, b) => b.commits.length - a.commits.length);
    return parents[0]?.name ?? null;
}
function byRisk(weights) {
    const placed = new Set();
    const waiting = weights.toSorted((a, b) => a.conflicts - b.conflicts || a.size - b.size || a.listed - b.listed);
    const order = [];
    while (waiting.length > 0) {
        const free = waiting.findIndex(({ parent }) => parent === null || placed.has(parent));
        const [next] = waiting.splice(Math.max(free, 0), 1);
        if (next === undefined)
            break;
        placed.add(next.candidate.name);
        order.push(next);
    }
    return order;
}
function plan_explain({ conflicts, size, parent, listed }, order) {
    if (order === 'listed')
        return `listed as number ${listed + 1}`;
    const facts = [
        conflicts === 0
            ? 'conflicts with no other candidate'
            : `conflicts with ${conflicts} other${conflicts === 1 ? '' : 's'}`,
        `${size} changed line${size === 1 ? '' : 's'}`
    ];
    if (parent !== null)
        facts.unshift(`built on ${parent}, which goes before it`);
    return facts.join('; ');
}

;// CONCATENATED MODULE: ./lib/publish/publish-reports.js
async function publishReports(rendered, to, ports) {
    for (const { name, text } of rendered.reports)
        await ports.files.write(`${to.reportDir}/${name}`, text);
    ports.runner.outputs(rendered.outputs);
    const upload = await ports.artifacts.upload(to.artifactName, to.reportDir);
    ports.runner.outputs(uploadOutputs(upload));
    if (upload.kind === 'failed') {
        const text = `The reports could not be uploaded: ${upload.reason}. They are in ${to.reportDir}.`;
        ports.runner.progress({ kind: 'warning', text });
    }
    await ports.runner.summary(rendered.summary);
    ports.runner.annotate(rendered.annotations);
}
function uploadOutputs(upload) {
    return upload.kind === 'uploaded' ? { 'artifact-id': upload.id, 'artifact-url': upload.url } : {};
}

;// CONCATENATED MODULE: ./lib/publish/report-folder.js
const IGNORE = '.gitignore';
const IGNORE_ALL = '*\n';
async function openReportFolder(reportDir, names, files) {
    for (const glob of [...names, 'logs/probe-*/**'])
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

;// CONCATENATED MODULE: ./lib/publish/staging.js

const MOST_REFS = 100;
async function publishStaging(composition, { stagingRef, push }, ports) {
    const target = { composition, where: push ? 'origin' : 'local' };
    const staging = await (stagingRef === null ? publishNew(target, ports) : advanceFixed(target, stagingRef, ports));
    const place = push ? 'on origin' : 'in this repository';
    const what = staging.state === 'published' ? `${staging.sha}, ${staging.detail}` : staging.detail;
    ports.runner.progress({ kind: 'step', text: `${staging.ref} ${place}: ${what}` });
    return staging;
}
async function publishNew(target, ports) {
    const first = `refs/heads/${config/* STAGING_NAMESPACE */.YG}${ports.runner.runId}`;
    const { commit } = target.composition;
    for (let number = 1;; number++) {
        const ref = number === 1 ? first : `${first}-${number}`;
        const before = await ports.git.refs.read(target.where, ref);
        if (before === commit)
            return published(target, { ref, sha: commit, detail: STANDS_THERE });
        if (before !== null && number < MOST_REFS)
            continue;
        const staging = await move(target, { ref, sha: commit, before: null }, ports);
        const isTaken = staging.state === 'rejected' && (await ports.git.refs.read(target.where, ref)) !== null;
        if (!isTaken || number >= MOST_REFS)
            return staging;
    }
}
async function advanceFixed(target, ref, ports) {
    const { refs, history } = ports.git;
    const { commit } = target.composition;
    const before = await refs.read(target.where, ref);
    if (before === null)
        return await move(target, { ref, sha: commit, before }, ports);
    await history.fetch([{ name: ref, ref, oid: before }]);
    if (await holds(before, target.composition, ports))
        return published(target, { ref, sha: before, detail: STANDS_THERE });
    return await move(target, { ref, sha: await snapshot(before, target.composition, ports), before }, ports);
}
const STANDS_THERE = 'it stands there already';
async function holds(tip, { commit, tree }, { git }) {
    return (await git.composer.tree(tip)) === tree && (await git.history.isAncestor(commit, tip));
}
async function move(target, { ref, sha, before }, ports) {
    const update = await ports.git.refs.advance(target.where, ref, sha, before);
    const detail = before === null ? 'new ref' : `moved forward from ${before}`;
    const staging = published(target, { ref, sha, detail });
    return update.kind === 'updated' ? staging : { ...staging, state: 'rejected', detail: update.reason };
}
function published({ composition, where }, at) {
    return { ...at, candidate: composition.commit, tree: composition.tree, where, state: 'published' };
}
async function snapshot(before, { commit, tree }, ports) {
    const candidate = await ports.git.history.commit(commit);
    return await ports.git.composer.commit({
        tree,
        parents: [before, commit],
        message: `Snapshot of integration ${ports.runner.runId}\n\nIntegration-Clean-Candidate: ${commit}\n`,
        author: candidate.author,
        authorDate: candidate.committerDate,
        date: candidate.committerDate
    });
}

;// CONCATENATED MODULE: ./lib/pipeline.js


















async function runPipeline(config, ports) {
    const run = new RunLog(config, ports);
    try {
        await openReportFolder(config.reportDir, REPORT_NAMES, ports.files);
        await integrate(config, ports, run);
    }
    catch (error) {
        run.fail(error);
    }
    const record = run.judge(decide);
    await publishReports(render(record, config), config, ports);
    return record;
}
async function integrate(config, ports, run) {
    const collection = await run.stage('collect', () => collect_collect(config, ports));
    const { base, worktrees, notes } = collection;
    run.learn({ base: { name: base.name, sha: base.commit, tree: base.tree }, worktrees, notes });
    run.learn({ candidates: candidateRecords(collection, { heldOut: NOBODY, composition: null }) });
    const analysis = await run.stage('analyze', () => analyze(collection, ports));
    run.learn(analysis);
    const plan = await run.stage('plan', () => planMerges(collection.candidates, analysis, config));
    run.learn({ plan });
    if (config.mode === 'analyze')
        return;
    const learnFates = (fates) => {
        run.learn(proofFindings(collection, analysis, fates));
    };
    const onHeldOut = (heldOut) => {
        learnFates({ heldOut, composition: null });
    };
    const onProbe = (probe) => {
        run.addProbe(probe);
        refuseTampering(probe, ports.runner);
    };
    const request = { config, collection, plan, setup: probeSetup(config), onProbe, onHeldOut };
    const proof = await run.stage('integrate', () => prove(request, ports));
    learnFates(proof);
    const { baseline, integration, composition } = proof;
    if (baseline === null || integration === null)
        return;
    run.learn({ comparison: await run.stage('compare', () => compareProbes(baseline, integration)) });
    if (run.judge(decide).status === 'blocked')
        return;
    await run.stage('audit', () => audit(composition, collection, ports));
    run.learn({ staging: await run.stage('publish', () => publishStaging(composition, config, ports)) });
}

;// CONCATENATED MODULE: ./lib/door.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













async function runFromDoor(entry) {
    const workDir = await makeScratchFolder(entry.tempDir);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { repoDir, signal, token, serverUrl, runner, environment, forge } = entry;
            const git = __addDisposableResource(env_1, await openGit({ repoDir, workDir, signal, token, serverUrl }), true);
            const config = await loadConfig(entry, git);
            entry.onStart?.({ config, workDir });
            const record = await runPipeline(config, {
                git,
                runner,
                signal,
                workDir,
                environment,
                forge,
                shell: processShell(signal),
                files: diskFiles(),
                artifacts: entry.artifacts(workDir),
                clock: systemClock(),
                machine: { os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.arch)()}`, node: process.versions.node }
            });
            return { record, config };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        if (!(await tryRemoveScratchFolder(workDir))) {
            entry.runner.progress({ kind: 'warning', text: `Files of another user's are left in ${workDir}` });
        }
    }
}
async function loadConfig(entry, git) {
    const { inputs, defaults } = entry.said;
    const path = inputs.config ?? defaults.config ?? config_path/* DEFAULT_CONFIG_PATH */.B;
    const facts = await git.history.facts();
    const base = await resolveBase(inputs.base ?? null, facts, git).catch((error) => {
        throw withOtherProblems(error, entry.said);
    });
    const text = await git.history.text(base.commit, path);
    const config = parseConfig({ ...entry.said, file: text === null ? null : { path, text } });
    const from = inputs['report-dir'] === undefined ? null : entry.reportsFrom;
    const reportDir = (0,external_node_path_.resolve)(from ?? entry.repoDir, config.reportDir);
    if ([(0,external_node_path_.resolve)(entry.repoDir), facts.root].some(root => `${root}/`.startsWith(`${reportDir}/`.replace('//', '/')))) {
        const what = `${quote(config.reportDir)} holds the repository itself`;
        const fix = 'Use a folder of its own, such as integration-report';
        throw new errors/* ConfigurationError */.j1([{ where: entry.said.origin('report-dir'), what, fix }]);
    }
    return { ...config, reportDir };
}
function withOtherProblems(error, said) {
    if (!(error instanceof errors/* ConfigurationError */.j1))
        return error;
    const [first, ...rest] = error.problems.map(problem => ({ ...problem, where: said.origin(problem.where) }));
    if (first === undefined)
        return error;
    const inputs = Object.fromEntries(Object.entries(said.inputs).filter(([name]) => name !== 'config' && name !== 'base'));
    try {
        parseConfig({ ...said, inputs: { branches: '**', ...inputs }, file: null });
    }
    catch (other) {
        if (other instanceof errors/* ConfigurationError */.j1)
            return new errors/* ConfigurationError */.j1([first, ...rest, ...other.problems]);
    }
    return new errors/* ConfigurationError */.j1([first, ...rest]);
}


/***/ })

};
