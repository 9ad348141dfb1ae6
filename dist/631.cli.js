export const id = 631;
export const ids = [631];
export const modules = {

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cancelSignal)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);

function cancelSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            const error = new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(name);
            if (controller.signal.aborted && name === 'SIGINT')
                process.exit(130);
            controller.abort(error);
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ openDiskMemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/adapters/files/write-whole.js
var write_whole = __webpack_require__(1261);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/domain/parse-json.js
var parse_json = __webpack_require__(4814);
;// CONCATENATED MODULE: ./lib/adapters/memo/entry-file.js





const LARGEST_ENTRY = 16 * 1024 * 1024;
const MAGIC = 'integration-orchestrator memo 1';
const DIGEST = /^[0-9a-f]{64}$/;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
const expand = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
async function encodeEntry(key, { text, files }) {
    const lengths = [...files].map(([name, content]) => [name, content.length]);
    const head = Buffer.from(`${JSON.stringify({ text, lengths })}\n`);
    const packed = await compress(Buffer.concat([head, ...files.values()]));
    return Buffer.concat([Buffer.from(`${MAGIC}\n${digest(key, packed)}\n`), packed]);
}
async function decodeEntry(key, bytes) {
    const start = MAGIC.length + 1 + 64 + 1;
    const [magic, said = ''] = bytes.subarray(0, start).toString('latin1').split('\n');
    const packed = bytes.subarray(start);
    if (magic !== MAGIC || !DIGEST.test(said) || said !== digest(key, packed))
        return null;
    try {
        return takeApart(await expand(packed, { maxOutputLength: 2 * LARGEST_ENTRY }));
    }
    catch {
        return null;
    }
}
function takeApart(content) {
    const end = content.indexOf('\n');
    const head = (0,parse_json/* parseJson */.q)(content.subarray(0, Math.max(end, 0)).toString('utf8'));
    const text = (0,field_of/* fieldOf */._)(head, 'text');
    const lengths = (0,field_of/* fieldOf */._)(head, 'lengths');
    if (typeof text !== 'string' || !Array.isArray(lengths))
        return null;
    const files = new Map();
    let at = end + 1;
    for (const pair of lengths) {
        const [name, length] = Array.isArray(pair) ? pair : [];
        if (typeof name !== 'string' || typeof length !== 'number' || !Number.isSafeInteger(length))
            return null;
        if (length < 0 || at + length > content.length)
            return null;
        files.set(name, content.subarray(at, at + length));
        at += length;
    }
    return at === content.length ? { text, files } : null;
}
function digest(key, packed) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${key}\n`).update(packed).digest('hex');
}

;// CONCATENATED MODULE: ./lib/adapters/memo/entry-content.js





const TOO_LARGE = 'a gate left more than 16 MiB of log and reports; what it proved is not kept for later runs';
function foundOf({ text, files }) {
    return {
        text,
        restore: async (name, to) => {
            const content = files.get(name);
            if (content === undefined)
                return false;
            try {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
                await (0,write_whole/* writeWhole */.f)(to, content);
                return true;
            }
            catch {
                return false;
            }
        }
    };
}
async function readFiles({ text, files }) {
    let left = LARGEST_ENTRY - text.length;
    const contents = new Map();
    for (const [name, path] of files) {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new Error(`${path} is no regular file`);
            left -= stats.size;
            if (left < 0)
                return null;
            contents.set(name, await file.readFile());
        }
        finally {
            await file.close();
        }
    }
    return { text, files: contents };
}

// EXTERNAL MODULE: ./lib/adapters/memo/identify-file.js
var identify_file = __webpack_require__(6670);
// EXTERNAL MODULE: ./lib/adapters/memo/identify-tools.js
var identify_tools = __webpack_require__(2845);
;// CONCATENATED MODULE: ./lib/adapters/memo/prune-folder.js


const LONGEST_SECONDS = 7 * 24 * 3600;
const WRITING_SECONDS = 3600;
async function pruneFolder(folder, { ageSeconds, bytes }) {
    const found = [];
    for (const name of await (0,promises_.readdir)(folder)) {
        const entry = /^[0-9a-f]{64}$/.test(name);
        if (!entry && !/^\.[0-9a-f]{64}\.[0-9a-f]{12}$/.test(name))
            continue;
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name)).catch(() => null);
        if (stats !== null)
            found.push({ path: (0,external_node_path_.join)(folder, name), entry, size: stats.size, written: stats.mtimeMs });
    }
    const now = Date.now();
    let total = 0;
    for (const { path, entry, size, written } of found.sort((a, b) => b.written - a.written)) {
        const limit = entry ? ageSeconds : WRITING_SECONDS;
        total += size;
        if (now - written > limit * 1000 || (entry && total > bytes))
            await (0,promises_.rm)(path, { force: true });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/memo/disk-memo.js










const BOUNDS = { ageSeconds: LONGEST_SECONDS, bytes: 256 * 1024 * 1024 };
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
        tools: environment => (0,identify_tools/* identifyTools */.C)(environment, identify_file/* identifyByAge */.r)
    };
}
async function get(key, { folder, fresh, bounds, warn }) {
    const known = fresh.get(key);
    const entry = known === undefined ? null : await readFresh(known);
    if (entry !== null)
        return foundOf(entry);
    if (folder === null || !KEY.test(key))
        return null;
    const path = (0,external_node_path_.join)(folder, key);
    try {
        const bytes = await readOwn(path, bounds);
        if (bytes === null)
            return null;
        const stored = bytes === 'useless' ? null : await decodeEntry(key, bytes);
        if (stored === null)
            await (0,promises_.rm)(path, { force: true, recursive: true });
        return stored === null ? null : foundOf(stored);
    }
    catch (error) {
        warn(`what was proved before cannot be read, so gates are run again: ${(0,errors/* messageOf */.bD)(error)}`);
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
        if (!stats.isFile() || old || stats.size > 2 * LARGEST_ENTRY)
            return 'useless';
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function openOwn(path) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
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
        const stored = await readFiles(entry);
        if (stored === null) {
            warn(TOO_LARGE);
            return;
        }
        await makeOwnFolder(folder);
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(folder, key), await encodeEntry(key, stored), 0o600);
        await pruneFolder(folder, bounds);
    }
    catch (error) {
        warn(`what was proved cannot be kept for later runs: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function makeOwnFolder(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    for (const path of [folder, (0,external_node_path_.dirname)(folder)]) {
        if (!(await (0,promises_.lstat)(path)).isDirectory())
            throw new Error(`${path} is a link`);
    }
}
async function readFresh(entry) {
    return await readFiles(entry).catch(() => null);
}


