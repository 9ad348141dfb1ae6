export const id = 436;
export const ids = [436];
export const modules = {

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

/***/ 5183:
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
// EXTERNAL MODULE: ./lib/domain/pair-up.js
var pair_up = __webpack_require__(6822);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
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
var remove_folder = __webpack_require__(895);
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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

// EXTERNAL MODULE: ./lib/adapters/git/names.js
var names = __webpack_require__(47);
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
    return { clean, tree, conflicted: [...new Set(paths.map(names/* decodePath */.q0))], messages };
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
        paths: paths.map(names/* decodePath */.q0),
        text: (0,names/* decodePath */.q0)(text ?? Buffer.alloc(0)).trimEnd()
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
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
    return Buffer.concat([Buffer.from(`${tree}:`), (0,names/* encodePath */.O0)(path)]);
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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/domain/parse-json.js
var parse_json = __webpack_require__(4814);
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

// EXTERNAL MODULE: ./lib/adapters/git/settings.js
var settings = __webpack_require__(5286);
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
        const name = shelfName({ base, gitVersion, settings: [...settings/* OUR_SETTINGS */.pX, ...MERGE_TREE], boundary });
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
var few_of = __webpack_require__(978);
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
            entries.push(Buffer.concat([Buffer.from(`${entry.mode} ${object} 0\t`), (0,names/* encodePath */.O0)(path), Buffer.of(0)]));
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
        return [...new Set(paths.map(path => (0,names/* decodePath */.q0)(Buffer.from(path, 'latin1'))))].sort();
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
    const name = (0,names/* encodePath */.O0)(parts.at(-1) ?? '');
    const folder = Buffer.concat([Buffer.from(`${tree}:`), (0,names/* encodePath */.O0)(parent), Buffer.of(0)]);
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

// EXTERNAL MODULE: ./lib/adapters/git/environment.js
var environment = __webpack_require__(3802);
// EXTERNAL MODULE: ./lib/adapters/git/git-process.js
var git_process = __webpack_require__(2731);
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
        pair?.raw.push({ letter, oldPath: (0,names/* unquotePath */.Pf)(oldPath), path: (0,names/* unquotePath */.Pf)(path) });
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
        const oldPath = (0,names/* decodePath */.q0)(next());
        const path = letter === 'R' || letter === 'C' ? (0,names/* decodePath */.q0)(next()) : oldPath;
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

// EXTERNAL MODULE: ./lib/adapters/git/user-repository.js
var user_repository = __webpack_require__(493);
;// CONCATENATED MODULE: ./lib/adapters/git/worktree-output.js


function parseWorktrees(stdout) {
    return (0,names/* decodePath */.q0)(stdout)
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
    const [refs, remote, current] = await Promise.all([(0,user_repository/* listRefs */.Dy)(user), askOrigin(all), readCurrentBranch(all)]);
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
        if (isMatch((0,names/* decodePath */.q0)(entry.subarray(entry.indexOf('\t') + 1)))) {
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
    const asked = places.map(({ tree, path }) => Buffer.concat([Buffer.from(`${tree}:`), (0,names/* encodePath */.O0)(absolute(path))]));
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
    return path !== '' && (0,names/* encodePath */.O0)(path).equals(Buffer.from(path, 'utf8'));
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
        const path = (0,names/* decodePath */.q0)(at === first ? field.subarray(1) : field);
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
    const refs = new Map((await (0,user_repository/* listRefs */.Dy)(all.user)).map(({ ref, oid }) => [ref, oid]));
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
            paths.push((0,names/* decodePath */.q0)(entry.subarray(entry.indexOf(9) + 1)));
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
        const path = (0,names/* decodePath */.q0)(bytes.subarray(at + tree.length + 1, zero));
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

// EXTERNAL MODULE: ./lib/adapters/git/ref-output.js
var ref_output = __webpack_require__(4062);
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
            return (0,ref_output/* parseLsRemote */.l7)((await run({ args, timeoutSeconds: ANSWER_SECONDS })).stdout);
        },
        fetch: async (options, refspecs) => {
            const input = Buffer.concat(refspecs.map(refspec => (0,names/* encodeName */.aA)(`${refspec}\n`)));
            await run({ args: [...FETCH, ...options, '--stdin', 'origin'], input });
        },
        push: args => run({ args: ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', ...args], answers: 'any' })
    };
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
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

// EXTERNAL MODULE: ./lib/adapters/git/redact.js
var redact = __webpack_require__(2190);
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
    return (await (0,user_repository/* listRefs */.Dy)(user)).find(listed => listed.ref === ref)?.oid ?? null;
}
async function readOrigin(origin, ref) {
    return (await origin.list([ref])).find(listed => listed.ref === ref)?.oid ?? null;
}
async function advanceLocal(all, { ref, oid, expected }) {
    const { user } = all;
    const busy = (await listWorktrees(user)).find(worktree => worktree.ref === ref);
    if (busy)
        return { kind: 'rejected', ref, reason: `it is checked out at ${busy.path}` };
    const standing = (await (0,user_repository/* listRefs */.Dy)(user)).find(listed => listed.ref === ref);
    if (standing?.target != null)
        return { kind: 'rejected', ref, reason: `it is a symbolic ref to ${standing.target}` };
    await copyToUser(all, oid);
    const old = expected ?? '0'.repeat(oid.length);
    const input = Buffer.concat([Buffer.from('update '), (0,names/* encodeName */.aA)(ref), Buffer.from(`\0${oid}\0${old}\0`)]);
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

// EXTERNAL MODULE: ./lib/adapters/git/slots.js
var slots = __webpack_require__(3502);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/adapters/git/git-service.js

const KILL_AFTER_MS = 2000;
function startGitService({ leading, directory, environment, signal }, args, { onOutput, onEnd }) {
    const child = (0,external_node_child_process_.spawn)('git', [...leading, ...args], {
        cwd: directory,
        env: environment,
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true
    });
    const stop = () => {
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref();
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
            const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
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
    const run = (0,git_process/* gitIn */.u)(context);
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
        leading: [`--git-dir=${gitDir}`, ...(gitDir === directory ? [] : [`--work-tree=${directory}`]), ...settings/* OUR_SETTINGS */.pX],
        environment: (0,environment/* privateEnvironment */.tE)(process.env)
    });
    const runner = (directory, gitDir) => (0,git_process/* gitIn */.u)(contextOf(directory, gitDir));
    const ours = await makePrivateRepository(options.workDir, user, runner);
    const all = {
        user,
        ours,
        origin: connectOrigin(user, ours, credential, base),
        partial: user.settings.some(({ key }) => /^remote\..*\.promisor$|^extensions\.partialclone$/.test(key)),
        texts: textService(contextOf(ours.directory, ours.directory)),
        alone: (0,slots/* slots */.Q)(1)
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
        redact: (0,redact/* redactor */.$)(settingSecrets([], credential)),
        slot: (0,slots/* slots */.Q)(Math.min(8, Math.max(2, (0,external_node_os_.availableParallelism)())))
    };
    const context = {
        ...base,
        directory: (0,external_node_path_.parse)(process.execPath).root,
        leading: settings/* USER_SETTINGS */.WT,
        environment: (0,environment/* userEnvironment */.nW)(process.env)
    };
    const version = await readGitVersion((0,git_process/* gitIn */.u)(context));
    const user = await (0,user_repository/* findUserRepository */.PT)(repoDir, (0,git_process/* gitIn */.u)(context));
    return { version, user, base: { ...base, redact: (0,redact/* redactor */.$)(settingSecrets(user.settings, credential)) } };
}
function connectOrigin(user, ours, credential, base) {
    if ((0,user_repository/* settingValues */.RK)(user.settings, 'remote.origin.url').length === 0)
        return null;
    const run = (0,git_process/* gitIn */.u)({
        ...base,
        directory: user.root,
        leading: [`--git-dir=${ours.directory}`, ...settings/* ORIGIN_SETTINGS */.Xj],
        environment: (0,environment/* originEnvironment */._w)(process.env, originSettings(user.settings, credential)),
        mayLinger: true
    });
    return openOrigin(run);
}


/***/ }),