/***/ }),

/***/ 6670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ identifyByAge)
/* harmony export */ });
/* unused harmony export identifyByContent */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



async function identifyByAge(path) {
    try {
        const { size, mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path), size, mtimeMs].join(' ');
    }
    catch {
        return null;
    }
}
const PART = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
async function identifyByContent(path) {
    try {
        const hash = createHash('sha256');
        const names = await readdir(path).catch(() => null);
        for (const file of names === null ? [path] : names.sort().map(name => join(path, name)))
            await addFile(file, hash);
        return [await realpath(path), hash.digest('hex')].join(' ');
    }
    catch (error) {
        return error.code === 'EACCES' ? await identifyByAge(path) : null;
    }
}
async function addFile(path, hash) {
    const file = await open(path);
    try {
        const { size } = await file.stat();
        hash.update(`${path} ${size}\n`);
        const buffer = Buffer.alloc(Math.min(size, PART));
        for (const at of size <= PART ? [0] : [0, size - PART]) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ identifyTools)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const COMMANDS = [
    'bash sh git make cmake ninja gcc g++ cc c++ clang ld docker',
    'node npm npx yarn pnpm bun deno corepack tsc',
    'python python3 pip pip3 pytest tox uv poetry pipenv',
    'go rustc cargo java javac mvn gradle kotlinc scala sbt dotnet swift',
    'ruby gem bundle rake php composer perl elixir mix erl ghc cabal stack ocaml dune'
].flatMap(line => line.split(' '));
const CHOICES = [
    ['RUSTUP_HOME', 'settings.toml'],
    ['RUSTUP_HOME', 'update-hashes'],
    ['PYENV_ROOT', 'version'],
    ['RBENV_ROOT', 'version'],
    ['VOLTA_HOME', 'tools/user/platform.json']
];
const SYSTEM = ['/etc/os-release', '/var/lib/dpkg/status', '/var/lib/rpm/rpmdb.sqlite', '/lib/apk/db/installed'];
async function identifyTools(environment, identify) {
    const folders = (environment['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter(folder => folder !== '');
    const tools = await Promise.all(COMMANDS.map(async (command) => await firstOf(folders, command, identify)));
    const chosen = CHOICES.map(async ([variable, path]) => {
        const home = environment[variable];
        return home === undefined ? null : await identify((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, path));
    });
    return [...tools, ...(await Promise.all([...chosen, ...SYSTEM.map(identify)]))].flatMap(tool => tool ?? []);
}
async function firstOf(folders, command, identify) {
    for (const folder of folders) {
        const found = await identify((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, command));
        if (found !== null)
            return `${command} ${found}`;
    }
    return null;
}


/***/ }),

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ processShell)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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

/***/ 4464:
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

/***/ 9031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isLive),
/* harmony export */   O: () => (/* binding */ takesColor)
/* harmony export */ });
function isLive({ isTTY }, environment) {
    return isTTY === true && environment.TERM !== 'dumb';
}
function takesColor(stream, environment) {
    return isLive(stream, environment) && (environment.NO_COLOR ?? '') === '';
}


/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createTerminalRunner)
});

// EXTERNAL MODULE: ./lib/domain/ansi.js
var ansi = __webpack_require__(9705);
// EXTERNAL MODULE: ./lib/domain/assert-never.js
var assert_never = __webpack_require__(9471);
// EXTERNAL MODULE: ./lib/domain/cut-text.js
var cut_text = __webpack_require__(8062);
// EXTERNAL MODULE: ./lib/domain/terminal-text.js
var terminal_text = __webpack_require__(7359);
// EXTERNAL MODULE: ./lib/adapters/terminal/abilities.js
var abilities = __webpack_require__(9031);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/terminal/run-id.js

function newRunId(now) {
    const digits = new Date(now).toISOString().replaceAll(/\D/g, '');
    return `${digits.slice(0, 8)}-${digits.slice(8, 14)}-${(0,external_node_crypto_.randomBytes)(2).toString('hex')}`;
}

// EXTERNAL MODULE: ./lib/domain/text-width.js
var text_width = __webpack_require__(9788);
;// CONCATENATED MODULE: ./lib/adapters/terminal/status-line.js

const REDRAW_MILLISECONDS = 250;
const DEFAULT_COLUMNS = 80;
const WIPE = '\r\u001b[K';
function createStatusLine({ stream, live, elapsed }) {
    let stage = null;
    let task = null;
    let latest = '';
    let drawn = false;
    const draw = () => {
        if (!live || stage === null)
            return;
        const parts = [stage.name, task?.name, `${Math.floor(elapsed() - (task ?? stage).since)} s`, latest];
        const text = parts.filter(part => part !== undefined && part !== '').join(' · ');
        stream.write(WIPE + (0,text_width/* cutToWidth */.G)(text.replaceAll('\t', ' '), (stream.columns ?? DEFAULT_COLUMNS) - 1));
        drawn = true;
    };
    const wipe = () => {
        if (drawn)
            stream.write(WIPE);
        drawn = false;
    };
    const timer = live ? setInterval(draw, REDRAW_MILLISECONDS) : null;
    timer?.unref();
    const begin = (name) => ({ name, since: elapsed() });
    return {
        above(line) {
            wipe();
            stream.write(`${line}\n`);
            draw();
        },
        stage(name) {
            stage = begin(name);
            task = null;
            latest = '';
        },
        task(name) {
            task = name === null ? null : begin(name);
            latest = '';
        },
        detail(text) {
            latest = text.trim();
        },
        close() {
            if (timer !== null)
                clearInterval(timer);
            wipe();
            stage = null;
        }
    };
}