/***/ 5886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ escapeBranchGlob),
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   py: () => (/* binding */ escapeBranchName)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

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

/***/ 3020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ye: () => (/* binding */ MOST_DAYS),
  Lw: () => (/* binding */ overlay),
  WC: () => (/* binding */ parseSetting)
});

// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(1032);
// EXTERNAL MODULE: ./lib/config/lines.js
var lines = __webpack_require__(1777);
// EXTERNAL MODULE: ./lib/config/parse-choice.js
var parse_choice = __webpack_require__(3389);
// EXTERNAL MODULE: ./lib/config/parse-gates.js
var parse_gates = __webpack_require__(7476);
// EXTERNAL MODULE: ./lib/config/parse-paths.js
var parse_paths = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/config/ref-name.js
var ref_name = __webpack_require__(3327);
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
var parse_reports = __webpack_require__(835);
// EXTERNAL MODULE: ./lib/config/parse-selectors.js
var parse_selectors = __webpack_require__(8826);
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

/***/ 3389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);


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

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ DEFAULT_TIMEOUT_MINUTES),
/* harmony export */   GB: () => (/* binding */ parseGateLines),
/* harmony export */   RR: () => (/* binding */ LONGEST_TIMEOUT_MINUTES),
/* harmony export */   TL: () => (/* binding */ isGateName),
/* harmony export */   Wd: () => (/* binding */ complainOfTwins),
/* harmony export */   tH: () => (/* binding */ isGateCommand)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);


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

/***/ 7656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseArtifactName),
/* harmony export */   r: () => (/* binding */ parseReportDir)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);

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

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ parseReportLines),
/* harmony export */   ee: () => (/* binding */ parseReportGlob),
/* harmony export */   q_: () => (/* binding */ parseGatePath),
/* harmony export */   yq: () => (/* binding */ parseKeptFolder)
/* harmony export */ });
/* harmony import */ var _domain_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1032);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5886);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(948);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);





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

/***/ 8826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseSelectors)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5886);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1777);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3327);




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

/***/ 3327:
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


/***/ })

};