;// CONCATENATED MODULE: ./lib/adapters/terminal/terminal-runner.js







const LINE_LIMIT = 2000;
function createTerminalRunner(options) {
    const screen = options.quiet ? silentScreen() : openScreen(options);
    return {
        runId: newRunId(options.now),
        progress(event) {
            showProgress(screen, event);
        },
        annotate() {
        },
        summary: () => Promise.resolve(),
        outputs() {
        },
        close() {
            screen.status.close();
        }
    };
}
function openScreen(options) {
    const { stream, environment, seconds } = options;
    const started = seconds();
    const elapsed = () => seconds() - started;
    const live = (0,abilities/* isLive */.D)(stream, environment);
    const paint = (0,ansi/* painter */.C)((0,abilities/* takesColor */.O)(stream, environment));
    const status = createStatusLine({ stream, live, elapsed });
    const say = (text, style) => {
        const line = live ? text : `[${Math.floor(elapsed())} s] ${text.trimStart()}`;
        status.above(style === null ? line : paint(style, line));
    };
    return { say, status };
}
function silentScreen() {
    const nothing = () => undefined;
    return { say: nothing, status: { above: nothing, stage: nothing, task: nothing, detail: nothing, close: nothing } };
}
function showProgress(screen, event) {
    switch (event.kind) {
        case 'stage':
            screen.status.stage(safe(event.stage));
            screen.say(event.detail === '' ? safe(event.stage) : `${safe(event.stage)}: ${safe(event.detail)}`, 'bold');
            break;
        case 'step':
            screen.say(`  ${safe(event.text)}`, null);
            break;
        case 'warning':
            screen.say(`  warning: ${safe(event.text)}`, 'yellow');
            break;
        case 'gate-started':
            screen.status.task(safe(event.gate));
            screen.say(`  gate ${safe(event.gate)} ${safe(event.title)}`, 'dim');
            break;
        case 'gate-line':
            screen.status.detail(safe(event.line));
            break;
        case 'gate-ended':
            screen.status.task(null);
            screen.say(`  gate ${safe(event.gate)}: ${safe(event.text)}`, null);
            break;
        default:
            return (0,assert_never/* assertNever */.x)(event);
    }
}
function safe(text) {
    return (0,cut_text/* cutText */.I)((0,terminal_text/* terminalLine */.tL)(text), LINE_LIMIT);
}


/***/ }),

/***/ 8029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ testSignals)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8323);
/* harmony import */ var _normalise_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5555);
/* harmony import */ var _read_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(897);
/* harmony import */ var _domain_test_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1322);




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

/***/ 9705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39]
};
function painter(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => {
        const [on, off] = CODES[style];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}


/***/ }),

/***/ 3852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ describeEarlier)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);

function describeEarlier({ on, tree, run, probe, when }) {
    const proved = `proved earlier, on ${when.slice(0, 10)}, in ${run} (${probe})`;
    return on === 'same-tree'
        ? proved
        : `${proved}, on tree ${(0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .shortOid */ .$M)(tree)} with the same files in the paths that count`;
}


/***/ }),

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /[\p{Mn}\p{Me}]/u;
function textWidth(text) {
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
}
function cutToWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let kept = '';
    let used = 1;
    for (const character of text) {
        used += widthOf(character);
        if (used > columns)
            break;
        kept += character;
    }
    return columns < 1 ? '' : `${kept}…`;
}
function widthOf(character) {
    if (MARK.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}


/***/ }),

/***/ 9375:
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

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ probeSetup)
});

// EXTERNAL MODULE: ./lib/compare/gate-outcome.js
var gate_outcome = __webpack_require__(5781);
// EXTERNAL MODULE: ./lib/compare/tests/read-test-reports.js + 37 modules
var read_test_reports = __webpack_require__(1121);
;// CONCATENATED MODULE: ./lib/compare/readers-version.js
const READERS_VERSION = 2;

// EXTERNAL MODULE: ./lib/compare/security/scan-facts.js
var scan_facts = __webpack_require__(779);
// EXTERNAL MODULE: ./lib/compare/tests/test-signals.js
var test_signals = __webpack_require__(8029);
;// CONCATENATED MODULE: ./lib/pipeline/probe-setup.js





function probeSetup(config) {
    const { gates, reports, environment, reportDir, keep } = config;
    const memo = config.memo ? { readers: READERS_VERSION } : null;
    const judging = { readTests: read_test_reports/* readTestReports */.m, readScans: scan_facts/* readScanFacts */.p, judge: gate_outcome/* judgeGate */.$U, signals: test_signals/* testSignals */.o };
    return { gates, reports, environment, reportDir, keep, memo, ...judging };
}


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ refuseTampering)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);

function refuseTampering({ id, candidates }, { tampered }) {
    const files = tampered?.() ?? [];
    if (files.length === 0)
        return;
    const who = candidates.length === 0 ? 'the base' : candidates.join(' + ');
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`a command of ${id} (${who}) wrote to the runner's own files (${files.join(', ')}), which were put back`, 'Do not trust this job; look for what does it, and run again without it');
}


/***/ }),

/***/ 4800:
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

/***/ 3199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w6: () => (/* binding */ digestMachine),
  D2: () => (/* binding */ keepForLater),
  JD: () => (/* binding */ openProbeMemo),
  Th: () => (/* binding */ openProbeResults)
});

// EXTERNAL MODULE: ./lib/domain/earlier-run.js
var earlier_run = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(1032);
// EXTERNAL MODULE: ./lib/domain/field-of.js
var field_of = __webpack_require__(1024);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/parse-json.js
var parse_json = __webpack_require__(4814);
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
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/probe/report-harvest.js
var report_harvest = __webpack_require__(5694);
// EXTERNAL MODULE: ./lib/probe/run-gate.js
var run_gate = __webpack_require__(9415);
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
var external_node_crypto_ = __webpack_require__(7598);
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
var probe = __webpack_require__(6274);
// EXTERNAL MODULE: ./lib/probe/warm-folders.js
var warm_folders = __webpack_require__(7397);
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

/***/ 6274:
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
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
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
var report_harvest = __webpack_require__(5694);
// EXTERNAL MODULE: ./lib/probe/run-gate.js
var run_gate = __webpack_require__(9415);
// EXTERNAL MODULE: ./lib/probe/safe-names.js
var safe_names = __webpack_require__(7804);
// EXTERNAL MODULE: ./lib/probe/warm-folders.js
var warm_folders = __webpack_require__(7397);
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

/***/ 5694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ openHarvester),
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);
/* harmony import */ var _safe_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7804);


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

/***/ 9415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ signalsOf),
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   iy: () => (/* binding */ defectsOf),
/* harmony export */   vc: () => (/* binding */ MOVED_HEAD),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);
/* harmony import */ var _live_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4800);


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

/***/ 7804:
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

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mayBeWarm)
/* harmony export */ });
function mayBeWarm({ purpose, attempt }) {
    return purpose === 'isolation' && attempt === 0;
}


/***/ }),

/***/ 9602:
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

/***/ 786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ codeBlock),
/* harmony export */   S: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _domain_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9740);

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

/***/ 5402:
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
/* harmony import */ var _escape_markdown_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);

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

/***/ 7828:
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
var terminal_text = __webpack_require__(7359);
// EXTERNAL MODULE: ./lib/domain/visible-text.js
var visible_text = __webpack_require__(9740);
// EXTERNAL MODULE: ./lib/report/escape/markdown-code.js
var markdown_code = __webpack_require__(786);
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
